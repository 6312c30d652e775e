import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pxwebServer } from '@/tests/support/pxweb-server'
import { driftOfAbout } from './drift'
import { pxwebAt } from './pxweb'
import type { Selection } from './source'
import type { SourceFault } from './source-fault'

const patience = { answerMs: 500, tries: 2, pauseMs: 1, longestPauseMs: 10 }
const selection: Selection = {
  ...{ place: 'Region', period: 'Tid' },
  codes: { Alder: ['0-9'], Kon: ['TotSa', '1', '2'], ContentsCode: ['000007SF'] },
  groups: { Kon: { 1: { sex: 'men' }, 2: { sex: 'women' } } },
  codelists: { Alder: 'agg_Ålder10årJ' },
}
let server: Awaited<ReturnType<typeof pxwebServer>>
const read = (more: Partial<Selection> = {}, code = 'TAB6471', places = ['0001']) =>
  pxwebAt(server.base, patience).read([{ code, selection: { ...selection, ...more } }], places)

beforeAll(async () => {
  server = await pxwebServer()
})
beforeEach(() => {
  server.faults.length = 0
  server.asked.length = 0
})
afterAll(() => server.close())

describe('a table of SCB', () => {
  it('says the cells of one place, group by group and period by period', async () => {
    const { rows, about, unknown } = await read()
    expect(rows).toHaveLength(3 * 4)
    expect(rows[0]).toEqual({
      ...{ code: 'TAB6471', place: '0001', period: '2026M01', categories: {} },
      figure: { kind: 'number', value: 245_284 },
    })
    const [men, women] = ['men', 'women'].map(sex => rows.find(({ categories }) => categories.sex === sex)!.figure)
    expect([men, women]).toEqual([
      { kind: 'number', value: 125_373 },
      { kind: 'number', value: 119_906 },
    ])
    expect(about).toMatchObject([
      { title: 'Folkmängden per månad efter region, ålder och kön', unit: 'antal', auspice: 'SCB' },
    ])
    expect(unknown).toEqual([])
    expect(decodeURIComponent(server.asked[1]!)).toContain('codelist[Alder]=agg_Ålder10årJ')
  })

  it('says those of several places by one question, and has drifted where the first of them is gone alone', async () => {
    const { rows, about } = await read({}, 'TAB6471', ['0001', '0014', '9999'])
    expect(server.asked).toHaveLength(2)
    const many = (place: string) => rows.filter(row => row.place === place).length
    expect([many('0001'), many('0014'), rows.length]).toEqual([3 * 4, 3 * 4, 2 * 3 * 4])
    expect(about[0]!.groups).toEqual((await read()).about[0]!.groups)
  })

  it('says why a cell has no number by its sign', async () => {
    const { cells } = server.says
    const kept = { value: [...cells.value!] }
    Object.assign(cells, { value: cells.value!.map(() => null) })
    server.faults.length = 0
    const whole = await read({ codes: { ...selection.codes, Kon: ['TotSa'] } })
    expect(whole.rows.map(({ figure }) => figure.kind)).toEqual(['none', 'none', 'none', 'none'])
    Object.assign(cells, kept)
    const said = { ...JSON.parse(JSON.stringify(cells)), id: ['Region', 'Tid'], size: [1, 3], value: [null, null, 7] }
    const index = (...codes: string[]) => ({ category: { index: codes } })
    Object.assign(said, { dimension: { Region: index('01'), Tid: index('1', '2', '3') }, status: ['-', '..', 'p'] })
    server.faults.push({ what: 'says', body: server.says.table }, { what: 'says', body: said })
    expect((await read()).rows.map(({ figure }) => figure)).toEqual([
      { kind: 'number', value: 0 },
      { kind: 'none' },
      { kind: 'number', value: 7, isPreliminary: true },
    ])
  })

  it('that isn’t there is unknown, and a place or group that isn’t in it has no values', async () => {
    expect(await read({}, 'TAB1')).toEqual({ about: [], rows: [], unknown: ['TAB1'] })
    expect((await read({}, 'TAB6471', ['9999'])).rows).toEqual([])
    expect((await read({ codes: { ...selection.codes, Kon: ['3'] } })).rows).toEqual([])
  })

  it('has drifted where a group is gone or noise is added, and not where a month is', async () => {
    const [known] = (await read()).about
    const of = async () => driftOfAbout(new Map([['TAB6471', known!]]), (await read()).about, [])
    const { table } = server.says
    const kept = { label: table.label, note: table.note }
    table.label = table.label.replace('2026M04', '2026M05')
    expect(await of()).toEqual([])
    table.note = [...table.note, 'Metoden heter Cell Key Method (CKM).']
    const { 2: gone, ...index } = table.dimension.Kon!.category.index
    table.dimension.Kon!.category.index = index
    expect(await of()).toMatchObject([{ what: 'groups', lost: ['Kon 2'] }, { what: 'perturbed' }])
    Object.assign(table, kept)
    table.dimension.Kon!.category.index = { ...index, 2: gone! }
  })

  it('that is half, or as large as nobody can take, is told', async () => {
    const fault = () =>
      read().then(
        () => null,
        (error: SourceFault) => error.fault,
      )
    const { cells, table } = server.says
    const half = { ...cells, value: cells.value!.slice(0, 10) }
    server.faults.push({ what: 'says', body: table }, { what: 'says', body: half })
    expect(await fault()).toBe('half')
    const codes = Array.from({ length: 20_000 }, (_, i) => String(i))
    await expect(read({ codes: { ...selection.codes, Alder: codes } })).rejects.toMatchObject({ fault: 'tooLarge' })
  })

  it('has a catalogue that ends, however it is divided', async () => {
    const page = (number: number, label: string, totalPages = 2) => ({
      what: 'says' as const,
      body: { tables: [{ id: 'A', label, variableNames: ['region'] }], page: { pageNumber: number, totalPages } },
    })
    const catalogue = () => pxwebAt(server.base, { ...patience, answerMs: 10_000 }).catalogue()
    server.faults.push(page(1, 'En'), page(2, 'Två'))
    expect((await catalogue()).map(({ title }) => title)).toEqual(['En', 'Två'])
    const long = 'å'.repeat(14_000_000)
    server.faults.push(page(1, long, 3), page(2, long, 3), page(3, long, 3))
    await expect(catalogue()).rejects.toMatchObject({ fault: 'tooLarge' })
    server.faults.push(page(1, 'En', 1_000))
    await expect(catalogue()).rejects.toMatchObject({ fault: 'misunderstood' })
  })
})
