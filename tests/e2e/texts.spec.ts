import { expect, test } from '@playwright/test'
import { CHANCES } from '@/lib/statistics/chance'
import { chanceWord } from '@/lib/text/chance-words'

const pages = [
  { path: '/sv/boras/om/metod', heading: 'Metod' },
  { path: '/en/boras/om/metod', heading: 'Method' },
  { path: '/sv/boras/om/oppna-data', heading: 'Öppna data' },
  { path: '/sv/boras/om/tillganglighet', heading: 'Tillgänglighetsredogörelse' },
  { path: '/en/borlange/om/tillganglighet', heading: 'Accessibility statement' },
  { path: '/sv/borlange/om/personuppgifter', heading: 'Personuppgifter och kakor' },
  { path: '/en/boras/om/personuppgifter', heading: 'Personal data and cookies' },
]

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'What is said is the same whatever the screen.'))

for (const { path, heading } of pages) {
  test(`${path} says what it is, and its links lead somewhere`, async ({ page, request }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const links = await page.locator('main a').evaluateAll(found => found.map(link => (link as HTMLAnchorElement).href))
    const here = new URL(page.url())
    for (const link of new Set(links)) {
      const { origin, pathname, hash } = new URL(link)
      if (origin !== here.origin) continue
      if (pathname === here.pathname) await expect(page.locator(hash), link).toHaveCount(1)
      else expect((await request.get(link)).status(), link).toBe(200)
    }
  })
}

test('a politician finds what each word for chance means from the overview', async ({ page }) => {
  await page.goto('/sv/boras')
  await page.getByRole('link', { name: 'Metod' }).click()
  const words = page.getByRole('table', { name: 'Fem uttryck för slumpen' })
  for (const chance of CHANCES)
    await expect(words.getByRole('row', { name: chanceWord('sv', chance) }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: /Utjämning nedåt/ })).toBeVisible()
})

test('the statement says what the law asks for, and names the municipality it belongs to', async ({ page }) => {
  await page.goto('/sv/borlange/om/tillganglighet')
  await expect(page.getByText('Borlänge kommun står bakom webbplatsen')).toBeVisible()
  await expect(page.getByText('delvis förenlig')).toBeVisible()
  await expect(page.getByRole('link', { name: 'https://www.digg.se/tdosanmalan' })).toBeVisible()
})

test('a page of text that is not there is not found', async ({ request }) => {
  for (const path of ['/sv/boras/om/finns-inte', '/sv/ingenstans/om/metod', '/fi/boras/om/metod'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('public pages leave nothing in the browser and fetch nothing from others', async ({ page, context, baseURL }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  for (const { path } of pages) await page.goto(path)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(asked.filter(url => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([])
})
