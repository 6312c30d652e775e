import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AGE_LIST, MADE_UP_TABLE, madeUpTable } from './pxweb-made-up'
import { sourceServer } from './source-server'

export type Dataset = {
  label: string
  note: string[]
  id: string[]
  size: number[]
  dimension: Record<
    string,
    {
      category: { index: Record<string, number>; label?: Record<string, string> }
      extension?: { elimination?: boolean; codelists?: { id: string }[] }
    }
  >
  value?: (number | null)[]
  status?: Record<string, string>
  class?: 'dataset'
  source?: string
  role?: { time: string[]; metric: string[] }
}

const recorded = (name: string): Dataset =>
  JSON.parse(readFileSync(new URL(`recorded/pxweb-TAB6471-${name}.json`, import.meta.url), 'utf8')) as Dataset

const MOST_CELLS = 150_000

/** Plays SCB's PxWebApi 2 with one recorded table and one that is made up: what they are, and the cells that are asked for. */
export async function pxwebServer() {
  const madeUp = madeUpTable()
  const listed = { id: MADE_UP_TABLE, label: madeUp.label, variableNames: ['region', 'födelseregion', 'kön', 'ålder'] }
  const says = {
    version: '2.2.0',
    mostCells: MOST_CELLS,
    table: recorded('metadata'),
    cells: recorded('data'),
    tables: [...recordedTables(), listed],
    madeUp,
  }
  const server = await sourceServer((request, response) => answer(says, request, response))
  return { ...server, base: `${server.address}/api/v2`, says }
}

const recordedTables = () =>
  JSON.parse(readFileSync(new URL('recorded/pxweb-tables.json', import.meta.url), 'utf8')) as object[]

type Says = Awaited<ReturnType<typeof pxwebServer>>['says']

function answer(says: Says, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`)
  const [, table, what] = /^\/api\/v2\/tables\/(\w+)\/(metadata|data)$/.exec(url.pathname) ?? []
  const send = (status: number, body: object) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (url.pathname === '/api/v2/config')
    return send(200, { apiVersion: says.version, maxDataCells: says.mostCells, maxCallsPerTimeWindow: 3 })
  if (url.pathname === `/api/v2/codelists/${AGE_LIST.id}`) return send(200, AGE_LIST)
  if (url.pathname === '/api/v2/tables') {
    const size = Number(url.searchParams.get('pageSize'))
    const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1)
    const page = { pageNumber, pageSize: size, totalElements: says.tables.length }
    const tables = says.tables.slice((pageNumber - 1) * size, pageNumber * size)
    return send(200, { language: 'sv', tables, page: { ...page, totalPages: Math.ceil(says.tables.length / size) } })
  }
  const isMadeUp = table === MADE_UP_TABLE
  if (table !== 'TAB6471' && !isMadeUp) return send(404, { title: 'Non-existent table', status: 404 })
  if (what === 'metadata') return send(200, isMadeUp ? { ...says.madeUp, value: undefined } : says.table)
  const cells = isMadeUp ? says.madeUp : says.cells
  const axes = cells.id.map(variable => axisOf(cells, variable, url.searchParams))
  if (axes.some(({ codes }) => codes.length === 0)) return send(400, { title: 'Bad request', status: 400 })
  return send(200, cut(cells, axes))
}

/** What is asked of a variable: each code with the numbers of its cells; of one that is left out all of them, without a code. */
type Axis = { variable: string; many: number; codes: { code: string; of: number[] }[]; isLeftOut: boolean }

function axisOf(cells: Dataset, variable: string, query: URLSearchParams): Axis {
  const { category, extension } = cells.dimension[variable]!
  const all = Object.keys(category.index).toSorted((a, b) => category.index[a]! - category.index[b]!)
  const asked = query.get(`valuecodes[${variable}]`)?.split(',')
  const isLeftOut = !asked && extension?.elimination === true
  if (isLeftOut) return { variable, many: all.length, codes: [{ code: '', of: all.map((_, i) => i) }], isLeftOut }
  const isListed = query.get(`codelist[${variable}]`) === AGE_LIST.id
  const known = isListed
    ? AGE_LIST.values.map(({ code, valueMap }) => ({ code, of: valueMap.map(one => all.indexOf(one)) }))
    : all.map((code, i) => ({ code, of: [i] }))
  return { variable, many: all.length, codes: known.filter(({ code }) => asked?.includes(code)), isLeftOut }
}

/** The cells of some codes alone, summed where a code is several. */
function cut(cells: Dataset, axes: readonly Axis[]): Dataset {
  let numbers = [[0]]
  for (const { many, codes } of axes)
    numbers = numbers.flatMap(some => codes.map(({ of }) => some.flatMap(number => of.map(one => number * many + one))))
  const kept = axes.filter(({ isLeftOut }) => !isLeftOut)
  const dimension = Object.fromEntries(
    kept.map(({ variable, codes }) => {
      const whole = cells.dimension[variable]!
      const index = Object.fromEntries(codes.map(({ code }, i) => [code, i]))
      return [variable, { ...whole, category: { ...whole.category, index } }]
    }),
  )
  const sum = (some: readonly number[]) =>
    some.length === 1 ? cells.value![some[0]!]! : some.reduce((all, one) => all + (cells.value![one] ?? 0), 0)
  const size = kept.map(({ codes }) => codes.length)
  return { ...cells, id: kept.map(({ variable }) => variable), dimension, value: numbers.map(sum), size }
}
