import type { CaptionFacts, CaptionGap } from '@/lib/text/caption-facts'
import type { Jump } from '@/lib/statistics/jumps'
import { type OddYear, oddYearOf } from '@/lib/statistics/odd-year'
import { printed } from '@/lib/statistics/printed'
import { type Period, type Point, yearOf } from '@/lib/statistics/series'
import type { Trend } from '@/lib/statistics/trend'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { sentencesIn } from '@/lib/text/sentences'
import { spokenValue, unitNamed } from '@/lib/text/units'
import type { GapReading, Reading, ReadingPoint } from './reading'

/** What sentences about a reading are made from, in one language. */
export function factsOf(reading: Reading, locale: Locale): CaptionFacts {
  const { indicator, level } = reading
  const { title, name, subject, unit, decimals, direction, isShare, rule } = indicator
  return {
    ...{ title, decimals, direction, isShare, level },
    ...{ name: name[locale], subject: subject[locale], countsPeople: rule.countsPeople },
    unit: unitBeside(subject[locale], unit, locale),
    missingYears: missingBetween(reading),
    oddYear: typeof direction === 'object' ? undefined : oddSince(level, decimals),
    jumpedTo: reading.jumps.filter(({ breakdown }) => breakdown === '').map(({ to }) => to),
    jumps: reading.jumps.flatMap(jump => (jump.breakdown === '' ? [jumpIn(reading, jump, locale)] : [])),
  }
}

/** A single year that stands out between the two values that are compared, both included. */
function oddSince({ trend, from }: { trend?: Trend; from?: Period }, decimals: number): OddYear | undefined {
  const odd = trend && oddYearOf(trend.used, decimals)
  return odd && from && odd.at.start >= from.start ? odd : undefined
}

/** Years without a value between the two that are compared, of what is measured every year. */
function missingBetween({ indicator, level, series }: Reading): string[] {
  const { from, to } = level
  if (!from || !to || indicator.pooledYears > 1 || !['yearly', 'schoolYear'].includes(indicator.periodicity)) return []
  const has = (points: readonly ReadingPoint[], { start, value }: Point) =>
    points.some(point => point.start === start && point.value === printed(value, indicator.decimals))
  const own = series.find(({ breakdown, points }) => breakdown === '' && has(points, from) && has(points, to))
  if (!own) return []
  const known = new Set(own.points.flatMap(({ value, end }) => (value === null ? [] : [yearOf(end)])))
  const years = Array.from(
    { length: Math.max(0, yearOf(to.end) - yearOf(from.end) - 1) },
    (_, i) => yearOf(from.end) + 1 + i,
  )
  return years.filter(year => !known.has(year)).map(String)
}

function jumpIn({ indicator }: Reading, { from, to }: Jump, locale: Locale): string {
  const { unit, decimals } = indicator
  const span = { since: from.label, until: to.label }
  return sentencesIn(locale).jump(
    null,
    formatNumber(locale, from.value, decimals),
    spokenValue(locale, to.value, unit, decimals),
    span,
  )
}

export function gapFactsOf(reading: Reading, gap: GapReading, locale: Locale): CaptionGap {
  const groups = [`${gap.dimension}=${gap.focus}`, `${gap.dimension}=${gap.reference}`, '']
  return {
    focus: groupLabel(reading, gap.dimension, gap.focus, locale),
    reference: groupLabel(reading, gap.dimension, gap.reference, locale),
    assessment: gap.gap,
    oddYear: gap.gap.isCrossed ? undefined : oddSince(gap.gap, reading.indicator.decimals),
    jumpedTo: reading.jumps.filter(({ breakdown }) => groups.includes(breakdown)).map(({ to }) => to),
  }
}

/** A group in running text: "flickor". */
export function groupLabel({ indicator }: Reading, dimension: string, category: string, locale: Locale): string {
  const labels = indicator.dimensions.find(({ key }) => key === dimension)?.categories
  return labels?.find(({ key }) => key === category)?.label[locale] ?? category
}

/** A subject that already says "per invånare 7–20 år" leaves the unit a plain number. */
function unitBeside(subject: string | null, unit: string, locale: Locale): string {
  const packed = (text: string) => text.replace(/[\s,]/g, '')
  const per = unitNamed(locale, unit).replace(/^(antal|number) /, '')
  return unit.startsWith('antal per') && subject && packed(subject).includes(packed(per)) ? 'antal' : unit
}
