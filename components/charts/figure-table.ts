import { formatInterval, formatNumber } from '@/lib/text/numbers'
import type { FigureData, FigurePoint, FigureSeries, OwnOrigin } from './figure-data'
import { figureWords } from './figure-words'
import { allPeriods } from './periods'
import { escapeText } from './svg'

/** What the table tells: everyone together first where the drawing shows groups, then all that is drawn, each by itself. */
const columnsOf = ({ whole, series, background = [] }: FigureData): FigureSeries[] => [
  ...(whole ? [whole] : []),
  ...series.filter(({ isHidden }) => !isHidden),
  ...background,
]

/** The numbers of a figure as the markup inside a `<table>`: a row for each period, a column for each group. */
export function tableOf(data: FigureData): string {
  const columns = columnsOf(data)
  const { origins } = figureWords[data.locale]
  const shared = sharedOrigins(columns)
  const heads = columns.map(({ label }, i) => {
    const origin = shared.columns[i]
    const note = origin ? ` <small>(${escapeText(origins[origin].head)})</small>` : ''
    return `<th scope="col">${escapeText(label)}${note}</th>`
  })
  const rows = allPeriods({ series: columns }).map(({ x, label }) => {
    const cells = columns.map(({ points }, i) => {
      const point = points.find(point => point.x === x)
      const told = { value: shared.columns[i] === null, limits: shared.limits === null }
      return `<td>${escapeText(point ? valueText(data, point, told) : MISSING)}</td>`
    })
    return `<tr><th scope="row">${escapeText(label)}</th>${cells.join('')}</tr>`
  })
  return (
    tableCaption(data) +
    `<thead><tr><th scope="col">${figureWords[data.locale].period}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody>`
  )
}

const MISSING = '–'

type Captioned = Pick<FigureData, 'title' | 'titleLang' | 'unit' | 'better'>

/** Title, unit and which way is better; the title says which language it is in when the page is in another. */
export function tableCaption({ title, titleLang, unit, better }: Captioned): string {
  const named = titleLang ? `<span lang="${titleLang}">${escapeText(title)}</span>` : escapeText(title)
  const way = better ? `; <span class="better">${escapeText(better)}</span>` : ''
  return `<caption>${named}, ${escapeText(unit)}${way}</caption>`
}

/** What the signs in the table mean, only those that are there: "..", "prel.", "ber.", "–", the brackets of an interval. */
export function tableNotes(data: FigureData): string[] {
  const { marks, origins, missing, interval, intervalOrigins } = figureWords[data.locale]
  const columns = columnsOf(data)
  const points = columns.flatMap(one => one.points)
  const periods = allPeriods({ series: columns }).length
  const used = new Set(points.flatMap(point => point.mark ?? []))
  const shared = sharedOrigins(columns)
  const signed = new Set([
    ...columns.flatMap((one, i) =>
      shared.columns[i] === null ? one.points.flatMap(({ origin }) => origin ?? []) : [],
    ),
    ...(shared.limits === null ? points.flatMap(({ limits }) => limits ?? []) : []),
  ])
  const lacks =
    points.some(({ value, mark }) => value === null && !mark) || columns.some(c => c.points.length < periods)
  return [
    ...Object.entries(marks).flatMap(([mark, meaning]) => (used.has(mark) ? [`${mark} ${meaning}`] : [])),
    ...Object.entries(origins).flatMap(([key, { sign, meaning }]) =>
      signed.has(key as OwnOrigin) ? [`${sign} ${meaning}`] : [],
    ),
    ...(lacks ? [`${MISSING} ${missing}`] : []),
    ...(points.some(hasLimits) ? [interval + (shared.limits ? `, ${intervalOrigins[shared.limits]}` : '')] : []),
  ]
}

/**
 * Whose arithmetic the numbers are, where all of a kind share it and it can be said once: the values of a column, the
 * intervals of the table. Undefined: all are the source's own. Null: they differ, and each of ours has a sign.
 */
function sharedOrigins(columns: FigureSeries[]) {
  const shared = (origins: (OwnOrigin | undefined)[]) => {
    const all = new Set(origins)
    return all.size > 1 ? null : [...all][0]
  }
  return {
    columns: columns.map(({ points }) => shared(points.filter(p => p.value !== null).map(p => p.origin))),
    limits: shared(columns.flatMap(({ points }) => points.filter(hasLimits).map(p => p.limits))),
  }
}

const hasLimits = ({ value, lower, upper }: FigurePoint) => value !== null && lower !== undefined && upper !== undefined

/**
 * A value as it is printed, with its interval and its mark: "76,4 (74,1–78,6) prel."; a sign when there is none. `told`:
 * whether it, or its interval, also has a sign for being ours.
 */
export function valueText(
  { locale, decimals }: Pick<FigureData, 'locale' | 'decimals'>,
  point?: FigurePoint,
  told = { value: false, limits: false },
): string {
  if (!point) return ''
  if (point.value === null) return point.mark ?? MISSING
  const sign = (is: boolean, origin?: OwnOrigin) =>
    is && origin ? `\u00a0${figureWords[locale].origins[origin].sign}` : ''
  const { value, lower, upper, mark } = point
  const range = lower === undefined || upper === undefined ? '' : formatInterval(locale, lower, upper, decimals)
  return (
    formatNumber(locale, value, decimals) +
    sign(told.value, point.origin) +
    (range && ` (${range}${sign(told.limits, point.limits)})`) +
    (mark ? `\u00a0${mark}` : '')
  )
}
