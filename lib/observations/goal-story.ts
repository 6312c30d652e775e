import type { Goal } from '@/lib/framework/framework'
import { allGoals } from '@/lib/framework/framework'
import { bodiesOf } from '@/lib/framework/lacks'
import { told } from '@/lib/text/captions'
import type { Locale } from '@/lib/text/numbers'
import { answerWords } from './answer-words'
import { type Finding, findingsOf } from './findings'
import { familyOf, latestYears, withoutValues, type RollUp } from './roll-up'
import { socialFinding } from './social-finding'
import { gapHeadlineOf, levelHeadlineOf } from './statement'

/**
 * The finding of a goal, an area or the whole, to be said aloud: the most telling change, or why none is seen. Of an area
 * and the whole it is the largest between social groups; nothing is counted, as a count reads as a score.
 */
export function goalHeadline(goal: Goal, roll: RollUp, locale: Locale): string {
  const [first] = findingsOf(roll)
  if (!first) return told([nothingSeen(roll, locale)])
  return (goal.role !== 'outcome' && socialFinding(roll, locale)) || said(first, locale)
}

const said = ({ reading, gap }: Finding, locale: Locale): string =>
  gap ? gapHeadlineOf(reading, gap, locale) : levelHeadlineOf(reading, locale)

function nothingSeen({ readings }: RollUp, locale: Locale): string {
  const words = answerWords(locale)
  if (readings.length === 0) return words.noMeasures
  return withoutValues(readings).length < readings.length ? words.unknownAll(readings.length) : words.noValues
}

/** A goal in up to four sentences: what moved, what more moved, what is not known, and who is responsible. */
export function goalStory(goal: Goal, roll: RollUp, locale: Locale): string[] {
  const words = answerWords(locale)
  const findings = findingsOf(roll)
  const [first, ...more] = findings
  const others = more.filter(
    ({ reading }) => familyOf(reading.indicator.title) !== familyOf(first?.reading.indicator.title ?? ''),
  )
  const second = others[0] ?? more[0]
  const bodies = [...new Set(allGoals(goal).flatMap(bodiesOf))]
  return [
    ...(first ? [said(first, locale)] : [told([nothingSeen(roll, locale)])]),
    ...(second ? [said(second, locale)] : []),
    ...unknownIn(roll, locale),
    told([bodies.length ? words.owners(bodies) : words.noActions]),
  ]
}

function unknownIn(roll: RollUp, locale: Locale): string[] {
  const words = answerWords(locale)
  const { readings, level } = roll
  const none = withoutValues(readings).length
  const untold = readings.filter(
    ({ level: { latest }, gaps }) => !latest && gaps.every(({ gap }) => !gap.latest),
  ).length
  const only = (level.seen.oneValue ?? 0) + untold - none
  const years = latestYears(readings)
  const latest = years ? [words.valuesFrom(years)] : []
  return only + none > 0 && only + none < readings.length
    ? [told([words.unknown(only, none, readings.length), ...latest])]
    : latest.map(sentence => told([sentence]))
}
