import { scaleLinear } from 'd3-scale'
import { formatNumber, formatPercent } from '@/lib/text/numbers'
import { beeswarm } from './beeswarm'
import { valueAxis } from './domain'
import { linesWidth, overlap, placeWithin, textStyles, type Drawing, type PlacedText } from './drawing'
import type { FigureData } from './figure-data'
import { figureSizes, type FigureSize } from './figure-size'
import { markerPath } from './marker'
import { px } from './svg'
import { stepDecimals } from './ticks'
import { wrapText } from './text-width'

/** Every district's value, one of them in question, and the whole city's; numbers already disclosed and rounded. */
export type DotStripData = {
  id: string
  title: string
  titleLang?: FigureData['titleLang']
  unit: string
  decimals: number
  isShare: boolean
  dots: { key: string; label: string; value: number | null; mark?: string }[]
  focus?: string
  city?: { label: string; value: number }
  /** The rest of the city without the district in question: not drawn, but told in the table. */
  rest?: { label: string; value: number }
  bounds?: FigureData['bounds']
  domain?: [number, number]
  locale: FigureData['locale']
}

const RADIUS = 3.2
const FOCUS_RADIUS = 5
const EDGE = 16
const ASIDE = 6
const LINE = textStyles.b.line

/** "55 %" or "12,3", as the strip's labels and table print a value. */
export const stripNumber = ({ locale, isShare, decimals }: DotStripData, value: number): string =>
  isShare ? formatPercent(locale, value, decimals) : formatNumber(locale, value, decimals)

/** The axis of a strip: the same rules as a figure's. */
export function stripAxis(data: DotStripData): ReturnType<typeof valueAxis> {
  const values = [...data.dots.map(dot => dot.value), data.city?.value ?? null]
  const points = values.map((value, x) => ({ x, label: '', value }))
  return valueAxis({ ...data, series: [{ key: '', label: '', role: 'group', points }] })
}

/** A district among all districts: one dot each on a scale, those that would cover each other heaped up. */
export function dotStripGeometry(data: DotStripData, size: FigureSize): Drawing {
  const { width } = figureSizes[size]
  const axis = stripAxis(data)
  const scale = scaleLinear(axis.domain, [EDGE, width - EDGE])
  const x = (value: number) => scale(value)
  const dots = data.dots.flatMap(({ key, label, value }) => (value === null ? [] : [{ key, label, value }]))
  // The district in question is placed first, so that it stands on the line; the rest from the left.
  dots.sort((a, b) => Number(b.key === data.focus) - Number(a.key === data.focus) || a.value - b.value)
  const focus = dots[0]?.key === data.focus ? dots[0] : undefined
  const offsets = beeswarm(
    dots.map(dot => x(dot.value)),
    RADIUS * 2 + 0.6,
  )
  const reach = Math.max(FOCUS_RADIUS, ...offsets.map(y => Math.abs(y) + RADIUS)) + 5

  const labels = placeLabels(data, focus, x, width)
  const middle = labels.height + reach
  const bottom = middle + reach
  const ticks = axis.ticks.map(tick => {
    const number = (data.isShare ? formatPercent : formatNumber)(data.locale, tick, stepDecimals(axis.step))
    return placeWithin([number], 't', { x: x(tick), middle: bottom + 11 }, [0, width])
  })
  const others = dots.map((dot, i) =>
    dot === focus ? '' : markerPath('dot', x(dot.value), middle + offsets[i]!, RADIUS),
  )
  const cityX = data.city && x(data.city.value)
  const focusX = focus && x(focus.value)
  return {
    width,
    height: bottom + 20,
    paths: [
      { className: 'g', d: `M${EDGE} ${px(middle)}H${px(width - EDGE)}` },
      { className: 'i', d: axis.ticks.map(tick => `M${px(x(tick))} ${px(bottom - 3)}v5`).join('') },
      { className: 'k sd', d: others.join('') },
      { className: 'cl', d: cityX === undefined ? '' : `M${px(cityX)} ${px(labels.cityBottom)}V${px(bottom)}` },
      { className: 'ld', d: focusX === undefined ? '' : `M${px(focusX)} ${px(labels.focusBottom)}V${px(middle)}` },
      { className: 'k', d: focusX === undefined ? '' : markerPath('dot', focusX, middle, FOCUS_RADIUS) },
    ],
    texts: [...ticks, ...labels.texts],
  }
}

type Named = { label: string; value: number }

/**
 * The names of the district and the city above the dots, side by side when there is room. Otherwise the city's is
 * above, and the district's below it on its own side of the city's line.
 */
function placeLabels(
  data: DotStripData,
  focus: Named | undefined,
  x: (value: number) => number,
  width: number,
): { texts: PlacedText[]; height: number; focusBottom: number; cityBottom: number } {
  const linesOf = (named: Named | undefined) =>
    named
      ? wrapText(
          `${named.label} ${stripNumber(data, named.value)}`,
          width * 0.8,
          textStyles.b.size,
          textStyles.b.weight,
        )
      : []
  const [focusLines, cityLines] = [linesOf(focus), linesOf(data.city)]
  const write = (named: Named, lines: string[], bottom: number, tone: string, limits: [number, number] = [0, width]) =>
    placeWithin(lines, 'b', { x: x(named.value), middle: bottom - (lines.length * LINE) / 2, tone }, limits)
  const row = Math.max(focusLines.length, cityLines.length) * LINE
  const focusText = focus && write(focus, focusLines, row, '')
  const cityText = data.city && write(data.city, cityLines, row, 'ct')
  const texts = [focusText, cityText].filter(text => text !== undefined)
  if (!focus || !data.city || !focusText || !cityText || !overlap(focusText.box, cityText.box)) {
    return { texts, height: row, focusBottom: row, cityBottom: row }
  }
  const height = (focusLines.length + cityLines.length) * LINE
  const cityBottom = cityLines.length * LINE
  const cityX = x(data.city.value)
  const own: [number, number] = focus.value >= data.city.value ? [cityX + ASIDE, width] : [0, cityX - ASIDE]
  const fits = own[1] - own[0] >= linesWidth(focusLines, 'b')
  const below = write(focus, focusLines, height, '', fits ? own : undefined)
  return { texts: [below, write(data.city, cityLines, cityBottom, 'ct')], height, focusBottom: height, cityBottom }
}
