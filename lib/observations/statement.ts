import { methodOf } from '@/lib/text/assessment-method'
import { caption, type CaptionFacts } from '@/lib/text/captions'
import { gapSentences } from '@/lib/text/gap-caption'
import type { Locale } from '@/lib/text/numbers'
import { languages } from '@/lib/text/language'
import { bareValue, unitNamed } from '@/lib/text/units'
import type { GapReading, Reading } from './reading'

/** The gap that an indicator is known by: between its first dimension's groups, unless another is asked for. */
export function gapOf(reading: Reading, dimension?: string): GapReading | undefined {
  return dimension === undefined ? reading.gaps[0] : reading.gaps.find(gap => gap.dimension === dimension)
}

/** What is said of a reading in one to three sentences: its level, and the gap where one is given. */
export function statementOf(reading: Reading, gap: GapReading | undefined, locale: Locale): string {
  if (reading.level.reason === 'noValues') return gap ? gapStatementOf(reading, gap, locale) : NO_TOTAL[locale]
  return caption(locale, factsOf(reading, gap, locale))
}

const NO_TOTAL: Record<Locale, string> = {
  sv: 'Det finns inga värden för hela kommunen.',
  en: 'There are no values for the whole municipality.',
}

/** How the answer about the level was reached, or what is missing. */
export function levelMethodOf({ level, gaps }: Reading, locale: Locale): string {
  const lacksTotal = level.reason === 'noValues' && gaps.length > 0
  return methodOf(locale, lacksTotal ? { ...level, reason: 'noTotal' } : level)
}

function factsOf({ indicator, level }: Reading, gap: GapReading | undefined, locale: Locale): CaptionFacts {
  const { title, subject, unit, decimals, direction, isShare } = indicator
  const labels = indicator.dimensions.find(d => d.key === gap?.dimension)?.categories
  const label = (key: string) => labels?.find(category => category.key === key)?.label[locale] ?? key
  return {
    title,
    unit: unitBeside(subject[locale], unit, locale),
    decimals,
    direction,
    isShare,
    level,
    subject: subject[locale],
    ...(gap && { gap: { focus: label(gap.focus), reference: label(gap.reference), assessment: gap.gap } }),
  }
}

/** A subject that already says "per invånare 7–20 år" leaves the unit a plain number. */
function unitBeside(subject: string | null, unit: string, locale: Locale): string {
  const packed = (text: string) => text.replace(/\s/g, '')
  const per = unitNamed(locale, unit).replace(/^(antal|number) /, '')
  return unit.startsWith('antal per') && subject && packed(subject).includes(packed(per)) ? 'antal' : unit
}

/** What is said of the gap alone. */
export function gapStatementOf(reading: Reading, gap: GapReading, locale: Locale): string {
  const facts = factsOf(reading, gap, locale)
  return facts.gap
    ? gapSentences(locale, facts, facts.gap)
        .map(sentence => `${sentence}.`)
        .join(' ')
    : ''
}

/** The two groups as they last were, the focus group first: "21,8 för flickor och 40,0 för pojkar (2023)". */
export function groupValues(
  { indicator }: Reading,
  { dimension, focus, reference, gap: { latest } }: GapReading,
  locale: Locale,
): string {
  if (!latest) return ''
  const { unit, decimals, dimensions } = indicator
  const labels = dimensions.find(({ key }) => key === dimension)?.categories
  const told = (key: string, value: number) => {
    const label = labels?.find(category => category.key === key)?.label[locale] ?? key
    return `${bareValue(locale, value, unit, decimals)} ${languages[locale].of} ${label}`
  }
  const [first, second] = [told(focus, latest.focus), told(reference, latest.reference)]
  return `${first} ${languages[locale].and} ${second} (${latest.label})`
}
