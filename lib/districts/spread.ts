import { exact } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import { noiseCorrectedVariance } from '@/lib/statistics/inequality/between-group-variance'
import type { Period } from '@/lib/statistics/series'

/** How far districts lie from the city's mean in one period, in percentage points. */
export type Spread = { when: Period; deviation: number }

/**
 * The spread between districts, once for each period of the latest definition in which all districts have counts:
 * √BGV weighed by their denominators, without what chance adds (statistics of WHO). Never the highest minus the
 * lowest, which noise inflates. Fewer than two periods say nothing of time; then the list is empty.
 */
export function spreadOverTime({ isShare }: Pick<Indicator, 'isShare'>, shown: readonly Shown[]): Spread[] {
  const own = shown.filter(o => o.place.kind === 'district' && o.breakdown === '')
  const latest = Math.max(0, ...own.map(o => o.version))
  const periods = new Map<string, Shown[]>()
  for (const o of own) if (o.version === latest) periods.set(o.period, [...(periods.get(o.period) ?? []), o])
  const spreads = [...periods.values()].flatMap((cells): Spread[] => {
    const when = cells[0]?.when
    const variance = isShare ? noiseCorrectedVariance(cells.map(groupOf)) : null
    return when && variance?.value !== undefined ? [{ when, deviation: Math.sqrt(variance.value) }] : []
  })
  return spreads.length > 1 ? spreads.sort((a, b) => a.when.end.localeCompare(b.when.end)) : []
}

/** A share with its standard error, √(p(1 − p) / n) in percentage points. */
function groupOf(cell: Shown) {
  const { numerator, denominator } = exact(cell) ?? { numerator: null, denominator: null }
  if (numerator === null || !denominator || numerator > denominator) return { estimate: null, population: null }
  const part = numerator / denominator
  return { estimate: 100 * part, population: denominator, se: 100 * Math.sqrt((part * (1 - part)) / denominator) }
}
