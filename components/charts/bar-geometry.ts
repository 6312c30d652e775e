import { scaleLinear } from 'd3-scale'
import { formatInterval, formatNumber } from '@/lib/text/numbers'
import { backgroundOf, type Span } from './background'
import { barDomain, limitsOf, scaleTexts } from './bar-scale'
import { linesWidth, placeText, placeWithin, textStyles, type Box, type PlacedText, type Stroke } from './drawing'
import type { FigureData, FigureSeries } from './figure-data'
import { figureSizes, type FigureSize } from './figure-size'
import { figureWords } from './figure-words'
import type { Geometry } from './drawn-geometry'
import { lineStyles } from './palette'
import { hasValue } from './periods'
import { px } from './svg'
import { wrapText } from './text-width'

const BAR = 10
const ROW_GAP = 8
const VALUE_GAP = 6
const BRACKET_HEIGHT = 24
const SCALE_HEIGHT = 24
const LINE = textStyles.b.line

/** A row of the figure: the group's name above its bar, the bar in the row's last line, its value at the bar's end. */
type Row = {
  series: FigureSeries
  value: number | null
  lower?: number
  upper?: number
  /** From the lowest to the highest of many. */
  span?: [number, number]
  names: string[]
  text: string
  top: number
  middle: number
}

/** One bar a group, from zero, for figures that know one period only. */
export function barGeometry(data: FigureData, period: { x: number; label: string }, size: FigureSize): Geometry {
  const { width } = figureSizes[size]
  const targetLines = data.target ? wrapText(data.target.label, width * 0.7, textStyles.n.size) : []
  const top = targetLines.length * textStyles.n.line
  const rows = rowsOf(data, period, { top, width })
  const bottom = (rows.at(-1)?.middle ?? top) + LINE / 2 + ROW_GAP
  const domain = barDomain(data, [...rows, ...rows.flatMap(({ span = [] }) => span.map(value => ({ value })))])
  const values = Math.ceil(
    linesWidth(
      rows.map(row => row.text),
      'b',
    ),
  )
  const plot: Box = { left: 1, right: width - VALUE_GAP - values, top, bottom }
  const scale = scaleLinear(domain, [plot.left, plot.right])
  const x = (value: number) => scale(value)
  const styles = lineStyles(rows.map(({ series }) => series))
  const toneOf = (row: Row) => styles.get(row.series.key)?.tone ?? ''
  const bracket = gapBracket(data, rows, x, { bottom, width })
  const target = data.target && x(data.target.value)

  const foot = bottom + (bracket ? BRACKET_HEIGHT : 0)

  const texts = rows.flatMap(row => {
    const tip = Math.max(...[0, row.value ?? 0, row.upper ?? 0, ...(row.span ?? [])].map(x)) + VALUE_GAP
    return [
      placeText(row.names, 'b', { x: 0, middle: row.top + (row.names.length * LINE) / 2, tone: 'nm' }),
      placeText([row.text], 'b', { x: tip, middle: row.middle, tone: toneOf(row) }),
    ]
  })
  return {
    kind: 'bars',
    width,
    height: foot + SCALE_HEIGHT,
    plot,
    domain,
    xDomain: [period.x, period.x],
    xTicks: [{ value: period.x, at: plot.left, text: period.label }],
    yTicks: [],
    breaks: [],
    paths: [
      { className: 'g', d: `M${px(x(domain[0]))} ${px(foot + 2)}H${px(x(domain[1]))}` },
      { className: 'i', d: [...domain, 0].map(end => `M${px(x(end))} ${px(foot)}v5`).join('') },
      ...(bracket ? [bracket.path] : []),
      ...rows.flatMap(row => barPaths(row, toneOf(row), x)),
      { className: 'tl', d: target === undefined ? '' : `M${px(target)} ${px(top + 2)}V${px(bottom - ROW_GAP)}` },
    ],
    texts: [
      ...texts,
      ...scaleTexts(data, domain, x, foot + SCALE_HEIGHT - LINE / 2, width),
      ...(bracket ? [bracket.text] : []),
      ...(target === undefined
        ? []
        : [placeWithin(targetLines, 'n', { x: target, middle: top / 2, tone: 'tg' }, [0, width])]),
    ],
  }
}

/** Every bar says its year: the figure may stand where nothing else does. */
function rowsOf(
  data: FigureData,
  period: { x: number; label: string },
  { top, width }: { top: number; width: number },
): Row[] {
  let rowTop = top
  const { lines, spans } = backgroundOf(data)
  const rows = [...data.series, ...lines].map((series): Omit<Row, 'top' | 'middle'> => {
    const own = series.points.find(point => point.x === period.x)
    const nearest =
      series.role === 'comparison' && (own?.value ?? null) === null ? series.points.findLast(hasValue) : undefined
    const point = nearest ?? own
    const names = wrapText(
      `${series.label} (${nearest?.label ?? period.label})`,
      width,
      textStyles.b.size,
      textStyles.b.weight,
    )
    const value = point?.value ?? null
    const mark = point?.mark ? `\u00a0${point.mark}` : ''
    const text = value === null ? (point?.mark ?? '–') : formatNumber(data.locale, value, data.decimals) + mark
    return { series, value, ...limitsOf(point, data), names, text }
  })
  const span = spans.find(({ x, low }) => x === period.x && Number.isFinite(low))
  return [...rows, ...(span ? [spanRow(data, span, width)] : [])].map(row => {
    const top = rowTop
    const middle = top + row.names.length * LINE + LINE / 2
    rowTop = middle + LINE / 2 + ROW_GAP
    return { ...row, top, middle }
  })
}

/** Many others in one row, from the lowest to the highest. */
function spanRow({ locale, decimals, background = [] }: FigureData, { label, low, high }: Span, width: number) {
  const words = figureWords[locale].others(background.length)
  const { size, weight } = textStyles.b
  return {
    series: { key: 'background', label: words, role: 'comparison' as const, points: [] },
    ...{ value: null, span: [low, high] as [number, number] },
    names: wrapText(`${words} (${label})`, width, size, weight),
    text: formatInterval(locale, low, high, decimals),
  }
}

function barPaths({ value, lower, upper, span, middle }: Row, tone: string, x: (value: number) => number): Stroke[] {
  const zero = { className: 'a', d: `M${px(x(0))} ${px(middle - BAR * 0.8)}v${px(BAR * 1.6)}` }
  if (span) return [{ className: 'ps', d: `M${px(x(span[0]))} ${px(middle)}H${px(x(span[1]))}` }, zero]
  if (value === null) return [zero]
  const known = lower !== undefined && upper !== undefined
  return [
    { className: `v ${tone}`, d: `M${px(x(0))} ${px(middle)}H${px(x(value))}` },
    { className: 'wb', d: known ? `M${px(x(lower))} ${px(middle)}H${px(x(upper))}` : '' },
    zero,
  ]
}

/** The gap as a bracket under the bars: from one group's end to the other's, with its width in words. */
function gapBracket(
  { gap, locale }: FigureData,
  rows: Row[],
  x: (value: number) => number,
  { bottom, width }: { bottom: number; width: number },
): { path: Stroke; text: PlacedText } | undefined {
  const end = gap?.last ?? gap?.first
  const [focus, reference] = [gap?.focus, gap?.reference].map(key => rows.find(row => row.series.key === key))
  if (!end || !focus || !reference || focus.value === null || reference.value === null) return undefined
  const [from, to] = [x(focus.value), x(reference.value)]
  const foot = bottom - 2
  const drop = ({ middle }: Row, at: number) => `M${px(at)} ${px(middle + BAR / 2)}V${px(foot)}`
  return {
    path: { className: 'gb', d: `${drop(focus, from)}${drop(reference, to)}M${px(from)} ${px(foot)}H${px(to)}` },
    text: placeWithin([figureWords[locale].gap(end.text)], 'n', { x: (from + to) / 2, middle: foot + 14, tone: 'gp' }, [
      0,
      width,
    ]),
  }
}
