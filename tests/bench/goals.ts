/** What a figure should be at most, or at least. */
export type Goal = { what: string; is: number; limit: number; atLeast?: boolean; decimals?: number }

/** One line a goal, with a mark for whether it is met. */
export function report(goals: readonly Goal[]): string {
  return goals
    .map(({ what, is, limit, atLeast = false, decimals = 2 }) => {
      const isMet = atLeast ? is >= limit : is <= limit
      return `${isMet ? '✓' : '✗'} ${what}: ${is.toFixed(decimals)} (${atLeast ? 'at least' : 'at most'} ${limit.toFixed(decimals)})`
    })
    .join('\n')
}
