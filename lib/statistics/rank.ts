import { printed } from './printed'
import type { Period } from './series'

/** So many earlier values must lie below (above) before a value is the highest (lowest) since anything. */
const FEWEST_EARLIER = 4

/**
 * Where the latest value stands in its history: the highest (lowest) of all comparable values, whose first is `since`
 * and `isFirst`, or since a period that was as high. Values that are equal in print are equal.
 */
export type Rank = { extreme: 'highest' | 'lowest'; since: Period; isFirst: boolean }

/** The rank of the latest of some values in order of time; undefined where it stands out from too few. */
export function rankOf<P extends Period>(
  ordered: readonly P[],
  valueOf: (point: P) => number,
  decimals: number | undefined,
): Rank | undefined {
  const earlier = ordered.slice(0, -1)
  const latest = ordered.at(-1)
  if (!latest) return undefined
  const end = printed(valueOf(latest), decimals)
  const above = (point: P) => printed(valueOf(point), decimals) - end
  return rankAmong(earlier, 'highest', above) ?? rankAmong(earlier, 'lowest', point => -above(point))
}

function rankAmong<P extends Period>(
  earlier: readonly P[],
  extreme: Rank['extreme'],
  beyond: (point: P) => number,
): Rank | undefined {
  const before = earlier.findLastIndex(point => beyond(point) >= 0)
  if (earlier.length - 1 - before < FEWEST_EARLIER) return undefined
  const since = earlier[Math.max(before, 0)]
  return since && { extreme, since: { start: since.start, end: since.end, label: since.label }, isFirst: before < 0 }
}
