import 'server-only'
import { db } from '@/lib/db'
import { expirePublished } from '@/lib/publication/expire-published'

/**
 * Shows the public the borders whose day has come since the one (ISO) that was looked on last. Every instance looks for
 * itself. Returns the day that it is in Sweden by the database's clock, which decides what the public can read.
 */
export async function showNewBorders(since?: string): Promise<string> {
  const [now] = await db.$queryRaw<{ day: string }[]>`SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date::text AS day`
  const { day } = now!
  if (since === undefined || since >= day) return day
  const municipalities = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM "Municipality" m WHERE EXISTS (SELECT FROM "DistrictBorder" b
      WHERE b."municipalityId" = m.id AND b."validFrom" > ${since}::date AND b."validFrom" <= ${day}::date)`
  for (const { slug } of municipalities) expirePublished(slug)
  return day
}
