import 'server-only'
import { canEditGoals, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { UnreadableFile, type FileFault } from '@/lib/exchange/import/file-kind'
import { fileOf, type OutlineKind } from './files'
import { planOf, type Plan } from './plan'
import { linesFor, readOutline, type Outline } from './read-outline'
import { readStanding } from './stored-standing'

type Here = { id: number }
type Fault = FileFault | 'forbidden' | 'missing' | 'noRows' | 'noColumns' | 'tooManyLines'
export type Planned = { ok: true; key: DraftKey; outline: Outline; plan: Plan } | { ok: false; fault: Fault }
type DraftKey = { municipalityId: number; frameworkId: number }

/** What a file would make of a målbild; it is written in a draft alone. */
export async function planOutline(actor: Actor, here: Here, slug: string, bytes: Uint8Array): Promise<Planned> {
  const municipalityId = here.id
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const row = await db.framework.findFirst({ where: { municipalityId, slug }, select: { id: true } })
  const key = row && { municipalityId, frameworkId: row.id }
  const standing = key && (await readStanding(db, key))
  if (!standing) return { ok: false, fault: 'missing' }
  try {
    const read = await readOutline(bytes)
    if (!read.ok) return read
    return { ok: true, key, outline: read.outline, plan: planOf(linesFor(read.outline, standing), standing) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}

/** A målbild as a file, for those who see drafts; null where there is none. */
export async function outlineFile(
  actor: Actor,
  municipalityId: number,
  slug: string,
  kind: OutlineKind,
): Promise<Uint8Array | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const row = await db.framework.findFirst({ where: { municipalityId, slug }, select: { id: true } })
  const standing = row && (await readStanding(db, { municipalityId, frameworkId: row.id }))
  return standing && fileOf(kind, standing)
}
