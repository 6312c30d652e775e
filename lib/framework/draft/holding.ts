import { isDeepStrictEqual } from 'node:util'
import { isSame, only } from '@/lib/differing'
import { GOAL_WORDS, type GoalWords } from '@/lib/framework/goal-input'
import type { Prisma } from '@/prisma/generated/client'
import { spotIn, type Draft } from './stored-draft'

/** A goal of a draft with all that hangs on it: what is shared out when two become one, or one becomes two. */
export type Holding = GoalWords & {
  id: number
  isRemoved: boolean
  mergedInto: number | null
  parentId: number | null
  position: number | null
  /** In order; those that have been taken out last. */
  children: number[]
  /** What it comes from in the former målbild: goals, and strategies whose intent lives on in it. */
  fromIds: number[]
  lived: { strategyId: number; ourReading: boolean }[]
  indicators: { indicatorId: number; isProposal: boolean; sortOrder: number }[]
  /** That belong to it, by their numbers there. */
  strategies: { id: number; number: number }[]
  serves: number[]
  actions: number[]
  findings: number[]
  evidence: number[]
  documents: number[]
  processes: number[]
  bodies: number[]
}
/** What of a holding is changed. */
export type Shared = Partial<Holding> & { id: number }

type Tx = Prisma.TransactionClient
const FIELDS = [
  ...GOAL_WORDS,
  ...(['isRemoved', 'mergedInto', 'parentId', 'position', 'children', 'fromIds', 'lived', 'indicators'] as const),
  ...(['strategies', 'serves', 'actions', 'findings', 'evidence', 'documents', 'processes', 'bodies'] as const),
] satisfies (keyof Holding)[]

const byId = { orderBy: { id: 'asc' }, select: { id: true } } as const
const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id)

/** Null where it is no goal of the draft, taken out or not. */
export async function readHolding(tx: Tx, draft: Draft, id: number): Promise<Holding | null> {
  const row = await tx.goal.findFirst({
    where: { ...draft.key, id },
    include: {
      children: byId,
      carriedFrom: { orderBy: { fromGoalId: 'asc' } },
      carriedFromStrategies: { orderBy: { strategyId: 'asc' } },
      indicators: { orderBy: [{ sortOrder: 'asc' }, { indicatorId: 'asc' }] },
      strategies: { orderBy: { number: 'asc' }, select: { id: true, number: true } },
      servedBy: { orderBy: { strategyId: 'asc' } },
      actions: { orderBy: { actionId: 'asc' } },
      ...{ findings: byId, evidence: byId },
      documents: { orderBy: { documentId: 'asc' } },
      processes: { orderBy: { processId: 'asc' } },
      bodies: { orderBy: { bodyId: 'asc' } },
    },
  })
  if (!row) return null
  const standing = ids(draft.goals.filter(({ parentId }) => parentId === id))
  const { title, titleEn, summary, mergedInto, parentId } = row
  return {
    ...{ id, title, titleEn, summary, mergedInto, parentId, isRemoved: row.removedWith !== null },
    position: spotIn(draft, id)?.position ?? null,
    children: [...standing, ...ids(row.children).filter(child => !standing.includes(child))],
    fromIds: row.carriedFrom.map(({ fromGoalId }) => fromGoalId),
    lived: row.carriedFromStrategies.map(({ strategyId, ourReading }) => ({ strategyId, ourReading })),
    indicators: row.indicators.map(({ indicatorId, isProposal, sortOrder }) => ({
      indicatorId,
      isProposal,
      sortOrder,
    })),
    strategies: row.strategies,
    serves: row.servedBy.map(({ strategyId }) => strategyId),
    actions: row.actions.map(({ actionId }) => actionId),
    ...{ findings: ids(row.findings), evidence: ids(row.evidence) },
    documents: row.documents.map(({ documentId }) => documentId),
    processes: row.processes.map(({ processId }) => processId),
    bodies: row.bodies.map(({ bodyId }) => bodyId),
  }
}

/**
 * What differs between two holdings of one goal, as each has it; all of it for one that comes or goes, so that nothing
 * that is added to it since goes with it. Where one stands that stays follows from others too.
 */
export function sharedBetween(before: Holding, after: Holding): [Shared, Shared] {
  const isSameGoal = before.isRemoved === after.isRemoved
  const told = isSameGoal
    ? FIELDS.filter(field => field !== 'position' && !isSame(before[field], after[field]))
    : FIELDS
  const toldOf = (one: Holding): Shared => ({ id: one.id, ...only(one, told) })
  return [toldOf(before), toldOf(after)]
}

/** Whether all that was shared out stands as it was; what has been taken out since is nobody's hindrance. */
export function isShared(now: readonly (Holding | null)[], after: readonly Shared[], draft: Draft): boolean {
  const standing = (children: readonly number[]) => children.filter(id => draft.goals.some(goal => goal.id === id))
  return after.every((shared, i) => {
    const holding = now[i]
    if (!holding) return false
    return FIELDS.every(field => {
      if (!(field in shared) || field === 'position') return true
      if (field === 'children') return isSame(standing(holding.children), standing(shared.children ?? []))
      // JSON in the database has its fields in another order.
      return isDeepStrictEqual(holding[field], shared[field])
    })
  })
}

/** What was shared out by a change, where it was such a one. */
export const sharedIn = (told: unknown): Shared[] | null => (told as { holdings?: Shared[] } | null)?.holdings ?? null
