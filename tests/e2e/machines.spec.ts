import { expect, test } from '@playwright/test'
import { inTurn } from '../support/walk'

const PNG = [0x89, 0x50, 0x4e, 0x47]

test('the sitemap lists pages that are there, each with its twin in the other language', async ({
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'What machines read is the same on a phone.')
  test.setTimeout(600_000)
  const response = await request.get('/sitemap.xml')
  expect(response.headers()['content-type']).toContain('xml')
  const xml = await response.text()
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(100)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const [, twin = ''] of xml.matchAll(/hreflang="[a-z]+" href="([^"]+)"/g)) expect(addresses).toContain(twin)
  for (const address of addresses) {
    const { pathname } = new URL(address)
    if (!inTurn(pathname)) continue
    const page = await request.get(pathname)
    expect(page.status(), pathname).toBe(200)
    expect(await page.text(), pathname).toContain(`<link rel="canonical" href="${address}"`)
  }
})

test('robots are told where the sitemap is and what is not for search', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m)
  expect(text).toContain('Disallow: /*/*/arbete')
})

test('what is new can be followed', async ({ page, request, isMobile }) => {
  test.skip(isMobile, 'What machines read is the same on a phone.')
  const feed = await (await request.get('/api/v1/boras/news.atom')).text()
  const entries = await page.evaluate(xml => {
    const read = new DOMParser().parseFromString(xml, 'application/xml')
    return read.querySelector('parsererror') ? -1 : read.querySelectorAll('feed > entry > updated').length
  }, feed)
  expect(entries).toBeGreaterThan(0)
})

test('search engines and other websites are told of an indicator', async ({ page, request, isMobile }) => {
  test.skip(isMobile, 'What machines read is the same on a phone.')
  await page.goto('/sv/boras/indikatorer/N15428')
  const said = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as Record<
    string,
    string
  >
  expect(said).toMatchObject({ '@type': 'Dataset', identifier: expect.arrayContaining(['N15428']) as string[] })
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const { type, html } = (await (await request.get(oembed!)).json()) as Record<string, string>
  expect([type, html]).toEqual(['rich', expect.stringContaining('/sv/boras/inbaddning/N15428"')])
  for (const url of ['http://annan.exempel/sv/boras/indikatorer/N15428', 'x'])
    expect([400, 404]).toContain((await request.get(`/api/oembed?url=${encodeURIComponent(url)}`)).status())
})

test('portals find the catalogue of open data, and the files that it tells of', async ({ request, isMobile }) => {
  test.skip(isMobile, 'What machines read is the same on a phone.')
  const catalogue = await request.get('/datasets/dcat')
  expect(catalogue.headers()['content-type']).toContain('application/rdf+xml')
  const files = [...(await catalogue.text()).matchAll(/downloadURL rdf:resource="([^"]+)"/g)]
  expect(files.length).toBeGreaterThan(400)
  for (const [, address = ''] of [files[0]!, files.at(-1)!])
    expect((await request.get(new URL(address).pathname)).status(), address).toBe(200)
  const turtle = await request.get('/datasets/dcat.ttl')
  expect(turtle.headers()['content-type']).toContain('text/turtle')
  expect(await turtle.text()).toContain('a dcat:Catalog')
})

for (const path of [
  '/sv/boras',
  '/en/boras/malbild/1.2',
  '/sv/boras/malomraden/god-start',
  '/sv/boras/indikatorer/N15428',
]) {
  test(`${path} has a picture to be shared with`, async ({ page, request }) => {
    await page.goto(path)
    const address = await page.locator('meta[property="og:image"]').getAttribute('content')
    const picture = await request.get(new URL(address ?? '').pathname)
    expect(picture.status()).toBe(200)
    const bytes = await picture.body()
    expect([...bytes.subarray(0, 4)]).toEqual(PNG)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })
}

test('a picture of nothing is not found', async ({ request }) => {
  for (const name of ['sv/indikatorer/XX.png', 'fi.png', 'sv/malbild.png', 'sv'])
    expect((await request.get(`/api/pages/boras/og/${name}`)).status(), name).toBe(404)
})

test('browsers find an icon', async ({ page, request }) => {
  await page.goto('/sv/boras')
  const icons = await page
    .locator('link[rel~="icon"]')
    .evaluateAll(found => found.map(l => (l as HTMLLinkElement).href))
  expect(icons.length).toBeGreaterThan(0)
  for (const icon of [...icons, '/favicon.ico']) expect((await request.get(icon)).status(), icon).toBe(200)
})
