import { shortPeriod } from '@/lib/text/period-words'
import { placeWithin, type PlacedText } from './drawing'
import type { Tick } from './drawn-geometry'
import { wordsThatFit } from './ticks'

const SPACE = 12

/** A tick for every period, and the names of those that have room: the last always, the first when it can. */
export function timeTicks(
  periods: { x: number; label: string }[],
  x: (year: number) => number,
  { middle, width }: { middle: number; width: number },
): { ticks: Tick[]; texts: PlacedText[] } {
  const words = periods.map(period =>
    placeWithin([shortPeriod(period.label)], 't', { x: x(period.x), middle }, [0, width]),
  )
  const printed = wordsThatFit(
    words.map(({ x, box }) => ({ at: x, width: box.right - box.left })),
    SPACE,
  )
  const ticks = periods.map((period, i) => {
    const tick = { value: period.x, at: x(period.x) }
    return printed.includes(i) ? { ...tick, text: shortPeriod(period.label) } : tick
  })
  return { ticks, texts: printed.flatMap(i => words[i] ?? []) }
}
