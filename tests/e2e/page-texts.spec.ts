import { expect, test } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { signInAs } from '../support/signed-in'

test('a strategist writes what the municipality says of its work, sees it as it will be read, and takes it back', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'one text, which two would write at once')
  await signInAs(page, '/sv/boras/arbete/texter', 'strategist')
  await page.getByRole('link', { name: 'Om arbetet, kommunens egna ord, engelska' }).click()
  await page.waitForURL(/texter\/om-en/)
  await whenAlive(page, 'main form')
  await page.getByLabel('Text i Markdown').fill('## How we work\n\nAcross *all* committees.')
  const preview = page.getByRole('region', { name: 'Så här blir det' })
  await expect(preview.getByRole('heading', { name: 'How we work' })).toBeVisible()
  await page.getByRole('button', { name: 'Spara och visa för allmänheten' }).click()
  await expect(page.getByText('Sparat. Det syns nu på de öppna sidorna.').first()).toBeVisible()

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto('/en/boras/om')
  await expect(reader.getByRole('heading', { name: 'How we work' })).toBeVisible()
  const versions = page.getByRole('region', { name: 'Vad som har stått' })
  await versions.getByText('Jämför med det som står nu').click()
  await expect(versions.locator('ins').first()).toHaveText('## How we work')
  await versions.getByRole('button', { name: 'Ta tillbaka den här' }).click()
  await versions.getByRole('button', { name: 'Ja, ta tillbaka den' }).click()
  await expect(page.getByLabel('Text i Markdown')).toHaveValue('')
  await reader.goto('/en/boras/om')
  await expect(reader.getByRole('heading', { name: 'How we work' })).toHaveCount(0)
  await reader.context().close()
})

test('what is written and sent before the page’s scripts have come is sent when they have', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'one text, which two would write at once')
  await signInAs(page, '/sv/boras/arbete/texter', 'strategist')
  let come = () => {}
  const scripts = new Promise<void>(resolve => (come = resolve))
  await page.route('**/_next/static/**/*.js', route => scripts.then(() => route.continue()))
  await page.goto('/sv/boras/arbete/texter/fragor-en', { waitUntil: 'commit' })
  await page.getByLabel('Frågor, en på varje rad').fill('- Who does what?')
  await page.getByRole('button', { name: 'Spara och visa för allmänheten' }).click()
  come()
  await expect(page.getByText('Sparat. Det syns nu på de öppna sidorna.').first()).toBeVisible()
  await page.goto('/en/boras')
  await expect(page.getByRole('listitem').filter({ hasText: 'Who does what?' })).toBeVisible()
  // Others read the overview too.
  await page.goto('/sv/boras/arbete/texter/fragor-en')
  await whenAlive(page, 'main form')
  await page.getByLabel('Frågor, en på varje rad').fill('')
  await page.getByRole('button', { name: 'Spara och visa för allmänheten' }).click()
  await expect(page.getByText('Sparat. Det syns nu på de öppna sidorna.').first()).toBeVisible()
})
