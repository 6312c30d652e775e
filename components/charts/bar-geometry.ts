import { scaleLinear } from 'd3-scale'
import { formatNumber } from '@/lib/text/numbers'
import { linesWidth, placeText, placeWithin, textStyles, type Box, type PlacedText, type Stroke } from './drawing'
import type { FigureData, FigureSeries } from './figure-data'
import { figureSizes, type FigureSize } from './figure-size'
import type { Geometry } from './geometry'
import { lineStyles } from './palette'
import { periodsWithValues } from './periods'
import { px } from './svg'
import { wrapText } from './text-width'

const BAR = 10
const ROW_GAP = 8
const VALUE_GAP = 8

/** A row of the figure: the group's name above its bar, the bar, and its value at the bar's end. */
type Row = { series: FigureSeries; value: number | null; lower?: number; upper?: number; lines: string[]; text: string }

/** One bar a group, from zero, for figures that know one period only. */
export function barGeometry(data: FigureData, size: FigureSize): Geometry {
  const { width } = figureSizes[size]
  const period = periodsWithValues(data)[0]!
  const rows = data.series.map(series => rowOf(data, series, period.x, width))
  const styles = lineStyles(data.series)
  const domain = barDomain(data, rows)
  const targetLines = data.target ? wrapText(data.target.label, width * 0.7, textStyles.n.size) : []
  const top = targetLines.length * textStyles.n.line
  const heights = rows.map(row => (row.lines.length + 1) * textStyles.b.line + ROW_GAP)
  const bottom = top + heights.reduce((sum, height) => sum + height, 0)
  const plot: Box = {
    left:
      domain[0] < 0
        ? VALUE_GAP +
          Math.ceil(
            linesWidth(
              rows.map(row => row.text),
              'b',
            ),
          )
        : 1,
    right:
      width -
      VALUE_GAP -
      Math.ceil(
        linesWidth(
          rows.map(row => row.text),
          'b',
        ),
      ),
    top,
    bottom,
  }
  const scale = scaleLinear(domain, [plot.left, plot.right])
  const x = (value: number) => scale(value)

  const paths: Stroke[] = []
  const texts: PlacedText[] = []
  const middles = new Map<string, number>()
  let rowTop = top
  rows.forEach((row, i) => {
    const tone = styles.get(row.series.key)?.tone ?? ''
    const nameHeight = row.lines.length * textStyles.b.line
    const middle = rowTop + nameHeight + textStyles.b.line / 2
    middles.set(row.series.key, middle)
    texts.push(placeText(row.lines, 'b', { x: 0, middle: rowTop + nameHeight / 2, tone: 'nm' }))
    const tip = Math.max(x(0), x(row.upper ?? 0), x(row.value ?? 0))
    texts.push(placeText([row.text], 'b', { x: tip + VALUE_GAP - 2, middle, tone }))
    if (row.value !== null) {
      paths.push({ className: `v ${tone}`, d: `M${px(x(0))} ${px(middle)}H${px(x(row.value))}` })
      if (row.lower !== undefined && row.upper !== undefined) {
        paths.push({ className: 'wb', d: `M${px(x(row.lower))} ${px(middle)}H${px(x(row.upper))}` })
      }
    }
    rowTop += heights[i]!
  })
  const gap = gapBracket(data, rows, middles, x, { bottom, width })
  const height = gap ? bottom + 22 : bottom
  if (data.target) {
    const middle = top / 2
    texts.push(placeWithin(targetLines, 'n', { x: x(data.target.value), middle, tone: 'tg' }, [0, width]))
    paths.push({ className: 'tl', d: `M${px(x(data.target.value))} ${px(top)}V${px(bottom - ROW_GAP + 2)}` })
  }
  paths.push({ className: 'a', d: `M${px(x(0))} ${px(top + 4)}V${px(bottom - ROW_GAP + 2)}` })
  return {
    kind: 'bars',
    width,
    height,
    plot,
    domain,
    xDomain: [period.x, period.x],
    xTicks: [{ value: period.x, at: plot.left, text: period.label }],
    yTicks: [],
    breaks: [],
    paths: [...(gap ? [gap.path] : []), ...paths],
    texts: [...texts, ...(gap ? [gap.text] : [])],
  }
}

function rowOf(data: FigureData, series: FigureSeries, x: number, width: number): Row {
  const point = series.points.find(point => point.x === x)
  const value = point?.value ?? null
  const mark = point?.mark ? `\u00a0${point.mark}` : ''
  return {
    series,
    value,
    lower: point?.lower,
    upper: point?.upper,
    lines: wrapText(series.label, width, textStyles.b.size, textStyles.b.weight),
    text: value === null ? (point?.mark ?? '–') : formatNumber(data.locale, value, data.decimals) + mark,
  }
}

/** Always with zero; up to the highest value, interval or target, and a given domain's end where that is wider. */
function barDomain({ target, domain, bounds }: FigureData, rows: Row[]): [number, number] {
  const values = rows.flatMap(row => (row.value === null ? [] : [row.value, row.lower ?? 0, row.upper ?? 0]))
  const ends = [...values, target?.value ?? 0, ...(domain ?? []), 0]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return [low, high === low ? Math.max(1, Math.min(1, bounds?.max ?? 1)) : high]
}

/** The gap as a bracket under the bars: from one group's end to the other's, with its width in words. */
function gapBracket(
  { gap }: FigureData,
  rows: Row[],
  middles: Map<string, number>,
  x: (value: number) => number,
  { bottom, width }: { bottom: number; width: number },
): { path: Stroke; text: PlacedText } | undefined {
  const end = gap?.last ?? gap?.first
  const valueOf = (key?: string) => rows.find(row => row.series.key === key)?.value ?? undefined
  const [focus, reference] = [valueOf(gap?.focus), valueOf(gap?.reference)]
  if (!gap || !end || focus === undefined || reference === undefined) return undefined
  const [from, to] = [x(focus), x(reference)]
  const foot = bottom - 2
  const drop = (key: string, at: number) => `M${px(at)} ${px((middles.get(key) ?? bottom) + BAR / 2)}V${px(foot)}`
  return {
    path: {
      className: 'gb',
      d: `${drop(gap.focus, from)}${drop(gap.reference, to)}M${px(from)} ${px(foot)}H${px(to)}`,
    },
    text: placeWithin([end.text], 'n', { x: (from + to) / 2, middle: foot + 14, tone: 'gp' }, [0, width]),
  }
}
