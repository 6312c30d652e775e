import type { Evidence } from './assess-change'
import { type Chance, isMoreThanChance, isTested } from './chance'

/** What was seen, counted first; then how many of those that moved have each word. Nothing is weighed together. */
export type ChangeCounts<V extends string> = {
  total: number
  seen: Partial<Record<V, number>>
  /** Of those that moved: how many have each word. */
  words: Partial<Record<Chance, number>>
  /** Put to a test, and how many of them were more than chance. */
  tested: number
  moreThanChance: number
  /** How many of the tested would look like more than chance although nothing had changed. */
  byChance: ByChance
}

/** Expected numbers: where years are independent, and where each year is as like the former as years often are. */
export type ByChance = { independent: number; alike: number }

type Counted<V extends string> = { verdict: V; chance: Chance; evidence?: Evidence }

/** Neither moved nor compared. */
const STILL = new Set<string>(['equal', 'oneValue', 'noValues'])

export const hasMoved = ({ verdict }: { verdict: string }): boolean => !STILL.has(verdict)

export function countChanges<V extends string>(assessments: readonly Counted<V>[]): ChangeCounts<V> {
  const moved = assessments.filter(hasMoved)
  const tested = moved.filter(({ chance }) => isTested(chance))
  const expected = (rates: Record<Evidence, number>) =>
    tested.reduce((sum, { evidence }) => sum + (evidence ? rates[evidence] : 0), 0)
  return {
    total: assessments.length,
    seen: tally(assessments.map(({ verdict }) => verdict)),
    words: tally(moved.map(({ chance }) => chance)),
    tested: tested.length,
    moreThanChance: tested.filter(({ chance }) => isMoreThanChance(chance)).length,
    byChance: { independent: expected(RATES), alike: expected(RATES_WHERE_YEARS_ARE_ALIKE) },
  }
}

/**
 * How often each test finds more than chance at 5 % where nothing has changed: simulated for the rule as a whole
 * (tests/bench/false-positives.ts), where a trend gives the change its word only if both go the same way. Exact tests
 * have few steps, and reach less than 5 %. Years are alike with a lag-1 correlation of .35.
 */
const RATES: Record<Evidence, number> = { trend: 0.034, shortTrend: 0.02, measurements: 0.05, smallestCount: 0.05 }
const RATES_WHERE_YEARS_ARE_ALIKE: Record<Evidence, number> = { ...RATES, trend: 0.087, shortTrend: 0.05 }

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
