import { formatInterval, formatNumber } from '@/lib/text/numbers'
import { backgroundOf } from './background'
import { linesWidth, placeText, textStyles, type PlacedText, type Stroke, type TextStyle } from './drawing'
import type { FigureData, FigureSeries } from './figure-data'
import { figureWords } from './figure-words'
import { stackLabels } from './label-stack'
import type { LineStyle } from './palette'
import { hasValue } from './periods'
import { px } from './svg'
import { wrapText } from './text-width'

/** A label in the margin beside the lines: what it says, and the point it belongs to. */
type EndLabel = {
  lines: string[]
  style: TextStyle
  tone: string
  x: number
  value: number
  height: number
  /** A line's name is led to its point when it could not stand beside it. */
  isLed: boolean
}

/** Air around a label of several lines, so that it reads as one among its neighbours. */
const PARAGRAPH = 5
const NO_BREAK_SPACE = '\u00a0'

/** "Flickor 25,6", and "Sverige 29,9 (2022)" when the series ends before the others; "prel." when it's preliminary. */
function endText(data: FigureData, series: FigureSeries, lastX: number): string {
  const last = series.points.findLast(hasValue)
  if (!last) return series.label
  const value = formatNumber(data.locale, last.value, data.decimals) + (last.mark ? NO_BREAK_SPACE + last.mark : '')
  return `${series.label} ${value}${last.x < lastX ? ` (${last.label})` : ''}`
}

/** The labels of all lines, of the gap at its last period, and of the target, in lines no wider than `width` px. */
export function endLabels(data: FigureData, styles: Map<string, LineStyle>, lastX: number, width: number): EndLabel[] {
  const label = (text: string, style: TextStyle, rest: Pick<EndLabel, 'tone' | 'x' | 'value' | 'isLed'>): EndLabel => {
    const { size, weight, line } = textStyles[style]
    const lines = wrapText(text, width, size, weight)
    return { lines, style, height: lines.length * line + (lines.length > 1 ? PARAGRAPH : 0), ...rest }
  }
  const labels = data.series.flatMap(series => {
    const last = series.points.findLast(hasValue)
    if (!last) return []
    const style = series.role === 'comparison' ? 'n' : 'b'
    const tone = styles.get(series.key)?.tone ?? ''
    return [label(endText(data, series, lastX), style, { tone, x: last.x, value: last.value, isLed: true })]
  })
  const { lines: beside, spans } = backgroundOf(data)
  const behind = { tone: 'sc', isLed: true }
  for (const series of beside) {
    const last = series.points.findLast(hasValue)
    if (last) labels.push(label(endText(data, series, lastX), 'n', { ...behind, x: last.x, value: last.value }))
  }
  const span = spans.findLast(({ low }) => Number.isFinite(low))
  if (span) {
    const words = figureWords[data.locale].others(data.background?.length ?? 0)
    const range = `${formatInterval(data.locale, span.low, span.high, data.decimals)}`
    const text = `${words} ${range}${span.x < lastX ? ` (${span.label})` : ''}`
    labels.push(label(text, 'n', { ...behind, x: span.x, value: (span.low + span.high) / 2 }))
  }
  if (data.target) {
    labels.push(label(data.target.label, 'n', { tone: 'tg', x: lastX, value: data.target.value, isLed: false }))
  }
  const ends = gapEnds(data)
  if (data.gap?.last && ends) {
    const { label: period, middle } = ends
    const words = figureWords[data.locale].gap(data.gap.last.text)
    labels.push(
      label(`${words}${data.gap.last.x < lastX ? ` (${period})` : ''}`, 'n', {
        tone: 'gp',
        x: data.gap.last.x,
        value: middle,
        isLed: false,
      }),
    )
  }
  return labels
}

/** The gap's last period, and the value midway between focus and reference group in it. */
function gapEnds({ series, gap }: FigureData): { label: string; middle: number } | null {
  const pointOf = (key?: string) => series.find(one => one.key === key)?.points.find(point => point.x === gap?.last?.x)
  const [focus, reference] = [pointOf(gap?.focus), pointOf(gap?.reference)]
  if (focus?.value == null || reference?.value == null) return null
  return { label: focus.label, middle: (focus.value + reference.value) / 2 }
}

export const labelsWidth = (labels: EndLabel[]): number =>
  Math.max(0, ...labels.map(label => linesWidth(label.lines, label.style)))

const NEAR = 4
const CLEAR = 6

/** The labels in their column beginning at `left`, and thin lines to those that stand away from their points. */
export function placeEndLabels(
  labels: EndLabel[],
  scales: { x: (year: number) => number; y: (value: number) => number },
  column: { plotRight: number; left: number; top: number; bottom: number },
): { texts: PlacedText[]; leaders: Stroke } {
  const wishes = labels.map(({ value, height }) => ({ want: scales.y(value), height }))
  const middles = stackLabels(wishes, column.top, column.bottom)
  const texts = labels.map(({ lines, style, tone }, i) =>
    placeText(lines, style, { x: column.left, middle: middles[i]!, tone }),
  )
  const leaders = labels.map((label, i) => {
    const [fromX, fromY, toY] = [scales.x(label.x), wishes[i]!.want, middles[i]!]
    const isEarly = fromX < column.plotRight - 1
    if (!label.isLed || (!isEarly && Math.abs(toY - fromY) <= NEAR)) return ''
    return `M${px(fromX + CLEAR)} ${px(fromY)}${isEarly ? `H${px(column.plotRight)}` : ''}L${px(column.left - 3)} ${px(toY)}`
  })
  return { texts, leaders: { className: 'ld', d: leaders.join('') } }
}
