import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
// @ts-expect-error It comes without its types.
import JSONstat from 'jsonstat-toolkit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EXAMPLES, examplesOf } from '@/lib/exchange/open-data/examples'
import { PARAMETERS } from '@/lib/exchange/open-data/parameters'
import { LISTS, type ListName } from '@/lib/exchange/open-data/schemas'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden } from '@/lib/text/days'
import { askRoute } from '../support/ask-route'
import { db } from '../support/seeded-series'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))
// What has been read is kept for the length of the file, as Next keeps it.
vi.mock('@/lib/framework/queries', async original => (await import('../support/kept')).kept(await original()))
vi.mock('@/lib/exchange/queries', async original => (await import('../support/kept')).kept(await original()))
vi.mock('@/lib/observations/queries', async original => (await import('../support/kept')).kept(await original()))
vi.mock('@/lib/actions/queries', async original => (await import('../support/kept')).kept(await original()))
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

const BASE = '/api/v1/boras'
const CODE = 'N15428'

type Operation = { operationId: string; responses: Record<string, { content?: Record<string, { schema: object }> }> }
type OpenApi = { paths: Record<string, { get: Operation }>; components: { schemas: Record<string, object> } }
type Page = { self: string; next: string | null; items: Record<string, unknown>[] }

let openApi: OpenApi
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false })

beforeAll(async () => {
  openApi = (await (await askRoute('/api/v1/openapi.json'))!.json()) as OpenApi
  ajv.addSchema(exactly(openApi) as object, 'open-api')
})
afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

/** Clients must read past what they don't know; ours may say nothing that the document doesn't. */
function exactly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(exactly)
  if (typeof schema !== 'object' || schema === null) return schema
  const whole = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, exactly(part)]))
  return 'properties' in whole &&
    !('version' in (whole.properties as object) && 'class' in (whole.properties as object))
    ? { additionalProperties: false, ...whole }
    : whole
}

/** What is wrong with an answer by the document; none for one that isn't JSON, and is of the type that was promised. */
async function faultsOf(pattern: string, answer: Response): Promise<string[]> {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]!
  const { responses } = openApi.paths[pattern]!.get
  const promised = responses[String(answer.status)]?.content
  if (!promised?.[type]) return [`${pattern} answers ${answer.status} with ${type}`]
  if (!type.endsWith('json')) return (await answer.text()).length > 10 ? [] : [`${pattern} is empty`]
  const at = ['paths', pattern, 'get', 'responses', String(answer.status), 'content', type, 'schema']
  const pointer = at.map(part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`open-api#/${pointer}`)!
  return validate(await answer.json()) ? [] : [`${pattern}: ${ajv.errorsText(validate.errors)}`]
}
const listAt = (name: string) => `/api/v1/{municipality}/${name}`
const readPage = async (address: string) => (await (await askRoute(address))!.json()) as Page

describe('every address of the document', () => {
  it.each(['boras', 'borlange'])('answers for %s as it promises', async municipality => {
    const read = (name: ListName) => readPage(`/api/v1/${municipality}/${name}?limit=3`)
    const selfOf = async (name: ListName) => {
      const [first] = (await read(name)).items
      return (first?.links as { self?: string } | undefined)?.self?.split('/').at(-1)
    }
    const words: Record<string, string | undefined> = {
      ...{ municipality, day: dayInSweden(new Date()), version: '1', area: 'god-start' },
      indicator: municipality === 'boras' ? CODE : await selfOf('indicators'),
      year: await selfOf('rounds'),
    }
    const faults: string[] = []
    for (const pattern of Object.keys(openApi.paths)) {
      // Made of some forty figures; the attack on disclosure reads it too.
      if (pattern.endsWith('.zip') && !process.env.TEST_ALL) continue
      const [, list = ''] = /^\/api\/v1\/\{municipality\}\/(\w+)\/\{item\}$/.exec(pattern) ?? []
      const known: Record<string, string | undefined> = {
        ...words,
        ...(list && { item: await selfOf(list as ListName) }),
      }
      const isKnown = [...pattern.matchAll(/\{(\w+)\}/g)].every(([, name]) => known[name!] !== undefined)
      const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? 'saknas'))
      const answer = (await askRoute(path))!
      if (isKnown && municipality === 'boras') expect(answer.status, path).toBe(200)
      faults.push(...(await faultsOf(pattern, answer)))
    }
    expect(faults).toEqual([])
  })

  it('is the one that its examples and every link of an answer lead to', async () => {
    const examples = examplesOf('boras', CODE, '2026-11-29')
    for (const example of EXAMPLES) expect((await askRoute(examples[example]))!.status, examples[example]).toBe(200)
    const home = (await (await askRoute(BASE))!.json()) as { links: Record<string, string> }
    const lists = await Promise.all(LISTS.map(name => readPage(`${BASE}/${name}?limit=2`)))
    const told = JSON.stringify([home, lists]).match(/http:\/\/localhost:3000\/(api|sv)[^"#]*/g) ?? []
    const links = [...new Set(told)].filter(link => link.includes('/api/'))
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) expect((await askRoute(link))?.status, link).toBe(200)
  })
})

describe('a list', () => {
  it('is the same in pages as whole, and its CSV has a row for each of its items', async () => {
    const asked = 'indicator=N15428,N00945,U01420&dimension=total,sex'
    const whole = await readPage(`${BASE}/observations?${asked}&limit=5000`)
    const inPages: object[] = []
    let next: string | null = `${BASE}/observations?${asked}&limit=37`
    while (next) {
      const page: Page = await readPage(next)
      inPages.push(...page.items)
      next = page.next
    }
    expect(whole.next).toBeNull()
    expect(whole.items.length).toBeGreaterThan(74)
    expect(inPages).toEqual(whole.items)
    const csv = await (await askRoute(`${BASE}/observations.csv?${asked}&limit=5000`))!.text()
    expect(csv.trim().split('\r\n')).toHaveLength(whole.items.length + 1)
    expect(csv.split('\r\n')[0]).toMatch(/^indicator,period_label,period_start,period_end,place_kind/)
  })

  it('tells what is wrong with a question, and never answers another', async () => {
    const wrong = async (query: string) => {
      const answer = (await askRoute(`${BASE}/observations?${query}`))!
      expect(answer.status, query).toBe(400)
      const problem = (await answer.json()) as { 'invalid-parameters': { property: string; reason: string }[] }
      return problem['invalid-parameters'].map(({ property }) => property)
    }
    expect(await wrong('indikator=N15428&limit=0')).toEqual(['indikator', 'limit'])
    expect(await wrong('indicator=N15428&indicator=N00945')).toEqual(['indicator'])
    expect(await wrong('indicator=FINNSINTE')).toEqual(['indicator'])
    expect(await wrong('asOf=2026-11-29')).toEqual(['asOf'])
    expect(await wrong('indicator=N15428&asOf=2999-01-01')).toEqual(['asOf'])
    expect(await wrong('from=2020&to=2019')).toEqual(['to'])
    expect(await wrong('place=9999')).toEqual(['place'])
    expect(await wrong('dimension=skor')).toEqual(['dimension'])
    expect(await wrong('cursor=abc')).toEqual(['cursor'])
  })

  it('is not sent again to whoever has it', async () => {
    const etag = (await askRoute(`${BASE}/goals`))!.headers.get('etag')!
    expect((await askRoute(`${BASE}/goals`, { 'if-none-match': etag }))!.status).toBe(304)
  })

  it('has the same numbers as JSON-stat read by its own toolkit', async () => {
    const cube = (JSONstat as (json: unknown) => Cube)(
      await (await askRoute(`${BASE}/indicators/${CODE}.jsonstat.json`))!.json(),
    )
    const rows = cube.toTable({ type: 'arrobj', field: 'id', content: 'id', status: true })
    const known = new Map(
      rows
        .filter(({ measure, value, status }) => measure === 'value' && (value !== null || status !== null))
        .map(({ period, place, value, status, ...groups }) => {
          const divided = Object.entries(groups).filter(
            ([key, of]) => !['definition', 'measure'].includes(key) && of !== 'total',
          )
          return [JSON.stringify([period, place, Object.fromEntries(divided)]), [value, status ?? '']] as const
        }),
    )
    const { items } = await readPage(`${BASE}/observations?indicator=${CODE}&limit=5000`)
    expect(items.length).toBeGreaterThan(50)
    for (const { period, place, groups, value, sign } of items as unknown as Told[]) {
      const isYear = period.start.endsWith('-01-01') && period.end === `${period.start.slice(0, 4)}-12-31`
      const key = [isYear ? period.start.slice(0, 4) : `${period.start}/${period.end}`, place.code, groups]
      expect(known.get(JSON.stringify(key)), JSON.stringify(key)).toEqual([value, sign])
    }
  })
})

type Cube = { toTable: (how: object) => Record<string, string | number | null>[] }
type Told = {
  period: { start: string; end: string }
  place: { code: string }
  groups: Record<string, string>
  value: number | null
  sign: string
}

describe('a question that nobody has thought of', () => {
  const text = fc.oneof(
    fc.constantFrom(CODE, 'N00945', '1490', '1490R025', 'sex', 'total', 'level', 'gap', 'district', '2019', '1.2'),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-1',
      '1e309',
      'NaN',
      "'; DROP TABLE x; --",
      '\u0000',
      '\ud800',
      '../..',
      '__proto__',
      '%00',
    ),
    fc.constantFrom('2026-11-29', '2026-13-45', '9'.repeat(40), 'ongoing', 'malbild-2021-2024', 'x'.repeat(2000)),
    fc.string({ maxLength: 20, unit: 'binary' }),
  )
  const values = fc.array(text, { minLength: 1, maxLength: 4 }).map(parts => parts.join(','))
  const question = fc.constantFrom(...LISTS).chain(list => {
    const names = Object.keys(PARAMETERS[list].shape)
    const name = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...names) },
      fc.constantFrom('', 'constructor', 'x[]'),
    )
    return fc.record({
      list: fc.constant(list),
      ending: fc.constantFrom('', '', '.csv'),
      query: fc.array(fc.tuple(name, values), { maxLength: 4 }),
    })
  })

  it('is answered, or told off, as the document says', async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(question, async ({ list, ending, query }) => {
        const asked = new URLSearchParams(
          [...query, ['limit', '5']].filter(([name], i, all) => name !== 'limit' || i === all.length - 1),
        )
        const answer = (await askRoute(`${BASE}/${list}${ending}?${asked.toString()}`))!
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        expect([200, 400]).toContain(answer.status)
        expect(await faultsOf(listAt(list + ending), answer)).toEqual([])
      }),
      { numRuns: process.env.TEST_ALL ? 2000 : 150 },
    )
    expect(Math.min(statuses.get(200) ?? 0, statuses.get(400) ?? 0)).toBeGreaterThan(5)
  }, 600_000)
})
