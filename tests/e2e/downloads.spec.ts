import { expect, test } from '@playwright/test'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('an indicator can be taken along in every form', async ({ page, request }) => {
    await page.goto('/sv/boras/indikatorer/N15428')
    await page.getByText('Ladda ner', { exact: true }).first().click()
    const hrefs = await page.locator('.downloads a').evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(hrefs).toHaveLength(6)
    for (const href of hrefs) {
      const answer = await request.get(href ?? '')
      expect(answer.status(), href ?? '').toBe(200)
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="boras-N15428[\w.-]+"$/)
      const again = await request.get(href ?? '', { headers: { 'if-none-match': answer.headers().etag ?? '' } })
      expect(again.status(), href ?? '').toBe(304)
    }
  })

  test('an indicator says where its values come from, when they were fetched and how to read them', async ({
    page,
  }) => {
    await page.goto('/sv/boras/indikatorer/N15428')
    const origin = page.locator('#ursprung')
    await expect(origin.getByText('Borås, Borlänge 2023–2024')).toBeVisible()
    await expect(origin.getByText('publicerat av källan').first()).toContainText('hämtat 12 december 2024')
    await expect(origin.getByText('beräknat av oss ur källans värden').first()).toBeVisible()
    await expect(page.getByText('Jämför inte värden före och efter.')).toBeVisible()
    const compared = page.getByRole('region', { name: 'Jämfört med andra' }).getByRole('row')
    await expect(compared.getByRole('rowheader')).toHaveText([
      'Sverige',
      'Liknande kommuner (median), beräknat av oss',
      'Borlänge',
    ])
    await expect(compared.filter({ hasText: 'Sverige' })).toContainText(/2022\s*85,3\s*84,2/)
  })

  test('the figure follows the view of its page', async ({ page }) => {
    await page.goto('/en/boras/indikatorer/N15428/alla/ingen')
    await page.getByText('Download', { exact: true }).first().click()
    await expect(page.getByRole('link', { name: 'The figure as PNG' })).toHaveAttribute(
      'href',
      '/api/v1/boras/indicators/N15428/alla/ingen/figure.en.png',
    )
  })
})

test('a whole målområde is one archive', async ({ page, request }) => {
  await page.goto('/sv/boras/malomraden/god-start')
  await page.getByText('Ladda ner', { exact: true }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Allt i området (ZIP)' }).click()
  expect((await download).suggestedFilename()).toBe('boras-god-start.zip')
  expect((await request.get('/api/v1/boras/areas/finns-inte.zip')).status()).toBe(404)
})
