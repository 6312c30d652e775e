import { allGoals, type Goal } from '@/lib/framework/framework'
import { lacksOf } from '@/lib/framework/lacks'
import { nameOf } from '@/lib/indicators/indicator'
import { paths, type Place } from '@/lib/municipality/paths'
import { yearOf } from '@/lib/statistics/series'
import { gapPhrase } from '@/lib/text/gap-caption'
import { subjectIn } from '@/lib/text/level-caption'
import { inMidSentence } from '@/lib/text/noun-phrase'
import type { Locale } from '@/lib/text/numbers'
import { questionsEn } from '@/lib/text/questions-en'
import { type QuestionWords, questionsSv } from '@/lib/text/questions-sv'
import { factsOf, gapFactsOf } from './caption-facts'
import { type Finding, findingsOf } from './findings'
import type { Reading } from './reading'
import type { RollUp } from './roll-up'

/** A question for the meeting, and the page where its grounds stand. */
export type Question = { text: string; href: string }

const WORDS: Record<Locale, QuestionWords> = { sv: questionsSv, en: questionsEn }
const MOST = 5
/** A yearly value is late when it is older than this. */
const STALE_YEARS = 3
const BETWEEN_ELECTIONS = 4

/** Three to five questions: what grew, what got worse, what turned, what is late, what lacks values or actions. */
export function questionsOf(goal: Goal, roll: RollUp, place: Place, today: string): Question[] {
  const findings = findingsOf(roll)
  const grew = findings.filter(({ gap }) => gap?.gap.verdict === 'larger').slice(0, 2)
  const worse = findings.filter(({ reading, gap }) => !gap && reading.level.verdict === 'worse').slice(0, 1)
  const turned = roll.readings.filter(({ level }) => level.turned).slice(0, 1)
  return [
    ...grew.map(finding => aboutGap(finding, place, today)),
    ...worse.map(({ reading }) => aboutLevel(reading, place)),
    ...turned.map(reading => aboutTurn(reading, place)),
    ...stale(roll.readings, place, today),
    ...lacking(goal, place),
  ].slice(0, MOST)
}

const subjectOf = (reading: Reading, locale: Locale) => inMidSentence(subjectIn(locale, factsOf(reading, locale)))

function aboutGap({ reading, gap }: Finding, place: Place, today: string): Question {
  const { locale } = place
  const words = WORDS[locale]
  const phrase = gap ? gapPhrase(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale)) : ''
  const href = paths.indicator(place, reading.indicator.code)
  const last = gap?.gap.latest
  if (reading.indicator.periodicity !== 'election' || !last) return { text: words.whyGap(phrase, true), href }
  const next = yearOf(last.end) + BETWEEN_ELECTIONS
  const isOver = today > `${next}-09-14`
  return { text: (isOver ? words.afterElection : words.beforeElection)(phrase, next), href }
}

function aboutLevel(reading: Reading, place: Place): Question {
  const { level, indicator } = reading
  const rose = (level.change ?? 0) > 0
  return {
    text: WORDS[place.locale].whyWorse(subjectOf(reading, place.locale), rose),
    href: paths.indicator(place, indicator.code),
  }
}

const aboutTurn = (reading: Reading, place: Place): Question => ({
  text: WORDS[place.locale].whyTurned(subjectOf(reading, place.locale), reading.level.turned?.at.label ?? ''),
  href: paths.indicator(place, reading.indicator.code),
})

/** The oldest latest value of what is measured every year. */
function stale(readings: readonly Reading[], place: Place, today: string): Question[] {
  const old = readings
    .flatMap(reading => {
      const latest = reading.level.latest ?? reading.gaps[0]?.gap.latest
      const isYearly = ['yearly', 'schoolYear'].includes(reading.indicator.periodicity)
      return latest && isYearly ? [{ reading, year: yearOf(latest.end) }] : []
    })
    .filter(({ year }) => yearOf(today) - year > STALE_YEARS)
    .toSorted((a, b) => a.year - b.year)
  return old.slice(0, 1).map(({ reading, year }) => ({
    text: WORDS[place.locale].stale(nameOf(reading.indicator, place.locale), year),
    href: paths.indicator(place, reading.indicator.code),
  }))
}

function lacking(goal: Goal, place: Place): Question[] {
  const words = WORDS[place.locale]
  const at = (one: Goal) => (one.role === 'overall' ? paths.framework(place) : paths.goal(place, one.number))
  const goals = allGoals(goal)
  const values = goals.find(one => one.role === 'outcome' && lacksOf(one).includes('values'))
  const none = goals.find(one => one.role === 'outcome' && lacksOf(one).includes('indicators'))
  const missing = values?.indicators.filter(({ hasValues }) => !hasValues).length ?? 0
  return [
    ...(lacksOf(goal).includes('actions')
      ? [{ text: words.noActions(goal.role === 'overall' ? null : goal.number), href: at(goal) }]
      : []),
    ...(values ? [{ text: words.noValues(missing, values.number), href: at(values) }] : []),
    ...(none ? [{ text: words.noIndicators(none.number), href: at(none) }] : []),
  ]
}
