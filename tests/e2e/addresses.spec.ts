import { existsSync, readdirSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'An address is the same whatever the screen.'))

const unknown = {
  municipality: '/sv/uppsala',
  language: '/fi/boras',
  'language in capitals': '/SV/boras',
  page: '/sv/boras/finns-inte',
  goal: '/sv/boras/malbild/9.9',
  'goal below a goal': '/sv/boras/malbild/1.2/1',
  'earlier framework': '/sv/boras/malbild/malbild-1999',
  'goal of an earlier framework': '/sv/boras/malbild/malbild-2020/9',
  area: '/sv/boras/malomraden/finns-inte',
  dimension: '/sv/boras/malomraden/god-start/skostorlek',
  comparison: '/sv/boras/malomraden/god-start/kon/norge',
  'segment after a view': '/sv/boras/malomraden/god-start/alla/ingen/mer',
  'default view spelt out': '/sv/boras/malomraden/god-start/kon/sverige',
  indicator: '/sv/boras/indikatorer/N99999',
  'view of an indicator': '/sv/boras/indikatorer/N15428/alder',
  district: '/sv/boras/stadsdelar/finns-inte',
  'district of a municipality without': '/sv/borlange/stadsdelar/norrby',
  'district map': '/sv/boras/stadsdelar/karta/N99999',
  'text about': '/sv/boras/om/finns-inte',
  placeholder: '/sv/_',
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('what is not found keeps its municipality’s menu and footer', async ({ page }) => {
    for (const path of ['/sv/boras/hittepa', '/sv/boras/indikatorer/N99999', '/sv/boras/malbild/9.9']) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      await expect(page.getByRole('banner')).toContainText('Borås')
      await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link')).not.toHaveCount(0)
      await expect(page.getByRole('contentinfo')).toContainText('Borås')
    }
  })
})

for (const [what, path] of Object.entries(unknown))
  test(`an unknown ${what} is truly not found, and the page helps on`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finns inte/)
    await expect(page.getByRole('main').getByRole('link')).not.toHaveCount(0)
    expect(answer?.headers()['cache-control'] ?? '').not.toMatch(/s-maxage=[1-9]/)
  })

const unreadable = [
  '/sv/bor%E5s',
  '/sv/boras%00',
  '/%00',
  '/sv/boras/malbild/%E5',
  `/sv/${'a'.repeat(3000)}`,
  `/sv/boras/indikatorer/${'N'.repeat(3000)}`,
  '/sv/..%2f..%2fetc%2fpasswd',
  '/sv/boras/..%2f..%2f',
  '/sv//boras',
  '//sv/boras',
  '/sv/boras//malbild',
  '/sv/boras/%2e%2e/%2e%2e/package.json',
  '/sv/boras/malbild/%0d%0aset-cookie:a=b',
  '/sv/boras/indikatorer/%3Cscript%3E',
  "/sv/boras/indikatorer/N15428'--",
  '/api/v1/bor%E5s/indicators/N15428.csv',
  `/api/v1/boras/indicators/${'N'.repeat(3000)}.csv`,
  '/api/v1/boras/indicators/..%2f..%2fpackage.json',
]

/** Asks for the address as it is written: a browser, and Playwright, would tidy it first. */
const answerTo = (path: string) =>
  new Promise<{ status?: number; location?: string }>((resolve, reject) => {
    const read = ({ statusCode: status, headers: { location } }: IncomingMessage) => resolve({ status, location })
    get({ port: process.env.E2E_PORT, path }, answer => read(answer.resume())).on('error', reject)
  })

for (const path of unreadable)
  test(`an address that cannot be meant is the caller’s fault: ${path.slice(0, 60)}`, async () => {
    const { status, location } = await answerTo(path)
    // Double slashes are tidied by one redirect within the site.
    if (status === 308) expect(location).toMatch(/^\/[^/\\]/)
    else expect([400, 404]).toContain(status)
  })

/** In the nightly a thousand. */
const UNKNOWN = process.env.TEST_ALL ? 1000 : 100

test(`${UNKNOWN} unknown addresses write nothing to disk`, async () => {
  test.setTimeout(300_000)
  const folders = ['.next', process.env.DATA_DIR ?? '.data'].filter(folder => existsSync(folder))
  const files = () =>
    folders.flatMap(folder => readdirSync(folder, { recursive: true }).map(file => join(folder, String(file))))
  const before = new Set(files())
  for (let i = 0; i < UNKNOWN; i += 20) {
    const asked = Array.from({ length: 20 }, (_, j) => {
      const kind = ['', 'malbild/', 'indikatorer/', 'malomraden/', 'stadsdelar/'][j % 5]
      return answerTo(`/sv/boras/${kind}okand-${i + j}`)
    })
    for (const { status } of await Promise.all(asked)) expect(status).toBe(404)
  }
  expect(files().filter(file => !before.has(file))).toEqual([])
})

for (const path of ['/sv', '/sv/boras', '/en/boras/indikatorer/N15428', '/sv/boras/arbete', '/sv/finns/inte'])
  test(`${path} is sent with the headers that protect a reader`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).toMatch(/frame-ancestors '(none|self)'/)
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  })

test('no page asks anyone else for anything, sets a cookie, or breaks its own policy', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })
  page.on('console', message => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  const paths = [
    '',
    '/boras',
    '/boras/malbild',
    '/boras/malbild/1.2',
    '/boras/malomraden/god-start',
    '/boras/indikatorer',
  ]
  for (const path of [
    ...paths,
    '/boras/indikatorer/N15428',
    '/boras/stadsdelar',
    '/boras/stadsdelar/norrby',
    '/boras/om',
  ])
    await page.goto(`/sv${path}`, { waitUntil: 'networkidle' })
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
})
