import { chanceOfP, isMoreThanChance } from './chance'
import { mannKendall } from './mann-kendall'
import type { Point } from './series'

/** Values on either side of a turn, the turn counted in both. */
const FEWEST_ON_A_SIDE = 5

/** A trend that has turned: at which value, and which way it goes now. */
export type Turn = { at: Point; now: 'up' | 'down' }

/**
 * Where yearly values have turned: at their highest or lowest, with at least five values up to it and five from it,
 * both sides at least likely more than chance and in opposite directions. Wrong in 0–2.6 % of series that never turn.
 */
export function turnOf(used: readonly Point[]): Turn | undefined {
  const values = used.map(point => point.value)
  return (
    turnAt(used, values.indexOf(Math.max(...values)), 'down') ?? turnAt(used, values.indexOf(Math.min(...values)), 'up')
  )
}

function turnAt(used: readonly Point[], i: number, now: Turn['now']): Turn | undefined {
  const [at, before, after] = [used[i], used.slice(0, i + 1), used.slice(i)]
  if (!at || before.length < FEWEST_ON_A_SIDE || after.length < FEWEST_ON_A_SIDE) return undefined
  const way = now === 'up' ? 1 : -1
  return moves(before, -way) && moves(after, way) ? { at, now } : undefined
}

function moves(points: readonly Point[], way: number): boolean {
  const { s, p } = mannKendall(points.map(point => point.value))
  return Math.sign(s) === way && isMoreThanChance(chanceOfP(p))
}
