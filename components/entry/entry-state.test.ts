import { describe, expect, it } from 'vitest'
import { NOTHING_TYPED, type Head } from '@/lib/values/typed-cell'
import type { Grid, GridRow } from '@/lib/values/grid'
import { acknowledgedIn, formerIn, linesOf, snapshotsOf } from './entry-lines'
import { changeEntry, fieldOf, sourceField, startOf, type EntryEvent } from './entry-state'
import { toSend } from './to-send'

const head = (revisionId: string, value: number): Head => ({
  ...{ revisionId, value, status: 'normal', numerator: null, denominator: null },
})
const row = (year: number, more: Partial<GridRow> = {}): GridRow => {
  const at = { periodStart: `${year}-01-01`, periodEnd: `${year}-12-31`, periodLabel: String(year) }
  const cell = { indicatorId: 1, version: 1, geographyId: 1, breakdownId: 1, ...at }
  return { key: `r${year}`, cell, label: 'Totalt', head: null, draft: null, beside: [], ...more }
}
const gridOf = (...rows: GridRow[]): Grid => ({
  ...{ municipalityId: 1, name: 'N', rowHead: 'Grupp' },
  indicators: [
    {
      ...{ indicatorId: 1, code: 'N1', name: 'N', unit: 'procent', takesCounts: true },
      rules: {
        ...{
          bounds: { min: 0, max: 100 },
          decimals: 1,
          per: 100,
          valueIsCount: false,
          needsCounts: false,
          lacksPer: false,
          countsPeople: true,
        },
      },
      ...{ source: '', draftsElsewhere: 0 },
    },
  ],
  blocks: [{ key: 'b', title: '2025', isDue: true, rows }],
  series: {
    '1_1_1_1': [2021, 2022, 2023, 2024].map((year, i) => ({
      ...{ start: `${year}-01-01`, end: `${year}-12-31`, label: String(year), value: 80 + i },
    })),
  },
})
const along = (grid: Grid, ...events: EntryEvent[]) => events.reduce(changeEntry, startOf(grid))
const type = (key: string, text: string) => ({ do: 'type', field: fieldOf(key, 'value'), text }) as const

describe('what is to be saved', () => {
  it('is what differs from what holds, and nothing once it says the same again', () => {
    const grid = gridOf(row(2024, { head: head('7', 83) }), row(2025))
    const changed = along(grid, type('r2024', '84'))
    const sent = snapshotsOf(linesOf(grid, changed), changed)
    expect(JSON.parse(sent.r2024!)).toMatchObject({ value: '84', seenRevisionId: '7' })
    expect(sent.r2025).toBe('')
    const back = along(grid, type('r2024', '84'), type('r2024', '83'))
    expect(snapshotsOf(linesOf(grid, back), back)).toEqual(acknowledgedIn(grid))
  })
  it('is nothing of a draft that the server has', () => {
    const typed = { ...NOTHING_TYPED, value: ' 84,0' }
    const grid = gridOf(row(2025, { draft: { typed, source: '', seen: null, savedAt: '', comments: [] } }))
    const state = startOf(grid)
    expect(snapshotsOf(linesOf(grid, state), state)).toEqual(acknowledgedIn(grid))
  })
})

describe('the source', () => {
  const typed = { ...NOTHING_TYPED, value: '84' }
  const draft = { typed, source: '', seen: null, savedAt: '', comments: [] }
  it('is saved also with the values that the server has without it', () => {
    const laid = gridOf(row(2024, { draft }), row(2025, { draft: { ...draft, source: 'Enkäten' } }))
    const grid = { ...laid, indicators: laid.indicators.map(one => ({ ...one, source: 'Enkäten' })) }
    const state = startOf(grid)
    const [wanted, has] = [snapshotsOf(linesOf(grid, state), state), acknowledgedIn(grid)]
    expect(JSON.parse(wanted.r2024!)).toMatchObject({ source: 'Enkäten' })
    expect(wanted.r2024).not.toBe(has.r2024)
    expect(wanted.r2025).toBe(has.r2025)
  })
  it('is left as it is when a step in the grid is undone', () => {
    const state = along(
      gridOf(row(2025)),
      type('r2025', '84'),
      { do: 'source', indicatorIds: [1], text: 'Enkäten' },
      { do: 'undo' },
    )
    expect(state.sheet.texts).toMatchObject({ 'r2025/value': '', [sourceField(1)]: 'Enkäten' })
  })
})

describe('a pasted series', () => {
  it('is held against itself, and asked about where a decimal has slipped', () => {
    const grid = gridOf(row(2025), row(2026))
    const lines = linesOf(grid, along(grid, type('r2025', '84'), type('r2026', '8,4')))
    expect(lines.map(({ findings, isOpen }) => [findings.map(({ what }) => what), isOpen])).toEqual([
      [[], false],
      [['slippedDecimal'], true],
    ])
    expect(formerIn(lines[1]!)).toMatchObject({ label: '2025', value: 84 })
    const noted = changeEntry(along(grid, type('r2025', '8,4')), {
      ...{ do: 'type', field: fieldOf('r2025', 'note'), text: 'Ny mätning' },
    })
    expect(linesOf(grid, noted)[0]!.isOpen).toBe(false)
  })
})

describe('a row that nothing has happened to', () => {
  const grid = gridOf(row(2025), row(2026, { cell: { ...row(2026).cell, geographyId: 2 } }), row(2027))
  const [before, after] = [along(grid, type('r2027', '84')), along(grid, type('r2027', '84'), type('r2025', '8,4'))]
  const [one, other] = [linesOf(grid, before), linesOf(grid, after, linesOf(grid, before))]
  it('is the very same as before, and one that is held against what has changed is not', () => {
    const again = linesOf(grid, after, one)
    expect(again.map((line, i) => line === one[i])).toEqual([false, true, false])
    expect(linesOf(grid, after, again).every((line, i) => line === again[i])).toBe(true)
  })
  it('gives what reading all of it anew gives, also when the step is undone', () => {
    expect(other).toEqual(linesOf(grid, after))
    const undone = changeEntry(after, { do: 'undo' })
    expect(linesOf(grid, undone, other)).toEqual(linesOf(grid, undone))
  })
})

describe('two versions of a cell', () => {
  const grid = gridOf(row(2025, { head: head('7', 83) }))
  const heard = { do: 'heard', moved: [{ key: 'r2025', now: head('8', 85) }] } as const
  const moved = along(grid, type('r2025', '84'), heard)
  it('stand until one is chosen, and what one typed is left as it is', () => {
    expect(moved.moved.r2025).toMatchObject({ value: 85 })
    expect(moved.sheet.texts['r2025/value']).toBe('84')
  })
  it('one’s own then replaces the new one', () => {
    const kept = changeEntry(moved, { do: 'keep', key: 'r2025', decimals: 1 })
    expect(kept.moved).toEqual({})
    expect(JSON.parse(snapshotsOf(linesOf(grid, kept), kept).r2025!)).toMatchObject({
      value: '84',
      seenRevisionId: '8',
    })
  })
  it('or what holds is taken, which can be undone', () => {
    const taken = changeEntry(moved, { do: 'take', key: 'r2025', decimals: 1 })
    expect(snapshotsOf(linesOf(grid, taken), taken).r2025).toBe('')
    expect(changeEntry(taken, { do: 'undo' }).sheet.texts['r2025/value']).toBe('84')
  })
  it('are known from the start where the draft saw another', () => {
    const typed = { ...NOTHING_TYPED, value: '84' }
    const state = startOf(
      gridOf(
        row(2025, {
          head: head('8', 85),
          draft: { typed, seen: head('7', 83), source: '', savedAt: '', comments: [] },
        }),
      ),
    )
    expect(state.moved.r2025).toMatchObject({ revisionId: '8' })
  })
})

describe('a source that is written on another page', () => {
  const grid = gridOf(row(2025))
  const source = { do: 'source', indicatorIds: [1], text: 'Enkät' } as const
  const other = { do: 'otherSource', indicatorId: 1, text: 'Register' } as const
  const sentUnder = (...events: EntryEvent[]) => {
    const state = along(grid, source, type('r2025', '84'), other, ...events)
    const { ready, many } = toSend(grid.indicators, linesOf(grid, state), state)
    return [state.sheet.texts[sourceField(1)], many, ready.length]
  }
  it('keeps its values from being sent until it is chosen which of the two holds', () => {
    expect(sentUnder()).toEqual(['Enkät', 1, 0])
    expect(sentUnder({ do: 'keepSource', indicatorId: 1 })).toEqual(['Enkät', 1, 1])
    expect(sentUnder({ do: 'takeSource', indicatorId: 1 })).toEqual(['Register', 1, 1])
  })
})
