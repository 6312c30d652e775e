/** Rows that are passed by: of other places, and outside what is chosen. */
export const PASSED = ['otherPlaces', 'otherLabels'] as const
/** What such rows say, and how many say it. */
export type Passed = Record<(typeof PASSED)[number], Map<string, number>>

export const rowsIn = (passed: ReadonlyMap<string, number>): number =>
  [...passed.values()].reduce((sum, many) => sum + many, 0)
