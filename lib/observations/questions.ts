import { allGoals, type Goal } from '@/lib/framework/framework'
import { lacksOf } from '@/lib/framework/lacks'
import { nameOf } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { yearOf } from '@/lib/statistics/series'
import { gapPhrase } from '@/lib/text/gap-caption'
import { subjectIn } from '@/lib/text/level-caption'
import { inMidSentence } from '@/lib/text/noun-phrase'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { differenceInWords } from '@/lib/text/units'
import { questionsEn } from '@/lib/text/questions-en'
import { type QuestionWords, questionsSv } from '@/lib/text/questions-sv'
import { factsOf, gapFactsOf } from './caption-facts'
import { type Finding, findingsOf } from './findings'
import { overdue } from './overdue'
import type { GapReading, Reading } from './reading'
import { countsInRollUp, isBetweenSexes, rollUp, withoutValues } from './roll-up'

/** A question for the meeting, and the page where its grounds stand. */
export type Question = { text: string; href: string }

const WORDS: Record<Locale, QuestionWords> = { sv: questionsSv, en: questionsEn }
export const MOST_ASKED = 5
/** Where the overview lists what is late. */
export const LATE_ID = 'sena'
const BETWEEN_ELECTIONS = 4

/**
 * Three to five questions: what grew, what got worse, what turned, what is late, what lacks values or actions. What only
 * has values up to a day is late by that, while what is yet to come is so from today.
 */
export function questionsOf(
  goal: Goal,
  readings: readonly Reading[],
  site: Site,
  today: string,
  { priority, lateBy = today }: { priority?: { name: string; slug: string }; lateBy?: string } = {},
): Question[] {
  const roll = rollUp(readings.filter(countsInRollUp))
  const findings = findingsOf(roll)
  const grew = findings.filter(({ gap }) => gap?.gap.verdict === 'larger')
  const isSocial = ({ gap }: Finding) => gap !== undefined && !isBetweenSexes(gap)
  const [first] = grew
  const others = grew.filter(({ reading }) => reading !== first?.reading)
  const other = others.find(one => first && isSocial(one) !== isSocial(first)) ?? others[0]
  const asked = [first, priority ? undefined : other].filter(one => one !== undefined)
  const worse = findings.filter(({ reading, gap }) => !gap && reading.level.verdict === 'worse').slice(0, 1)
  const turned = roll.readings
    .filter(({ level }) => level.turned?.verdict === 'worse')
    .map(reading => aboutTurn(reading, site))
  const [isLate, lacks] = [late(roll.readings, site, lateBy), lacking(goal, readings, site)]
  return [
    ...asked.map(finding => aboutGap(finding, site, today)),
    ...(priority
      ? [{ text: WORDS[site.locale].priority(priority.name), href: paths.district(site, priority.slug) }]
      : []),
    ...worse.map(({ reading }) => aboutLevel(reading, site)),
    ...[...turned.slice(0, 1), ...isLate].slice(0, 1),
    ...lacks.slice(0, 1),
    // What room is left.
    ...(turned.length > 0 ? isLate : []),
    ...lacks.slice(1),
  ].slice(0, MOST_ASKED)
}

const subjectOf = (reading: Reading, locale: Locale) => inMidSentence(subjectIn(locale, factsOf(reading, locale)))

function aboutGap({ reading, gap }: Finding, site: Site, today: string): Question {
  const { locale } = site
  const words = WORDS[locale]
  const phrase = gap ? gapPhrase(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale)) : ''
  const href = paths.indicator(site, reading.indicator.code)
  const last = gap?.gap.latest
  const sizes = gap ? sizesOf(reading, gap, locale) : ''
  if (reading.indicator.periodicity !== 'election' || !last) return { text: words.whyGap(phrase, sizes), href }
  const next = yearOf(last.end) + BETWEEN_ELECTIONS
  const isOver = today > `${next}-09-14`
  return { text: (isOver ? words.afterElection : words.beforeElection)(phrase, sizes, next), href }
}

/** "från 25 till 33 procentenheter": without it nobody can tell whether it is worth asking. */
function sizesOf(
  { indicator: { unit, decimals } }: Reading,
  { gap: { from, to } }: GapReading,
  locale: Locale,
): string {
  if (!from || !to) return ''
  const first = formatNumber(locale, Math.abs(from.difference), decimals)
  return WORDS[locale].fromTo(first, differenceInWords(locale, Math.abs(to.difference), unit, decimals))
}

function aboutLevel(reading: Reading, site: Site): Question {
  const { level, indicator } = reading
  const rose = (level.change ?? 0) > 0
  return {
    text: WORDS[site.locale].whyWorse(subjectOf(reading, site.locale), rose),
    href: paths.indicator(site, indicator.code),
  }
}

const aboutTurn = (reading: Reading, site: Site): Question => ({
  text: WORDS[site.locale].whyTurned(
    subjectOf(reading, site.locale),
    reading.level.turned?.at.label ?? '',
    reading.level.turned?.now === 'up',
  ),
  href: paths.indicator(site, reading.indicator.code),
})

/** What should have had a newer value by now: named where it is one, else counted as in the list that it leads to. */
function late(readings: readonly Reading[], site: Site, today: string): Question[] {
  const words = WORDS[site.locale]
  const overdueNow = overdue(readings, today)
  const [first] = overdueNow
  if (!first) return []
  const { indicator, level } = first
  const latest = level.latest && yearOf(level.latest.end)
  return overdueNow.length === 1 && latest
    ? [
        {
          text: words.late(inMidSentence(nameOf(indicator, site.locale)), latest),
          href: paths.indicator(site, indicator.code),
        },
      ]
    : [{ text: words.lateMany(overdueNow.length, readings.length), href: `${paths.overview(site)}#${LATE_ID}` }]
}

function lacking(goal: Goal, readings: readonly Reading[], site: Site): Question[] {
  const words = WORDS[site.locale]
  const at = (one: Goal) => (one.role === 'overall' ? paths.framework(site) : paths.goal(site, one.number))
  const goals = allGoals(goal)
  const without = new Set(withoutValues(readings).map(({ indicator }) => indicator.code))
  const missingAt = (one: Goal) => one.indicators.filter(({ code }) => without.has(code)).length
  const values = goals.find(one => one.role === 'outcome' && missingAt(one) > 0)
  const none = goals.find(one => one.role === 'outcome' && lacksOf(one).includes('indicators'))
  return [
    ...(lacksOf(goal).includes('actions')
      ? [{ text: words.noActions(goal.role === 'overall' ? null : goal.number), href: at(goal) }]
      : []),
    ...(values ? [{ text: words.noValues(missingAt(values), values.number), href: at(values) }] : []),
    ...(none ? [{ text: words.noIndicators(none.number), href: at(none) }] : []),
  ]
}
