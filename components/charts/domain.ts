import type { FigureData } from './figure-data'
import { niceStep, ticksIn } from './ticks'

/** The value axis: its ends, the distance between ticks, and the ticks themselves, all in the indicator's unit. */
type ValueAxis = { domain: [number, number]; step: number; ticks: number[] }

/** What decides an axis. */
type Valued = Pick<FigureData, 'series' | 'background' | 'decimals' | 'isShare' | 'target' | 'bounds' | 'domain'>

const INTERVALS = 5
const ROOM = 0.08
const SHARE_SPAN = 10

/**
 * The value axis of a figure with lines. The data fit with 8 per cent of room on either side; shares span at least ten
 * percentage points, so that a ripple does not look like a wave; bounds are never passed. Where zero is near (the
 * lowest value at most a third of the highest) the axis starts there. A given domain is taken as it is.
 */
export function valueAxis(data: Valued): ValueAxis {
  const smallest = 10 ** -data.decimals
  if (data.domain) {
    const step = niceStep(data.domain[1] - data.domain[0], INTERVALS, smallest)
    return { domain: data.domain, step, ticks: ticksIn(data.domain, step) }
  }
  const [min, max] = boundsOf(data)
  const [lowest, highest] = extent(data)
  const least = data.isShare ? SHARE_SPAN : Math.max(Math.abs(highest), Math.abs(lowest)) * 0.2 || 1
  const room = Math.max((highest - lowest) * ROOM, (least - (highest - lowest)) / 2)
  let low = lowest - room
  if (lowest >= 0 && (low < 0 || lowest <= highest / 3)) low = 0
  low = Math.max(low, min)
  const high = Math.min(Math.max(highest + room, low + least), max)
  low = Math.max(Math.min(low, high - least), min)
  const step = niceStep(high - low, INTERVALS, smallest)
  const domain: [number, number] = [
    Math.max(min, Math.floor(low / step + 1e-9) * step),
    Math.min(max, Math.ceil(high / step - 1e-9) * step),
  ]
  return { domain, step, ticks: ticksIn(domain, step) }
}

/** One domain for figures that are compared side by side: from the lowest axis end to the highest. */
export function sharedDomain(figures: FigureData[]): [number, number] | undefined {
  const domains = figures.filter(hasValues).map(figure => valueAxis({ ...figure, domain: undefined }).domain)
  if (domains.length === 0) return undefined
  return [Math.min(...domains.map(d => d[0])), Math.max(...domains.map(d => d[1]))]
}

/** A domain that begins (or, below zero, ends) at zero and reaches the values, for a reader who asks for it. */
export function zeroDomain(data: Valued): [number, number] {
  const [low, high] = valueAxis({ ...data, domain: undefined }).domain
  const [min, max] = boundsOf(data)
  const step = niceStep(Math.max(high, 0) - Math.min(low, 0), INTERVALS, 10 ** -data.decimals)
  return [
    Math.max(min, Math.floor(Math.min(low, 0) / step + 1e-9) * step),
    Math.min(max, Math.ceil(Math.max(high, 0) / step - 1e-9) * step),
  ]
}

/** False when everything is missing or hidden: then there is nothing to draw. */
export const hasValues = (data: FigureData): boolean =>
  data.series.some(series => series.points.some(point => point.value !== null))

/** Whether zero is on the axis. When it is not, the page says so. */
export const showsZero = ([low, high]: [number, number]): boolean => low <= 0 && high >= 0

/** The natural bounds, and any value that has passed them all the same. */
function boundsOf({ bounds, isShare, series, background = [] }: Valued): [number, number] {
  const values = [...series, ...background].flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const [min, max] = [bounds?.min ?? (isShare ? 0 : -Infinity), bounds?.max ?? (isShare ? 100 : Infinity)]
  return [Math.min(min, ...values), Math.max(max, ...values)]
}

function extent({ series, background = [], target }: Valued): [number, number] {
  const values = [...series, ...background].flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => (value === null ? [] : [value, lower ?? value, upper ?? value])),
  )
  if (target) values.push(target.value)
  return values.length ? [Math.min(...values), Math.max(...values)] : [0, 1]
}
