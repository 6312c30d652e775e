/** What an arrow row draws, in the row's unit: where it stood, which is missing with one value only, and where it is now. */
export type ArrowEnds = { from?: number; to: number; isEqual: boolean }

/** From where to where a track reaches, in the rows' unit. */
export type ArrowScale = { min: number; max: number }

/** Places in per cent of the track's width. A short way has no room for a shaft: its head stands beside the ring. */
export type DrawnArrow =
  { form: 'dot' | 'equal'; at: number } | { form: 'arrow' | 'short'; from: number; to: number; way: 1 | -1 }

/** Below this part of the track, in per cent, ring and head would stand on each other. */
const ROOM_FOR_SHAFT = 4

/** One scale for rows of one unit: from 0, or from below it where one crosses it, to the next round number. */
export function scaleOf(rows: readonly ArrowEnds[]): ArrowScale {
  const ends = rows.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]))
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const step = roundStep((highest - lowest) / 10)
  return { min: Math.floor(lowest / step) * step || 0, max: Math.ceil(highest / step) * step || step }
}

/** A scale for one row in another unit, whose 0 stands where the list's does. */
export function ownScale(row: ArrowEnds, { min, max }: ArrowScale): ArrowScale {
  const own = scaleOf([row])
  return min < 0 && own.min === 0 ? { min: (min / max) * own.max, max: own.max } : own
}

/** 1, 2 or 5 times a power of ten, at least as long as asked for. */
function roundStep(length: number): number {
  if (length <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(length))
  return ([1, 2, 5].find(times => times * power >= length * 0.999) ?? 10) * power
}

export function drawArrow({ from, to, isEqual }: ArrowEnds, { min, max }: ArrowScale): DrawnArrow {
  const along = (value: number) => round((100 * (value - min)) / (max - min))
  if (from === undefined) return { form: 'dot', at: along(to) }
  if (isEqual) return { form: 'equal', at: along(to) }
  const [start, end] = [along(from), along(to)]
  return {
    form: Math.abs(end - start) < ROOM_FOR_SHAFT ? 'short' : 'arrow',
    ...{ from: start, to: end, way: to > from ? 1 : -1 },
  }
}

/** How long the arrow is as a part of its track: what rows are sorted by. */
export const lengthOf = ({ from, to, isEqual }: ArrowEnds, { min, max }: ArrowScale): number =>
  from === undefined || isEqual ? 0 : Math.abs(to - from) / (max - min)

const round = (per: number) => Math.round(per * 10) / 10
