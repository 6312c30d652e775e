import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp, type RollUp } from '@/lib/observations/roll-up'

/** Enum Judgement of the database, in the order that a form offers them. Of gaps, better is smaller. */
export const JUDGEMENTS = ['better', 'worse', 'both', 'same', 'unknown'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** The two questions answered. */
export type Judged = { level: Judgement; gaps: Judgement }

/** What a strategist has concluded; null where nothing is chosen yet. */
export type Assessment = {
  level: Judgement | null
  gaps: Judgement | null
  /** Markdown */
  text: string
  reason: string
  /** What of the goal's actions and evidence isn't in the report (grounds.ts). */
  leftOut: string[]
}
export const ASSESSMENT_FIELDS = ['level', 'gaps', 'text', 'reason', 'leftOut'] as const satisfies (keyof Assessment)[]
export const NOT_ASSESSED: Assessment = { level: null, gaps: null, text: '', reason: '', leftOut: [] }

/**
 * What the figures say, by the rules of the public pages' own answers (lib/observations/answers.ts): levels mostly one
 * way where at least twice as many went there; gaps between social groups before those between women and men.
 */
export function computedOf({ level, socialGaps, sexGaps }: RollUp): Judged {
  const { better = 0, worse = 0, equal = 0 } = level.seen
  return {
    level:
      better + worse === 0 ? stillOr(equal) : better >= 2 * worse ? 'better' : worse >= 2 * better ? 'worse' : 'both',
    gaps: gapsOf([socialGaps.seen, sexGaps.seen]),
  }
}

function gapsOf(kinds: readonly { larger?: number; smaller?: number; equal?: number }[]): Judgement {
  const moved = kinds.find(({ larger, smaller }) => larger || smaller)
  if (!moved) return stillOr(kinds.some(({ equal }) => equal) ? 1 : 0)
  const { larger = 0, smaller = 0 } = moved
  return larger > smaller ? 'worse' : smaller > larger ? 'better' : 'both'
}

const stillOr = (equal: number): Judgement => (equal > 0 ? 'same' : 'unknown')

/** Whether a judgement is another than what the figures say: a reason is asked for. */
export const isAgainst = ({ level, gaps }: Pick<Assessment, 'level' | 'gaps'>, computed: Judged): boolean =>
  (level !== null && level !== computed.level) || (gaps !== null && gaps !== computed.gaps)

/** What is counted of a goal: its indicators and those below it, without what only describes districts. */
export function rollUpOfGoal(goal: Goal, readings: readonly Reading[]): RollUp {
  const codes = new Set(indicatorCodes(goal))
  return rollUp(readings.filter(reading => codes.has(reading.indicator.code) && countsInRollUp(reading)))
}
