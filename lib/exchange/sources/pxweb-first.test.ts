import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIRST_TABLE, pxwebFirstServer } from '@/tests/support/pxweb-first-server'
import { pxwebAt, pxwebOf } from './pxweb'
import { ask } from './patient'

const patience = { answerMs: 500, tries: 2, pauseMs: 1, longestPauseMs: 10 }
const selection = {
  ...{ place: 'Region', period: 'År' },
  codes: { 'Andel och konfidensintervall': ['01'], Kön: ['00', '01', '02'] },
  groups: { Kön: { '01': { sex: 'women' }, '02': { sex: 'men' } } },
}
let server: Awaited<ReturnType<typeof pxwebFirstServer>>
beforeAll(async () => {
  server = await pxwebFirstServer()
})
afterAll(() => server.close())

it('the first version of PxWeb says a table’s cells by what its years are called, and is asked by POST', async () => {
  const read = await pxwebAt(server.base, patience).read([{ code: FIRST_TABLE, selection }], ['1490', '0000'])
  expect(read.unknown).toEqual([])
  expect(read.rows).toHaveLength(2 * 3 * 2)
  expect(read.rows[3]).toEqual({
    ...{ code: FIRST_TABLE, place: '1490', period: '2021-2024', categories: { sex: 'women' } },
    figure: { kind: 'number', value: 73 },
  })
  const asked = (code: string, ...values: string[]) => ({ code, selection: { filter: 'item', values } })
  expect(server.posted).toMatchObject([{ response: { format: 'json-stat2' } }])
  expect(server.posted[0]).toMatchObject({
    query: expect.arrayContaining([asked('Region', '1490', '00'), asked('År', '0', '1')]) as unknown,
  })
})

it('its tables can be chosen of, and those of places are its catalogue', async () => {
  const source = pxwebAt(server.base, patience)
  const table = await source.table!(FIRST_TABLE, {})
  expect(table.variables.map(({ role }) => role)).toEqual(['place', 'other', 'other', 'period'])
  expect(table.mostCells).toBe(10_000)
  expect((await source.catalogue()).map(({ code }) => code)).toEqual([FIRST_TABLE])
  // Some can't search.
  const { faults } = server
  faults.push({ what: 'says', body: [{ dbid: 'A_Folkhalsodata' }] }, { what: 'status', status: 400 })
  expect((await source.catalogue()).map(({ code }) => code)).toEqual([FIRST_TABLE])
  expect(await source.read([{ code: 'A_Folkhalsodata~borta.px', selection }], ['1490'])).toMatchObject({
    unknown: ['A_Folkhalsodata~borta.px'],
  })
  const config = await pxwebOf(server.base, (at, shape, query) => ask(at, shape, patience, fetch, query)).config()
  expect(config).toEqual({ apiVersion: '1', maxDataCells: 10_000 })
})
