import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { sourceServer } from './source-server'

type Variable = { code: string; text: string; values: string[]; valueTexts: string[]; elimination?: true; time?: true }

/** A table as the first version tells of one, its years numbered: the shape is others' clients', every number made up. */
const TABLE = {
  title: 'Självskattad hälsa (påhittad tabell) efter region, andel och konfidensintervall, kön och år',
  variables: [
    { code: 'Region', text: 'Region', values: ['00', '1490'], valueTexts: ['Riket', '1490 Borås'] },
    {
      ...{ code: 'Andel och konfidensintervall', text: 'Andel och konfidensintervall' },
      ...{ values: ['01', '02'], valueTexts: ['Andel', 'Antal svar'] },
    },
    { code: 'Kön', text: 'Kön', values: ['00', '01', '02'], valueTexts: ['Totalt', 'Kvinnor', 'Män'] },
    { code: 'År', text: 'År', values: ['0', '1'], valueTexts: ['2017-2020', '2021-2024'], time: true },
  ] satisfies Variable[],
}
export const FIRST_TABLE = 'A_Folkhalsodata~B_HLV~halsa.px'
type Query = { query: { code: string; selection: { filter: string; values: string[] } }[] }

/** Plays PxWebApi 1 with one database and one table. */
export async function pxwebFirstServer() {
  const posted: unknown[] = []
  const server = await sourceServer((request, response) => void answer(request, response, posted))
  return { ...server, base: `${server.address}/api/v1/sv`, posted }
}

async function answer(request: IncomingMessage, response: ServerResponse, posted: unknown[]): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost')
  const send = (status: number, body: unknown) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v1\/sv\/?/, '')
  if (url.search === '?config')
    return send(200, { maxValues: 10_000, maxCells: 100_000, maxCalls: 1_000, timeWindow: 10, CORS: true })
  if (path === '') return send(200, [{ dbid: 'A_Folkhalsodata', text: 'Folkhälsodata' }])
  if (path === 'A_Folkhalsodata' && url.searchParams.get('query') === '*') {
    const found = (id: string, title: string) => ({ id, path: '/B_HLV', title, score: 1, published: '2026-06-01' })
    return send(200, [found('halsa.px', TABLE.title), found('riket.px', 'Dödsorsaker efter kön och år')])
  }
  const level = (type: 'l' | 't', id: string, title: string) => send(200, [{ id, type, text: title }])
  if (path === 'A_Folkhalsodata') return level('l', 'B_HLV', 'Hälsa på lika villkor')
  if (path === 'A_Folkhalsodata/B_HLV') return level('t', 'halsa.px', TABLE.title)
  if (path !== FIRST_TABLE.replaceAll('~', '/')) return send(404, { error: 'Not found' })
  if (request.method !== 'POST') return send(200, TABLE)
  const asked = JSON.parse(await text(request)) as Query
  posted.push(asked)
  const chosen = TABLE.variables.map(
    ({ code, values }) => asked.query.find(one => one.code === code)?.selection.values ?? values,
  )
  const many = chosen.reduce((all, one) => all * one.length, 1)
  const dimension = TABLE.variables.map(({ code, text: label }, i) => [
    code,
    { label, category: { index: Object.fromEntries(chosen[i]!.map((one, at) => [one, at])) } },
  ])
  return send(200, {
    ...{ class: 'dataset', version: '2.0', label: TABLE.title, source: 'Folkhälsomyndigheten' },
    ...{ id: TABLE.variables.map(({ code }) => code), size: chosen.map(one => one.length) },
    ...{ dimension: Object.fromEntries(dimension), value: Array.from({ length: many }, (_, i) => 70 + i) },
    role: { time: ['År'], metric: [] },
  })
}
