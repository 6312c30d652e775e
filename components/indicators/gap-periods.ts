import { missingPeriods } from '@/lib/observations/expected-periods'
import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Gap } from '@/lib/statistics/gap'
import { inOrder, type Period } from '@/lib/statistics/series'

/** A period of a gap: both groups' values, or a hole; `mark` is ".." where a value is hidden. */
export type GapPeriod = Period & { gap?: Gap; mark?: '..' }

/** Every period from a gap's first to its last: those that both groups have, and those that one lacks or hides. */
export function gapPeriods({ series, indicator }: Reading, { dimension, focus, reference, over }: GapReading) {
  const keys = [focus, reference].map(key => `${dimension}=${key}`)
  const points = series.filter(({ breakdown }) => keys.includes(breakdown)).flatMap(one => one.points)
  const holes = missingPeriods(over, points, indicator).map(({ start, end, label }): GapPeriod => {
    const isHidden = points.some(point => point.start === start && point.end === end && point.hidden)
    return { start, end, label, ...(isHidden && { mark: '..' }) }
  })
  return inOrder<GapPeriod>([...over.map(gap => ({ start: gap.start, end: gap.end, label: gap.label, gap })), ...holes])
}
