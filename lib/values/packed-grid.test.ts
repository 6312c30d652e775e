import { expect, it } from 'vitest'
import { cellKey, seriesKey, type Grid, type GridRow } from './grid'
import { packed, unpacked } from './packed-grid'

const yearOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) })
const head = { revisionId: '7', value: 83, status: 'normal' as const, numerator: null, denominator: null }
const rowOf = (geographyId: number, more: Partial<GridRow> = {}): GridRow => {
  const { start: periodStart, end: periodEnd, label: periodLabel } = yearOf(2025)
  const cell = { indicatorId: 4, version: 1, geographyId, breakdownId: 2, periodStart, periodEnd, periodLabel }
  return { key: cellKey(cell), cell, label: `Plats ${geographyId}`, head: null, draft: null, beside: [], ...more }
}

it('a grid is the same when it has come to the page', () => {
  const beside = [{ kind: 'draft' as const, isOwn: false, name: 'Bo', value: '8', at: '' }]
  const rows = [rowOf(1), rowOf(2, { head }), rowOf(3, { beside })]
  const values = [2022, 2023, 2024].map((year, i) => ({ ...yearOf(year), value: i === 1 ? null : 80 + i }))
  const grid: Grid = {
    ...{ municipalityId: 1, name: '2025', year: '2025', rowHead: 'Grupp', indicators: [] },
    blocks: [{ key: 'b', title: 'N', isDue: true, rows }],
    series: Object.fromEntries(rows.map(({ cell }) => [seriesKey(cell), values])),
  }
  expect(unpacked(JSON.parse(JSON.stringify(packed(grid))) as ReturnType<typeof packed>)).toEqual(grid)
  expect(packed(grid).periods).toHaveLength(4)
})
