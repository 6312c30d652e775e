import type { Point } from './series'

/** A calendar year's value, for tests. */
export const year = (y: number, value: number, lower?: number, upper?: number): Point => ({
  start: `${y}-01-01`,
  end: `${y}-12-31`,
  label: String(y),
  value,
  ...(lower !== undefined && upper !== undefined && { lower, upper }),
})

/** Consecutive calendar years from `first`, for tests. */
export const years = (first: number, values: number[]): Point[] => values.map((value, i) => year(first + i, value))

/** A multi-year mean, for tests. */
export const meanOf = (from: number, to: number, value: number): Point => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  label: `${from}–${to}`,
  value,
})
