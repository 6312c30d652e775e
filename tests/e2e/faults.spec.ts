import { expect, test } from '@playwright/test'
import { askServed } from '../support/served-database'
import { signInAs } from '../support/signed-in'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a fault is reported from its page, and what was wrong with the report is said with nothing lost', async ({
    page,
    isMobile,
  }) => {
    await page.goto('/en/boras/indikatorer/N15428')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Report a fault' }).click()
    await expect(page.getByRole('link', { name: '/en/boras/indikatorer/N15428' })).toBeVisible()
    await page.goto('/sv/boras/indikatorer/N15428')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Rapportera fel' }).click()
    await page.getByLabel('Vad är fel?').fill('   ')
    await page.getByRole('button', { name: 'Skicka' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det gick inte att skicka')
    const words = `Siffran <b>för 2023</b> & ${isMobile ? 'mobil' : 'dator'}`
    await page.getByLabel('Vad är fel?').fill(words)
    await page.getByRole('button', { name: 'Skicka' }).click()
    await expect(page).toHaveURL(/\/sv\/boras\/rapportera-fel\/tack$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tack')
    const kept = await askServed<{ page: string }>(`SELECT page FROM "FaultReport" WHERE body = '${words}'`)
    expect(kept).toEqual([{ page: '/sv/boras/indikatorer/N15428' }])
  })

  test('an indicator is seen as it was known on a day, with its figure and table', async ({ page }) => {
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })
    const answer = await page.goto(`/sv/boras/indikatorer/N15428/per/${today}`)
    expect(answer?.headers()['cache-control']).toMatch(/no-store/)
    expect(answer?.headers()['x-robots-tag']).toBe('noindex')
    await expect(page.getByRole('note')).toContainText('Så här såg siffrorna ut')
    await expect(page.getByRole('img').first()).toBeVisible()
    await page.getByRole('link', { name: 'Se dem som de är nu' }).click()
    await expect(page).toHaveURL(/\/indikatorer\/N15428$/)
    await page.goto('/sv/boras/indikatorer/N15428/per/2020-01-01')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Inga siffror var publicerade')
    expect((await page.goto('/sv/boras/indikatorer/N15428/per/2026-02-30'))?.status()).toBe(404)
  })
})

test('a report is read, taken and settled in the work area', async ({ page, isMobile }) => {
  const body = `Länken leder fel ${isMobile ? 'mobil' : 'dator'}`
  await askServed(
    `INSERT INTO "FaultReport" ("municipalityId", page, locale, body) SELECT id, '/sv/boras/om', 'sv', '${body}' FROM "Municipality" WHERE slug = 'boras'`,
  )
  await signInAs(page, '/sv/boras/arbete', 'controller')
  await page.getByRole('link', { name: /ny(tt|a) fel .*rapportera/ }).click()
  const report = page.getByRole('listitem').filter({ hasText: body })
  await report.getByRole('button', { name: 'Ta den här' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: body })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Visa' }).getByRole('link', { name: 'Tagna' }).click()
  await report.getByText('Avsluta').first().click()
  await report.getByLabel('Vad har gjorts?').fill('Länken är rättad.')
  const answered = page.waitForResponse(answer => answer.request().method() === 'POST')
  await report.getByRole('button', { name: 'Avsluta' }).click()
  await answered
  await page.getByRole('navigation', { name: 'Visa' }).getByRole('link', { name: 'Klara' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: body })).toContainText('Länken är rättad.')
})
