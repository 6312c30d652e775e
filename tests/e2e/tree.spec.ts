import { expect, test, type Page } from '@playwright/test'

const node = (page: Page, number: string) => page.locator(`[id="mal-${number}"]`)
const summary = (page: Page, number: string) => node(page, number).locator('> summary')
const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök i målbilden' })
const status = (page: Page) => page.getByRole('main').getByRole('search').getByRole('status')

const PICTURE_IS_WIDE = 'the picture stands only where its words fit'

test.describe('the tree of goals', () => {
  test('shows a match with its ancestors, opened where the words stand inside it', async ({ page }) => {
    await page.goto('/sv/boras/malbild')
    await field(page).fill('behöriga yrkesprogram')
    await expect(status(page)).toHaveText(/^1 av \d+ mål$/)
    await expect(node(page, '1.2')).toHaveAttribute('open')
    await expect(summary(page, '1')).toBeVisible()
    await expect(summary(page, '1.1')).toBeHidden()
    await expect(summary(page, '2')).toBeHidden()
    await expect(page).toHaveURL(/\?q=beh%C3%B6riga\+yrkesprogram$/)

    await page.getByRole('button', { name: 'Rensa' }).click()
    await expect(summary(page, '2')).toBeVisible()
    await expect(node(page, '1.2')).not.toHaveAttribute('open')
  })

  test('is searched by people’s own words', async ({ page }) => {
    await page.goto('/sv/boras/malbild')
    for (const [words, number] of [
      ['jobb', '2.1'],
      ['trygghtet', '3.4'],
      ['norrby', '2.2'],
    ] as const) {
      await field(page).fill(words)
      await expect(summary(page, '1.3')).toBeHidden()
      await expect(summary(page, number)).toBeVisible()
    }
  })

  test('keeps in the address what was typed before the page came alive', async ({ page }) => {
    let come = () => {}
    const scripts = new Promise<void>(resolve => (come = resolve))
    await page.route('**/islands/**', route => scripts.then(() => route.continue()))
    await page.goto('/sv/boras/malbild', { waitUntil: 'commit' })
    await field(page).fill('hemlös')
    come()
    await expect(summary(page, '1.2')).toBeHidden()
    await expect(page).toHaveURL(/\?q=heml%C3%B6s$/)
  })

  test('finds what lacks values', async ({ page }) => {
    await page.goto('/sv/boras/malbild?saknar=varden')
    await expect(status(page)).toHaveText(/^[1-9]\d* av \d+ mål$/)
    for (const shown of await page.locator('[data-saknar~="varden"]').all()) await expect(shown).toBeVisible()
    await expect(summary(page, '3')).toBeHidden()
  })

  test('finds where a gap has grown, and says so of each goal', async ({ page }) => {
    await page.goto('/sv/boras/malbild?forandring=skillnad-okat')
    await expect(status(page)).toHaveText(/^[1-9]\d* av \d+ mål$/)
    const found = page.locator('[data-forandring~="skillnad-okat"] > summary')
    await expect(found).not.toHaveCount(0)
    for (const summary of await found.all()) await expect(summary).toContainText(/skillnader\smellan\s.*\d\shar\sökat/)
    await expect(summary(page, '1.4')).toBeHidden()
  })

  test('opens and closes as a whole', async ({ page }) => {
    await page.goto('/sv/boras/malbild')
    await page.getByRole('button', { name: 'Öppna alla' }).click()
    await expect(page.locator('details[data-row]:not([open])')).toHaveCount(0)
    await page.getByRole('button', { name: 'Stäng alla' }).click()
    await expect(page.locator('details[data-row][open]')).toHaveCount(1)
    await expect(summary(page, '3')).toBeVisible()
  })

  test('is walked with the arrow keys, and Tab still goes on', async ({ page }) => {
    await page.goto('/sv/boras/malbild')
    // Until the page's scripts have come, a key does nothing.
    await expect(async () => {
      await summary(page, '1').focus()
      await page.keyboard.press('ArrowRight')
      await expect(summary(page, '1.1')).toBeFocused({ timeout: 500 })
    }).toPass({ timeout: 60_000 })
    await page.keyboard.press('ArrowDown')
    await expect(summary(page, '1.2')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(node(page, '1.2')).toHaveAttribute('open')
    await page.keyboard.press('Tab')
    await expect(node(page, '1.2').getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowLeft')
    await expect(node(page, '1.2')).not.toHaveAttribute('open')
    await page.keyboard.press('ArrowLeft')
    await expect(summary(page, '1')).toBeFocused()
    await page.keyboard.press('End')
    await expect(summary(page, '3.5')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(summary(page, '0')).toBeFocused()
  })

  test('leads from the picture to a goal, opened, even past a search that leaves it out', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, PICTURE_IS_WIDE)
    await page.goto('/sv/boras/malbild?q=hemlös')
    await expect(summary(page, '1.2')).toBeHidden()
    await page
      .getByRole('group', { name: 'Målbilden i en bild' })
      .getByRole('link', { name: /^1\.2 / })
      .click()
    await expect(node(page, '1.2')).toHaveAttribute('open')
    await expect(summary(page, '1.2')).toBeFocused()
    await expect(summary(page, '1.2')).toBeInViewport()
    await expect(field(page)).toHaveValue('')
  })

  test('opens at a goal that an address names @phone', async ({ page }) => {
    await page.goto('/sv/boras/malbild#mal-3.3')
    await expect(node(page, '3.3')).toHaveAttribute('open')
    await expect(summary(page, '3.3')).toBeInViewport()
  })
})

test.describe('the tree without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('opens by itself, lands where an address points, and is searched on a page @phone', async ({
    page,
    isMobile,
  }) => {
    await page.goto('/sv/boras/malbild#mal-3.3')
    await expect(summary(page, '3.3')).toBeInViewport()
    await summary(page, '3.3').click()
    await expect(node(page, '3.3').getByRole('link', { name: /läs mer/ })).toBeVisible()
    await expect(page.getByRole('group', { name: 'Målbilden i en bild' })).toBeVisible({ visible: !isMobile })
    await field(page).fill('jobb')
    await page.getByRole('main').getByRole('button', { name: 'Sök' }).click()
    await expect(page.getByRole('main').getByText('Mål', { exact: true })).not.toHaveCount(0)
  })
})
