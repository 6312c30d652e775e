import type { FigureData, FigureSeries } from '@/components/charts/figure-data'
import { allPeriods, hasValue } from '@/components/charts/periods'
import { nameLangOf, nameOf, type IndicatorDimension } from '@/lib/indicators/indicator'
import { leadingSlug } from '@/lib/observations/leading-gap'
import { placeName } from '@/lib/observations/observation'
import type { GapReading, Reading, ReadingSeries } from '@/lib/observations/reading'
import { headlineOf } from '@/lib/observations/statement'
import {
  comparedSeries,
  districtLines,
  isDividedBy,
  MOST_CHANGED,
  NO_COMPARISON,
  ownSeries,
  placeSlug,
  type View,
} from '@/lib/observations/view'
import type { Gap } from '@/lib/statistics/gap'
import { midYear, yearOf, type Period } from '@/lib/statistics/series'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { periodInWords } from '@/lib/text/period-words'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { directionWords } from './direction-words'
import { figurePoints, jumpedTo } from './figure-points'

/** With the finding as its title, above the name of the measure. */
export const withFinding = (data: FigureData, reading: Reading, gap: GapReading | undefined): FigureData => ({
  ...data,
  finding: headlineOf(reading, gap, data.locale),
})

/** The unit as figures print it, with what the values cover where that isn't their own period. */
export const figureUnit = (
  { unit, rollingYear }: Pick<Reading['indicator'], 'unit' | 'rollingYear'>,
  locale: Locale,
  t: Dictionary,
): string => [unitNamed(locale, unit), ...(rollingYear ? [t.rolling[rollingYear]] : [])].join(', ')

type Setting = {
  view: View
  ownCode: string
  locale: Locale
  t: Dictionary
  /** First year of the framework: the baseline mark. */
  validFrom: number
  /** Years before this are left out of the picture, unless the baseline is one of them. */
  fromYear?: number
}

/** What to draw of a reading: its groups beside a comparison, everything rounded and ready. */
export function figureOf(reading: Reading, { view, ownCode, locale, t, validFrom, ...setting }: Setting): FigureData {
  const { code, unit, decimals, isShare, bounds, target, direction, rollingYear } = reading.indicator
  const dimension = drawnDimension(reading, view, ownCode)
  const own = ownSeries(reading, ownCode)
  const gap = dimension && reading.gaps.find(g => g.dimension === dimension.key)
  const fromYear = windowStart(setting.fromYear ?? 0, reading.level.from, gap?.gap.from)
  const everyone = total(own, t)
  const drawn = dimension ? groups(own, dimension, locale) : everyone
  const breaks = jumpedTo(reading)
  const withPoints = ({ series, ...line }: Line): FigureSeries => ({
    ...line,
    points: inWordsOf(figurePoints(reading, series, fromYear, breaks)),
  })
  // Those that are lacking are named here; the others may be in words already.
  const inWordsOf = (points: FigureSeries['points']) =>
    points.map(point => ({ ...point, label: periodInWords(locale, point.label) }))
  const hasNumbers = (series: FigureSeries) => series.points.some(p => p.value !== null || p.mark)
  const others = comparedSeries(reading, ownCode).filter(s => s.breakdown === '')
  const lineOf = (series: ReadingSeries): FigureSeries => ({
    key: placeSlug(series.place),
    label: placeName(series.place, locale),
    role: 'comparison',
    points: inWordsOf(figurePoints(reading, series, fromYear)),
  })
  const isAsked = ({ place }: ReadingSeries) => placeSlug(place) === view.comparison
  const compared = others.filter(isAsked)
  const besides = compared.length > 0 ? compared : districtLines(reading).filter(isAsked)
  const towards = typeof direction === 'object' ? direction.towards : null
  const aim = target?.value ?? towards
  const parts = drawn.map(withPoints).filter(hasNumbers)
  const all = dimension && everyone.map(withPoints).find(hasNumbers)
  // The headline may be of a value that the groups don't have yet.
  const leads = all && lastOf([all]) > lastOf(parts) ? [all] : []
  const whole = leads.length === 0 && all
  const series = [...leads, ...parts, ...besides.map(lineOf).filter(hasNumbers)]
  const chosen = others.filter(one => one.place.kind === 'municipality' && !isAsked(one)).map(lineOf)
  const background = view.comparison === NO_COMPARISON ? [] : behind(chosen, whole ? [whole, ...series] : series)
  return {
    id: code,
    title: nameOf(reading.indicator, locale),
    titleLang: nameLangOf(reading.indicator, locale),
    unit: figureUnit({ unit, rollingYear }, locale, t),
    better: directionWords(reading.indicator, t, locale),
    decimals,
    isShare,
    locale,
    series,
    ...(whole && { whole }),
    ...(background.length > 0 && { background }),
    bounds: { min: bounds.min ?? undefined, max: bounds.max ?? undefined },
    baseline: { x: validFrom, label: t.frameworkAdopted },
    ...(aim !== null && {
      target: {
        value: aim,
        label: [t.target, target?.year && `${target.year}:`, formatNumber(locale, aim, decimals)]
          .filter(Boolean)
          .join(' '),
      },
    }),
    ...(gap && { gap: ribbon(gap, fromYear, locale, decimals) }),
  }
}

/** Where the latest value is, as a decimal year. */
const lastOf = (series: readonly FigureSeries[]): number =>
  Math.max(...series.flatMap(({ points }) => points.filter(hasValue).map(({ x }) => x)))

/** Others' values in the figure's own periods, without their uncertainty: they are there to be seen past. */
function behind(others: readonly FigureSeries[], drawn: FigureSeries[]): FigureSeries[] {
  const periods = new Set(allPeriods({ series: drawn }).map(({ x }) => x))
  const bare = ({ points, ...one }: FigureSeries): FigureSeries => ({
    ...one,
    points: points
      .filter(({ x }) => periods.has(x))
      .map(point => ({ ...point, lower: undefined, upper: undefined, limits: undefined })),
  })
  return others.map(bare).filter(({ points }) => points.some(hasValue))
}

/** The caption's baseline is in the picture, however old it is: figure, caption and table have one window. */
const windowStart = (fromYear: number, ...baselines: (Period | undefined)[]): number =>
  Math.min(fromYear, ...baselines.flatMap(one => (one ? [yearOf(one.end)] : [])))

/**
 * The dimension that the figure shows: the one asked for where the indicator has values by it, otherwise none, and the
 * first it has when there is no value for everyone.
 */
export function drawnDimension(reading: Reading, { dimension }: View, ownCode: string): IndicatorDimension | null {
  const { dimensions } = reading.indicator
  const divided = dimensions.filter(d => isDividedBy(reading, d.slug, ownCode))
  const hasTotal = ownSeries(reading, ownCode).some(s => s.breakdown === '' && s.points.length > 0)
  const asked = dimension === MOST_CHANGED ? leadingSlug(reading) : dimension
  return divided.find(d => d.slug === asked) ?? (hasTotal ? null : (divided[0] ?? null))
}

type Line = Omit<FigureSeries, 'points'> & { series: ReadingSeries }

function groups(own: ReadingSeries[], dimension: IndicatorDimension, locale: Locale): Line[] {
  return dimension.categories.flatMap(({ key, label }): Line[] => {
    const series = own.find(s => s.breakdown === `${dimension.key}=${key}`)
    if (!series) return []
    const role = key === dimension.focus ? 'focus' : key === dimension.reference ? 'reference' : 'group'
    return [{ key, label: label[locale], role, series }]
  })
}

function total(own: ReadingSeries[], t: Dictionary): Line[] {
  const series = own.find(s => s.breakdown === '')
  return series ? [{ key: 'total', label: t.total, role: 'total', series }] : []
}

/** The gap's ends are the caption's: from the baseline to the latest. Without a baseline only the latest is told. */
function ribbon(
  { focus, reference, gap: { from, latest }, over }: GapReading,
  fromYear: number,
  locale: Locale,
  decimals: number,
): FigureData['gap'] {
  const width = (at: Gap | undefined) =>
    at && { x: midYear(at), text: formatNumber(locale, Math.abs(at.difference), decimals) }
  return {
    focus,
    reference,
    first: width(from),
    last: width(latest),
    over: over.filter(each => yearOf(each.end) >= fromYear).flatMap(each => width(each) ?? []),
  }
}
