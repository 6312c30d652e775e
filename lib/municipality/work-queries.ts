import 'server-only'
import { peopleInLog } from '@/lib/audit/log-names'
import { canEditSettings, canEditTexts, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'
import { defaultPageText, type PageTextName } from './page-text'
import type { Settings } from './settings-input'

/** The settings as they are at this moment, never kept; null for those who may not change them. `seenAt` in ISO. */
export async function getSettings(
  actor: Actor,
  municipalityId: number,
): Promise<(Settings & { seenAt: string }) | null> {
  if (!canEditSettings(actor, { municipalityId })) return null
  const { updatedAt, ...settings } = await db.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { name: true, shortName: true, contactEmail: true, faultReportUrl: true, colour: true, updatedAt: true },
  })
  return { ...settings, seenAt: updatedAt.toISOString() }
}

/** From when what was published just now is seen, in words: a municipality may not be open to the public yet. */
export async function seenFrom(municipalityId: number): Promise<string> {
  const { isPublic } = await db.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { isPublic: true },
  })
  return workSv.seenFrom(isPublic)
}

export type WrittenText = {
  /** What the page says, in Markdown. */
  body: string
  /** The latest version, or 0 where nobody has written it: what a change is held against. */
  seen: number
  /** Each time that it was written, latest first; the last is what it said before that. */
  versions: { id: number; body: string; by: string | null; at: string | null }[]
}

/** A text of the website's own pages, with all that it has said; null for those who may not change it. */
export async function getWrittenText(
  actor: Actor,
  { id: municipalityId, name }: { id: number; name: string },
  { key, locale }: PageTextName,
): Promise<WrittenText | null> {
  if (!canEditTexts(actor, { municipalityId })) return null
  const [rows, people] = await Promise.all([
    db.pageTextVersion.findMany({ where: { municipalityId, key, locale }, orderBy: { id: 'desc' } }),
    peopleInLog(municipalityId),
  ])
  const given = defaultPageText(key, locale, name)
  const written = rows.map(({ id, body, writtenById, writtenAt }) => ({
    ...{ id, body: body ?? given, at: writtenAt.toISOString() },
    by: writtenById === null ? null : loggedAs(writtenById, people.get(writtenById)),
  }))
  return {
    body: written[0]?.body ?? given,
    seen: written[0]?.id ?? 0,
    versions: [...written, { id: 0, body: given, by: null, at: null }],
  }
}

/** Which texts the municipality has written itself, by key and language. */
export async function listWrittenTexts(actor: Actor, municipalityId: number): Promise<PageTextName[]> {
  if (!canEditTexts(actor, { municipalityId })) return []
  const rows = await db.pageText.findMany({ where: { municipalityId }, select: { key: true, locale: true } })
  return rows as PageTextName[]
}
