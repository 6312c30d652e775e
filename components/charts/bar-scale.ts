import { possibleLimits } from '@/lib/observations/possible-limits'
import { formatNumber } from '@/lib/text/numbers'
import { overlap, placeWithin, type PlacedText } from './drawing'
import type { FigureData, FigurePoint } from './figure-data'
import { niceStep } from './ticks'

/** What a bar shows: its value, and its limits where they are known. */
type Bar = { value: number | null; lower?: number; upper?: number }

/** A value's limits as far as its bounds allow. */
export function limitsOf(
  point: FigurePoint | undefined,
  { bounds, isShare }: FigureData,
): { lower?: number; upper?: number } {
  const { lower = null, upper = null, value = null } = point ?? {}
  const natural = { bounds: { min: bounds?.min ?? null, max: bounds?.max ?? null }, isShare }
  const possible = possibleLimits({ value, lower, upper }, natural)
  return { lower: possible.lower ?? undefined, upper: possible.upper ?? undefined }
}

/**
 * Always with zero. A share is seen against the whole, an index against the least and the most that it can be; anything
 * else against round numbers beyond the widest value, interval or target, so that no bar fills the width by itself.
 */
export function barDomain(
  { target, domain, bounds, isShare, decimals }: FigureData,
  rows: readonly Bar[],
): [number, number] {
  const values = rows.flatMap(row => (row.value === null ? [] : [row.value, row.lower ?? 0, row.upper ?? 0]))
  const [least, most] = [bounds?.min ?? (isShare ? 0 : undefined), bounds?.max ?? (isShare ? 100 : undefined)]
  const seen = [...values, target?.value ?? 0, ...(domain ?? []), 0]
  const [low, high] = [Math.min(...seen), Math.max(...seen)]
  const step = niceStep((high - low) * (1 + ROOM), INTERVALS, 10 ** -decimals)
  return [
    Math.min(low, least ?? Math.floor((low * (1 + ROOM)) / step) * step),
    Math.max(high, most ?? Math.max(Math.ceil((high * (1 + ROOM)) / step) * step, low < 0 ? 0 : step)),
  ]
}

const INTERVALS = 5
/** What is left beyond the widest, as a part of it. */
const ROOM = 0.08

/** The ends of the scale, and zero where it has room between them. */
export function scaleTexts(
  { locale, decimals }: FigureData,
  domain: [number, number],
  x: (value: number) => number,
  middle: number,
  width: number,
): PlacedText[] {
  const texts = [...new Set([...domain, 0])].map(value => {
    const isWhole = Number.isInteger(value)
    return placeWithin([formatNumber(locale, value, isWhole ? 0 : decimals)], 't', { x: x(value), middle }, [0, width])
  })
  return texts.filter((text, i) => texts.slice(0, i).every(({ box }) => !overlap(box, text.box)))
}
