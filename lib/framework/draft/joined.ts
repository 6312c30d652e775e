import type { GoalWords } from '@/lib/framework/goal-input'
import type { Holding } from './holding'

const EACH = ['fromIds', 'serves', 'actions', 'findings', 'evidence', 'documents', 'processes', 'bodies'] as const
type Each = (typeof EACH)[number]
const once = (ids: readonly number[]) => [...new Set(ids)].toSorted((a, b) => a - b)
const from = <K extends Each>(pick: (field: Each) => number[]) =>
  Object.fromEntries(EACH.map(field => [field, pick(field)])) as Pick<Holding, K>

/**
 * Two goals as one: the first takes in all that the other has, each thing once, and the other is left with its words.
 * Of the indicators those that are kept; one that either had chosen itself is no proposal.
 */
export function joined(first: Holding, other: Holding, words: GoalWords, kept: readonly number[]): [Holding, Holding] {
  const both = [...first.indicators, ...other.indicators].filter(({ indicatorId }) => kept.includes(indicatorId))
  const indicators = [...new Set(both.map(({ indicatorId }) => indicatorId))].map((indicatorId, sortOrder) => {
    const isProposal = both.every(one => one.indicatorId !== indicatorId || one.isProposal)
    return { indicatorId, isProposal, sortOrder }
  })
  const lived = [...first.lived, ...other.lived]
    .filter((one, i, all) => all.findIndex(({ strategyId }) => strategyId === one.strategyId) === i)
    .toSorted((a, b) => a.strategyId - b.strategyId)
  const highest = Math.max(0, ...first.strategies.map(({ number }) => number))
  const moved = other.strategies.map(({ id }, i) => ({ id, number: highest + 1 + i }))
  return [
    {
      ...{ ...first, ...words, lived, indicators },
      ...from(field => once([...first[field], ...other[field]])),
      children: [...first.children, ...other.children],
      strategies: [...first.strategies, ...moved],
    },
    {
      ...{ ...other, ...from(() => []), children: [], strategies: [], lived: [], indicators: [] },
      ...{ isRemoved: true, mergedInto: first.id, position: null },
    },
  ]
}

/** What a goal has that can go to either of two; those of the first kind to both. */
export const TO_BOTH = ['indicators', 'serves', 'actions', 'documents', 'processes', 'bodies'] as const
export const TO_ONE = ['strategies', 'children', 'findings', 'evidence'] as const
export type Sharing = (typeof TO_BOTH)[number] | (typeof TO_ONE)[number]
export type Share = { of: Sharing; id: number; to: 'second' | 'both' }

/** One goal as two: all stays with the first but what is said to go to the other, or to both. */
export function parted(first: Holding, other: Holding, words: GoalWords, shares: readonly Share[]): [Holding, Holding] {
  const toOf = (of: Sharing, id: number) => shares.find(share => share.of === of && share.id === id)?.to
  const kept = (of: Sharing) => (id: number) => toOf(of, id) !== 'second'
  const given = (of: Sharing) => (id: number) => toOf(of, id) !== undefined
  const split = <Row>(of: Sharing, rows: readonly Row[], idOf: (row: Row) => number) =>
    [rows.filter(row => kept(of)(idOf(row))), rows.filter(row => given(of)(idOf(row)))] as const
  const plain = (
    ['serves', 'actions', 'findings', 'evidence', 'documents', 'processes', 'bodies', 'children'] as const
  ).map(of => [of, split(of, first[of], id => id)] as const)
  const sideOf = (side: 0 | 1) => Object.fromEntries(plain.map(([of, sides]) => [of, sides[side]]))
  const indicators = split('indicators', first.indicators, ({ indicatorId }) => indicatorId)
  const strategies = split('strategies', first.strategies, ({ id }) => id)
  return [
    { ...first, ...words, ...sideOf(0), indicators: indicators[0], strategies: strategies[0] },
    {
      ...{ ...other, ...sideOf(1), indicators: indicators[1], fromIds: first.fromIds, lived: first.lived },
      strategies: strategies[1].map(({ id }, i) => ({ id, number: i + 1 })),
      ...{ isRemoved: false, parentId: first.parentId, position: (first.position ?? 0) + 1 },
    },
  ]
}
