import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { isSame, only } from '@/lib/differing'
import { db } from '@/lib/db'
import type { AuditEntry, Prisma } from '@/prisma/generated/client'
import { GOAL_SAID } from '@/lib/framework/goal-input'
import { readGoalFields, stillStands, type GoalFields } from './changed-goal'
import type { draftUndoInput } from './draft-input'
import { writeBodies } from './body-commands'
import { put, putBack, takeOut } from './goal-commands'
import { sharedIn } from './holding'
import { shareBack } from './join-commands'
import { isPartKind, type Told } from './part'
import { putPartBack } from './part-back'
import { statusFor, written } from './part-commands'
import { SAID_ACTIONS, saidBack } from './said-back'
import { readDraft, type Draft } from './stored-draft'

type Tx = Prisma.TransactionClient
type Undone = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'changedSince' | 'proposed' }

/** Puts back what a change of a goal in a draft replaced, while what it wrote still holds; itself a change. */
export async function undoGoalChange(
  actor: Actor,
  { entryId, ...key }: z.output<typeof draftUndoInput>,
): Promise<Undone> {
  const { municipalityId } = key
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  const entry = await db.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id: entryId } } })
  const status = await statusFor(key, entry?.entity ?? '')
  return written<Undone>(key, entry?.entity, status, async tx => {
    const draft = await readDraft(tx, key, status)
    if (!draft || !entry) return { ok: false, fault: 'missing' }
    if (draft.isProposed) return { ok: false, fault: 'proposed' }
    const undone = await undoEntry(tx, actor, draft, entry)
    return undone ? { ok: true } : { ok: false, fault: undone === null ? 'missing' : 'changedSince' }
  })
}

/** Null where the entry is of nothing in the draft, false where what it wrote holds no longer. */
export async function undoEntry(tx: Tx, actor: Actor, draft: Draft, entry: AuditEntry): Promise<boolean | null> {
  const { municipalityId } = draft.key
  const id = Number(entry.entityId)
  const written = { municipalityId, entrance: 'form' as const, entity: entry.entity, entityId: id }
  if (isPartKind(entry.entity)) {
    const [was, is] = [entry.before, entry.after] as [Told<object>, Told<object>]
    if (![was, is].some(told => told?.frameworkId === draft.key.frameworkId)) return null
    if (!(await putPartBack(tx, draft.key, entry.entity, id, [was, is]))) return false
    const [before, after] = [is ?? undefined, was ?? undefined]
    await audit(tx, actor, { ...written, action: 'undoPartChange', before, after })
    return true
  }
  if (SAID_ACTIONS.includes(entry.action) && id === draft.key.frameworkId) {
    if (!(await saidBack(tx, draft.key, entry.before, entry.after))) return false
    const [before, after] = [entry.after as Prisma.InputJsonObject, entry.before as Prisma.InputJsonObject]
    await audit(tx, actor, { ...written, action: 'undoFramework', before, after })
    return true
  }
  if (entry.entity !== 'Goal') return null
  if (sharedIn(entry.before)) {
    if (!(await shareBack(tx, draft, [entry.before, entry.after]))) return false
    const [before, after] = [entry.after as Prisma.InputJsonObject, entry.before as Prisma.InputJsonObject]
    await audit(tx, actor, { ...written, action: 'undoGoalChange', before, after })
    return true
  }
  const now = await readGoalFields(tx, draft, id)
  if (!now) return null
  const [before, after] = [entry.before, entry.after] as [Partial<GoalFields> | null, Partial<GoalFields>]
  if (!stillStands(now, before, after)) return false
  const back = before ?? { isRemoved: true }
  if (!(await writeBack(tx, draft, id, back))) return false
  await audit(tx, actor, {
    ...{ ...written, action: 'undoGoalChange' },
    before: only(now, Object.keys(back) as (keyof GoalFields)[]),
    after: back,
  })
  return true
}

/** False where it can't stand there any more. */
async function writeBack(tx: Tx, draft: Draft, goalId: number, back: Partial<GoalFields>): Promise<boolean> {
  const { isRemoved, parentId, position, bodyIds, ourReading } = back
  const where = { municipalityId_id: { municipalityId: draft.key.municipalityId, id: goalId } }
  if (isRemoved) return (await takeOut(tx, draft, goalId)).ok
  if (isRemoved === false) {
    const isBack = (await putBack(tx, draft, goalId)).ok
    const after = isBack && typeof position === 'number' ? await readDraft(tx, draft.key) : null
    const above = after?.goals.find(({ id }) => id === goalId)?.parentId
    return after && above ? (await put(tx, after, goalId, { parentId: above, position: position! })).ok : isBack
  }
  if (typeof parentId === 'number' && typeof position === 'number')
    return (await put(tx, draft, goalId, { parentId, position })).ok
  if (ourReading !== undefined) {
    await tx.goal.update({ where, data: { ourReading } })
    return true
  }
  if (bodyIds) return writeBodies(tx, draft.key, goalId, bodyIds)
  const words = only(
    back,
    GOAL_SAID.filter(field => field in back),
  )
  if (isSame(words, {})) return false
  await tx.goal.update({ where, data: words })
  return true
}
