import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { signInAs } from '../support/signed-in'

const JOBS = '/sv/boras/arbete/jobb'

async function fetchAll(page: Page, path: string) {
  await signInAs(page, path, 'controller')
  await page.goto(path)
  await whenAlive(page, 'form button')
  await page.getByRole('button', { name: 'Hämta allt nytt' }).click()
}

/** The bar of all that is fetched of more than forty ids reaches its end. */
const isFetched = (page: Page) =>
  expect
    .poll(
      () =>
        page
          .getByRole('progressbar')
          .first()
          .evaluate((one: HTMLProgressElement) => one.max > 40 && one.value === one.max),
      { timeout: 90_000 },
    )
    .toBe(true)

test('two municipalities fetch everything new at once; each has it for review, answers what a renamed measure means, and proposes that a redefined one begins anew', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'what is new is new once')
  const other = await (await browser.newContext()).newPage()
  await Promise.all([fetchAll(page, JOBS), fetchAll(other, '/sv/borlange/arbete/jobb')])
  await Promise.all([isFetched(page), isFetched(other)])
  for (const municipality of ['boras', 'borlange']) {
    const reviewer = await (await browser.newContext()).newPage()
    await signInAs(reviewer, `/sv/${municipality}/arbete/granskning`, 'reviewer')
    await expect(reviewer.getByRole('link', { name: /^Högskolebehörighet inom 4 år/ }).first()).toBeVisible()
    await reviewer.context().close()
  }
  await other.context().close()
  const batch = page.locator('.job-batch').first()
  await batch.locator('summary').click()
  const rowOf = (name: string) =>
    batch.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect(rowOf('Högskolebehörighet inom 4 år').getByRole('link', { name: 'till granskningen' })).toBeVisible()
  expect((await axe(page).analyze()).violations).toEqual([])

  await rowOf('Mäns andel av VAB-dagarna').getByRole('link', { name: 'svara' }).click()
  await expect(page.getByText('N00945 har bytt namn.')).toBeVisible()
  expect((await axe(page).analyze()).violations).toEqual([])
  await whenAlive(page, '#betydelse')
  const take = page.getByRole('button', { name: /utkastet/ })
  await take.click()
  await expect(page.locator('#betydelse-fel')).toBeVisible()
  await page.selectOption('#betydelse', 'same')
  await take.click()
  await page.waitForURL(url => url.pathname.endsWith('/inmatning/N00945'))
  await expect(page.getByLabel(/Källa till det du för in/)).toHaveValue(/^Kolada \(N00945\), hämtat/)

  await page.goto('/sv/boras/arbete/inmatning/U31803/kalla')
  await expect(page.getByText('Beskrivningen av U31803 är en annan.')).toBeVisible()
  await whenAlive(page, '#betydelse')
  await page.selectOption('#betydelse', 'newVersion')
  const define = page.getByRole('button', { name: 'Föreslå den nya definitionen' })
  await define.click()
  await expect(page.locator('#falt-note-fel')).toBeVisible()
  await page.getByLabel('Vad är annorlunda?').fill('Från 2025 en ny fråga i enkäten.')
  expect((await axe(page).analyze()).violations).toEqual([])
  await define.click()
  await page.getByRole('link', { name: 'Se förslaget' }).click()
  await expect(page.getByText(/Definition 2: Från 2025 en ny fråga/)).toBeVisible()
  await page.goto('/sv/boras/arbete/indikatorer/U31803')
  await whenAlive(page, 'form')
  await page.getByRole('button', { name: 'Ta tillbaka förslaget' }).click()
  await expect(page.getByRole('button', { name: 'Ta tillbaka förslaget' })).toHaveCount(0)
})
