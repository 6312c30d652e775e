import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { isSame, only } from '@/lib/differing'
import { inDraft } from '@/lib/publication/in-draft'
import type { Prisma } from '@/prisma/generated/client'
import { GOAL_WORDS } from '@/lib/framework/goal-input'
import { readGoalFields, stillStands, type GoalFields } from './changed-goal'
import type { draftUndoInput } from './draft-input'
import { put, putBack, takeOut } from './goal-commands'
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
  return inDraft<Undone>(key, async tx => {
    const [draft, entry] = [
      await readDraft(tx, key),
      await tx.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id: entryId } } }),
    ]
    if (!draft || entry?.entity !== 'Goal') return { ok: false, fault: 'missing' }
    if (draft.isProposed) return { ok: false, fault: 'proposed' }
    const goalId = Number(entry.entityId)
    const now = await readGoalFields(tx, draft, goalId)
    if (!now) return { ok: false, fault: 'missing' }
    const [before, after] = [entry.before, entry.after] as [Partial<GoalFields> | null, Partial<GoalFields>]
    if (!stillStands(now, before, after)) return { ok: false, fault: 'changedSince' }
    const back = before ?? { isRemoved: true }
    if (!(await writeBack(tx, draft, goalId, back))) return { ok: false, fault: 'changedSince' }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'undoGoalChange', entity: 'Goal', entityId: goalId },
      before: only(now, Object.keys(back) as (keyof GoalFields)[]),
      after: back,
    })
    return { ok: true }
  })
}

/** False where it can't stand there any more. */
async function writeBack(tx: Tx, draft: Draft, goalId: number, back: Partial<GoalFields>): Promise<boolean> {
  const { isRemoved, parentId, position } = back
  if (isRemoved) return (await takeOut(tx, draft, goalId)).ok
  if (isRemoved === false) {
    const isBack = (await putBack(tx, draft, goalId)).ok
    const after = isBack && typeof position === 'number' ? await readDraft(tx, draft.key) : null
    const above = after?.goals.find(({ id }) => id === goalId)?.parentId
    return after && above ? (await put(tx, after, goalId, { parentId: above, position: position! })).ok : isBack
  }
  if (typeof parentId === 'number' && typeof position === 'number')
    return (await put(tx, draft, goalId, { parentId, position })).ok
  const words = only(
    back,
    GOAL_WORDS.filter(field => field in back),
  )
  if (isSame(words, {})) return false
  await tx.goal.update({
    where: { municipalityId_id: { municipalityId: draft.key.municipalityId, id: goalId } },
    data: words,
  })
  return true
}
