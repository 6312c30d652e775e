import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import made from '@/public/islands/made.json'
import { nextStart } from '../bench/rivals'
import { seededDatabase } from '../support/scratch-database'
import { startApp } from '../support/started-app'

const MINUTES = 60_000

const ASKED = [
  '/sv/boras/sok?q=jobb',
  '/sv/boras/indikatorer?q=jobb',
  '/sv/boras/indikatorer/N15428/per/2026-01-01',
  '/sv/boras/rapportera-fel/malbild',
  '/sv/boras/inbaddning/N15428',
  '/sv/boras/uppfoljning/2023/mote',
]
const LOST = [
  '/sv/boras/hittepa',
  '/sv/boras/hittepa?q=1',
  '/sv/uppsala',
  '/sv/uppsala/om',
  '/fi/boras',
  '/sv/bor%C3%A5s',
  '/hittepa',
  '/en/boras/hittepa',
  '/en/hittepa',
]

let database: Awaited<ReturnType<typeof seededDatabase>>
let app: Awaited<ReturnType<typeof startApp>>
let next: Awaited<ReturnType<typeof nextStart>>

beforeAll(async () => {
  database = await seededDatabase()
  app = await startApp({ DATABASE_URL: database.url })
  next = await nextStart(database.url)
}, 10 * MINUTES)

afterAll(async () => {
  await next.close()
  await app.end('SIGTERM')
  await database.drop()
})

const read = async (address: string | null, path: string) => (await fetch(`${address}${path}`)).text()

/** The elements that stand in a page, and its text, in order: all but scripts, and what is only said to them. */
const shownIn = (html: string) =>
  html
    .replace(/<script\b.*?<\/script>|<!--.*?-->|<link rel="preload"[^>]*>| data-precedence="next"/gs, '')
    .replaceAll('<div hidden=""></div>', '')
    // Each has a port of its own.
    .replace(/http(?::\/\/|%3A%2F%2F)localhost(?::|%3A)\d+/g, '')

/** `npm test` reads one page of each kind, `npm run test:all` every page. */
const kindOf = (path: string) => `${path.split('/')[3]} ${path.split('/').length}`

const FRAMEWORK = /_next\/static\/[^"]*\.js|__next_f/

it(
  'every page shows as a document all that Next drew, and runs no script but its own',
  async () => {
    const map = await read(app.address, '/sitemap.xml')
    const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
    const paths = process.env.TEST_ALL ? all : [...new Map(all.map(path => [kindOf(path), path])).values()]
    expect(paths.length).toBeGreaterThan(10)
    for (const path of [...paths, ...ASKED]) {
      const answer = await fetch(`${app.address}${path}`)
      const html = await answer.text()
      expect(html, path).not.toMatch(FRAMEWORK)
      expect(answer.headers.get('content-security-policy'), path).toMatch(/script-src 'self'(?: 'sha256-[^']+')+;/)
      expect(answer.headers.get('speculation-rules'), path).toBeTruthy()
      expect(answer.headers.get('vary') ?? '', path).not.toMatch(/rsc|next-/)
      expect(shownIn(html), path).toBe(shownIn(await read(next.address, path)))
    }
  },
  20 * MINUTES,
)

it.each(LOST)('%s is not found, on a page that is whole', async path => {
  const answer = await fetch(`${app.address}${path}`)
  const html = await answer.text()
  expect(answer.status).toBe(404)
  expect(html).not.toMatch(FRAMEWORK)
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'(?: 'sha256-[^']+')?;/)
  expect(html).toMatch(/<header.*<h1>.*(?:finns inte|does not exist).*<footer/s)
})

it('what fetches the islands is a kilobyte, and they are kept for ever', async () => {
  expect(brotliCompressSync(made.loader).length).toBeLessThanOrEqual(1024)
  for (const island of Object.values(made.islands)) {
    const answer = await fetch(`${app.address}${island}`)
    expect([answer.status, answer.headers.get('cache-control')], island).toEqual([
      200,
      expect.stringMatching(/max-age=31536000.*immutable/),
    ])
  }
})

it('what a browser may fetch ahead is told in a file that says so', async () => {
  const answer = await fetch(`${app.address}/speculation-rules.json`)
  expect(answer.headers.get('content-type')).toBe('application/speculationrules+json')
  expect(await answer.json()).toHaveProperty('prefetch')
})

it('a page with any query is the kept page', async () => {
  const [plain, asked] = await Promise.all(
    ['/sv/boras/malbild', '/sv/boras/malbild?x=1'].map(path => fetch(`${app.address}${path}`)),
  )
  expect(asked!.headers.get('etag')).toBe(plain!.headers.get('etag'))
})
