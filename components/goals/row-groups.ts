import { lengthOf, ownScale, scaleOf, type ArrowScale } from '@/components/charts/arrow-row-geometry'
import type { ArrowRow } from '@/components/charts/arrow-rows'
import type { Reading } from '@/lib/observations/reading'
import type { GapMark } from '@/lib/observations/roll-up'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import { type Chance, isMoreThanChance } from '@/lib/statistics/chance'
import { gapRow, levelRow, type RowSetting } from './change-rows'

/** Rows of which the same was seen, the longest arrow first. */
export type RowGroup<V extends string> = { verdict: V; rows: ArrowRow[] }

type Found<V extends string> = { verdict: V; chance: Chance; row: ArrowRow }

const GAP_ORDER: readonly GapVerdict[] = ['larger', 'smaller', 'equal', 'oneValue']
const LEVEL_ORDER: readonly LevelVerdict[] = ['better', 'worse', 'up', 'down', 'equal', 'oneValue']

/**
 * Gaps by what was seen of them: those that grew, those that shrank, and those that stood. Those on the common scale come
 * first, as the answer above them names the largest of those.
 */
export function gapGroups(marks: readonly GapMark[], setting: RowSetting, scale: ArrowScale): RowGroup<GapVerdict>[] {
  const found = marks.flatMap(mark =>
    gapRow(mark, setting).map(row => ({ verdict: mark.gap.gap.verdict, chance: mark.gap.gap.chance, row })),
  )
  const inPoints = ({ row }: Found<GapVerdict>) => Number(!row.ownUnit)
  return grouped(found, GAP_ORDER, (a, b) => inPoints(b) - inPoints(a) || byLength(scale)(a, b))
}

/**
 * Levels by what was seen of them. Measures are of many kinds, so those that are more than chance come first, then what
 * is counted, and last what may be chance.
 */
export function levelGroups(readings: readonly Reading[], setting: RowSetting): RowGroup<LevelVerdict>[] {
  const found = readings.flatMap(reading =>
    levelRow(reading, setting).map(row => ({ verdict: reading.level.verdict, chance: reading.level.chance, row })),
  )
  const scale = commonScale(found.map(({ row }) => row))
  const more = ({ chance }: Found<LevelVerdict>) => (isMoreThanChance(chance) ? 2 : Number(chance === 'counted'))
  return grouped(found, LEVEL_ORDER, (a, b) => more(b) - more(a) || byLength(scale)(a, b))
}

/** The scale of all gaps of a page, so that two lists of it can be compared. */
export const gapScale = (marks: readonly GapMark[], setting: RowSetting): ArrowScale =>
  commonScale(marks.flatMap(mark => gapRow(mark, setting)))

export const commonScale = (rows: readonly ArrowRow[]): ArrowScale => scaleOf(rows.filter(({ ownUnit }) => !ownUnit))

const byLength = (scale: ArrowScale) => (a: { row: ArrowRow }, b: { row: ArrowRow }) =>
  lengthIn(scale, b.row) - lengthIn(scale, a.row)

const lengthIn = (scale: ArrowScale, row: ArrowRow) => lengthOf(row, row.ownUnit ? ownScale(row, scale) : scale)

function grouped<V extends string>(
  found: readonly Found<V>[],
  order: readonly V[],
  compare: (a: Found<V>, b: Found<V>) => number,
): RowGroup<V>[] {
  return order.flatMap(verdict => {
    const rows = found.filter(each => each.verdict === verdict).toSorted(compare)
    return rows.length > 0 ? [{ verdict, rows: rows.map(({ row }) => row) }] : []
  })
}
