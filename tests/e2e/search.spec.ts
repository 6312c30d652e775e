import { expect, test, type Page } from '@playwright/test'

const field = (page: Page) => page.getByRole('banner').getByLabel('Sök mål, mått och stadsdelar')
const hits = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('.small') })

test.describe('the search of everything without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('answers on a page of its own, which no search engine keeps', async ({ page }) => {
    await page.goto('/sv/boras')
    await field(page).fill('försörjningsstöd')
    await page.getByRole('banner').getByRole('button', { name: 'Sök' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sökning: försörjningsstöd')
    await expect(hits(page).first()).toContainText('ekonomiskt bistånd')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  test('says what is not measured, with what comes nearest', async ({ page }) => {
    await page.goto('/sv/borlange/sok?q=bostadsl%C3%B6shet')
    await expect(page.getByText('”bostadslöshet” mäts inte här. Det här kommer närmast:')).toBeVisible()
    await expect(hits(page)).not.toHaveCount(0)
  })

  test('answers what cannot be answered with a way on', async ({ page }) => {
    for (const query of [
      '',
      '?q=',
      '?q=xyzzy',
      '?q=%00%F0%9F%98%80',
      '?q=%3Cscript%3E&q=b',
      `?q=${'x%20'.repeat(900)}`,
    ]) {
      const answer = await page.goto(`/sv/boras/sok${query}`)
      expect(answer?.status(), query).toBe(200)
      await expect(page.getByRole('main').getByRole('link', { name: 'alla indikatorer' })).toBeVisible()
    }
    expect((await page.goto('/sv/nowhere/sok?q=a'))?.status()).toBe(404)
  })

  test('is in English too', async ({ page }) => {
    await page.goto('/en/boras/sok?q=unemployment')
    await expect(hits(page).first()).toContainText('Unemployed')
  })
})
