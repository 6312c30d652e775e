import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { signInAs } from '../support/signed-in'

const GOAL = '/malbild/2.3'

/** Says yes to what waits under a title, which is then public at once. */
async function approve(page: Page, title: string) {
  await page.goto('/sv/boras/arbete/granskning')
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await whenAlive(page, 'main button')
  await page.getByRole('button', { name: 'Godkänn och publicera', exact: true }).click()
  await expect(page.getByText('Publicerat. Det syns nu på de öppna sidorna.')).toBeVisible()
}

test('a quotation is told, asked about, approved by another, read in both languages, and withdrawn', async ({
  page,
  browser,
  isMobile,
}) => {
  const title = `Om kvällsbussen ${isMobile ? 'mobil' : 'dator'}`
  const words = 'Utan kvällsbussen kommer jag inte hem från jobbet.'
  await signInAs(page, '/sv/boras/arbete/underlag', 'strategist')
  await page.getByRole('link', { name: 'Lägg till underlag' }).click()
  await page.waitForURL(/underlag\/nytt/)
  await whenAlive(page, 'main form')
  await page.getByLabel('Vad det är').selectOption({ label: 'Citat' })
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad som sades').fill(`${words} Ring mig på 070-123 45 67.`)
  const goals = page.getByLabel('Mål', { exact: true })
  const goal = await goals
    .locator('option', { hasText: /^2\.3 / })
    .first()
    .getAttribute('value')
  await goals.selectOption(goal)
  await page.getByLabel('Första dag').fill('2026-10-02')
  await page.getByLabel('Hur många som deltog').fill('12')
  await page.getByLabel('Vem som samlade in det').fill('Arbetslivsnämnden')
  const send = page.getByRole('button', { name: 'Skicka till granskning' })
  await send.click()
  await expect(page.getByText('Ett citat kräver att den som citeras har sagt ja.')).toBeVisible()
  await expect(goals).toHaveValue(goal!)
  await page.getByLabel('Samtycke').check()
  await send.click()
  await expect(page.getByText('Här finns något som liknar ett telefonnummer.')).toBeVisible()
  await page.getByLabel('Vad som sades').fill(words)
  await send.click()
  await expect(page.getByText('Skickat till granskning.')).toBeVisible()

  const reviewer = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signInAs(reviewer, '/sv/boras/arbete/granskning', 'reviewer')
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(`/sv/boras${GOAL}`)
  await expect(reader.getByText(title)).toHaveCount(0)
  await approve(reviewer, title)
  await reader.goto(`/sv/boras${GOAL}`)
  await expect(reader.locator('blockquote', { hasText: words })).toBeVisible()
  await expect(
    reader.getByText('Citat, 2026-10-02, 12 deltagare, publicerat med samtycke; Arbetslivsnämnden'),
  ).toBeVisible()
  await reader.goto(`/en/boras${GOAL}`)
  await expect(reader.getByText('in Swedish. It shows how some see the matter')).toBeVisible()
  expect(await reader.locator('[lang=sv]', { has: reader.getByText(words) }).count()).toBeGreaterThan(0)

  await page.goto('/sv/boras/arbete/underlag')
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await whenAlive(page, 'main form')
  await page.getByLabel('Varför ska det dras in?').fill('Den som citerades har ändrat sig.')
  await page.getByRole('button', { name: 'Föreslå att det dras in' }).click()
  await expect(page.getByText('Skickat till granskning.')).toBeVisible()
  await approve(reviewer, `Dra in: ${title}`)
  await reader.goto(`/sv/boras${GOAL}`)
  await expect(reader.getByText(title)).toHaveCount(0)
  await page.goto('/sv/boras/arbete/underlag')
  await expect(page.getByText(/Den som citerades har ändrat sig\./).first()).toBeVisible()
  await reviewer.context().close()
  await reader.context().close()
})
