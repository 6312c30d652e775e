import type { Indicator } from '@/lib/indicators/indicator'

type Limited = { value: number | null; lower: number | null; upper: number | null }

/**
 * A value's limits as far as they are possible: a share of 2 per cent with limits −4 to 8 lies between 0 and 8. Sources
 * print symmetric intervals that pass an indicator's bounds. A value that does so itself keeps within its limits.
 */
export function possibleLimits(
  { value, lower, upper }: Limited,
  { bounds, isShare }: Pick<Indicator, 'bounds' | 'isShare'>,
): Pick<Limited, 'lower' | 'upper'> {
  if (value === null) return { lower, upper }
  const least = Math.min(value, bounds.min ?? (isShare ? 0 : -Infinity))
  const most = Math.max(value, bounds.max ?? (isShare ? 100 : Infinity))
  const within = (limit: number | null) => limit && Math.min(most, Math.max(least, limit))
  return { lower: within(lower), upper: within(upper) }
}
