import 'server-only'
import type { z } from 'zod'
import { canOperate, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { eraseWith, peopleOf } from '@/lib/people/erase-with'
import { CHANNEL } from '@/lib/publication/channel.mjs'
import { expirePublished } from '@/lib/publication/expire-published'
import type { removalInput } from './removal-input'

const LONGEST_MS = 120_000

type Removed =
  | { ok: true; name: string; /** Of one that is left. */ left: string }
  | { ok: false; fault: 'forbidden' | 'missing' | 'otherName' | 'last' }

/**
 * Takes a municipality away with all that it has: values, målbild, history, and who its people were, where they have
 * nothing to do elsewhere. It can't be undone but by a backup. What was public at its address is told to be gone, and no
 * start brings it back.
 */
export async function removeMunicipality(
  actor: Actor,
  { removeId: id, typedName }: z.output<typeof removalInput>,
): Promise<Removed> {
  if (!canOperate(actor)) return { ok: false, fault: 'forbidden' }
  const removed = await db.$transaction(
    async (tx): Promise<Removed & { slug?: string }> => {
      // One at a time, and none added meanwhile: one is always left.
      await tx.$executeRaw`LOCK TABLE "RemovedMunicipality" IN SHARE ROW EXCLUSIVE MODE`
      const found = await tx.municipality.findUnique({ where: { id } })
      if (!found) return { ok: false, fault: 'missing' }
      if (found.name !== typedName) return { ok: false, fault: 'otherName' }
      const other = await tx.municipality.findFirst({ where: { id: { not: id } }, orderBy: { id: 'asc' } })
      if (!other) return { ok: false, fault: 'last' }
      const { code, slug, name } = found
      const people = await peopleOf(tx, id)
      await tx.$executeRaw`SELECT remove_municipality(${id}::int, ${actor.id}::int, ${`${name}, på installationens sida`})`
      await eraseWith(tx, actor, { municipalityId: id, people })
      if (found.isPublic)
        await tx.removedMunicipality.upsert({ where: { slug }, create: { slug, code, name }, update: { code, name } })
      await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${String(id)})`
      return { ok: true, name, left: other.slug, slug }
    },
    { timeout: LONGEST_MS, maxWait: LONGEST_MS },
  )
  if (removed.ok && removed.slug) expirePublished(removed.slug)
  return removed
}
