import { expect, test } from '@playwright/test'

const districts = '/sv/boras/stadsdelar'

test('the map leads to a district, and the list says the same in words @phone', async ({ page }) => {
  await page.goto(districts)
  await expect(page.getByRole('group', { name: /Karta över staden/ })).toBeVisible()
  const rows = page.getByRole('region', { name: 'Alla stadsdelar' }).getByRole('row')
  // The heads, the whole city, five classes and every district.
  await expect(rows).toHaveCount(1 + 1 + 5 + 47)
  await expect(rows.nth(2)).toContainText('40 % eller mer: högst')
  await expect(rows.nth(3)).toContainText('Norrby')
  await expect(rows.nth(3)).toContainText('55 %')
  await page.getByRole('link', { name: /^Norrby: 55 %, högst$/ }).click()
  await expect(page).toHaveURL(`${districts}/norrby`)
  await expect(page.getByRole('heading', { level: 1, name: 'Norrby' })).toBeVisible()
})

test('the keyboard meets every district once on the maps, from the highest value down, or skips them', async ({
  page,
}) => {
  await page.goto(districts)
  const stops = page.locator('.map-picture a:not([tabindex="-1"])')
  await expect(stops).toHaveCount(47)
  expect(await stops.first().locator('title').textContent()).toContain('Norrby')
  const skip = page.getByRole('link', { name: 'Hoppa över kartan, till listan' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${districts}#lista`)
})

test('a measure has a page of its own, with the same places and other values', async ({ page }) => {
  await page.goto(districts)
  await page.getByText('Välj ett annat mått').click()
  await page
    .getByRole('navigation', { name: 'Mått' })
    .getByRole('link', { name: /Nettoinkomst/ })
    .click()
  await expect(page).toHaveURL(`${districts}/karta/REGSO-INKOMST`)
  await expect(page.getByRole('heading', { name: /Nettoinkomst/ })).toBeVisible()
})

test('a district stands beside the rest of the city, and the page says when it is the whole', async ({ page }) => {
  await page.goto(`${districts}/norrby`)
  // Of another age than the newest, so folded away.
  await expect(page.getByRole('link', { name: /^Arbetslösa, 16–64 år/ })).toBeHidden()
  await page.locator('.measure-group summary').first().click()
  const unemployed = page.getByRole('listitem').filter({ hasText: 'Arbetslösa, 16–64 år' }).first()
  await expect(unemployed).toContainText('resten')
  await expect(unemployed).toContainText('mycket sannolikt mer än slump')
  await expect(page.getByText(/lever \d+ procent .* i hela Borås/).first()).toBeVisible()
  await expect(page.getByText('så det är inte samma område')).toBeVisible()
  await expect(page.getByText('slutade Polisen använda kategorin riskområde')).toBeVisible()
})

test('a district is answered first, and who lives there is no goal and no rank', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${districts}/norrby`)
  const closing = page.locator('.district-answer dd').first()
  await expect(closing).toContainText(/\d,\d till \d+,\d/)
  expect((await closing.boundingBox())!.y).toBeLessThan(844)
  for (const link of await page.getByRole('navigation', { name: 'På sidan' }).getByRole('link').all())
    await expect(page.locator((await link.getAttribute('href'))!)).toHaveCount(1)
  const who = page.locator('#vilka')
  await expect(who).toContainText('Hushåll med en ensamstående förälder')
  await expect(who).not.toContainText('av 47')
  await expect(page.locator('.measure-group').filter({ hasText: /ensamstående|utländsk bakgrund/ })).toHaveCount(0)
})

test('no word is broken and nothing runs out of a small page with large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`${districts}/norrby`)
  await page.addStyleTag({ content: 'html { font-size: 20px !important }' })
  const { wider, broken } = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    const range = document.createRange()
    while (texts.nextNode()) {
      const node = texts.currentNode
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('svg, .vh, .stacked thead')) continue
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (tops.size > 1) broken.push(word)
      }
    }
    return { wider: document.documentElement.scrollWidth - innerWidth, broken }
  })
  expect(wider).toBeLessThanOrEqual(0)
  // Headings may be divided by the rules of the language, with a hyphen.
  expect(broken.filter(word => word.length < 20)).toEqual([])
})

test('districts can be read side by side, in one order only', async ({ page, request }) => {
  await page.goto(`${districts}/norrby`)
  await page.getByRole('link', { name: 'Norrby · Hässleholmen väst', exact: true }).click()
  await expect(page).toHaveURL(`${districts}/jamfor/norrby/hassleholmen-vast`)
  await expect(page.getByRole('columnheader', { name: 'Hässleholmen väst' })).toHaveCount(2)
  expect((await request.get(`${districts}/jamfor/hassleholmen-vast/norrby`)).status()).toBe(404)
})

test('an area and a goal show their measures by district', async ({ page }) => {
  await page.goto('/sv/boras/malomraden/boende-och-narmiljo')
  await page.getByRole('navigation', { name: 'Plats' }).getByRole('link', { name: 'stadsdelar' }).click()
  await expect(page).toHaveURL('/sv/boras/malomraden/boende-och-narmiljo/stadsdelar')
  await expect(page.getByText(/är 55.% i Norrby och 15.% i hela Borås/)).toBeVisible()
  await page.goto('/sv/boras/malbild/3.1')
  await expect(page.getByRole('heading', { name: 'I stadsdelarna' })).toBeVisible()
})

test('a municipality without districts has no such pages', async ({ page, request }) => {
  for (const path of ['', '/norrby', '/karta/REGSO-INKOMST', '/jamfor/norrby/lugnet'])
    expect((await request.get(`/sv/borlange/stadsdelar${path}`)).status()).toBe(404)
  expect((await request.get(`${districts}/ingenstans`)).status()).toBe(404)
  await page.goto('/sv/borlange')
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).not.toContainText('Stadsdelar')
})

test('maps and districts are pages that a slow line can carry', async ({ request }) => {
  const weightOf = async (path: string) => (await (await request.get(districts + path)).text()).length
  expect(await weightOf('')).toBeLessThan(185_000)
  expect(await weightOf('/norrby')).toBeLessThan(215_000)
  expect(await weightOf('/jamfor/norrby/hassleholmen-vast')).toBeLessThan(100_000)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('map, list and measures are there', async ({ page }) => {
    await page.goto(districts)
    await expect(page.locator('.map-picture a')).not.toHaveCount(0)
    await page.getByText('Välj ett annat mått').click()
    await expect(page.getByRole('link', { name: /Nettoinkomst/ })).toBeVisible()
  })
})
