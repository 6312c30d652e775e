import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { faultsOf, outlineFaults } from '../support/page-faults'
import { askServed } from '../support/served-database'
import { signInAs } from '../support/signed-in'

test.skip(({ isMobile }) => isMobile, 'A round is published once.')

const ROUND = '/sv/boras/arbete/uppfoljning/2025'
/** The whole round is gone through, and a report set as each of its files. */
const SLOW = { timeout: 80_000 }
const BORAS = `"municipalityId" = (SELECT id FROM "Municipality" WHERE slug = 'boras')`

async function press(page: Page, name: string) {
  await whenAlive(page, 'main form')
  await page.getByRole('button', { name, exact: true }).first().press('Enter')
}

/** What a strategist would write of every goal whose answers are taken from the figures. */
const writeTheRest = () =>
  askServed(`
    UPDATE "FollowUpAssessment" a SET text = 'Vi vet för lite om ' || g.title || '.' FROM "FollowUp" f, "Goal" g
    WHERE f.id = a."followUpId" AND g.id = a."goalId" AND f.${BORAS} AND f.year = 2025 AND a.text = ''`)

test('a strategist writes the round and answers its checklist, an administrator publishes, and anyone reads it', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await signInAs(page, '/sv/boras/arbete/uppfoljning', 'strategist')
  await page.getByRole('link', { name: 'Uppföljning 2025' }).click()
  await expect(page.getByText('inte bedömt').first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page
    .getByRole('link', { name: /^1\.2 / })
    .first()
    .click()
  await page.getByLabel('Blir det bättre?').selectOption('worse')
  await page.getByLabel('Minskar skillnaderna?').selectOption('unknown')
  await whenAlive(page, 'main form')
  await page.getByLabel('Bedömning i ord').fill('Fler behöver **stöd** i skolan.')
  await page.reload()
  await expect(page.getByLabel('Bedömning i ord'), 'what isn’t saved is kept').toHaveValue(/\*\*stöd\*\*/)
  await expect(page.getByLabel('Blir det bättre?')).toHaveValue('worse')
  await press(page, 'Spara bedömningen')
  await expect(page.getByText('Bedömningen är sparad.')).toBeVisible(SLOW)
  await expect(page.getByText('Skriv varför: innan dess går rapporten inte att publicera.')).toBeVisible()
  await page.getByLabel('Ny kommentar').fill('Stämmer siffran?')
  await press(page, 'Kommentera')
  await expect(page.getByText('Stämmer siffran?').first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await page.goto(ROUND)
  await expect(page.getByText('Det som står under Kontroll före publicering')).toBeVisible()
  await page.getByText(/^Ta över siffrornas svar för alla 16 mål/).click()
  await press(page, 'Ta över de 16 svaren')
  await expect(page.getByText('16 bedömningar är tagna från siffrorna')).toBeVisible(SLOW)
  await expect(page.getByRole('cell', { name: /tagen från siffrorna/ })).toHaveCount(16)
  expect(await faultsOf(page)).toEqual([])
  await writeTheRest()
  await page.goto(ROUND)
  await expect(page.getByText('skälet saknas:')).toBeVisible()
  await expect(page.getByText('Mål med öppna kommentarer')).toBeVisible()
  await page
    .getByRole('link', { name: /^1\.2 / })
    .first()
    .click()
  await page.getByLabel('Varför en annan bedömning').fill('Skolorna ser en annan bild.')
  await press(page, 'Spara bedömningen')
  await expect(page.getByText('Bedömningen är sparad.')).toBeVisible()
  await page.goto(ROUND)
  const notes = page.getByLabel('Kommentar', { exact: true })
  for (let i = 0; i < (await notes.count()); i++) {
    await whenAlive(page, 'main form')
    await notes.nth(i).fill('Det är känt, och rättas till nästa omgång.')
    await page.getByRole('button', { name: 'Spara kommentaren' }).nth(i).press('Enter')
    await expect(page.getByText('Kommentaren är sparad.').nth(i)).toBeVisible()
  }
  await expect(page.getByText('Allt är klart. Rapporten kan publiceras.')).toBeVisible()
  await page.getByRole('link', { name: 'Läs hela rapporten som den blir (utkast)' }).click()
  await expect(page.getByText('Utkast', { exact: true })).toBeVisible(SLOW)
  await expect(page.getByText('Fler behöver stöd i skolan.')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const draft = (await page.getByRole('link', { name: 'Utkastet på svenska (PDF)' }).getAttribute('href'))!
  expect((await (await page.request.get(draft)).body()).subarray(0, 5).toString()).toBe('%PDF-')
  for (const path of ['/sv/boras/uppfoljning/2025', draft]) {
    const stranger = await browser.newContext()
    expect([401, 404]).toContain((await stranger.request.get(path)).status())
    await stranger.close()
  }
  await page.goto(ROUND)
  await press(page, 'Föreslå att rapporten publiceras')
  await expect(page.getByText('Du har föreslagit det själv')).toBeVisible(SLOW)

  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signInAs(other, ROUND, 'administrator')
  await press(other, 'Publicera rapporten')
  await other.getByRole('button', { name: 'Ja, publicera' }).press('Enter')
  await expect(other.getByRole('link', { name: 'Läs rapporten' })).toBeVisible(SLOW)
  const secret = 'Skolorna ser en annan bild.'
  const read = (known = '') => page.request.get('/sv/boras/uppfoljning/2025', { headers: { 'If-None-Match': known } })
  const before = await read()
  expect(await before.text()).toContain(secret)
  await page.goto(ROUND)
  await page.getByRole('link', { name: 'Ta bort något av sekretesskäl' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ta bort ur rapporten' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Ord eller meningar som ska bort').fill(secret)
  await press(page, 'Välj texterna')
  await expect(page.getByRole('row', { name: new RegExp(`1\\.2 .*${secret}.*borttaget`) })).toBeVisible(SLOW)
  await whenAlive(page, 'main form')
  await page.getByLabel('Varför?').fill('Det röjer en person.')
  await page.getByLabel('Vad ska läsarna få veta?').fill('En mening är borttagen.')
  await press(page, 'Föreslå att det tas bort')
  await expect(page.getByText('Du har föreslagit det själv')).toBeVisible(SLOW)
  expect(await faultsOf(page)).toEqual([])
  await other.goto(`${ROUND}/sekretess`)
  await press(other, 'Godkänn och ta bort')
  await other.getByRole('button', { name: 'Ja, ta bort det' }).press('Enter')
  await expect(other.getByText('Ingenting är valt ännu.')).toBeVisible(SLOW)
  await other.context().close()
  const after = await read(before.headers().etag)
  expect(after.status()).toBe(200)
  expect(await after.text()).not.toContain(secret)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto('/sv/boras/uppfoljning')
  await reader.getByRole('link', { name: 'Uppföljning 2025' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Uppföljning 2025')
  await expect(reader.getByText('Fler behöver stöd i skolan.')).toBeVisible()
  await expect(reader.getByText('En mening är borttagen.')).toBeVisible()
  await expect(reader.locator('main')).not.toContainText(secret)
  await expect(reader.getByRole('heading', { name: 'Sedan uppföljningen 2023' }).first()).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'Norrby' })).toBeVisible()
  await expect(reader.locator('main')).not.toContainText('Anna Berg')
  await expect(reader.locator('main')).not.toContainText('Stämmer siffran?')
  expect(await outlineFaults(reader)).toEqual([])
  const csv = reader.getByRole('link', { name: 'Ladda ner alla värden (CSV)' })
  const file = await reader.request.get((await csv.getAttribute('href'))!)
  expect((await file.text()).split('\r\n').length).toBeGreaterThan(1000)
  await expect(reader.getByRole('link', { name: 'Rapporten (PDF)' })).toBeVisible()
  // It is made anew, without what was taken out.
  const pdf = async () => (await reader.request.get('/api/v1/boras/followups/2025-v1.en.pdf')).body()
  await expect.poll(async () => (await pdf()).subarray(0, 5).toString(), SLOW).toBe('%PDF-')
  await reader.context().close()
})
