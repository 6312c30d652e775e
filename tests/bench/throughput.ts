/**
 * npm run bench:throughput: requests a second of an area page from our server, beside Next's own command with the same
 * build, and nginx (where it is installed) with the same bytes; and to readers who have the page already.
 */
import { report } from './goals'
import { LIKE_A_BROWSER, requestsPerSecond } from './load-generator'
import { machine } from './machine'
import { median } from '@/lib/statistics/median'
import { columns, spread } from './columns'
import { packedBytes } from './packed-bytes'
import { nextStart, nginx } from './rivals'
import { servedApp } from './served-app'

const ROUNDS = 5
const SECONDS = 3
const AREA = '/sv/boras/malomraden/god-start'

type Asked = { name: string; url: string; headers: Record<string, string>; rates: number[] }

const app = await servedApp()
const next = await nextStart(app.databaseUrl)
const { bytes, headers } = await packedBytes(app.address + AREA, LIKE_A_BROWSER)
const floor = await nginx(AREA, headers['content-encoding'] ?? 'identity', bytes)
try {
  await packedBytes(next.address + AREA, LIKE_A_BROWSER)
  const ours = asked('npm start', app.address)
  const nexts = asked('next start', next.address)
  const unchanged = asked('npm start, unchanged', app.address, { 'If-None-Match': headers.etag ?? '' })
  const still = floor && asked('nginx, same bytes', floor.address)
  const all = [ours, nexts, unchanged, ...(still ? [still] : [])]
  console.log(`${bytes.length} bytes, ${headers['content-encoding']}; ${machine()}`)
  for (let round = 0; round < ROUNDS; round++)
    for (const one of all) one.rates.push(await requestsPerSecond(one.url, SECONDS, one.headers))
  const compared = (one: Asked) => (median(one.rates) / median(nexts.rates)).toFixed(1)
  console.log(
    columns([
      ['', 'requests a second', '× next start'],
      ...all.map(one => [one.name, spread(one.rates), compared(one)]),
    ]),
  )
  const than = (one: Asked) => median(ours.rates) / median(one.rates)
  console.log(
    report([
      { what: '× next start', is: than(nexts), limit: 1.5, atLeast: true },
      ...(still ? [{ what: '× nginx', is: than(still), limit: 0.45, atLeast: true }] : []),
    ]),
  )
} finally {
  await floor?.close()
  await next.close()
  await app.close()
}

function asked(name: string, address: string, more: Record<string, string> = {}): Asked {
  return { name, url: address + AREA, headers: { ...LIKE_A_BROWSER, ...more }, rates: [] }
}
