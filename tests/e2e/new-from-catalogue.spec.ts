import { expect, test } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { signInAs } from '../support/signed-in'

const CATALOGUE = '/sv/boras/arbete/indikatorer/katalog'

test('a controller fetches the catalogues, finds a gap between those born here and abroad, sees it with the municipality’s own values and proposes it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a code is given once')
  await signInAs(page, CATALOGUE, 'controller')
  await page.goto(CATALOGUE)
  await whenAlive(page, 'form button')
  await page.getByRole('button', { name: /Hämta katalogerna/ }).click()
  const search = page.getByRole('searchbox')
  await expect(async () => {
    await page.reload()
    await expect(search).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0)
  expect((await axe(page).analyze()).violations).toEqual([])
  await search.fill('arbetslöshet bas')
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  await page.waitForURL(/q=/)
  await page.locator('.offers a').first().click()
  await expect(page.getByRole('rowheader', { name: 'N02282' })).toBeVisible()

  await page.getByRole('link', { name: /Hämta våra värden/ }).click()
  // The source is asked there and then.
  await expect(page.getByRole('figure').first()).toContainText(/från\s[\d,]+\still\s[\d,]+/, { timeout: 60_000 })
  expect((await axe(page).analyze()).violations).toEqual([])

  await page.getByRole('link', { name: 'Föreslå som indikator' }).click()
  await whenAlive(page, 'button[type="submit"]')
  await expect(page.getByRole('checkbox', { name: /N02282, utrikes födda/ })).toBeChecked()
  await expect(page.getByLabel('Enhet')).toHaveValue('procent')
  await page.getByLabel('Kort namn', { exact: true }).fill('Arbetslöshet efter födelseland')
  await page.getByRole('button', { name: 'Skicka till granskning' }).click()
  await page.getByRole('link', { name: /Se förslaget/ }).click()
  await expect(page.getByText('Kolada N02281 (inrikes födda), N02282 (utrikes födda)')).toBeVisible()
})

test('a controller chooses of a table of SCB, sees the gap, and proposes it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a code is given once')
  await signInAs(page, CATALOGUE, 'controller')
  await page.goto(CATALOGUE)
  await whenAlive(page, 'form button')
  await page.getByRole('button', { name: /Hämta katalogerna/ }).click()
  await expect(async () => {
    await page.goto(`${CATALOGUE}/pxweb/TAB9001`)
    await expect(page.getByRole('heading', { name: 'Välj ur tabellen' })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  expect((await axe(page).analyze()).violations).toEqual([])
  const sex = page.getByRole('group', { name: 'kön' })
  await expect(sex.getByLabel('Gruppen kvinnor')).toHaveValue('2')
  await sex.getByLabel('Dela upp efter').selectOption({ label: 'Inget, ta ett värde' })
  await page.getByLabel('Från och med').selectOption('2019')
  await page.getByRole('button', { name: 'Visa urvalet' }).click()
  await page.waitForURL(/varden=ja/)
  await expect(page.getByText(/från 2019. 18 celler hämtas för kommunen/)).toBeVisible()
  await expect(page.getByRole('figure').first()).toContainText(/från\s21,0\still\s18,0/)
  await expect(sex.getByLabel('Gruppen kvinnor')).toHaveCount(0)
  expect((await axe(page).analyze()).violations).toEqual([])

  await page.getByRole('link', { name: 'Föreslå som indikator' }).click()
  await whenAlive(page, 'button[type="submit"]')
  await expect(page.getByLabel('Enhet')).toHaveValue('procent')
  await page.getByLabel('Kort namn', { exact: true }).fill('Sysselsatta ur en tabell')
  await page.getByLabel('Riktning').selectOption('higher')
  await page.getByLabel('Varför den behövs').fill('Nämnden vill följa det.')
  await page.getByRole('button', { name: 'Skicka till granskning' }).click()
  await page.getByRole('link', { name: /Se förslaget/ }).click()
  await expect(page.getByText(/SCB TAB9001 \(Sysselsättningsgrad/)).toBeVisible()
})

test('a strategist sees which measures of social groups are proposed', async ({ page }) => {
  await signInAs(page, CATALOGUE, 'strategist')
  await page.goto('/sv/boras/arbete/malbild')
  await page.getByRole('link', { name: /förslag på mått/i }).click()
  await page.waitForURL(/katalog$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /Hämta katalogerna/ })).toHaveCount(0)
})
