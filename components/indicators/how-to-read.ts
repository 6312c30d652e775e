import type { FigureData } from '@/components/charts/figure-data'
import { breaksOf, hasValue, onlyPeriod } from '@/components/charts/periods'
import type { Indicator } from '@/lib/indicators/indicator'
import { isWithinYear } from '@/lib/observations/expected-periods'
import type { Counted } from '@/lib/observations/counted'
import { formatNumber } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { bareValue, unitNamed } from '@/lib/text/units'
import { directionWords } from './direction-words'

/** How to read what a figure shows, in plain sentences: only about what is in it. */
export function howToRead(
  data: FigureData,
  indicator: Indicator,
  t: Dictionary,
  counted: Counted | null = null,
): string[] {
  const { guide } = t
  const { series, locale, gap } = data
  const direction = capitalised(directionWords(indicator, t, locale))
  if (onlyPeriod(data) || series.length === 0)
    return [...outOfHundred(data, indicator, t), ...asNumber(counted, data, indicator, t), `${direction}.`]
  const points = series.flatMap(one => one.points)
  const label = (key: string) => series.find(one => one.key === key)?.label ?? key
  const compared = series.find(({ role }) => role === 'comparison')
  const breaks = breaksOf(data)
  return [
    ...outOfHundred(data, indicator, t),
    ...asNumber(counted, data, indicator, t),
    movement(indicator, t, data),
    ...timesCompared(indicator, t),
    ...(gap?.last ? [guide.gap(label(gap.focus), label(gap.reference))] : []),
    ...(points.some(point => hasValue(point) && point.lower !== undefined) ? [guide.band] : []),
    ...(compared ? [guide.comparison(compared.label)] : []),
    ...(breaks.some(({ isPossible }) => !isPossible) ? [guide.break] : []),
    ...(breaks.some(({ isPossible }) => isPossible) ? [guide.possibleBreak] : []),
    ...(points.some(({ mark }) => mark === 'prel.') ? [guide.preliminary] : []),
    ...(points.some(({ mark }) => mark === '..') ? [guide.hidden] : []),
  ]
}

/** Which values are compared, of what is measured several times a year. */
function timesCompared({ rollingYear, periodicity }: Indicator, { guide }: Dictionary): string[] {
  if (rollingYear) return [guide.rolling[rollingYear]]
  return isWithinYear(periodicity) ? [guide.timeOfYear] : []
}

/** A share as people in a hundred: of everyone where that is known. Nothing where it would round to none or all. */
function outOfHundred({ whole, series, locale, decimals }: FigureData, { isShare, unit }: Indicator, t: Dictionary) {
  const everyone = whole ?? series.find(({ role }) => role === 'total')
  const latest = everyone?.points.findLast(hasValue)
  const people = latest && Math.round(latest.value)
  if (!isShare || !latest || !people || people >= 100) return []
  return [t.guide.outOfHundred(bareValue(locale, latest.value, unit, decimals), latest.label, people)]
}

/** A rate of all inhabitants as the number that it counts. */
function asNumber(
  counted: Counted | null,
  { locale, decimals }: FigureData,
  { countedAs, unit }: Indicator,
  t: Dictionary,
) {
  const what = countedAs[locale] ?? countedAs.sv
  if (!counted || !what) return []
  const { value, label, count } = counted
  const rate = `${formatNumber(locale, value, decimals)} ${unitNamed(locale, unit).replace(/^(antal|number) /, '')}`
  return [t.guide.asNumber(rate, label, formatNumber(locale, count, 0), what)]
}

function movement({ direction, decimals }: Indicator, { guide }: Dictionary, { locale }: FigureData): string {
  if (typeof direction !== 'object')
    return { higher: guide.rising, lower: guide.falling, neither: guide.neither }[direction]
  return guide.nearing(formatNumber(locale, direction.towards, Number.isInteger(direction.towards) ? 0 : decimals))
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
