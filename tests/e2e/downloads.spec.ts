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
