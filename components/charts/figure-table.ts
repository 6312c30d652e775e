import { formatNumber, formatRange } from '@/lib/text/numbers'
import type { FigureData, FigurePoint, FigureSeries } from './figure-data'
import { figureWords } from './figure-words'
import { allPeriods } from './periods'
import { escapeText } from './svg'

/** What the table tells: everyone together first where the drawing shows groups, then all that is drawn. */
const columnsOf = ({ whole, series }: FigureData): FigureSeries[] => (whole ? [whole, ...series] : series)

/** The numbers of a figure as the markup inside a `<table>`: a row for each period, a column for each group. */
export function tableOf(data: FigureData): string {
  const columns = columnsOf(data)
  const heads = columns.map(series => `<th scope="col">${escapeText(series.label)}</th>`)
  const rows = allPeriods({ series: columns }).map(({ x, label }) => {
    const cells = columns.map(({ points }) => {
      const point = points.find(point => point.x === x)
      return `<td>${escapeText(valueText(data, point))}</td>`
    })
    return `<tr><th scope="row">${escapeText(label)}</th>${cells.join('')}</tr>`
  })
  return (
    tableCaption(data) +
    `<thead><tr><th scope="col">${figureWords[data.locale].period}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody>`
  )
}

/** Title and unit; the title says which language it is in when the page is in another. */
export function tableCaption({ title, titleLang, unit }: Pick<FigureData, 'title' | 'titleLang' | 'unit'>): string {
  const named = titleLang ? `<span lang="${titleLang}">${escapeText(title)}</span>` : escapeText(title)
  return `<caption>${named}, ${escapeText(unit)}</caption>`
}

/** What the signs in the table mean, only those that are there: "..", "p", "–", the brackets of an interval. */
export function tableNotes(data: FigureData): string[] {
  const words = figureWords[data.locale]
  const points = columnsOf(data).flatMap(one => one.points)
  const marks = new Set(points.flatMap(point => point.mark ?? []))
  const known = Object.entries(words.marks).filter(([mark]) => marks.has(mark))
  return [
    ...known.map(([mark, meaning]) => `${mark} ${meaning}`),
    ...(points.some(point => point.value === null && !point.mark) ? [`– ${words.missing}`] : []),
    ...(points.some(point => point.lower !== undefined) ? [words.interval] : []),
  ]
}

/** A value as it is printed, with its interval and its mark: "76,4 (74,1–78,6) p"; a sign when there is none. */
export function valueText({ locale, decimals }: Pick<FigureData, 'locale' | 'decimals'>, point?: FigurePoint): string {
  if (!point) return ''
  if (point.value === null) return point.mark ?? '–'
  const number = (value: number) => formatNumber(locale, value, decimals)
  const { value, lower, upper, mark } = point
  const interval = lower === undefined || upper === undefined ? '' : ` (${formatRange(number(lower), number(upper))})`
  return number(value) + interval + (mark ? `\u00a0${mark}` : '')
}
