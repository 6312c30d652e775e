import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { koladaSays, koladaServer } from '@/tests/support/kolada-server'
import type { Fault } from '@/tests/support/source-server'
import { koladaAt } from './kolada'
import type { SourceFault } from './source-fault'

const patience = { answerMs: 150, tries: 3, pauseMs: 1, longestPauseMs: 1_500 }
let server: Awaited<ReturnType<typeof koladaServer>>
const read = (codes: string[], places = ['0580']) =>
  koladaAt(server.base, patience).read(
    codes.map(code => ({ code, selection: null })),
    places,
  )
const faultOf = (codes: string[]) =>
  read(codes).then(
    () => null,
    (error: SourceFault) => error.fault,
  )

beforeAll(async () => {
  server = await koladaServer(koladaSays())
})
beforeEach(() => {
  Object.assign(server.says, koladaSays())
  server.faults.length = 0
  server.asked.length = 0
})
afterAll(() => server.close())

describe('Kolada’s answers', () => {
  it('say values by sex; null is no value, and a deleted one is none whatever number stands there', async () => {
    const { rows, about, unknown } = await read(['N60988'])
    expect(rows).toEqual([
      { code: 'N60988', place: '0580', period: '2022', categories: {}, figure: { kind: 'number', value: 41.2 } },
      {
        code: 'N60988',
        place: '0580',
        period: '2022',
        categories: { sex: 'women' },
        figure: { kind: 'number', value: 42.9 },
      },
      { code: 'N60988', place: '0580', period: '2022', categories: { sex: 'men' }, figure: { kind: 'none' } },
      { code: 'N60988', place: '0580', period: '2023', categories: {}, figure: { kind: 'deleted' } },
    ])
    expect(about).toMatchObject([{ code: 'N60988', title: 'Deltagande i kultur, andel (%) (-2024)', groups: ['sex'] }])
    expect(unknown).toEqual([])
  })

  it('are read to the last page, however short the pages are', async () => {
    server.says.data = Array.from({ length: 7 }, (_, i) => ({
      ...{ kpi: 'N60988', municipality: '0580', period: 2010 + i },
      values: [{ gender: 'T' as const, value: i }],
    }))
    server.says.perPage = 2
    const { rows } = await read(['N60988'])
    expect(rows.map(({ period }) => Number(period))).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
  })

  it('with 200 and nothing for an id that isn’t there are told as unknown, and its values aren’t asked for', async () => {
    expect(await read(['N99999'])).toEqual({ about: [], rows: [], unknown: ['N99999'] })
    expect(server.asked).toHaveLength(1)
    expect((await read(['N60988', 'N99999'])).unknown).toEqual(['N99999'])
  })

  it('are of several places at once, in one request, and of no other than those', async () => {
    const year = (municipality: string, value: number) => ({
      ...{ kpi: 'N60988', municipality, period: 2022 },
      values: [{ gender: 'T' as const, value }],
    })
    server.says.data = [year('0580', 41.2), year('0000', 40), year('0680', 39.1), year('1480', 50)]
    const { rows } = await read(['N60988'], ['0580', '0000', '0005', '0680'])
    expect(rows.map(({ place }) => place)).toEqual(['0580', '0000', '0680'])
    expect(server.asked.filter(path => path.startsWith('/v3/data'))).toHaveLength(1)
  })

  it('are asked for 25 ids at a time', async () => {
    const codes = Array.from({ length: 60 }, (_, i) => `N${10_000 + i}`)
    server.says.kpis = codes.map(id => ({ id, title: id, description: null }))
    expect((await read(codes)).about).toHaveLength(60)
    expect(server.asked.filter(path => path.startsWith('/v3/data')).map(path => path.split(',').length)).toEqual([
      25, 25, 10,
    ])
  })
})

describe('when Kolada fails', () => {
  it.each<[string, Fault]>([
    ['busy', { what: 'status', status: 429, retryAfter: '0' }],
    ['busy, and names a moment', { what: 'status', status: 429, retryAfter: new Date().toUTCString() }],
    ['broken', { what: 'status', status: 503 }],
    ['silent', { what: 'hangs' }],
    ['cut off', { what: 'cut' }],
    ['half', { what: 'half' }],
  ])('once, %s, it is asked again and all of it is read', async (_, fault) => {
    server.faults.push(fault)
    expect((await read(['N60988'])).rows).toHaveLength(4)
  })

  it('it is left alone for as long as it asks', async () => {
    server.faults.push({ what: 'status', status: 429, retryAfter: '1' })
    const began = performance.now()
    await read(['N60988'])
    expect(performance.now() - began).toBeGreaterThan(990)
  })

  it.each<[SourceFault['fault'], Fault, number]>([
    ['busy', { what: 'status', status: 429, retryAfter: '3600' }, 1],
    ['broken', { what: 'status', status: 502 }, 3],
    ['slow', { what: 'hangs' }, 3],
    ['half', { what: 'half' }, 3],
    ['absent', { what: 'status', status: 404 }, 1],
    ['refused', { what: 'status', status: 400 }, 1],
    ['misunderstood', { what: 'page of html' }, 1],
    ['misunderstood', { what: 'says', body: { values: [{ id: 'N60988' }], count: 1 } }, 1],
    ['half', { what: 'says', body: { values: [], count: 4, next_url: null } }, 1],
  ])('for good, it is %s, and nothing of the answer is taken', async (fault, played, tries) => {
    server.faults.push(...Array.from({ length: tries }, () => played))
    expect(await faultOf(['N60988'])).toBe(fault)
    expect(server.asked).toHaveLength(tries)
  })

  it('on a later page, nothing of the earlier ones is taken', async () => {
    server.says.perPage = 1
    const page = (body: object): Fault => ({ what: 'says', body: { count: 1, ...body } })
    const first = server.says.data[0]
    const kpi = server.says.kpis[0]
    server.faults.push(page({ values: [kpi], next_url: null }))
    server.faults.push(page({ values: [first], next_url: `${server.base}/data/kpi/N60988/municipality/0580?page=2` }))
    server.faults.push(...Array.from({ length: 3 }, (): Fault => ({ what: 'status', status: 500 })))
    expect(await faultOf(['N60988'])).toBe('broken')
  })

  it.each(['https://annan.exempel.se/v3/kpi', 'file:///etc/passwd', '/annat'])(
    'it can’t send the website elsewhere: %s',
    async next_url => {
      server.faults.push({ what: 'says', body: { values: [server.says.kpis[0]], count: 1, next_url } })
      expect(await faultOf(['N60988'])).toBe('misunderstood')
      expect(server.asked).toHaveLength(1)
    },
  )

  it('nobody there is told as such', async () => {
    const nobody = koladaAt('http://127.0.0.1:9/v3', patience)
    await expect(nobody.read([{ code: 'N1', selection: null }], ['1490'])).rejects.toMatchObject({
      fault: 'unreachable',
    })
  })
})
