import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp, type RollUp } from '@/lib/observations/roll-up'

/** Enum Judgement of the database, in the order that a form offers them. Of gaps, better is smaller. */
export const JUDGEMENTS = ['better', 'worse', 'both', 'same', 'unknown'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** The two questions answered. */
export type Judged = { level: Judgement; gaps: Judgement }

/**
 * What an answer is counted from: how many measures, and gaps, went which way. `uncompared`: with nothing to compare;
 * `unsure`: of those that moved, how many may be chance or can't be told.
 */
export type Counted = {
  level: Record<'better' | 'worse' | 'neither' | 'equal' | 'uncompared' | 'unsure', number>
  /** `between`: whose gaps answer; null of all where none of them moved. */
  gaps: Record<'larger' | 'smaller' | 'equal' | 'uncompared' | 'unsure', number> & {
    between: 'social' | 'sexes' | null
  }
}
/** What the figures say, and what it is counted from; null in what was frozen before that was told. */
export type Computed = Judged & { counted: Counted | null }

/** What a strategist has concluded; null where nothing is chosen yet. */
export type Assessment = {
  level: Judgement | null
  gaps: Judgement | null
  /** Markdown */
  text: string
  reason: string
  /** What of the goal's actions and evidence isn't in the report (grounds.ts). */
  leftOut: string[]
  /** Its answers are those of the figures, taken over as they stood. */
  isFromFigures: boolean
}
export const ASSESSMENT_FIELDS = [
  'level',
  'gaps',
  'text',
  'reason',
  'leftOut',
  'isFromFigures',
] as const satisfies (keyof Assessment)[]
export const NOT_ASSESSED: Assessment = {
  level: null,
  gaps: null,
  text: '',
  reason: '',
  leftOut: [],
  isFromFigures: false,
}

/** Whether nobody has answered either question. */
export const isUnjudged = ({ level, gaps }: Pick<Assessment, 'level' | 'gaps'>): boolean =>
  level === null && gaps === null
/** Whether both are answered, and told of in words. */
export const isWritten = ({ level, gaps, text }: Assessment): boolean => level !== null && gaps !== null && text !== ''

/**
 * What the figures say, by the rules of the public pages' own answers (lib/observations/answers.ts): levels mostly one
 * way where at least twice as many went there; gaps between social groups before those between women and men.
 */
export function computedOf({ level, socialGaps, sexGaps }: RollUp): Computed {
  const { better = 0, worse = 0, equal = 0, up = 0, down = 0, oneValue = 0, noValues = 0 } = level.seen
  const which = answering({ socialGaps, sexGaps })
  return {
    level:
      better + worse === 0 ? stillOr(equal) : better >= 2 * worse ? 'better' : worse >= 2 * better ? 'worse' : 'both',
    gaps:
      which.larger + which.smaller === 0
        ? stillOr(which.equal)
        : which.larger > which.smaller
          ? 'worse'
          : which.smaller > which.larger
            ? 'better'
            : 'both',
    counted: {
      level: { better, worse, neither: up + down, equal, uncompared: oneValue + noValues, unsure: unsureIn(level) },
      gaps: which,
    },
  }
}

/** Gaps between social groups where any moved, else those between women and men; where none did, all of them. */
function answering({ socialGaps, sexGaps }: Pick<RollUp, 'socialGaps' | 'sexGaps'>): Counted['gaps'] {
  const [social, sexes] = [countedIn('social', [socialGaps]), countedIn('sexes', [sexGaps])]
  const hasMoved = ({ larger, smaller }: Counted['gaps']) => larger + smaller > 0
  return [social, sexes].find(hasMoved) ?? countedIn(null, [socialGaps, sexGaps])
}

function countedIn(between: Counted['gaps']['between'], of: readonly RollUp['socialGaps'][]): Counted['gaps'] {
  const many = (...verdicts: (keyof RollUp['socialGaps']['seen'])[]) =>
    of.flatMap(({ seen }) => verdicts.map(verdict => seen[verdict] ?? 0)).reduce((sum, n) => sum + n, 0)
  const [larger, smaller, equal] = [many('larger'), many('smaller'), many('equal')]
  const unsure = of.map(unsureIn).reduce((sum, n) => sum + n, 0)
  return { between, larger, smaller, equal, uncompared: many('oneValue', 'noValues'), unsure }
}

const unsureIn = ({ words: { mayBeChance = 0, untold = 0 } }: Pick<RollUp['level'], 'words'>): number =>
  mayBeChance + untold

const stillOr = (equal: number): Judgement => (equal > 0 ? 'same' : 'unknown')

/** Whether a judgement is another than what the figures say: a reason is asked for. */
export const isAgainst = ({ level, gaps }: Pick<Assessment, 'level' | 'gaps'>, computed: Judged): boolean =>
  (level !== null && level !== computed.level) || (gaps !== null && gaps !== computed.gaps)

/** What is counted of a goal: its indicators and those below it, without what only describes districts. */
export function rollUpOfGoal(goal: Goal, readings: readonly Reading[]): RollUp {
  const codes = new Set(indicatorCodes(goal))
  return rollUp(readings.filter(reading => codes.has(reading.indicator.code) && countsInRollUp(reading)))
}
