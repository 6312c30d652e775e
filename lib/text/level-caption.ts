import type { LevelAssessment } from '@/lib/statistics/assess-level'
import type { OddYear } from '@/lib/statistics/odd-year'
import type { Period, Point } from '@/lib/statistics/series'
import type { CaptionFacts } from './caption-facts'
import { type Locale, formatNumber } from './numbers'
import { changeSentences } from './change-words'
import type { OnlyValue, Since, Span, When } from './sentence-grammar'
import { sentencesIn } from './sentences'
import { subjectOf } from './subject'
import { kindOf, spokenValue } from './units'

/** What is measured, to begin a sentence with. In English a Swedish title cannot: the measure does. */
export function subjectIn(
  locale: Locale,
  { subject, title, unit }: Pick<CaptionFacts, 'subject' | 'title' | 'unit'>,
): string {
  return subject || UNNAMED[locale](title, unit)
}

const UNNAMED: Record<Locale, (title: string, unit: string) => string> = {
  sv: subjectOf,
  en: (_, unit) => measureNamed('en', unit),
}

/** "The share", "Andelen": what an indicator with this unit measures, to begin a sentence with. */
export const measureNamed = (locale: Locale, unit: string): string => sentencesIn(locale).measure[kindOf(unit)]

export const hasMovedLevel = ({ verdict, from, to }: LevelAssessment): boolean => verdict !== 'equal' && !!from && !!to

/** How it is told: with its rank, and with its years or that they were just said. */
export type Telling = { rank: boolean; when?: Exclude<When, Span> }

/** What was seen of the level, without its full stop: from, to, direction, and its rank where that is asked for. */
export function levelSeen(locale: Locale, facts: CaptionFacts, { rank, when }: Telling): string {
  const { level, unit, decimals } = facts
  const say = sentencesIn(locale)
  const subject = subjectIn(locale, facts)
  const { from, to, latest, verdict } = level
  const print = (value: number) => spokenValue(locale, value, unit, decimals)
  if (!latest) return say.nothing(subject, level.reason === 'hidden')
  if (!from || !to) return say.only(subject, print(latest.value), latest.label)
  const span = when ?? { since: from.label, until: to.label }
  if (verdict === 'equal') return say.unchanged(subject, print(to.value), span)
  const way = to.value > from.value ? 'rose' : 'fell'
  const seen = say.moved(subject, way, formatNumber(locale, from.value, decimals), print(to.value), span)
  return seen + aimOf(locale, facts) + (rank ? levelRank(locale, facts, subject) : '')
}

function aimOf(locale: Locale, { level, direction, unit, decimals }: CaptionFacts): string {
  if (typeof direction !== 'object') return ''
  const aim = spokenValue(locale, direction.towards, unit, Number.isInteger(direction.towards) ? 0 : decimals)
  return sentencesIn(locale).aim(level.verdict === 'better', aim)
}

function levelRank(locale: Locale, { level, jumpedTo }: CaptionFacts, subject: string): string {
  const { rank, from, to } = level
  if (!rank || !from || !to || (rank.extreme === 'highest') !== to.value > from.value) return ''
  return sentencesIn(locale).rank(subject, rank.extreme, sinceOf(rank, level.redefinedOn, jumpedTo), false)
}

/** Since when, as it is told: since the measure was changed, since a jump, since the first value, or as far a value. */
export function sinceOf(
  { since, isFirst }: { since: Period; isFirst: boolean },
  redefinedOn: string | undefined,
  jumpedTo: readonly Period[] = [],
): Since {
  const year = since.start.slice(0, 4)
  if (!isFirst) return { kind: 'asFar', period: since.label }
  if (jumpedTo.some(({ start }) => start === since.start)) return { kind: 'jump', period: year }
  return { kind: redefinedOn === since.start ? 'redefined' : 'first', period: year }
}

/** Why there is but one value to tell, in a sentence of its own. */
export const onlyWhy = (locale: Locale, reason: string | undefined): string =>
  sentencesIn(locale).onlyWhy[isOnly(reason) ? reason : 'oneValue']

const ONLY: readonly string[] = [
  'oneValue',
  'noLaterValue',
  'brokenSeries',
  'possibleBreak',
  'overlappingMeans',
  'hidden',
] satisfies OnlyValue[]
const isOnly = (reason: string | undefined): reason is OnlyValue => reason !== undefined && ONLY.includes(reason)

/** The level in sentences, without their full stops: what was seen, its chance, its trend. */
export function levelSentences(locale: Locale, facts: CaptionFacts): string[] {
  const { level } = facts
  const seen = levelSeen(locale, facts, { rank: true })
  if (!level.latest) return [seen]
  if (!level.from) return [seen, onlyWhy(locale, level.reason)]
  return [seen, ...chanceAndTrend(locale, facts), ...notes(locale, facts)]
}

/** Years without a value between the two, and jumps that nobody has explained. */
function notes(locale: Locale, { missingYears = [], jumps = [], oddYear, decimals }: CaptionFacts): string[] {
  const say = sentencesIn(locale)
  return [
    ...(oddYear ? [oddYearIn(locale, oddYear, decimals, false)] : []),
    ...(missingYears.length > 0 ? [say.missingYears(missingYears)] : []),
    ...jumps,
  ]
}

/** A single year that stands out, beside its neighbours. */
export function oddYearIn(locale: Locale, { before, at, after }: OddYear, decimals: number, isGap: boolean): string {
  const print = ({ value }: Point) => formatNumber(locale, isGap ? Math.abs(value) : value, decimals)
  return sentencesIn(locale).oddYear(isGap, at.label, print(at), print(before), print(after))
}

function chanceAndTrend(locale: Locale, facts: CaptionFacts): string[] {
  const { level, direction, unit, decimals, countsPeople = true } = facts
  const aimed = typeof direction === 'object'
  const aim = aimed
    ? spokenValue(locale, direction.towards, unit, Number.isInteger(direction.towards) ? 0 : decimals)
    : ''
  const way = (verdict: string | undefined) =>
    aimed ? (verdict === 'better' ? 'nearer' : 'farther') : level.trend?.way === 'up' ? 'up' : 'down'
  return changeSentences(locale, {
    assessment: level,
    moved: hasMovedLevel(level),
    way: way(level.trendVerdict),
    sameWay: level.trendVerdict === level.verdict,
    ...(level.turned && {
      turned: { way: aimed ? way(level.turned.verdict) : level.turned.now, at: level.turned.at.label },
    }),
    aim,
    countsPeople,
  })
}

export const spanOf = ({ from, to }: { from?: Period; to?: Period }): Span | null =>
  from && to ? { since: from.label, until: to.label } : null
