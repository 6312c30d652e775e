import { methodOf } from '@/lib/text/assessment-method'
import { caption, gapCaption } from '@/lib/text/captions'
import { gapHeadline, headline, levelHeadline } from '@/lib/text/headlines'
import type { Locale } from '@/lib/text/numbers'
import { languages } from '@/lib/text/language'
import { bareValue } from '@/lib/text/units'
import { factsOf, gapFactsOf, groupLabel } from './caption-facts'
import { leadingGap } from './leading-gap'
import type { GapReading, Reading } from './reading'
import { isBetweenSexes } from './roll-up'

/** The gap that an indicator is known by, where most has happened, unless another is asked for. */
export function gapOf(reading: Reading, dimension?: string): GapReading | undefined {
  return dimension === undefined ? leadingGap(reading) : reading.gaps.find(gap => gap.dimension === dimension)
}

/** The finding, as a figure's title: first what was seen, then how far it can be chance. */
export function headlineOf(reading: Reading, gap: GapReading | undefined, locale: Locale): string {
  const facts = factsOf(reading, locale)
  return headline(
    locale,
    gap ? { ...facts, gap: gapFactsOf(reading, gap, locale) } : facts,
    gap !== undefined && !isBetweenSexes(gap),
  )
}

/** The level alone, to be said aloud. */
export const levelHeadlineOf = (reading: Reading, locale: Locale): string =>
  levelHeadline(locale, factsOf(reading, locale))

/** The gap alone, to be said aloud: it says itself what it is a gap in. */
export const gapHeadlineOf = (reading: Reading, gap: GapReading, locale: Locale): string =>
  gapHeadline(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale))

/** All that is said of a reading: its level, and the gap where one is given. */
export function statementOf(reading: Reading, gap: GapReading | undefined, locale: Locale): string {
  if (reading.level.verdict === 'noValues') return gap ? gapStatementOf(reading, gap, locale) : NO_TOTAL[locale]
  const facts = factsOf(reading, locale)
  return caption(locale, gap ? { ...facts, gap: gapFactsOf(reading, gap, locale) } : facts)
}

const NO_TOTAL: Record<Locale, string> = {
  sv: 'Det finns inga värden för hela kommunen.',
  en: 'There are no values for the whole municipality.',
}

/** What is said of the gap alone. */
export const gapStatementOf = (reading: Reading, gap: GapReading, locale: Locale): string =>
  gapCaption(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale), true)

/** How the answer about the level was reached, or what is missing. */
export function levelMethodOf({ level, gaps }: Reading, locale: Locale): string {
  const lacksTotal = level.verdict === 'noValues' && gaps.length > 0
  return methodOf(locale, lacksTotal ? { ...level, reason: 'noTotal' } : level)
}

/** The two groups as they last were, the focus group first: "21,8 för flickor och 40,0 för pojkar (2023)". */
export function groupValues(reading: Reading, gap: GapReading, locale: Locale): string {
  const { latest } = gap.gap
  if (!latest) return ''
  const { unit, decimals } = reading.indicator
  const told = (key: string, value: number) =>
    `${bareValue(locale, value, unit, decimals)} ${languages[locale].of} ${groupLabel(reading, gap.dimension, key, locale)}`
  const [first, second] = [told(gap.focus, latest.focus), told(gap.reference, latest.reference)]
  return `${first} ${languages[locale].and} ${second} (${latest.label})`
}
