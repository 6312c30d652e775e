import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { signInAs } from '../support/signed-in'

const faultsOf = async (page: Page) =>
  (await axe(page).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
const rows = (page: Page) => page.locator('[data-row]:visible')

test('a strategist adds an åtgärd, whoever is named tells of it, and readers find it; it is taken away and its change undone', async ({
  page,
  browser,
  isMobile,
}) => {
  const title = `Läxhjälp ${isMobile ? 'mobil' : 'dator'}`
  await signInAs(page, '/sv/boras/arbete/atgarder', 'strategist')
  await page
    .getByRole('region', { name: /vi tar ansvar/ })
    .getByRole('link', { name: 'Lägg till en åtgärd' })
    .click()
  await page.waitForURL(/atgarder\/ny/)
  await whenAlive(page, 'main button')
  await page.getByLabel('Åtgärd', { exact: true }).fill(title)
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByText('Välj en strategi eller minst ett mål.')).toBeVisible()
  await expect(page.getByLabel('Åtgärd', { exact: true })).toHaveValue(title)
  await page.getByLabel('Strategi', { exact: true }).selectOption({ index: 2 })
  await page.getByText(/^Stadsdelar \(/).press('Enter')
  await page.getByLabel('Norrby', { exact: true }).press('Space')
  await page.getByLabel('Ansvarig nämnd eller bolag').fill('Kulturnämnden')
  await page.getByLabel('Första år').fill('2020')
  await page.getByLabel('Sista år').fill('2022')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.getByLabel('Läge').first().selectOption('ongoing')
  await page.getByLabel('Vad har hänt?').fill('Två fritidsgårdar har öppnat.')
  await page.getByRole('button', { name: 'Spara läget' }).press('Enter')
  await expect(page.getByText('Det är sparat.')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto('/sv/boras/atgarder')
  const action = reader.locator('[data-row]').filter({ hasText: title })
  await expect(action).toContainText('Försenad: skulle ha varit klar 2022.')
  await expect(action).toContainText('Två fritidsgårdar har öppnat.')
  await expect(action).not.toContainText('Anna Berg')
  await reader.context().close()

  await page.goto('/sv/boras/atgarder?organ=kulturnamnden')
  await expect(rows(page).filter({ hasText: title })).toBeVisible()
  await expect.poll(() => rows(page).count()).toBeLessThan(11)
  await page.getByRole('button', { name: 'Rensa' }).first().click()
  await expect.poll(() => rows(page).count()).toBeGreaterThan(11)

  await page.goto('/sv/boras/arbete/atgarder')
  await page.getByRole('link', { name: title }).click()
  await page.waitForURL(/atgarder\/\d+/)
  await whenAlive(page, 'main button')
  await page.getByRole('button', { name: 'Ta bort åtgärden' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort den' }).click()
  await expect(page.getByText('Åtgärden är borttagen')).toBeVisible()
  await page.getByRole('region', { name: 'Ändringar' }).getByRole('button', { name: 'Ångra' }).first().click()
  await page.getByRole('button', { name: 'Ja, ångra ändringen' }).click()
  await expect(page.getByRole('button', { name: 'Ta bort åtgärden' })).toBeVisible()
  await page.getByRole('button', { name: 'Ta bort åtgärden' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort den' }).click()
  await expect(page.getByText('Åtgärden är borttagen')).toBeVisible()
})
