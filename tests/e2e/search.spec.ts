import { expect, test, type Page } from '@playwright/test'
import { faultsOf } from '../support/page-faults'

const field = (page: Page) => page.getByRole('banner').locator('input')
const hits = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('.small') })

const options = (page: Page) => page.getByRole('banner').getByRole('option')
const OF_SEARCH = /islands|register/

test.describe('the search in the header', () => {
  test('answers as one types, as its page does, and costs nothing until it is touched @phone', async ({ page }) => {
    await page.goto('/sv/boras/sok?q=jobb')
    const first = await page.getByRole('main').locator('.hits a').allTextContents()

    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto('/sv/boras', { waitUntil: 'networkidle' })
    expect(asked.filter(url => OF_SEARCH.test(url))).toEqual([])
    await field(page).pressSequentially('jobb')
    await expect(options(page)).toHaveCount(8)
    for (const [i, option] of (await options(page).all()).entries()) await expect(option).toContainText(first[i]!)
    await expect(page.getByRole('banner').getByRole('status')).toContainText(`${first.length} träffar på ”jobb”`)
    expect(await faultsOf(page)).toEqual([])
  })

  test('is led by the keyboard, and closed by it', async ({ page }) => {
    await page.goto('/en/boras')
    await field(page).pressSequentially('unemployd')
    await expect(options(page).first()).toContainText('Unemployed')
    await field(page).press('ArrowUp')
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
    await field(page).press('ArrowDown')
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
    await field(page).press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('unemployd')
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
    await field(page).press('ArrowDown')
    await expect(options(page)).not.toHaveCount(0)
    await field(page).press('ArrowDown')
    const chosen = options(page).first()
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!)
    const to = await chosen.getAttribute('href')
    await field(page).press('Enter')
    await expect(page).toHaveURL(new RegExp(`${to}$`))
  })

  test('sends the form where nothing is chosen, and where nothing could be fetched', async ({ page }) => {
    await page.route(OF_SEARCH, route => route.abort())
    await page.goto('/sv/boras')
    await field(page).pressSequentially('norrby')
    await field(page).press('Enter')
    await expect(page).toHaveURL(/sok\?q=norrby/)
    await expect(hits(page).first()).toContainText('Norrby')
  })
})

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
