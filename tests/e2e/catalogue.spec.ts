import { expect, test, type Page } from '@playwright/test'

const rows = (page: Page) => page.getByRole('main').locator('[data-row]:visible')
const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök bland indikatorerna' })
const status = (page: Page) => page.getByRole('main').getByRole('search').getByRole('status')

/** On a phone the choices stand behind a word. */
async function openChoices(page: Page) {
  const word = page.getByText('Filtrera', { exact: true })
  if (await word.isVisible()) await word.click()
}

test.describe('the catalogue of indicators', () => {
  test('finds an indicator by words without their marks, says how many, and keeps the search in the address', async ({
    page,
  }) => {
    await page.goto('/sv/boras/indikatorer')
    const all = await rows(page).count()
    expect(all).toBeGreaterThan(40)
    await field(page).fill('behoriga ak 9')
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Behöriga till gymnasiet' })).toBeVisible()
    await expect(status(page)).toHaveText(`1 av ${all} indikatorer`)
    await expect(page).toHaveURL(/\?q=behoriga\+ak\+9$/)

    await page.reload()
    await expect(rows(page)).toHaveCount(1)
    await expect(field(page)).toHaveValue('behoriga ak 9')
  })

  test('finds by people’s own words what the search of everything finds, and says when that is only the nearest', async ({
    page,
  }) => {
    await page.goto('/sv/boras/sok?q=jobb&bland=indikatorer')
    const names = await page.getByRole('main').locator('.hits a').allTextContents()
    expect(names.length).toBeGreaterThan(3)
    await page.goto('/sv/boras/indikatorer?q=jobb')
    await expect(rows(page)).toHaveCount(names.length)
    for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
    for (const words of ['trygghtet', 'norrby']) {
      await field(page).fill(words)
      await expect(page).toHaveURL(new RegExp(words))
      await expect(rows(page)).not.toHaveCount(0)
    }
    await field(page).fill('mobbning')
    await expect(page.getByText('Det du söker mäts inte här.')).toBeVisible()
    await expect(rows(page)).not.toHaveCount(0)
  })

  test('is narrowed by choices, whose numbers follow @phone', async ({ page }) => {
    await page.goto('/sv/boras/indikatorer')
    await openChoices(page)
    const choices = page.getByRole('group', { name: 'Livscykel' })
    const older = choices.getByRole('checkbox', { name: /^äldre/ })
    await older.check()
    await expect(page).toHaveURL(/\?livscykel=aldre$/)
    const found = await rows(page).count()
    await expect(status(page)).toHaveText(new RegExp(`^${found} av`))
    await expect(choices.getByText(/^äldre/).locator('..')).toContainText(String(found))

    await page
      .getByRole('group', { name: 'Kategori' })
      .getByRole('checkbox', { name: /^levnadsvanor/ })
      .check()
    await expect.poll(() => rows(page).count()).toBeLessThan(found)
  })

  test('opens narrowed from an address', async ({ page }) => {
    await page.goto('/sv/boras/indikatorer?mal=1.2')
    await expect(page.getByRole('combobox', { name: 'Effektmål' })).toHaveValue('1.2')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
    for (const row of await rows(page).all()) await expect(row.getByRole('link', { name: '1.2' })).toBeVisible()
  })

  test('says what to do when nothing is found, and clears', async ({ page }) => {
    await page.goto('/sv/boras/indikatorer')
    const all = await rows(page).count()
    await field(page).fill('xyzzy')
    await expect(page.getByText('Ingen indikator svarar mot det du söker.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
    await page.getByRole('button', { name: 'rensa sökningen' }).click()
    await expect(rows(page)).toHaveCount(all)
    await expect(field(page)).toBeFocused()
    await expect(page).toHaveURL(/\/sv\/boras\/indikatorer$/)
  })

  test('is searched from the keyboard: slash leads to the field and Escape empties it', async ({ page }) => {
    await page.goto('/sv/boras/indikatorer')
    const all = await rows(page).count()
    await rows(page).first().getByRole('link').last().focus()
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('hemlös')
    await expect(rows(page)).not.toHaveCount(all)
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveValue('')
    await expect(rows(page)).toHaveCount(all)
  })

  test('is whole in English too', async ({ page }) => {
    await page.goto('/en/boras/indikatorer')
    await page.getByRole('searchbox', { name: 'Search the indicators' }).fill('hemlös')
    await expect(status(page)).toHaveText(/^\d+ of \d+ indicators$/)
  })
})

test.describe('the catalogue without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is the whole list, and its words are answered on the page of all that is searched', async ({ page }) => {
    await page.goto('/sv/boras/indikatorer')
    expect(await rows(page).count()).toBeGreaterThan(40)
    for (const dead of ['Filtrera', 'Ingen indikator svarar']) await expect(page.getByText(dead)).toBeHidden()
    await field(page).fill('hemlös')
    await page.getByRole('main').getByRole('button', { name: 'Sök' }).click()
    await expect(page.getByRole('main').getByRole('link', { name: 'Personer i hemlöshet' })).toBeVisible()
    await expect(page.getByRole('main').getByText('Mål', { exact: true })).toHaveCount(0)
    await page.getByRole('link', { name: 'Sök i allt' }).click()
    await expect(page.getByRole('main').getByText('Mål', { exact: true })).not.toHaveCount(0)
  })
})
