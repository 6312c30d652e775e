import type { Cell } from '@/lib/disclosure/cell'
import type { Disclosed } from '@/lib/disclosure/gate'
import type { Seen } from './seen'

/** What the worst outsider has: the exact count behind every shown number, and the size of every group. */
export const outsider = (cells: readonly Cell[], disclosed: readonly Disclosed[]): Seen[] =>
  cells.map(({ period, geography, breakdown, numerator, denominator }, index) => {
    const value = disclosed[index]?.value ?? null
    // Of a group in which there is no one, no share can be printed, and everyone knows the count.
    const count = value === null && denominator !== 0 ? null : numerator
    return { period, geography, breakdown, value, count, size: denominator }
  })
