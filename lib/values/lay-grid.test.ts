import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/lib/indicators/indicator'
import { linesOf } from './grid-layout'
import { layGrid, timesOf } from './lay-grid'
import type { HeldCell } from './read-cells'

const sex = {
  ...{ key: 'sex', slug: 'kon', title: { sv: 'Kön', en: 'Sex' }, isOrdered: false, focus: null, reference: null },
  categories: [
    { key: 'women', label: { sv: 'flickor', en: 'girls' } },
    { key: 'men', label: { sv: 'pojkar', en: 'boys' } },
  ],
}
const indicator = {
  ...{ id: 1, code: 'N1', title: 'Behöriga', name: { sv: 'Behöriga', en: null }, unit: 'procent', isShare: true },
  ...{ decimals: 1, bounds: { min: 0, max: 100 }, periodicity: 'yearly', pooledYears: 1, dimensions: [sex] },
  ...{ rule: { countsPeople: true, publishedByAuthority: false, valueIsCount: false, per: 100, threshold: 5 } },
} as unknown as Indicator

const year = (label: string) => ({ start: `${label}-01-01`, end: `${label}-12-31`, label })
const city = { id: 7, kind: 'municipality', code: '1490', name: 'Borås' } as const
const groups = [
  { id: 3, key: 'sex=men' },
  { id: 1, key: '' },
  { id: 2, key: 'sex=women' },
]
const held = (label: string, value: number, breakdownId = 1): HeldCell => ({
  ...{ indicatorId: 1, version: 1, geographyId: 7, breakdownId, kind: 'municipality', code: '1490' },
  ...{ periodStart: `${label}-01-01`, periodEnd: `${label}-12-31`, periodLabel: label },
  head: { revisionId: '9', value, status: 'normal', numerator: null, denominator: null },
})
const known = [year('2023'), year('2024')]
const times = (view: 'periods' | 'series' | 'places', asked: { period?: string; added?: string; kept?: string } = {}) =>
  timesOf({ known, valued: known, indicator, view, asked: { today: '2026-11-29', ...asked } }, 3)
const labels = (periods: readonly { label: string }[]) => periods.map(({ label }) => label)

describe('the lines of a grid', () => {
  it('are the total first and then the groups in the indicator’s own words and order', () => {
    expect(linesOf(indicator, [city], groups, city.code).map(({ label }) => label)).toEqual([
      'Totalt',
      'Flickor',
      'Pojkar',
    ])
  })
  it('of several places are each place with its groups', () => {
    const places = ['Sjöbo', 'Norrby'].map((name, id) => ({ id, kind: 'district', code: name, name }) as const)
    const total = groups.filter(({ key }) => key === '')
    expect(linesOf(indicator, places, total, '1490').map(({ label }) => label)).toEqual(['Norrby', 'Sjöbo'])
    expect(linesOf(indicator, places, groups, '1490')[1]!.label).toBe('Norrby, Flickor')
  })
  it('of another municipality say which', () => {
    const borlange = { id: 8, kind: 'municipality', code: '2081', name: 'Borlänge' } as const
    expect(linesOf(indicator, [borlange], groups, '1490')[0]!.label).toBe('Borlänge, Totalt')
  })
})

describe('the periods of a grid', () => {
  it('end with those that are due', () => expect(labels(times('periods').shown)).toEqual(['2023', '2024', '2025']))
  it('begin with the last whole year where nothing is known, and with another where one is asked for', () => {
    const first = (asked: { added?: string } = {}) =>
      timesOf({ known: [], valued: [], indicator, view: 'periods', asked: { today: '2026-11-29', ...asked } }, 3)
    expect(labels(first().shown)).toEqual(['2025'])
    expect(labels(first({ added: '2024/25' }).shown)).toContain('2024/25')
  })
  it('of months begin with those of last year and those that have passed since', () => {
    const asked = { today: '2026-03-02' }
    const monthly = { ...indicator, periodicity: 'monthly' as const }
    const { shown } = timesOf({ known: [], valued: [], indicator: monthly, view: 'periods', asked }, 1)
    expect([labels(shown).length, labels(shown).at(0), labels(shown).at(-1)]).toEqual([14, '2025-01', '2026-02'])
  })
  it('of places are one: the one that is named, else the last that waits', () => {
    expect(labels(times('places').shown)).toEqual(['2025'])
    expect(labels(times('places', { period: '2023' }).shown)).toEqual(['2023'])
    expect(labels(times('places', { period: 'x' }).shown)).toEqual(['2025'])
  })
  it('stand in order also when one that waits has been begun before those that wait earlier', () => {
    const begun = [...known, year('2026')]
    const { all } = timesOf(
      { known: begun, valued: known, indicator, view: 'places', asked: { today: '2027-11-29' } },
      3,
    )
    expect(labels(all)).toEqual(['2023', '2024', '2025', '2026'])
  })
  it('can be begun once they have begun themselves', () => {
    expect(times('places', { added: '2026' })).toMatchObject({ chosen: year('2026'), isRefused: false })
    expect(times('periods', { added: '2024' })).toMatchObject({ isRefused: false })
    for (const view of ['periods', 'places', 'series'] as const) {
      const { shown, isRefused } = times(view, { added: 'hösten', kept: '2026' })
      expect([labels(shown).at(-1), isRefused]).toEqual(['2026', true])
    }
    for (const added of ['2027', 'våren']) expect(times('periods', { added }).isRefused).toBe(true)
  })
})

describe('a grid', () => {
  const lines = linesOf(indicator, [city], groups, city.code)
  const cells = [held('2023', 80), held('2024', 81), held('2024', 83, 2)]
  const lay = (view: 'periods' | 'series') =>
    layGrid({ indicator, version: 1, view, lines, times: times(view), held: cells, drafts: [], beside: new Map() })
  it('has a row for every group and period, with what holds where something does', () => {
    const {
      blocks,
      indicators: [about],
    } = lay('periods')
    expect(blocks.map(({ title, isDue, rows }) => [title, isDue, rows.map(({ head }) => head?.value ?? null)])).toEqual(
      [
        ['2023', false, [80, null, null]],
        ['2024', false, [81, 83, null]],
        ['2025', true, [null, null, null]],
      ],
    )
    expect([about!.rules.needsCounts, about!.takesCounts]).toEqual([true, true])
  })
  it('of series has the same cells, group by group', () => {
    const keys = (view: 'periods' | 'series') => lay(view).blocks.flatMap(({ rows }) => rows.map(({ key }) => key))
    expect(keys('series').toSorted()).toEqual(keys('periods').toSorted())
    expect(lay('series').blocks.map(({ title }) => title)).toEqual(['Totalt', 'Flickor', 'Pojkar'])
  })
  it('counts the drafts that stand in no row of it', () => {
    const draft = {
      ...{
        typed: { value: '1', numerator: '', denominator: '', status: '', note: '', ownSource: '' },
        seen: null,
        savedAt: '',
        comments: [],
      },
      source: 'Enkäten',
    }
    const drafts = [
      { ...draft, cell: held('2024', 0) },
      { ...draft, cell: held('1999', 0) },
    ]
    const laid = layGrid({
      ...{ indicator, version: 1, view: 'periods', lines, times: times('periods'), held: cells, beside: new Map() },
      drafts,
    })
    expect(laid.indicators).toMatchObject([{ draftsElsewhere: 1, source: 'Enkäten' }])
  })
})
