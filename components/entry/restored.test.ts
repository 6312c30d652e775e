import { describe, expect, it } from 'vitest'
import type { Grid } from '@/lib/values/grid'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { startOf } from './entry-state'
import { restoredIn } from './restored'

const typed = (value: string) => ({ ...NOTHING_TYPED, value })
const kept = (...values: string[]) => ({ '1_1_1_1': values.map(value => JSON.stringify(typed(value))) })
const gridWith = (saved: string | null): Grid => {
  const cell = { indicatorId: 1, version: 1, geographyId: 1, breakdownId: 1, periodLabel: '2025' }
  const draft = saved === null ? null : { typed: typed(saved), source: '', seen: null, savedAt: '', comments: [] }
  const at = { periodStart: '2025-01-01', periodEnd: '2025-12-31' }
  const row = { key: '1_1_1_1', cell: { ...cell, ...at }, label: 'Totalt', head: null, draft, beside: [] }
  return {
    ...{ municipalityId: 1, name: 'N', rowHead: 'Grupp', series: {} },
    indicators: [{ indicatorId: 1, rules: { decimals: 1 }, source: '' } as Grid['indicators'][number]],
    blocks: [{ key: 'b', title: '2025', isDue: true, rows: [row] }],
  }
}
const restore = (saved: string | null, ...values: string[]) => {
  const grid = gridWith(saved)
  const { writes, elsewhere } = restoredIn(grid, startOf(grid), kept(...values))
  return [writes[0]?.[1], elsewhere.map(one => one.typed.value)]
}

describe('a copy on the device', () => {
  it('goes on from what was saved when it was typed', () => {
    expect(restore(null, '84')).toEqual(['84', []])
    expect(restore('83', '84', '83')).toEqual(['84', []])
    expect(restore('84', '84')).toEqual(['84', []])
  })
  it('brings back the source that was typed with it, unless another has been saved since', () => {
    const of = (source: string) => JSON.stringify({ ...typed('84'), source })
    const sourceIn = (saved: string, ...texts: string[]) => {
      const grid = gridWith(null)
      const own = { ...grid, indicators: [{ ...grid.indicators[0]!, source: saved }] }
      return restoredIn(own, startOf(own), { '1_1_1_1': texts }).writes.find(([field]) => field === 'source/1')?.[1]
    }
    expect(sourceIn('', of('Enkät'))).toBe('Enkät')
    expect(sourceIn('Enkät', of('Register'), of('Enkät'))).toBe('Register')
    expect(sourceIn('Annan', of('Register'), of('Enkät'))).toBeUndefined()
  })
  it('is asked about where something else has been saved since', () => {
    expect(restore('90', '84', '83')).toEqual(['84', ['90']])
  })
  it('that can’t be read is no copy', () => {
    const grid = gridWith(null)
    expect(restoredIn(grid, startOf(grid), { '1_1_1_1': ['{'], other: ['{}'] })).toEqual({
      ...{ writes: [], many: 0, elsewhere: [] },
    })
  })
})
