import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { createGoal, drafting, type No } from './goal-commands'
import { isShared, readHolding, sharedBetween, sharedIn, type Holding, type Shared } from './holding'
import type { mergeInput, splitInput } from './join-input'
import { joined, parted, TO_ONE } from './joined'
import { seenOfHoldings } from './seen-holdings'
import { shareOut } from './share-out'
import { writeRemoved, type Draft } from './stored-draft'

type Tx = Prisma.TransactionClient
type Joined = { ok: true } | No | { ok: false; fault: 'unlike' | 'changedHoldings' }
type Parted = { ok: true; goalId: number } | No | { ok: false; fault: 'changedHoldings' }

/** Makes two goals of a level one: the first takes in all that the other has, and former goals lead on to it. */
export const mergeGoals = (
  actor: Actor,
  { goalId, otherId, seen, kept, title, titleEn, summary, ...key }: z.output<typeof mergeInput>,
): Promise<Joined> =>
  drafting<Joined>(actor, key, async (tx, draft) => {
    const [goal, other] = [goalId, otherId].map(id => draft.goals.find(one => one.id === id))
    if (!goal || !other) return { ok: false, fault: 'missing' }
    if (goal.id === other.id || goal.levelId !== other.levelId) return { ok: false, fault: 'unlike' }
    const before = [(await readHolding(tx, draft, goalId))!, (await readHolding(tx, draft, otherId))!] as const
    if (seenOfHoldings(before) !== seen) return { ok: false, fault: 'changedHoldings' }
    const after = joined(...before, { title, titleEn, summary }, kept)
    await write(tx, actor, draft, { before, after, action: 'mergeGoals', said: { mergedFrom: other.title } })
    return { ok: true }
  })

/** Makes two of a goal: all that it has goes where it is said to, and the former goal leads on to the first. */
export const splitGoal = (
  actor: Actor,
  { goalId, seen, shares, ...said }: z.output<typeof splitInput>,
): Promise<Parted> => {
  const { municipalityId, frameworkId, title, titleEn, summary } = said
  const other = { title: said.otherTitle, titleEn: said.otherTitleEn, summary: said.otherSummary }
  return drafting<Parted>(actor, { municipalityId, frameworkId }, async (tx, draft) => {
    const goal = draft.goals.find(({ id }) => id === goalId)
    if (!goal) return { ok: false, fault: 'missing' }
    if (goal.parentId === null) return { ok: false, fault: 'top' }
    const first = (await readHolding(tx, draft, goalId))!
    if (seenOfHoldings([first]) !== seen) return { ok: false, fault: 'changedHoldings' }
    const level = draft.levels.find(({ id }) => id === goal.levelId)!
    const otherId = await createGoal(tx, draft, level, { parentId: goal.parentId, ...other })
    await writeRemoved(tx, draft, [otherId], otherId)
    const before = [first, (await readHolding(tx, draft, otherId))!] as const
    const known = shares.filter(({ of, to }) => to === 'second' || !TO_ONE.some(one => one === of))
    const after = parted(...before, { title, titleEn, summary }, known)
    await write(tx, actor, draft, { before, after, action: 'splitGoal', said: { splitInto: other.title } })
    return { ok: true, goalId: otherId }
  })
}

type Two = readonly [Holding, Holding]
type Change = { before: Two; after: Two; action: string; said: Prisma.InputJsonObject }

async function write(tx: Tx, actor: Actor, draft: Draft, { before, after, action, said }: Change) {
  const differing = before.map((one, i) => sharedBetween(one, after[i]!))
  const [was, is] = [differing.map(([one]) => one), differing.map(([, one]) => one)]
  await shareOut(tx, draft, is)
  await audit(tx, actor, {
    ...{ municipalityId: draft.key.municipalityId, entrance: 'form', action, entity: 'Goal', entityId: before[0].id },
    ...{ before: { holdings: was }, after: { ...said, holdings: is } },
  })
}

/** Whether all that a merge or a split shared out stands as it left it. */
export async function sharesStand(tx: Tx, draft: Draft, told: unknown): Promise<boolean> {
  const shared = sharedIn(told) ?? []
  const now = await Promise.all(shared.map(({ id }) => readHolding(tx, draft, id)))
  return isShared(now, shared, draft)
}

/** Puts back what a merge or a split shared out; false where what it wrote stands no longer, or has no place to stand. */
export async function shareBack(tx: Tx, draft: Draft, [was, is]: [unknown, unknown]): Promise<boolean> {
  const back = sharedIn(was)
  if (!back || !(await sharesStand(tx, draft, is))) return false
  const isHomeless = ({ isRemoved, parentId }: Shared) =>
    isRemoved === false && !draft.goals.some(({ id }) => id === parentId)
  if (back.some(isHomeless)) return false
  await shareOut(tx, draft, back)
  return true
}
