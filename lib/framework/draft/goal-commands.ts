import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { inDraft } from '@/lib/publication/in-draft'
import type { GoalWords } from '@/lib/framework/goal-input'
import { slugOf } from '@/lib/text/slug'
import type { Prisma } from '@/prisma/generated/client'
import type { draftGoalInput, newGoalInput, placeInput, spotInput, stepInput } from './draft-input'
import { spotIn, readDraft, writeRemoved, writeTree, type Draft, type DraftKey } from './stored-draft'
import { depthOf, fits, moved, numbersOf, stepped, withBelow, type Spot } from './tree'

type Tx = Prisma.TransactionClient
export type No = {
  ok: false
  fault: 'forbidden' | 'missing' | 'top' | 'tooDeep' | 'parentGone' | 'atEnd' | 'proposed' | 'merged'
}
/** Somebody else has moved it since it was seen: where it stands now. */
type Elsewhere = { ok: false; fault: 'movedMeanwhile'; now: string }
type Added = { ok: true; goalId: number } | No
type Moved = { ok: true; number: string; isUnchanged?: true } | No | Elsewhere
type Taken = { ok: true } | No

const COLOURS = [1, 2, 3, 4, 5, 6]

/** Adds a goal, last under another. */
export const addGoal = (actor: Actor, { parentId, title, ...key }: z.output<typeof newGoalInput>): Promise<Added> =>
  drafting<Added>(actor, key, async (tx, draft) => {
    const { municipalityId } = key
    if (!draft.goals.some(({ id }) => id === parentId)) return { ok: false, fault: 'parentGone' }
    const level = draft.levels.find(({ depth }) => depth === depthOf(draft.goals, parentId) + 1)
    if (!level) return { ok: false, fault: 'tooDeep' }
    const goalId = await createGoal(tx, draft, level, { parentId, title })
    const position = draft.goals.filter(goal => goal.parentId === parentId).length
    await writeTree(tx, draft, [...draft.goals, { id: goalId, parentId }])
    await audit(tx, actor, { ...about(municipalityId, goalId, 'addGoal'), after: { parentId, position, title } })
    return { ok: true, goalId }
  })

/** One step among the others, past the first or last of an area into the next. */
export const stepGoal = (actor: Actor, { goalId, seen, step, ...key }: z.output<typeof stepInput>): Promise<Moved> =>
  moving(actor, key, goalId, seen, draft => stepped(draft.goals, goalId, step) ?? 'atEnd')

/** Last under another goal. */
export const moveGoal = (
  actor: Actor,
  { goalId, seen, parentId, ...key }: z.output<typeof spotInput>,
): Promise<Moved> =>
  moving(actor, key, goalId, seen, draft => {
    const others = draft.goals.filter(goal => goal.parentId === parentId && goal.id !== goalId)
    return { parentId, position: others.length }
  })

/** At a place of its own under another goal, or the same. */
export const placeGoal = (
  actor: Actor,
  { goalId, seen, parentId, position, ...key }: z.output<typeof placeInput>,
): Promise<Moved> => moving(actor, key, goalId, seen, () => ({ parentId, position }))

/** Takes a goal out with all below it; it can come back until the draft is adopted. */
export const removeGoal = (actor: Actor, { goalId, ...key }: z.output<typeof draftGoalInput>): Promise<Taken> =>
  drafting<Taken>(actor, key, async (tx, draft) => {
    const position = spotIn(draft, goalId)?.position ?? null
    const done = await takeOut(tx, draft, goalId)
    if (done.ok)
      await audit(tx, actor, {
        ...about(key.municipalityId, goalId, 'removeGoal'),
        ...{ before: { isRemoved: false, position }, after: { isRemoved: true, position: null } },
      })
    return done
  })

/** Puts a goal that was taken out back where it stood, last. */
export const restoreGoal = (actor: Actor, { goalId, ...key }: z.output<typeof draftGoalInput>): Promise<Taken> =>
  drafting<Taken>(actor, key, async (tx, draft) => {
    const done = await putBack(tx, draft, goalId)
    if (done.ok)
      await audit(tx, actor, {
        ...about(key.municipalityId, goalId, 'restoreGoal'),
        ...{ before: { isRemoved: true }, after: { isRemoved: false } },
      })
    return done
  })

export async function takeOut(tx: Tx, draft: Draft, goalId: number): Promise<Taken> {
  const goal = draft.goals.find(({ id }) => id === goalId)
  if (!goal) return { ok: false, fault: 'missing' }
  if (goal.parentId === null) return { ok: false, fault: 'top' }
  const gone = withBelow(draft.goals, goalId).map(({ id }) => id)
  await writeRemoved(tx, draft, gone, goalId)
  const left = draft.goals.filter(({ id }) => !gone.includes(id))
  await writeTree(tx, draft, left)
  return { ok: true }
}

export async function putBack(tx: Tx, draft: Draft, goalId: number): Promise<Taken> {
  const { municipalityId, frameworkId } = draft.key
  const rows = await tx.goal.findMany({
    where: { municipalityId, frameworkId, removedWith: goalId },
    orderBy: { sortOrder: 'asc' },
    select: { id: true, parentId: true, mergedInto: true },
  })
  const goal = rows.find(({ id }) => id === goalId)
  if (!goal) return { ok: false, fault: 'missing' }
  if (goal.mergedInto !== null) return { ok: false, fault: 'merged' }
  if (!draft.goals.some(({ id }) => id === goal.parentId)) return { ok: false, fault: 'parentGone' }
  const ids = rows.map(({ id }) => id)
  await writeRemoved(tx, draft, ids, null)
  await writeTree(tx, draft, [...draft.goals, ...rows])
  return { ok: true }
}

/** Moves a goal, and tells what number it has there. */
export async function put(tx: Tx, draft: Draft, goalId: number, spot: Spot): Promise<Moved> {
  if (!fits(draft.goals, goalId, spot.parentId, draft.deepest)) return { ok: false, fault: 'tooDeep' }
  const after = moved(draft.goals, goalId, spot)
  await writeTree(tx, draft, after)
  return { ok: true, number: numbersOf(after).get(goalId)! }
}

function moving(
  actor: Actor,
  key: DraftKey,
  goalId: number,
  seen: string,
  whereTo: (draft: Draft) => Spot | 'atEnd',
): Promise<Moved> {
  return drafting<Moved>(actor, key, async (tx, draft) => {
    const goal = draft.goals.find(({ id }) => id === goalId)
    if (!goal) return { ok: false, fault: 'missing' }
    const before = spotIn(draft, goalId)
    if (!before) return { ok: false, fault: 'top' }
    if (goal.number !== seen) return { ok: false, fault: 'movedMeanwhile', now: goal.number }
    const spot = whereTo(draft)
    if (spot === 'atEnd') return { ok: false, fault: 'atEnd' }
    if (!draft.goals.some(({ id }) => id === spot.parentId)) return { ok: false, fault: 'parentGone' }
    const done = await put(tx, draft, goalId, spot)
    if (!done.ok) return done
    if (before.parentId === spot.parentId && before.position === spot.position) return { ...done, isUnchanged: true }
    await audit(tx, actor, { ...about(key.municipalityId, goalId, 'moveGoal'), before, after: spot })
    return done
  })
}

/** For those who edit goals, in a draft that is still one. */
export function drafting<Done extends { ok: boolean; isUnchanged?: true }>(
  actor: Actor,
  key: DraftKey,
  write: (tx: Tx, draft: Draft) => Promise<Done>,
): Promise<Done | No> {
  if (!canEditGoals(actor, key)) return Promise.resolve({ ok: false, fault: 'forbidden' })
  return inDraft<Done | No>(key, async tx => {
    const draft = await readDraft(tx, key)
    if (!draft) return { ok: false, fault: 'missing' }
    return draft.isProposed ? { ok: false, fault: 'proposed' } : write(tx, draft)
  })
}

const about = (municipalityId: number, goalId: number, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'Goal', entityId: goalId },
})

/** A row of its own, with no place yet. */
export async function createGoal(
  tx: Tx,
  draft: Draft,
  level: Draft['levels'][number],
  { parentId, ...words }: { parentId: number } & Pick<GoalWords, 'title'> & Partial<GoalWords>,
): Promise<number> {
  const unplaced = { number: `~new ${parentId}`, sortOrder: draft.goals.length }
  const area = level.role === 'area' ? await asArea(tx, draft, words.title) : {}
  const data = { ...draft.key, parentId, levelId: level.id, ...unplaced, ...words, ...area }
  const { id } = await tx.goal.create({ data })
  await tx.goal.update({ where: { id }, data: { number: `~${id}` } })
  return id
}

/** An area has an address of its own, and a colour that no other has while there are any left. */
async function asArea(tx: Tx, { key }: Draft, title: string) {
  const rows = await tx.goal.findMany({ where: key, select: { slug: true, colour: true } })
  const taken = new Set(rows.map(({ slug }) => slug))
  const free = [slugOf(title), ...COLOURS.map(n => `${slugOf(title)}-${n + 1}`)].find(slug => slug && !taken.has(slug))
  const used = rows.flatMap(({ colour }) => colour ?? [])
  const colour = COLOURS.find(one => !used.includes(one)) ?? COLOURS[used.length % COLOURS.length]!
  return { slug: free ?? `omrade-${rows.length}`, colour }
}
