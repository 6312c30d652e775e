import type { Chance } from '@/lib/statistics/chance'
import { hasMoved } from '@/lib/statistics/count-changes'
import type { GapReading, Reading } from './reading'
import { familyOf, isBetweenSexes, type RollUp } from './roll-up'

/** Something that was seen to move: a level, or a gap. */
export type Finding = { reading: Reading; gap?: GapReading }

/**
 * How much a finding has to tell: the less it can be chance the more; a gap more than a level, a gap between social
 * groups most, and what is called better or worse more than what only goes up or down.
 */
const WEIGHT: Record<Chance, number> = { veryLikely: 4, likely: 3, counted: 2.5, untold: 1.5, mayBeChance: 1 }
const GAP = 0.6
const SOCIAL = 2
const NO_DIRECTION = -0.5

/** What moved, most telling first; of measures of one thing for several ages, the first alone. */
export function findingsOf({ social, sexes, readings }: RollUp): Finding[] {
  const gaps: Finding[] = [...social, ...sexes].filter(({ gap }) => hasMoved(gap.gap))
  const levels: Finding[] = readings
    .filter(({ level }) => hasMoved(level))
    .toSorted((a, b) => relativeChange(b) - relativeChange(a))
    .map(reading => ({ reading }))
  return onePerFamily([...gaps, ...levels].toSorted((a, b) => weightOf(b) - weightOf(a)))
}

function weightOf({ reading, gap }: Finding): number {
  if (gap) return WEIGHT[gap.gap.chance] + GAP + (isBetweenSexes(gap) ? 0 : SOCIAL)
  const { chance, verdict } = reading.level
  return WEIGHT[chance] + (verdict === 'up' || verdict === 'down' ? NO_DIRECTION : 0)
}

/** So that percentages, rates and amounts can stand in one order. */
const relativeChange = ({ level: { change = 0, from } }: Reading): number =>
  from?.value ? Math.abs(change / from.value) : 0

function onePerFamily(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ reading, gap }) => {
    const family = `${familyOf(reading.indicator.title)}|${gap?.dimension ?? ''}`
    return !seen.has(family) && seen.add(family)
  })
}
