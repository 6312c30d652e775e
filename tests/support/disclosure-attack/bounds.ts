import { keyOf, type Print, type Seen } from './seen'

export type Bounds = { low: number; high: number }

/** A share is printed as half a unit of its last decimal away from the truth, at most. */
const SLACK = 1e-9

/** The counts that a printed share or rate of a known group can stand for. */
export function countsBehind(value: number, size: number, { per, decimals }: Print): Bounds {
  const half = 0.5 * 10 ** -decimals + SLACK
  const low = Math.ceil(((value - half) * size) / per - SLACK)
  const high = Math.floor(((value + half) * size) / per + SLACK)
  return { low: Math.max(0, low), high: Math.min(high, per === 100 ? size : Infinity) }
}

/** What each cell's count can be before anything is put together. */
export function boundsOf(cells: readonly Seen[], print: Print): Map<string, Bounds> {
  return new Map(cells.map(cell => [keyOf(cell), boundsOfOne(cell, print)]))
}

function boundsOfOne({ value, count, size }: Seen, print: Print): Bounds {
  if (count !== null) return { low: count, high: count }
  if (value !== null && size !== null) return countsBehind(value, size, print)
  return { low: 0, high: size ?? Infinity }
}
