import type { LevelAssessment, LevelStatus } from '@/lib/statistics/assess-level'
import type { Direction, Point } from '@/lib/statistics/series'
import type { Ends, Way } from './caption-grammar'
import type { CaptionFacts } from './captions'
import { type Change, changeSentence, grammarOf } from './change-sentence'
import type { Locale } from './numbers'
import { reasonWords } from './status-words'
import { subjectOf } from './subject'
import { bareValue, kindOf, valueInWords } from './units'

/** What is said of the level, in one sentence without its full stop. */
export function levelSentence(locale: Locale, facts: CaptionFacts): string {
  const { level, direction, unit, decimals } = facts
  const { status, tier, reason, window, baseline, latest, turnedSince } = level
  const subject = subjectIn(locale, facts)
  if (!latest) return grammarOf(locale).nothingToTell(subject, reasonWords(locale, reason ?? 'noValues'))
  const print = (value: number) => valueInWords(locale, value, unit, decimals)
  const endsFrom = (from: Point): Ends => ({
    from: bareValue(locale, from.value, unit, decimals),
    to: print(latest.value),
    since: from.label,
    until: latest.label,
  })
  const way = wayOf(status === 'turned' ? level.trend : status, direction)
  return changeSentence(locale, {
    ...{ subject, tier, reason, window, way },
    answer: answerOf(status),
    aim: typeof direction === 'object' ? aimIn(locale, direction.towards, facts) : '',
    latest: { value: print(latest.value), period: latest.label },
    ...(baseline && baseline.start !== latest.start && { ends: endsFrom(baseline) }),
    endsAgree: movedAs(way, level, direction),
    ...(turnedSince && { turned: endsFrom(turnedSince) }),
  })
}

/** The value aimed at, in no more decimals than it has. */
function aimIn(locale: Locale, aim: number, { unit, decimals }: CaptionFacts): string {
  return valueInWords(locale, aim, unit, Number.isInteger(aim) ? 0 : decimals)
}

/** In English the title, which is Swedish, cannot begin a sentence: the measure does. */
function subjectIn(locale: Locale, { subject, title, unit }: CaptionFacts): string {
  if (subject) return subject
  return locale === 'sv' ? subjectOf(title, unit) : measureNamed(locale, unit)
}

/** "The share", "Andelen": what an indicator with this unit measures, to begin a sentence with. */
export function measureNamed(locale: Locale, unit: string): string {
  const measure = grammarOf(locale).measure[kindOf(unit)]
  return measure.charAt(0).toUpperCase() + measure.slice(1)
}

function answerOf(status: LevelStatus): Change['answer'] {
  switch (status) {
    case 'improving':
    case 'worsening':
    case 'increasing':
    case 'decreasing':
      return 'certain'
    default:
      return status
  }
}

/** The movement behind a certain status. */
function wayOf(status: LevelStatus | undefined, direction: Direction): Way {
  if (status === 'increasing') return 'up'
  if (status === 'decreasing') return 'down'
  if (typeof direction === 'object') return status === 'improving' ? 'nearer' : 'farther'
  return (status === 'improving') === (direction === 'higher') ? 'up' : 'down'
}

function movedAs(way: Way, { baseline, latest }: LevelAssessment, direction: Direction): boolean {
  if (!baseline || !latest) return false
  const measured = (value: number) => (typeof direction === 'object' ? -Math.abs(value - direction.towards) : value)
  return measured(latest.value) > measured(baseline.value) === (way === 'up' || way === 'nearer')
}
