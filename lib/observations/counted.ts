import { ownSeries } from './view'
import type { Reading } from './reading'

/** The measure of how many inhabitants there are. */
export const POPULATION = 'BEFOLKNING'

/** What a rate counts, at a period: 6.1 per 100 000 of 114 445 inhabitants is 7. */
export type Counted = { value: number; label: string; count: number }

/**
 * The latest value of a rate of all inhabitants as the number that it counts, in whole numbers. Null where the indicator
 * is no such rate, or no year has both its value and its population.
 */
export function countedOf(reading: Reading, population: Reading | undefined, ownCode: string): Counted | null {
  const { countedAs, rule } = reading.indicator
  if (!countedAs.sv || !rule.per || !population) return null
  const total = (of: Reading) => ownSeries(of, ownCode).find(({ breakdown }) => breakdown === '')?.points ?? []
  const inhabitants = new Map(total(population).map(({ end, value }) => [end, value]))
  for (const { value, label, end } of total(reading).toReversed()) {
    const people = inhabitants.get(end)
    if (value !== null && people) return { value, label, count: Math.round((value * people) / rule.per) }
  }
  return null
}
