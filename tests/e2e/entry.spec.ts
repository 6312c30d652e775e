import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { askServed } from '../support/served-database'
import { signInAs } from '../support/signed-in'

const GRID = '/sv/boras/arbete/inmatning/REGSO-ARBETSLOSHET?vy=omraden&period=2025'

/** Moves with Tab until something of the page has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${selector} is not reached with Tab.`)
}

const written = (value: number) => String(Math.round(10 * value) / 10).replace('.', ',')

test('a controller pastes a year for forty districts, is asked about a slipped decimal, mends it and sends', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a journey by keyboard')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const person = await signInAs(page, GRID, 'controller')
  const rows = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .filter({ has: page.locator('input') })
  const former = (await rows.locator('[data-head="Före"]').allTextContents()).slice(0, 40)
  const values = former.map(text => Number(text.split(' ')[0]!.replace(',', '.')) + 0.1)
  expect(values).toHaveLength(40)
  const slipped = values.findIndex(value => value > 3)
  const pasted = values.map((value, i) => written(i === slipped ? 10 * value : value)).join('\r\n')
  await page.evaluate(text => navigator.clipboard.writeText(text), pasted)

  await whenAlive(page, '[data-at]')
  await tabTo(page, '[data-at="0:0"]')
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('status').filter({ hasText: '40' })).toBeAttached()
  const button = page.getByRole('button', { name: /^Skicka 40/ })
  await expect(button).toBeDisabled()
  const asked = rows.nth(slipped).locator('xpath=following-sibling::tr[1]')
  await expect(asked).toContainText(written(values[slipped]!))

  await page.keyboard.press('Control+Z')
  await expect(rows.nth(39).getByRole('textbox').first()).toHaveValue('')
  await page.keyboard.press('Control+Y')
  await expect(rows.nth(39).getByRole('textbox').first()).toHaveValue(written(values[39]!))

  await rows.nth(0).getByRole('textbox').first().focus()
  await page.keyboard.press('Control+End')
  await tabTo(page, '.entry-wrong a')
  await page.keyboard.press('Enter')
  await page.keyboard.type(written(values[slipped]!))
  await page.keyboard.press('Enter')
  await expect(button).toBeEnabled()
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible()
  await rows.nth(0).getByRole('textbox').first().focus()
  await page.keyboard.press('Control+End')
  await tabTo(page, '.live-preview > summary')
  await page.keyboard.press('Enter')
  await expect(page.locator('.live-preview .effect')).toBeVisible()
  expect((await axe(page).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await page.reload()
  await whenAlive(page, '[data-at]')
  await expect(rows.nth(39).getByRole('textbox').first()).toHaveValue(written(values[39]!))
  await rows.nth(0).getByRole('textbox').first().focus()
  await page.keyboard.press('Control+End')
  await tabTo(page, '#falt-source')
  await page.keyboard.type('Registerutdrag 2025')
  await tabTo(page, '.entry-submit button[type="submit"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '40' })).toBeVisible()
  const sent = await askServed<{ many: number; drafts: number }>(
    `SELECT (SELECT count(*)::int FROM "SubmissionItem" i JOIN "Submission" s ON s.id = i."submissionId"
       WHERE s."proposedById" = ${person} AND s.status = 'submitted') AS many,
       (SELECT count(*)::int FROM "Draft" WHERE "personId" = ${person}) AS drafts`,
  )
  expect(sent).toEqual([{ many: 40, drafts: 0 }])
  await expect(rows.nth(0).getByRole('textbox').first()).not.toBeEditable()
})

test('what is typed without a connection stays on the device until it is saved, and is gone after signing out @phone', async ({
  page,
  context,
}) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('malbild')).length)
  await signInAs(page, '/sv/boras/arbete/inmatning/N15428', 'controller')
  const field = page.locator('[data-field="value"] input').last()
  const before = await field.inputValue()
  await context.setOffline(true)
  await field.fill('77,7')
  await expect(page.getByRole('status').filter({ hasText: 'Väntar på uppkoppling' })).toBeVisible()
  expect(await kept()).toBe(1)
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible({ timeout: 60_000 })
  expect(await kept()).toBe(0)

  await context.setOffline(true)
  await field.fill('77,8')
  await expect.poll(kept).toBe(1)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Logga ut ändå' }).click()
  await page.waitForURL('**/sv')
  expect(await kept()).toBe(0)
  expect(before).not.toBe('77,7')
})

test('who signs out at once has what was typed sent first, from any work page, and is asked nothing', async ({
  page,
  context,
}) => {
  const typed = (person: number) =>
    askServed<{ value: string }>(`SELECT value FROM "Draft" WHERE "personId" = ${person}`)
  const person = await signInAs(page, '/sv/boras/arbete/inmatning/N15428', 'controller')
  await whenAlive(page, '[data-at]')
  await context.setOffline(true)
  await lastValue(page).fill('75,4')
  await expect.poll(() => copies(page)).toBe(1)
  const left = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('malbild')))
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible({ timeout: 60_000 })
  await page.goto('/sv/boras/arbete')
  // As a tab would leave it that was closed without a connection: one that knew what is saved, or one from before.
  const leave = (value: string, knew: boolean) =>
    page.evaluate(
      ({ left, value, knew }) =>
        left.forEach(([key, copy]) => {
          const cells = Object.entries(JSON.parse(String(copy)) as Record<string, string[]>)
          const kept = cells.map(([cell, [text = '']]) => [
            cell,
            [text.replace('75,4', value), ...(knew ? [text] : [])],
          ])
          localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)))
        }),
      { left, value, knew },
    )
  await leave('75,9', false)
  await whenAlive(page, '.signed-in form button')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  // What was saved since is newer: it is asked about, and both are seen where it was typed.
  await page.getByRole('button', { name: 'Stanna kvar' }).click()
  expect(await typed(person)).toEqual([{ value: '75,4' }])
  await page.goto('/sv/boras/arbete/inmatning/N15428')
  await expect(lastValue(page)).toHaveValue('75,9')
  await page.getByRole('button', { name: 'Ta det som är sparat' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Sparat \d/ })).toBeVisible()
  await expect(lastValue(page)).toHaveValue('75,4')
  await expect.poll(() => copies(page)).toBe(0)

  await page.goto('/sv/boras/arbete')
  await leave('75,8', true)
  await whenAlive(page, '.signed-in form button')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.waitForURL('**/sv')
  expect(await copies(page)).toBe(0)
  expect(await typed(person)).toEqual([{ value: '75,8' }])
})

test('a reader sees the grid and can write nothing in it', async ({ page }) => {
  await signInAs(page, '/sv/boras/arbete/inmatning/N15428', 'reader')
  await expect(page.locator('[data-field="value"] input').first()).not.toBeEditable()
  await expect(page.getByRole('button', { name: /^Skicka/ })).toHaveCount(0)
})

const lastValue = (page: Page) => page.locator('[data-field="value"] input').last()
const copies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('malbild')).length)

test('what is typed before the page’s scripts have come, and in two tabs, is saved or asked about and never lost', async ({
  page,
  context,
}) => {
  const path = '/sv/boras/arbete/inmatning/N15428'
  const person = await signInAs(page, path, 'controller')
  const drafts = () => askServed<{ value: string }>(`SELECT value FROM "Draft" WHERE "personId" = ${person}`)
  const saved = (tab: Page) => expect(tab.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible()
  const second = await context.newPage()
  await second.goto(path)
  await whenAlive(second, '[data-at]')

  let letScriptsCome = () => {}
  const held = new Promise<void>(resolve => (letScriptsCome = resolve))
  await page.route('**/*.js*', async route => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await lastValue(page).fill('71,1')
  await lastValue(page).focus()
  letScriptsCome()
  await saved(page)
  expect(await drafts()).toEqual([{ value: '71,1' }])
  await page.keyboard.press('Control+z')
  await expect(lastValue(page)).not.toHaveValue('71,1')
  await page.keyboard.press('Control+y')
  await saved(page)

  await lastValue(second).fill('72,2')
  const choice = second.getByRole('button', { name: 'Behåll det som står här' })
  await expect(choice).toBeVisible()
  expect(await drafts()).toEqual([{ value: '71,1' }])
  await choice.click()
  await saved(second)
  expect(await drafts()).toEqual([{ value: '72,2' }])
})

test('a device without room is told of, and what is typed is saved all the same once it can be sent', async ({
  page,
  context,
}) => {
  await signInAs(page, '/sv/boras/arbete/inmatning/N15428', 'controller')
  await whenAlive(page, '[data-at]')
  await page.evaluate(() => {
    for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
      try {
        localStorage.setItem(`full-${size}`, 'x'.repeat(size))
      } catch {
        // Smaller pieces still fit.
      }
  })
  await context.setOffline(true)
  await lastValue(page).fill('76,5')
  await expect(page.getByRole('status').filter({ hasText: 'Det finns ingen kopia på den här enheten' })).toBeVisible()
  expect(await copies(page)).toBe(0)
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(lastValue(page)).toHaveValue('76,5')
})

test('signing out in another tab loses nothing: no copy stays, and what is typed is saved when its person is back', async ({
  page,
  context,
}) => {
  const person = await signInAs(page, '/sv/boras/arbete/inmatning/N15428', 'controller')
  await whenAlive(page, '[data-at]')
  await lastValue(page).fill('76,1')
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/sv/boras/arbete')
  await other.getByRole('button', { name: 'Logga ut' }).click()
  await other.waitForURL('**/sv')

  await lastValue(page).fill('76,2')
  await expect(page.getByRole('status').filter({ hasText: 'Du är utloggad' })).toBeVisible({ timeout: 60_000 })
  expect(await copies(page)).toBe(0)
  const [account] = await askServed<{ email: string }>(`SELECT email FROM "Person" WHERE id = ${person}`)
  await other.goto('/sv/boras/arbete')
  await other.getByLabel('E-postadress').fill(account!.email)
  await other.getByLabel('Lösenord').fill('korrekt häst batteri klammer')
  await other.getByRole('button', { name: 'Logga in' }).click()
  await other.getByRole('link', { name: 'Anna Berg' }).waitFor()
  await page.bringToFront()
  await expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible({ timeout: 40_000 })
  await page.reload()
  await expect(lastValue(page)).toHaveValue('76,2')
})
