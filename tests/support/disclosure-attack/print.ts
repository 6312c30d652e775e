import type { Finding, Print } from './seen'
import { countsBehind } from './bounds'

/** Ratio × denominator: a share, rate or limit left beside a hidden count, times a group everyone knows. */
export function byRatio(key: string, printed: number, size: number, print: Print): Finding {
  return { key, ...countsBehind(printed, size, print), by: 'ratio × denominator' }
}

/** Gap + one group: a difference printed for a hidden group and the group it was taken from. */
export function byGap(key: string, gap: number, other: number, size: number, print: Print): Finding[] {
  const findings = [other + gap, other - gap].map(value => byRatio(key, value, size, print))
  return findings.filter(({ low, high }) => low <= high).map(finding => ({ ...finding, by: 'gap + one group' }))
}

/**
 * Rounding: a number with more decimals than the indicator has is a fraction in disguise. Gives the simplest one
 * that prints so, or null for a number that is rounded as it should be.
 */
export function byDecimals(key: string, printed: string, { per, decimals }: Print): Finding | null {
  const places = printed.match(/[.,](\d+)/)?.[1]?.length ?? 0
  if (places <= decimals) return null
  const target = Number(printed.replace(',', '.')) / per
  const tolerance = (0.5 * 10 ** -places) / per + 1e-15
  for (let size = 1; size <= LARGEST_GROUP; size++) {
    const count = Math.round(target * size)
    if (Math.abs(count / size - target) <= tolerance)
      return { key, low: count, high: count, by: `decimals: ${count}/${size}` }
  }
  return null
}

const LARGEST_GROUP = 20_000

/**
 * A share and its Wilson limits (statistics.md §3.5c) tell the group's size, and so the count. Gives the range of
 * counts over all sizes that would print the same three numbers.
 */
export function byLimits(
  key: string,
  value: number,
  lower: number,
  upper: number,
  { decimals }: Print,
): Finding | null {
  const printsAs = (figure: number, shown: number) => Math.abs(figure - shown) <= 0.5 * 10 ** -decimals + 1e-9
  let low = Infinity
  let high = -Infinity
  for (let size = 1; size <= LARGEST_GROUP; size++) {
    const { low: from, high: to } = countsBehind(value, size, { per: 100, decimals })
    for (let count = from; count <= to; count++) {
      const [least, most] = wilson(count, size)
      if (!printsAs(least, lower) || !printsAs(most, upper)) continue
      low = Math.min(low, count)
      high = Math.max(high, count)
    }
  }
  return high < 0 ? null : { key, low, high, by: 'limits' }
}

/** Limits left beside a hidden share of a group whose size everyone knows: the counts that would print the same. */
export function byLimitsAlone(key: string, size: number, lower: number, upper: number, print: Print): Finding | null {
  const counts = Array.from({ length: size + 1 }, (_, count) => count).filter(count => {
    const [least, most] = wilson(count, size)
    const half = 0.5 * 10 ** -print.decimals + 1e-9
    return Math.abs(least - lower) <= half && Math.abs(most - upper) <= half
  })
  const [low, high] = [counts[0], counts.at(-1)]
  return low === undefined || high === undefined ? null : { key, low, high, by: 'limits' }
}

const Z = 1.959964

function wilson(count: number, size: number): [number, number] {
  const share = count / size
  const middle = share + Z ** 2 / (2 * size)
  const half = Z * Math.sqrt((share * (1 - share)) / size + Z ** 2 / (4 * size ** 2))
  const scale = 100 / (1 + Z ** 2 / size)
  return [(middle - half) * scale, (middle + half) * scale]
}
