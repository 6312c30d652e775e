import type { Period } from '@/lib/statistics/series'
import { cellOf, type Grid, type GridBlock, type GridRow } from './grid'

/**
 * A grid on its way to the page. A year of all indicators has five thousand values of earlier years, in the same few
 * periods, so each period stands once; and a row's key says where it is.
 */
export type PackedGrid = Omit<Grid, 'blocks' | 'series'> & {
  periods: Period[]
  blocks: (Omit<GridBlock, 'rows'> & { rows: PackedRow[] })[]
  /** By series, a period's place among `periods` and its value, one after the other. */
  series: Record<string, (number | null)[]>
}
type PackedRow = Pick<GridRow, 'key' | 'label'> & Partial<Pick<GridRow, 'head' | 'draft' | 'beside'>> & { at: number }

export function packed({ blocks, series, ...grid }: Grid): PackedGrid {
  const periods: Period[] = []
  const known = new Map<string, number>()
  const placeOf = ({ start, end, label }: Period): number => {
    const key = `${start}/${end}/${label}`
    const at = known.get(key) ?? periods.push({ start, end, label }) - 1
    known.set(key, at)
    return at
  }
  const rowOf = ({ key, label, cell, head, draft, beside }: GridRow): PackedRow => ({
    ...{ key, label, at: placeOf({ start: cell.periodStart, end: cell.periodEnd, label: cell.periodLabel }) },
    ...(head && { head }),
    ...(draft && { draft }),
    ...(beside.length > 0 && { beside }),
  })
  return {
    ...grid,
    blocks: blocks.map(block => ({ ...block, rows: block.rows.map(rowOf) })),
    series: Object.fromEntries(
      Object.entries(series).map(([key, values]) => [key, values.flatMap(one => [placeOf(one), one.value])]),
    ),
    periods,
  }
}

export function unpacked({ blocks, series, periods, ...grid }: PackedGrid): Grid {
  const rowOf = ({ key, label, at, head = null, draft = null, beside = [] }: PackedRow): GridRow => {
    const cell = { indicatorId: Number(key.split('_', 1)[0]), ...cellOf(key), periodLabel: periods[at]!.label }
    return { key, label, cell, head, draft, beside }
  }
  return {
    ...grid,
    blocks: blocks.map(block => ({ ...block, rows: block.rows.map(rowOf) })),
    series: Object.fromEntries(
      Object.entries(series).map(([key, values]) => [
        key,
        Array.from({ length: values.length / 2 }, (_, i) => {
          const { start, end, label } = periods[values[2 * i]!]!
          return { start, end, label, value: values[2 * i + 1]! }
        }),
      ]),
    ),
  }
}
