import { expect, test } from '@playwright/test'

const districts = '/sv/boras/stadsdelar'

test('the map leads to a district, and the list says the same in words', async ({ page }) => {
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
  const unemployed = page.getByRole('listitem').filter({ hasText: 'Arbetslösa, 16–64 år' }).first()
  await expect(unemployed).toContainText('resten')
  await expect(unemployed).toContainText('mycket sannolikt mer än slump')
  await expect(page.getByText(/lever \d+ procent .* i hela Borås/).first()).toBeVisible()
  await expect(page.getByText('så det är inte samma område')).toBeVisible()
  await expect(page.getByText('slutade Polisen använda kategorin riskområde')).toBeVisible()
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
