import 'server-only'
import { audit, type Change } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { readDraft, type DraftKey } from '@/lib/framework/draft/stored-draft'
import { undoEntry } from '@/lib/framework/draft/undo-commands'
import { inDraft } from '@/lib/publication/in-draft'
import type { Prisma } from '@/prisma/generated/client'
import { layGoals, layLevels } from './lay-goals'
import { layParts, undoAction } from './lay-parts'
import type { Outline } from './read-outline'
import { linesFor } from './read-outline'
import { planOf } from './plan'
import { seenOf } from './seen'
import { readStanding } from './stored-standing'

type No<Fault extends string> = { ok: false; fault: Fault }
type Laid =
  | { ok: true; many: number; isUnchanged?: true }
  /** `planMoved`: the draft has changed since the plan was seen. */
  | No<'forbidden' | 'missing' | 'proposed' | 'planMoved'>
type Undone = { ok: true } | No<'forbidden' | 'missing' | 'proposed' | 'changedSince'>

/** Each change is told of one after another, so that all of them can be undone in the other order. */
export type Telling = (change: Omit<Change, 'municipalityId' | 'entrance'>) => Promise<void>

/** Writes in a draft what its reader saw that an outline would make of it: all of it, or nothing. */
export async function layOutline(
  actor: Actor,
  key: DraftKey,
  { outline, seen }: { outline: Outline; seen: string },
): Promise<Laid> {
  const { municipalityId, frameworkId } = key
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  return inDraft<Laid>(key, async tx => {
    const [draft, standing] = [await readDraft(tx, key), await readStanding(tx, key)]
    if (!draft || !standing) return { ok: false, fault: 'missing' }
    if (draft.isProposed) return { ok: false, fault: 'proposed' }
    const plan = planOf(linesFor(outline, standing), standing)
    if (seenOf(plan) !== seen) return { ok: false, fault: 'planMoved' }
    const many = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length
    if (many === 0) return { ok: true, many, isUnchanged: true }
    const entries: string[] = []
    const tell: Telling = async change => {
      entries.push(String(await audit(tx, actor, { municipalityId, entrance: 'file', ...change })))
    }
    await layLevels(tx, key, plan.levels, tell)
    const ids = await layGoals(tx, (await readDraft(tx, key))!, plan, tell)
    await layParts(tx, key, plan.parts, ids, tell)
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'file', action: 'layOutline', entity: 'Framework', entityId: frameworkId },
      after: { rows: many, entries },
    })
    return { ok: true, many }
  })
}

/** Takes away all that an outline wrote, last first, while all of it still stands; itself a change. */
export async function undoOutline(actor: Actor, { entryId, ...key }: DraftKey & { entryId: bigint }): Promise<Undone> {
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  return inDraft<Undone>(key, async tx => {
    const { municipalityId, frameworkId } = key
    const entry = await entryOf(tx, municipalityId, entryId)
    const isOurs = entry?.action === 'layOutline' && entry.entityId === String(frameworkId)
    const laid = isOurs ? (entry.after as { rows: number; entries: string[] }) : null
    if (!laid) return { ok: false, fault: 'missing' }
    for (const id of laid.entries.toReversed()) {
      const [draft, one] = [await readDraft(tx, key), await entryOf(tx, municipalityId, BigInt(id))]
      if (!draft || !one) return { ok: false, fault: 'missing' }
      if (draft.isProposed) return { ok: false, fault: 'proposed' }
      // The names of levels stay: what stands on them can come back.
      if (one.entity === 'Framework') continue
      const isUndone =
        one.entity === 'Action' ? await undoAction(tx, actor, one) : await undoEntry(tx, actor, draft, one)
      if (!isUndone) return { ok: false, fault: 'changedSince' }
    }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'undoOutline', entity: 'Framework', entityId: frameworkId },
      before: { rows: laid.rows, entry: String(entryId) },
    })
    return { ok: true }
  })
}

const entryOf = (tx: Prisma.TransactionClient, municipalityId: number, id: bigint) =>
  tx.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
