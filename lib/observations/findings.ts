import { hasMoved } from '@/lib/statistics/count-changes'
import type { Chance } from '@/lib/statistics/chance'
import { type GapMark, type RollUp, familyOf } from './roll-up'
import type { GapReading, Reading } from './reading'

/** Something that was seen to move: a level, or a gap. */
export type Finding = { reading: Reading; gap?: GapReading }

/** A gap between social groups before all else, then what is least likely to be chance, a gap before a level. */
const WEIGHT: Record<Chance, number> = { veryLikely: 4, likely: 3, counted: 2.5, untold: 1.5, mayBeChance: 1 }
const GAP = 0.6

/** What moved, most telling first; of measures of one thing for several ages, the first alone. */
export function findingsOf({ social, sexes, readings }: RollUp): Finding[] {
  const moved = (marks: readonly GapMark[]) => marks.filter(({ gap: { gap } }) => hasMoved(gap))
  const levels: Finding[] = readings.filter(({ level }) => hasMoved(level)).map(reading => ({ reading }))
  const rest = [...moved(sexes), ...levels].toSorted((a, b) => weightOf(b) - weightOf(a))
  return onePerFamily([...moved(social), ...rest])
}

const weightOf = ({ reading, gap }: Finding): number => WEIGHT[(gap?.gap ?? reading.level).chance] + (gap ? GAP : 0)

function onePerFamily(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ reading, gap }) => {
    const family = `${familyOf(reading.indicator.title)}|${gap?.dimension ?? ''}`
    return !seen.has(family) && seen.add(family)
  })
}
