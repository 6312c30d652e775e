import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pxwebAt } from '@/lib/exchange/sources/pxweb'
import type { SourceTable } from '@/lib/exchange/sources/source'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { MADE_UP_TABLE } from '@/tests/support/pxweb-made-up'
import { pxwebServer } from '@/tests/support/pxweb-server'
import { districtsIn } from './district-codes'
import { choicesIn, listsIn, queryOf, type Query } from './table-choices'
import { selectionOf, type Selected } from './table-selection'

const patience = { answerMs: 2_000, tries: 1, pauseMs: 1, longestPauseMs: 1 }
const dimension = (key: string, ...categories: [string, string][]): IndicatorDimension => ({
  ...{ key, slug: key, title: { sv: key, en: key }, isOrdered: false, focus: null, reference: null },
  categories: categories.map(([category, label]) => ({ key: category, label: { sv: label, en: label } })),
})
const DIMENSIONS = [
  dimension('sex', ['women', 'kvinnor'], ['men', 'män']),
  dimension('birthCountry', ['foreignBorn', 'utrikes födda'], ['swedenBorn', 'inrikes födda']),
  dimension('age', ['20-34', '20–34 år'], ['35-49', '35–49 år'], ['65+', '65 år och äldre']),
]
let server: Awaited<ReturnType<typeof pxwebServer>>
let table: SourceTable
beforeAll(async () => {
  server = await pxwebServer()
  table = (await pxwebAt(server.base, patience).table?.(MADE_UP_TABLE, {}))!
})
afterAll(() => server.close())

const chosen = (query: Query = {}, of = table) => choicesIn(query, of, DIMENSIONS)
const selected = (query: Query = {}, of = table, place = '1490') => selectionOf(of, chosen(query, of), place)
const good = (found: Selected) => {
  if (!found.ok) throw new Error(found.fault)
  return found
}
const ALONE = { 'efter.Kon': '' }

describe('a table that nothing is said of yet', () => {
  it('is chosen as its own words propose: known groups divide it, and everyone stands beside them', () => {
    expect(chosen().variables).toMatchObject({
      Fodelseregion: { by: 'birthCountry', one: 'TOT', groups: { foreignBorn: 'UT', swedenBorn: 'SE' } },
      Kon: { by: 'sex', one: '1+2', groups: { women: '2', men: '1' } },
      // Nobody is everyone among the ages.
      Alder: { by: '', one: '', groups: {} },
    })
    const alone = {
      ...table,
      variables: table.variables.filter(({ code }) => code !== 'Kon' && code !== 'Fodelseregion'),
    }
    expect(chosen({}, alone).variables.Alder).toMatchObject({
      ...{ by: 'age', one: '' },
      groups: { '20-34': '20-34', '35-49': '35-49', '65+': '' },
    })
  })
})

describe('what is chosen of a table', () => {
  it('is the cells of one place, with what they are in', () => {
    const { selection, cells, unit, decimals } = good(selected(ALONE))
    expect(selection).toMatchObject({
      ...{ place: 'Region', period: 'Tid' },
      codes: { Fodelseregion: ['TOT', 'UT', 'SE'], Kon: ['1+2'], ContentsCode: ['ANDEL'] },
      groups: { Fodelseregion: { UT: { birthCountry: 'foreignBorn' }, SE: { birthCountry: 'swedenBorn' } } },
    })
    // Ages are left out: the source sums them.
    expect(selection.codes.Alder).toBeUndefined()
    expect([cells, unit, decimals]).toEqual([3 * 7, 'procent', 1])
    expect(selection.words).toBe(
      'Sysselsättningsgrad, procent; födelseregion: samtliga, utrikes född, född i Sverige; kön: totalt',
    )
  })

  it('is fetched by it: each variable divides by itself, from the first period that is asked for', async () => {
    const { selection } = good(selected({ fran: '2022', innehall: 'ANTAL' }))
    const { rows, about } = await pxwebAt(server.base, patience).read([{ code: MADE_UP_TABLE, selection }], ['1490'])
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2022', '2023', '2024']))
    const groups = new Set(rows.map(({ categories }) => JSON.stringify(categories)))
    expect(groups).toEqual(
      new Set([
        '{}',
        '{"sex":"women"}',
        '{"sex":"men"}',
        '{"birthCountry":"foreignBorn"}',
        '{"birthCountry":"swedenBorn"}',
      ]),
    )
    expect(rows).toHaveLength(5 * 3)
    expect(rows[0]!.figure).toEqual({ kind: 'number', value: 2_430 })
    expect(about[0]!.unit).toBe('antal')
  })

  it('is by a list of codes of the source’s own, and by no list that the table doesn’t have', async () => {
    const query = { ...ALONE, 'lista.Alder': 'agg_Alder2', 'en.Alder': '20-49', innehall: 'ANTAL' }
    const listed = (await pxwebAt(server.base, patience).table?.(MADE_UP_TABLE, listsIn(query)))!
    const { selection } = good(selected(query, listed))
    expect(selection).toMatchObject({ codes: { Alder: ['20-49'] }, codelists: { Alder: 'agg_Alder2' } })
    const { rows } = await pxwebAt(server.base, patience).read([{ code: MADE_UP_TABLE, selection }], ['1490'])
    expect(rows[0]!.figure).toEqual({ kind: 'number', value: 1_560 })
    server.asked.length = 0
    await pxwebAt(server.base, patience).table?.(MADE_UP_TABLE, { Alder: '../config' })
    expect(server.asked.join()).not.toContain('codelists')
    expect(chosen({ 'lista.Alder': '../config' }).variables.Alder!.list).toBe('')
  })

  it('is written in an address and read again as it was', () => {
    const query = Object.fromEntries(new URLSearchParams(queryOf(chosen({ ...ALONE, fran: '2020' }))))
    expect(chosen(query)).toEqual(chosen({ ...ALONE, fran: '2020' }))
  })

  it.each<[string, Query, string, string?]>([
    ['of a place that isn’t there', ALONE, 'notHere', '0180'],
    ['of two kinds of groups where one has no value of everyone', { 'en.Kon': '' }, 'noEveryone'],
    [
      'of two variables by the same groups',
      { ...ALONE, 'efter.Kon': 'birthCountry', 'grupp.Kon.foreignBorn': '1', 'grupp.Kon.swedenBorn': '2' },
      'twice',
    ],
    ['of one group alone', { ...ALONE, 'grupp.Fodelseregion.foreignBorn': '' }, 'groups'],
  ])('%s is refused', (_, query, fault, place = '1490') => {
    expect(selected(query, table, place)).toMatchObject({ ok: false, fault })
  })

  it('that is more than the source gives at once says how much it is', () => {
    expect(selected(ALONE, { ...table, mostCells: 20 })).toEqual({ ok: false, fault: 'tooMany', cells: 21 })
    expect(selected({ ...ALONE, fran: '2024' }, { ...table, mostCells: 20 })).toMatchObject({ ok: true, cells: 3 })
  })

  it('of months is one of them for each year', () => {
    const monthly = {
      ...table,
      variables: table.variables.map(variable =>
        variable.role === 'period'
          ? {
              ...variable,
              values: ['2023M06', '2023M12', '2024M06', '2024M12'].map(code => ({ ...variable.values[0]!, code })),
            }
          : variable,
      ),
    }
    expect(good(selected(ALONE, monthly))).toMatchObject({ cells: 3 * 2, selection: { within: 'M12' } })
    expect(good(selected({ ...ALONE, manad: 'M06' }, monthly)).selection.words).toContain('juni')
    const days = {
      ...monthly,
      variables: monthly.variables.map(one =>
        one.role === 'period' ? { ...one, values: [{ ...one.values[0]!, code: '2024-01-01' }] } : one,
      ),
    }
    expect(selected(ALONE, days)).toMatchObject({ ok: false, fault: 'noPeriods' })
  })
})

describe('the districts of a table', () => {
  const known = [{ code: '1490R025' }, { code: '1490R001' }, { code: '1490R777' }]
  const withDistricts = (): SourceTable => {
    const codes = ['1490', '1490R025_RegSO2020', '1490R025_RegSO2025', '1490R001', '1490A0010_DeSO2025']
    const values = codes.map(code => ({ code, label: code, unit: null, decimals: null }))
    const region = {
      code: 'Region',
      label: 'region',
      role: 'place' as const,
      values,
      canBeLeftOut: false,
      codelists: [],
    }
    return { code: 'T', title: 'T', notes: [], variables: [region], mostCells: 1_000 }
  }

  it('are those that the municipality knows, each by its latest code', () =>
    expect(districtsIn(withDistricts(), known)).toEqual([
      { key: 'RegSO', codes: { '1490R001': '1490R001', '1490R025_RegSO2025': '1490R025' } },
    ]))

  it('can be all that a table has of the municipality, and are then chosen before anything is fetched', () => {
    const bare = {
      ...table,
      variables: table.variables.map(one =>
        one.role === 'place' ? { ...one, values: one.values.filter(({ code }) => code !== '1490') } : one,
      ),
    }
    const of = (query: Query) => selectionOf(bare, chosen(query, bare), '1490', districtsIn(bare, known))
    expect(of(ALONE)).toMatchObject({ ok: false, fault: 'onlyDistricts' })
    // Three codes of birth, seven years, two districts.
    expect(good(of({ ...ALONE, omraden: 'RegSO' }))).toMatchObject({ hasWhole: false, cells: 3 * 7 * 2 })
  })
})
