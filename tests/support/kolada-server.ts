import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sourceServer } from './source-server'

type Kpi = { id: string; title: string; [field: string]: unknown }
type Value = { gender: 'T' | 'K' | 'M'; value: number | null; status?: string; count?: number; isdeleted?: boolean }
type Datum = { kpi: string; municipality: string; period: number; values: Value[] }

const recorded = <Of>(name: string): Of[] =>
  (JSON.parse(readFileSync(new URL(`recorded/kolada-${name}.json`, import.meta.url), 'utf8')) as { values: Of[] })
    .values

/** What Kolada has said, and what tests say in its place; changed by a test as the source would change it. */
export type KoladaSays = { kpis: Kpi[]; data: Datum[]; perPage: number }

/** All of its catalogue, as it was in April 2026. */
export const koladaCatalogue = (): Kpi[] =>
  JSON.parse(
    brotliDecompressSync(readFileSync(new URL('recorded/kolada-catalogue.json.br', import.meta.url))).toString(),
  ) as Kpi[]

export const koladaSays = (): KoladaSays => ({ kpis: recorded('kpi'), data: recorded('data'), perPage: 5_000 })

/** Plays Kolada v3 from what it has said, page by page; an id that isn't there is answered with 200 and nothing. */
export async function koladaServer(says: KoladaSays) {
  const server = await sourceServer((request, response) => answer(says, request, response))
  return { ...server, base: `${server.address}/v3`, says }
}

/** One that finds out what it says when it is first asked. */
export async function lateKoladaServer(find: () => Promise<KoladaSays>) {
  let says: Promise<KoladaSays> | null = null
  const server = await sourceServer((request, response) => {
    says ??= find()
    void says.then(found => answer(found, request, response))
  })
  return { base: `${server.address}/v3`, close: server.close }
}

function answer({ kpis, data, perPage }: KoladaSays, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`)
  const [, ids = ''] = /^\/v3\/kpi\/([^/]+)$/.exec(url.pathname) ?? []
  const isAll = url.pathname === '/v3/kpi'
  const asked = /^\/v3\/data\/kpi\/([^/]+)\/municipality\/([^/]+)$/.exec(url.pathname)
  if (!isAll && !ids && !asked) return void response.writeHead(404).end('{}')
  const isIn = (list: string, id: string) => list.split(',').includes(id)
  const found: unknown[] = isAll
    ? kpis
    : ids
      ? kpis.filter(({ id }) => isIn(ids, id))
      : data.filter(({ kpi, municipality }) => isIn(asked![1]!, kpi) && isIn(asked![2]!, municipality))
  const size = Math.min(perPage, Number(url.searchParams.get('per_page') ?? perPage))
  const page = Number(url.searchParams.get('page') ?? 1)
  const values = found.slice((page - 1) * size, page * size)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const isLast = page * size >= found.length
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ values, count: values.length, next_url: isLast ? null : next.href, previous_url: null }))
}
