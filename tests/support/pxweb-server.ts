import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sourceServer } from './source-server'

type Dataset = {
  label: string
  note: string[]
  id: string[]
  size: number[]
  dimension: Record<string, { category: { index: Record<string, number>; label?: Record<string, string> } }>
  value?: (number | null)[]
  status?: Record<string, string>
}

const recorded = (name: string): Dataset =>
  JSON.parse(readFileSync(new URL(`recorded/pxweb-TAB6471-${name}.json`, import.meta.url), 'utf8')) as Dataset

/** Plays SCB's PxWebApi 2 with one recorded table: what it is, and the cells that are asked for. */
export async function pxwebServer() {
  const says = { table: recorded('metadata'), cells: recorded('data'), tables: recordedTables() }
  const server = await sourceServer((request, response) => answer(says, request, response))
  return { ...server, base: `${server.address}/api/v2`, says }
}

const recordedTables = () =>
  JSON.parse(readFileSync(new URL('recorded/pxweb-tables.json', import.meta.url), 'utf8')) as object[]

function answer(
  says: { table: Dataset; cells: Dataset; tables: object[] },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`)
  const [, table, what] = /^\/api\/v2\/tables\/(\w+)\/(metadata|data)$/.exec(url.pathname) ?? []
  const send = (status: number, body: object) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (url.pathname === '/api/v2/tables') {
    const size = Number(url.searchParams.get('pageSize'))
    const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1)
    const page = { pageNumber, pageSize: size, totalElements: says.tables.length }
    const tables = says.tables.slice((pageNumber - 1) * size, pageNumber * size)
    return send(200, { language: 'sv', tables, page: { ...page, totalPages: Math.ceil(says.tables.length / size) } })
  }
  if (table !== 'TAB6471') return send(404, { title: 'Non-existent table', status: 404 })
  if (what === 'metadata') return send(200, says.table)
  const wanted = (variable: string) => url.searchParams.get(`valuecodes[${variable}]`)?.split(',')
  const { cells } = says
  const axes = cells.id.map(variable => {
    const { index } = cells.dimension[variable]!.category
    const all = Object.keys(index).toSorted((a, b) => index[a]! - index[b]!)
    const asked = wanted(variable)
    return { variable, all, codes: all.filter(code => asked?.includes(code)) }
  })
  if (axes.some(({ codes }) => codes.length === 0)) return send(400, { title: 'Bad request', status: 400 })
  return send(200, cut(cells, axes))
}

/** The cells of some codes alone. */
function cut(cells: Dataset, axes: readonly { variable: string; all: string[]; codes: string[] }[]): Dataset {
  let numbers = [0]
  for (const { all, codes } of axes)
    numbers = numbers.flatMap(number => codes.map(code => number * all.length + all.indexOf(code)))
  const dimension = Object.fromEntries(
    axes.map(({ variable, codes }) => {
      const whole = cells.dimension[variable]!
      const index = Object.fromEntries(codes.map((code, i) => [code, i]))
      return [variable, { ...whole, category: { ...whole.category, index } }]
    }),
  )
  const value = numbers.map(number => cells.value![number]!)
  return { ...cells, dimension, value, size: axes.map(({ codes }) => codes.length) }
}
