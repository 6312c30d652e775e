import { scaleLinear } from 'd3-scale'
import { formatNumber } from '@/lib/text/numbers'
import { backgroundOf, backgroundPaths } from './background'
import { showsZero, valueAxis } from './domain'
import { linesWidth, placeText, placeWithin, textStyles, type Box, type Stroke } from './drawing'
import { endLabels, labelsWidth, placeEndLabels } from './end-labels'
import type { FigureData, FigureSeries } from './figure-data'
import { figureSizes, type FigureSize } from './figure-size'
import { figureWords } from './figure-words'
import { ribbonOf, type Ribbon } from './gap-ribbon'
import type { Geometry } from './drawn-geometry'
import { stackHeight } from './label-stack'
import { lineStyles } from './palette'
import { breaksOf, periodsWithValues, runsOf } from './periods'
import { placeRemark, type Polyline } from './remark'
import { seriesPaths, type Scales } from './series-paths'
import { px } from './svg'
import { stepDecimals } from './ticks'
import { wrapText } from './text-width'
import { timeTicks } from './time-axis'

const LABEL_GAP = 14
const TICK_GAP = 8
/** Half a line of text: what a label at the plot's very top or bottom reaches beyond it. */
const OVERHANG = 9
const PAINTED_LAST: Record<FigureSeries['role'], number> = { comparison: 0, total: 1, group: 2, reference: 3, focus: 4 }

/** Lines over time, for figures with at least two periods. */
export function lineGeometry(data: FigureData, size: FigureSize): Geometry {
  const { width, plotHeight, labelShare } = figureSizes[size]
  const periods = periodsWithValues(data)
  const [firstX, lastX] = [periods[0]!.x, periods.at(-1)!.x]
  const axis = valueAxis(data)
  const shown = { ...data, series: data.series.filter(series => !series.isHidden) }
  const styles = lineStyles(data.series)
  const labels = endLabels(shown, styles, lastX, width * labelShare)
  const tickTexts = axis.ticks.map(tick => formatNumber(data.locale, tick, stepDecimals(axis.step)))
  const baseline = data.baseline && data.baseline.x >= firstX && data.baseline.x <= lastX ? data.baseline : undefined
  const baselineLines = baseline ? wrapText(baseline.label, width * 0.7, textStyles.t.size) : []
  const baselineHeight = baselineLines.length * textStyles.t.line

  const top = OVERHANG + baselineHeight
  const plot: Box = {
    left: TICK_GAP + Math.ceil(linesWidth(tickTexts, 't')),
    right: width - LABEL_GAP - Math.ceil(labelsWidth(labels)),
    top,
    bottom: top + Math.max(plotHeight, stackHeight(labels) - 2 * OVERHANG),
  }
  const toX = scaleLinear([firstX, lastX], [plot.left + 2, plot.right])
  const toY = scaleLinear(axis.domain, [plot.bottom, plot.top])
  const scales: Scales = { x: year => toX(year), y: value => toY(value) }

  const yTicks = axis.ticks.map((value, i) => ({ value, at: scales.y(value), text: tickTexts[i]! }))
  const time = timeTicks(periods, scales.x, { middle: plot.bottom + 2 * OVERHANG, width })
  const breaks = breaksOf(shown)
  const ribbon = data.gap && ribbonOf(shown.series, data.gap, scales)
  const column = { left: plot.right + LABEL_GAP, top: plot.top - OVERHANG, bottom: plot.bottom + OVERHANG }
  const end = placeEndLabels(labels, scales, { ...column, plotRight: plot.right })
  const marks = { breaks: breaks.map(mark => mark.x), baseline: baseline?.x }

  return {
    kind: 'lines',
    width,
    height: plot.bottom + 3 * OVERHANG,
    plot,
    domain: axis.domain,
    xDomain: [firstX, lastX],
    xTicks: time.ticks,
    yTicks,
    breaks: breaks.map(mark => mark.label),
    paths: [
      ...framePaths(plot, scales, { xTicks: time.ticks, yTicks, showsZero: showsZero(axis.domain), ...marks }),
      ...backgroundPaths(shown, scales),
      ...(ribbon ? [ribbon.area] : []),
      { className: 'tl', d: data.target ? level(plot, scales.y(data.target.value)) : '' },
      end.leaders,
      ...(ribbon ? [ribbon.bars] : []),
      ...shown.series
        .toSorted((a, b) => PAINTED_LAST[a.role] - PAINTED_LAST[b.role])
        .flatMap(series => seriesPaths(series, styles.get(series.key)!, scales, axis.domain)),
    ],
    texts: [
      ...yTicks.map(tick => placeText([tick.text], 't', { x: plot.left - TICK_GAP, middle: tick.at, anchor: 'end' })),
      ...time.texts,
      ...(baseline
        ? [placeWithin(baselineLines, 't', { x: scales.x(baseline.x), middle: baselineHeight / 2 }, [0, width])]
        : []),
      ...end.texts,
      ...(ribbon ? firstGapText(shown, ribbon, plot, scales, marks) : []),
    ],
  }
}

const level = (plot: Box, y: number) => `M${px(plot.left)} ${px(y)}H${px(plot.right)}`

type Marks = { breaks: number[]; baseline?: number }

function framePaths(
  plot: Box,
  { x, y }: Scales,
  { xTicks, yTicks, showsZero, breaks, baseline }: Pick<Geometry, 'xTicks' | 'yTicks'> & { showsZero: boolean } & Marks,
): Stroke[] {
  const upright = (at: number, from = plot.top) => `M${px(at)} ${px(from)}V${px(plot.bottom)}`
  const grid = yTicks.filter(tick => tick.value !== 0).map(tick => level(plot, tick.at))
  const ticks = xTicks.map(tick => `M${px(tick.at)} ${px(plot.bottom)}v${tick.text ? 6 : 3}`)
  return [
    { className: 'g', d: grid.join('') },
    { className: 'a', d: showsZero ? level(plot, y(0)) : '' },
    { className: 'i', d: ticks.join('') },
    { className: 'bk', d: breaks.map(year => upright(x(year) - 1.5) + upright(x(year) + 1.5)).join('') },
    { className: 'bl', d: baseline === undefined ? '' : upright(x(baseline), plot.top - OVERHANG + 2) },
  ]
}

/** The gap's width beside its first bar, where the fewest lines run through it. */
function firstGapText(
  { gap, series, background, locale }: FigureData,
  ribbon: Ribbon,
  plot: Box,
  { x, y }: Scales,
  marks: Marks,
) {
  const pair = gap?.first && gap.first.x !== gap.last?.x ? ribbon.pairAt(gap.first.x) : undefined
  if (!pair || !gap?.first) return []
  const ends = [y(pair.focus), y(pair.reference)]
  const lines = [...series, ...backgroundOf({ background }).lines].flatMap(({ points }) =>
    runsOf(points).map((run): Polyline => run.map(p => [x(p.x), y(p.value)])),
  )
  const years = [...marks.breaks, ...(marks.baseline === undefined ? [] : [marks.baseline])]
  const uprights = years.map((year): Polyline => [
    [x(year), plot.top],
    [x(year), plot.bottom],
  ])
  const last = gap.last && ribbon.pairAt(gap.last.x)
  const lastBar: Polyline = last ? [last.focus, last.reference].map(value => [x(last.x), y(value)]) : []
  const bar = { x: x(pair.x), top: Math.min(...ends), bottom: Math.max(...ends) }
  return [placeRemark(figureWords[locale].gap(gap.first.text), bar, plot, [...lines, ...uprights, lastBar])]
}
