/**
 * npm run manual: the pictures of the manual (public/hjalp), taken of the built program over the seeded data. What is
 * typed here is the manual's example and is kept nowhere.
 */
import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import type { Role } from '@/lib/auth/permissions'
import { servedApp } from '../bench/served-app'
import { browser } from '../support/chromium'
import { makeCallers } from '../support/entrances/callers'

const WORK = '/sv/boras/arbete'
const DISTRICTS = `${WORK}/inmatning/REGSO-ARBETSLOSHET-16-64/fil`
const FILE = 'Region;2026\nBorås (Norrby);12,3\nBorås (Lugnet);9,8\nBorås (Salängen);7,1\nBorås (Göta);10,4'
const WIDE = { width: 1180, height: 760 }

const app = await servedApp()
// Letters where they are meant, and not at whole dots.
const { args, ...which } = browser()
const launched = await chromium.launch({ ...which, args: [...args, '--font-render-hinting=none'] })
try {
  const client = new pg.Client({ connectionString: app.databaseUrl })
  await client.connect()
  const callers = await makeCallers(client)
  await client.query(`UPDATE "Person" SET name = CASE WHEN name LIKE 'controller%' THEN 'Karin Ek' WHEN name LIKE 'reviewer%'
    THEN 'Olle Lind' ELSE 'Maja Berg' END WHERE email LIKE '%@exempel.se'`)
  await client.end()
  const pageAs = async (role: Role): Promise<Page> => {
    const { ticket } = callers.find(({ roles, isHere }) => isHere && roles.includes(role))!
    const context = await launched.newContext({ baseURL: app.address, viewport: WIDE, reducedMotion: 'reduce' })
    await context.addCookies([{ name: 'next-auth.session-token', value: ticket!, url: app.address }])
    return context.newPage()
  }
  /** From an element on, as much as the screen holds. */
  const take = async (page: Page, name: string, from = 'main h1') => {
    await page.addStyleTag({ content: '.entry-bar { position: static !important }' })
    const top = await page
      .locator(from)
      .first()
      .evaluate(element => element.getBoundingClientRect().top + scrollY)
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    const height = Math.min(WIDE.height, tall - top)
    await page.screenshot({
      path: `public/hjalp/${name}.png`,
      fullPage: true,
      clip: { x: 0, y: top, width: WIDE.width, height },
    })
  }

  const controller = await pageAs('controller')
  await controller.goto(`${WORK}/inmatning/N15428`, { waitUntil: 'networkidle' })
  const field = controller.locator('table input:not([disabled])').first()
  await field.fill('84,2')
  await controller
    .getByRole('textbox', { name: /Anteckning/ })
    .first()
    .fill('Rättat i registret')
  await controller.keyboard.press('Tab')
  await controller
    .getByText(/^Sparat/)
    .first()
    .waitFor()
  await take(controller, 'inmatning', 'main table')
  await controller.getByLabel('Källa till det du för in').fill('Skolförvaltningen, elevregistret')
  await controller.getByRole('button', { name: /^Skicka \d+ värde/ }).click()
  await controller.getByText(/^Tack\./).waitFor()

  await controller.goto(DISTRICTS, { waitUntil: 'networkidle' })
  await controller.setInputFiles('#fil', { name: 'stadsdelar.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) })
  await controller.getByRole('button', { name: /utkastet/ }).waitFor()
  await take(controller, 'fil', 'main h2')

  const reviewer = await pageAs('reviewer')
  await reviewer.goto(`${WORK}/granskning`, { waitUntil: 'networkidle' })
  await reviewer.locator('main table a').first().click()
  await reviewer.waitForURL(/granskning\/\d+/)
  await reviewer.waitForLoadState('networkidle')
  await take(reviewer, 'granskning')

  const strategist = await pageAs('strategist')
  await strategist.goto(`${WORK}/uppfoljning/2025`, { waitUntil: 'networkidle' })
  await take(strategist, 'uppfoljning')
  await strategist.goto(`${WORK}/malbild/nasta`, { waitUntil: 'networkidle' })
  await strategist.getByRole('button', { name: 'Gör utkastet' }).click()
  await strategist.waitForURL(/utkast\//)
  await strategist.reload({ waitUntil: 'networkidle' })
  await take(strategist, 'malbild', '.draft-tree')
} finally {
  await launched.close()
  await app.close()
}
