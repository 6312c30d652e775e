import { expect, test } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { signInAs } from '../support/signed-in'

const FILE_PAGE = '/sv/boras/arbete/inmatning/REGSO-ARBETSLOSHET-16-64/fil'
const MESSY = [
  'Arbetslösa efter region;;;',
  ';;;',
  'Region;2026;;',
  ';Antal;Andel (%);',
  'Ale (Nödinge);100;7,1;',
  'Borås (Norrby);210;12,3;',
  'Borås (Lugnet);..;..;',
  'Borås (Salängen);80;1,000;',
  'Källa: SCB',
].join('\r\n')
const windows1252 = (text: string) => Buffer.from(text, 'latin1')

test('a controller reads in a messy file, answers what it asks, and finds its values in the draft', async ({ page }, {
  project,
}) => {
  await signInAs(page, FILE_PAGE, 'controller')
  await page.goto(FILE_PAGE)
  await whenAlive(page, '#fil')
  const send = (name: string, buffer: Buffer) =>
    page.setInputFiles('#fil', { name, mimeType: 'application/octet-stream', buffer })

  await send('gammal.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  await expect(page.getByRole('status')).toContainText('.xlsx')

  // How a file was read is remembered by its headings, and another browser has been here.
  await send('arbetslösa.csv', windows1252(MESSY.replace('Andel (%)', `Andel (%) ${project.name}`)))
  const take = page.getByRole('button', { name: /utkastet/ })
  await expect(take).toBeDisabled()
  await expect(page.getByRole('cell', { name: 'Norrby' })).toBeVisible()
  expect((await axe(page).analyze()).violations).toEqual([])

  const sign = page.locator('select[data-sign]')
  await sign.selectOption('missing')
  // "1,000" beside "12,3" can be one or a thousand.
  await page.getByRole('radio', { name: /hoppa över dem/ }).check()
  await expect(take).toBeEnabled()
  await take.click()
  await page.waitForURL(url => !url.pathname.endsWith('/fil'))
  await page.goto('/sv/boras/arbete/inmatning/REGSO-ARBETSLOSHET-16-64?vy=omraden&period=2026')
  const norrby = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Norrby', exact: true }) })
  await expect(norrby.getByRole('textbox').first()).toHaveValue('12,3')
})

test('the next file of the same kind is read as the last one was, and says so; it can be forgotten', async ({
  page,
}) => {
  await signInAs(page, FILE_PAGE, 'controller')
  const wait = () => expect(page.getByRole('button', { name: /utkastet/ })).toBeEnabled()
  const source = `Arbetsförmedlingen ${Date.now()}`
  const send = async (year: number) => {
    await page.goto(FILE_PAGE)
    await whenAlive(page, '#fil')
    const text = MESSY.replace('2026', String(year)).replace('1,000', '1,1').replace('Källa: SCB', '')
    await page.setInputFiles('#fil', { name: 'a.csv', mimeType: 'text/csv', buffer: windows1252(text) })
  }
  await send(2025)
  await page.locator('select[data-sign]').selectOption('missing')
  await wait()
  await page.getByLabel(/Källa/).fill(source)
  await page.getByRole('button', { name: /utkastet/ }).click()
  await page.waitForURL(url => !url.pathname.endsWith('/fil'))

  await send(2027)
  await expect(page.getByText(`Så läste vi den förra filen från ${source}`, { exact: false })).toBeVisible()
  await wait()
  expect((await axe(page).analyze()).violations).toEqual([])
  await page.getByLabel('Läs filen som').selectOption({ label: 'programmet föreslår' })
  await expect(page.getByRole('button', { name: /utkastet/ })).toBeDisabled()

  const kept = page.getByRole('listitem').filter({ hasText: source })
  await kept.getByRole('button', { name: 'Glöm' }).click()
  await kept.getByRole('button', { name: 'Ja, glöm det' }).click()
  await expect(kept).toHaveCount(0)
})

const SEVERAL = [
  'Nyckeltal;Kommun;År;Kön;Värde',
  'N15428;Borås;2026;Totalt;82,4',
  'N15428;Borås;2026;Flickor;..',
  'N00945;Borås;2026;Totalt;4,1',
  'N99999;Borås;2026;Totalt;3',
].join('\r\n')

test('a file of several indicators is one plan, is sent for review as one, and stands among those that were sent', async ({
  page,
}) => {
  const files = '/sv/boras/arbete/inmatning/fil'
  await signInAs(page, files, 'controller')
  await page.goto(files)
  await whenAlive(page, '#fil')
  const file = { name: 'nyckeltal.csv', mimeType: 'text/csv', buffer: windows1252(SEVERAL) }
  await page.setInputFiles('#fil', file)
  await expect(page.getByText('N99999')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  await page.locator('select[data-sign=".."]').selectOption('missing')
  const submit = page.locator('form.form:not(.figure-choice) button[type="submit"]').first()
  await expect(submit).toBeEnabled()
  await page.locator('.figure-choice select').selectOption('N15428')
  await page.locator('.figure-choice button').click()
  await expect(page.locator('.plan-figure img')).toBeVisible()
  await page.locator('.plan-kinds input').last().check()
  await page.locator('.plan-kinds input').first().check()
  expect((await axe(page).analyze()).violations).toEqual([])
  const why = page.locator('form.form input[required]')
  if (await why.count()) await why.fill('Kontrollerat mot källan.')
  await submit.click()
  await page.waitForURL(/granskning\/\d+$/)
  await page.goto(files)
  // On every kind of screen one has been sent.
  await expect(page.getByText('nyckeltal.csv').first()).toBeVisible()
})
