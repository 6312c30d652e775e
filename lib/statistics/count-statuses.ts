import type { Tier } from './assess-change'

/** How many indicators have each status; `told` are those put to a test (tiers 1 and 2). */
export type StatusCounts<S extends string> = {
  counts: Partial<Record<S, number>>
  total: number
  told: number
  /** Certain changes to expect by chance alone: 5 % of those put to a test. */
  expectedByChance: number
}

/** Roll-up by counting: no composite score. */
export function countStatuses<S extends string>(assessments: readonly { status: S; tier: Tier }[]): StatusCounts<S> {
  const counts: Partial<Record<S, number>> = {}
  for (const { status } of assessments) counts[status] = (counts[status] ?? 0) + 1
  const told = assessments.filter(({ tier }) => tier <= 2).length
  return { counts, total: assessments.length, told, expectedByChance: 0.05 * told }
}
