import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { axe } from '../support/page-faults'

const AREA = '/sv/boras/malomraden/god-start'
const INDICATOR = '/sv/boras/indikatorer/N15428'

/** How much has moved that nobody asked to move. */
const recordShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!hadRecentInput) shifts.total += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)

const stageOn = (page: Page) => page.locator('.figure-stage').first()
const plotOn = (page: Page) => stageOn(page).getByRole('application')

async function open(page: Page, path: string) {
  await recordShifts(page)
  await page.goto(path)
  // The typeface may move lines as it comes; what is measured here is what the explorer moves.
  await page.evaluate(() => document.fonts.ready)
  await stageOn(page).scrollIntoViewIfNeeded()
}

const wishOn = (page: Page) => stageOn(page).getByRole('button', { name: /^Utforska: / })

async function read(page: Page, path: string) {
  await open(page, path)
  await wishOn(page).focus()
  await expect(plotOn(page)).toBeVisible()
}

async function explore(page: Page, path: string) {
  await read(page, path)
  await plotOn(page).focus()
  await stageOn(page).getByRole('button', { name: 'Välj vad som visas' }).click()
  await expect(stageOn(page).getByRole('checkbox').first()).toBeVisible()
}

test('a page that is only read runs no script but its own few lines, and a figure that is touched fetches what reads it @phone', async ({
  page,
  isMobile,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const fetched = () => asked.filter(url => /\.js$|\/figure\//.test(url))
  await page.goto(INDICATOR, { waitUntil: 'networkidle' })
  await page.mouse.move(1, 1)
  await page.mouse.wheel(0, 300)
  expect(fetched()).toEqual([])
  await (isMobile ? stageOn(page).tap() : stageOn(page).hover())
  await expect(plotOn(page)).toBeVisible()
  expect(fetched().map(url => new URL(url).pathname.split('-')[0]!.split('/').at(-1))).toEqual(
    expect.arrayContaining(['reading', 'sv']),
  )
})

test('what is tapped before its script has come is answered when it has @phone', async ({ page, isMobile }) => {
  const press = (wanted: Locator) => (isMobile ? wanted.tap() : wanted.click())
  let come = () => {}
  const scripts = new Promise<void>(resolve => (come = resolve))
  await page.route('**/islands/**', route => scripts.then(() => route.continue()))
  await page.goto(INDICATOR)
  await press(page.getByRole('button', { name: 'Kopiera länk' }))
  await press(stageOn(page))
  come()
  await expect(page.locator('.copy').getByRole('status').first()).not.toBeEmpty()
  await expect(plotOn(page)).toBeVisible()
})

test('what was asked for offline is answered when the page is back online', async ({ page, context }) => {
  await page.goto(INDICATOR)
  await context.setOffline(true)
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await failed
  // The page hears that it failed a moment after we do.
  await page.waitForTimeout(500)
  await context.setOffline(false)
  await expect(page.locator('.copy').getByRole('status').first()).not.toBeEmpty()
})

test('a figure on an area page wakes under the pointer, in the same place and the same size', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no pointer that hovers')
  const charts: string[] = []
  page.on('request', request => {
    if (/\/figure\/|\.js/.test(request.url())) charts.push(request.url())
  })
  await open(page, AREA)
  expect(charts.filter(url => url.includes('/figure/'))).toEqual([])
  const before = charts.length
  const [box, caption] = [await stageOn(page).boundingBox(), await page.locator('figcaption').first().boundingBox()]
  const moved = await shifted(page)
  await stageOn(page).hover()
  await expect(plotOn(page)).toBeVisible()
  expect(charts.length).toBeGreaterThan(before)
  expect(charts.filter(url => url.includes('/figure/recent/sv'))).toHaveLength(1)
  expect(await stageOn(page).boundingBox()).toEqual(box)
  expect(await page.locator('figcaption').first().boundingBox()).toEqual(caption)
  expect(await shifted(page)).toBe(moved)
  await expect(stageOn(page).locator('.explorer-readout')).toBeVisible()
})

test('the numbers that are read are those of the table', async ({ page }) => {
  await read(page, INDICATOR)
  await plotOn(page).focus()
  await page.keyboard.press('Home')
  const said = await stageOn(page).locator('[aria-live]').textContent()
  await page.getByText('Visa som tabell').click()
  const row = page.locator('.figure-numbers tbody tr').first()
  const heads = await page.locator('.figure-numbers thead th').allInnerTexts()
  expect(said).toContain(`${await row.locator('th').innerText()}: `)
  const cells = await row.locator('td').allInnerTexts()
  for (const [i, cell] of cells.entries()) {
    const label = heads[i + 1]!.trim()
    if (cell && said?.includes(label)) expect(said).toContain(`${label} ${cell}`)
  }
  expect(said).toMatch(/; /)
})

test('the whole figure can be read with the keyboard alone', async ({ page }) => {
  await open(page, INDICATOR)
  const live = stageOn(page).locator('[aria-live]')
  const readout = stageOn(page).locator('.explorer-readout')
  await page.locator('.choices a').last().focus()
  await page.keyboard.press('Tab')
  await expect(plotOn(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(plotOn(page)).toBeFocused()
  const latest = await live.textContent()
  expect(latest).toMatch(/^\d{4}/)
  await page.keyboard.press('ArrowLeft')
  await expect(live).not.toHaveText(latest!)
  await page.keyboard.press('End')
  await expect(live).toHaveText(latest!)
  await page.keyboard.press('Home')
  await expect(live).not.toHaveText(latest!)
  await expect(readout).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(readout).toHaveCount(0)
  await expect(live).toBeEmpty()
  await page.keyboard.press('Tab')
  await expect(stageOn(page).getByRole('button', { name: 'Välj vad som visas' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(stageOn(page).locator('summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).not.toBeChecked()
})

test('on an area page focus wakes the figure and the way on leads into it', async ({ page }) => {
  await open(page, AREA)
  const wish = wishOn(page)
  await wish.focus()
  await expect(plotOn(page)).toBeVisible()
  await expect(wish).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(plotOn(page)).toBeFocused()
  await expect(wish).toHaveCount(0)
})

test('a tap explores and leads nowhere else @phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desktop has no finger')
  await open(page, AREA)
  const moved = await shifted(page)
  await stageOn(page).tap({ position: { x: 60, y: 60 } })
  await expect(stageOn(page).locator('.explorer-readout')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(AREA)
  expect(await shifted(page)).toBe(moved)
})

test('groups are put away and taken out again, and the axis can begin at zero', async ({ page }) => {
  await explore(page, INDICATOR)
  const lines = stageOn(page).locator('.recharts-line')
  const before = await lines.count()
  const group = page.getByRole('checkbox', { name: 'Sverige' })
  await group.uncheck()
  expect(await lines.count()).toBeLessThan(before)
  await group.check()
  await expect(lines).toHaveCount(before)
  const note = page.getByText('axeln börjar inte på 0').filter({ visible: true })
  await expect(note).toHaveCount(1)
  await page.getByRole('checkbox', { name: 'axeln börjar på 0' }).check()
  await expect(stageOn(page).locator('.explorer-drawing').getByText('0', { exact: true })).toBeVisible()
  await expect(note).toHaveCount(0)
})

/** The first thing that a list offers under one of its heads. */
const firstUnder = async (list: Locator, head: RegExp) =>
  (await list
    .locator('optgroup', { has: list.page().locator('option') })
    .evaluateAll(
      (groups, [source, flags]) =>
        groups
          .filter(group => new RegExp(source!, flags).test((group as HTMLOptGroupElement).label))
          .map(group => group.querySelector('option')!.value)[0],
      [head.source, head.flags],
    ))!

test('a span, places and another measure in the same unit are chosen, told in the table and kept in the address', async ({
  page,
}) => {
  await explore(page, INDICATOR)
  const table = page.locator('.figure-numbers').first()
  await table.getByText('Visa som tabell').click()
  const rows = table.locator('tbody tr')
  const heads = table.locator('thead th')
  const [before, columns] = [await rows.count(), await heads.count()]
  const from = page.getByRole('combobox', { name: 'från' })
  await from.selectOption({ index: 2 })
  await expect(rows).toHaveCount(before - 2)
  const place = page.getByLabel('Plats 1')
  await expect(place).toBeEnabled()
  await place.selectOption(await firstUnder(place, /Kommuner/))
  await expect(heads).toHaveCount(columns + 1)
  await expect(page.getByLabel('Plats 2')).toBeVisible()
  const measure = page.getByLabel('Jämför med ett annat mått')
  await measure.selectOption(await firstUnder(measure, /Samma/))
  await expect(heads.filter({ hasText: 'mått 2' }).first()).toBeVisible()
  await expect(page.locator('.explorer-second section')).toHaveCount(0)
  // Which way is better is told of both, and what is chosen is what is printed.
  const ways = /: (högre|lägre) är bättre; .*, mått 2: (högre|lägre) är bättre/
  await expect(page.locator('.figure-unit').first()).toHaveText(ways)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(stageOn(page).getByText('mått 2').filter({ visible: true }).first()).toBeVisible()
  await expect(stageOn(page).locator('.figure-picture').filter({ visible: true })).toHaveCount(1)
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('status').filter({ hasText: 'Hämtar' })).toHaveCount(0)
  const [lines, told] = [await stageOn(page).locator('.recharts-line').count(), await heads.allInnerTexts()]
  expect((await axe(page).include('.figure').analyze()).violations).toEqual([])
  await page.reload()
  await expect(stageOn(page).locator('.recharts-line')).toHaveCount(lines)
  await table.getByText('Visa som tabell').click()
  expect(await heads.allInnerTexts()).toEqual(told.map(head => head.trim()))
  await expect(rows).toHaveCount(before - 2)
})

test('a measure in another unit gets a picture of its own, with no second axis, which is read as others are @phone', async ({
  page,
}) => {
  await explore(page, INDICATOR)
  const measure = page.getByLabel('Jämför med ett annat mått')
  await expect(measure).toBeEnabled()
  const lines = stageOn(page).locator('.recharts-line')
  const before = await lines.count()
  await measure.selectOption(await firstUnder(measure, /Annan/))
  const second = page.locator('.explorer-second')
  await expect(second.locator('svg').filter({ visible: true }).first()).toBeVisible()
  await expect(lines).toHaveCount(before)
  await second.getByRole('button', { name: /^Utforska: / }).focus()
  await expect(second.getByRole('application')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(second.locator('[aria-live]')).not.toBeEmpty()
  expect((await axe(page).include('.figure').analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('what cannot be fetched of a choice is said, and asked for again', async ({ page }) => {
  await explore(page, INDICATOR)
  const place = page.getByLabel('Plats 1')
  await expect(place).toBeEnabled()
  const slug = await firstUnder(place, /Kommuner/)
  await page.route(`**/${slug}/figure/**`, route => route.abort())
  await place.selectOption(slug)
  const again = page.getByRole('button', { name: 'Försök igen' })
  await expect(again).toBeVisible()
  await page.unroute(`**/${slug}/figure/**`)
  const lines = await stageOn(page).locator('.recharts-line').count()
  await again.click()
  await expect(stageOn(page).locator('.recharts-line')).toHaveCount(lines + 1)
  await expect(again).toHaveCount(0)
})

test('the last group cannot be put away', async ({ page }) => {
  await explore(page, INDICATOR)
  const groups = page.getByRole('group', { name: 'Visa', exact: true }).getByRole('checkbox')
  for (let left = await groups.count(); left > 1; left--) await groups.nth(left - 1).uncheck()
  await expect(groups.first()).toBeChecked()
  await expect(groups.first()).toBeDisabled()
})

test('a figure whose numbers cannot be fetched stays the picture it was', async ({ page }) => {
  await page.route('**/figure/recent/**', route => route.abort())
  await open(page, AREA)
  const failed = page.waitForEvent('requestfailed')
  await stageOn(page).click()
  await failed
  await expect(stageOn(page).locator('svg').filter({ visible: true })).toHaveCount(1)
  await page.unroute('**/figure/recent/**')
  await stageOn(page).click()
  await expect(plotOn(page)).toBeVisible()
})

test('a press that comes while another fails is not lost', async ({ page }) => {
  let come = () => {}
  const scripts = new Promise<void>(resolve => (come = resolve))
  let isDown = true
  await page.route('**/islands/reading-*', route => scripts.then(() => (isDown ? route.abort() : route.continue())))
  await open(page, AREA)
  const failed = page.waitForEvent('requestfailed')
  await wishOn(page).click()
  await wishOn(page).click()
  come()
  await failed
  isDown = false
  await expect(plotOn(page)).toBeVisible()
})

test('what fails in the moment that the browser comes online is asked for again', async ({ page }) => {
  let fail = () => {}
  const failing = new Promise<void>(resolve => (fail = resolve))
  await page.route('**/islands/copy-*', route => failing.then(() => route.abort()), { times: 1 })
  await page.goto(INDICATOR)
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  fail()
  await failed
  await expect(page.locator('.copy').getByRole('status').first()).not.toBeEmpty()
})

test('an explored figure can be used by everyone, in both schemes @phone', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await explore(page, INDICATOR)
    expect((await axe(page).include('.figure').analyze()).violations).toEqual([])
  }
})

test('nothing runs off a narrow screen while a figure is read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await read(page, INDICATOR)
  await plotOn(page).focus()
  for (const key of ['Home', 'End', 'ArrowLeft']) {
    await page.keyboard.press(key)
    const { x, width } = (await stageOn(page).locator('.explorer-readout').boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the table is sorted by its headings, largest first, then smallest, then as it was', async ({ page }) => {
  await page.goto(INDICATOR)
  const details = page.locator('.figure-numbers')
  await details.getByText('Visa som tabell').click()
  const head = details.getByRole('columnheader').nth(1)
  const column = async () =>
    (await details.locator('tbody tr td:nth-child(2)').allInnerTexts())
      .map(text => Number.parseFloat(text.replace(',', '.')))
      .filter(value => !Number.isNaN(value))
  const printed = await column()
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect(await column()).toEqual(printed.toSorted((a, b) => b - a))
  await head.getByRole('button').click()
  expect(await column()).toEqual(printed.toSorted((a, b) => a - b))
  await head.getByRole('button').click()
  await expect(head).not.toHaveAttribute('aria-sort')
  expect(await column()).toEqual(printed)
})

test('the link is copied, and that is said in words', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect(page.getByText('Länken är kopierad.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + INDICATOR)
})

test('the figure stands alone for other pages to show, and only that page may be framed', async ({ page, request }) => {
  await page.goto(INDICATOR)
  await page.getByText('Bädda in').click()
  const code = await page.getByLabel('Kod att klistra in').inputValue()
  const [, src] = /<iframe src="([^"]+)"/.exec(code) ?? []
  const path = new URL(src!).pathname
  expect(path).toBe('/sv/boras/inbaddning/N15428')
  const framed = await request.get(path)
  expect(framed.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect((await request.get(INDICATOR)).headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  await page.goto(path)
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(1)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('link', { name: /^Hela sidan hos / })).toHaveAttribute('href', INDICATOR)
  // Another website, with rules of its own for scripts.
  const other = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(code)).listen(0)
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '880')
  other.close()
})

test('the data of a figure are fetched once and then asked after', async ({ request }) => {
  const path = '/api/pages/boras/indicators/N15428/kon/sverige/figure/recent/sv'
  const first = await request.get(path)
  expect(first.status()).toBe(200)
  const again = await request.get(path, { headers: { 'If-None-Match': first.headers()['etag']! } })
  expect(again.status()).toBe(304)
  for (const unknown of ['kon/sverige/figure/all/fi', 'kon/sverige/figure/some/sv', 'skostorlek/sverige/figure/all/sv'])
    expect((await request.get(`/api/pages/boras/indicators/N15428/${unknown}`)).status(), unknown).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the figure, its table and the code to embed are there, and nothing that does nothing', async ({ page }) => {
    await page.goto(INDICATOR)
    await expect(page.locator('.figure-picture svg').filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByText(/^(Utforska|Välj vad)/).filter({ visible: true })).toHaveCount(0)
    await page.getByText('Visa som tabell').click()
    await expect(page.locator('.figure-numbers').getByRole('columnheader', { name: 'Period' })).toBeVisible()
    const stage = (await stageOn(page).boundingBox())!
    const picture = (await stageOn(page).locator('.figure-picture').boundingBox())!
    expect(stage.height).toBeCloseTo(picture.height, 0)
  })
})
