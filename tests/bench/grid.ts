/**
 * npm run bench:grid: the largest grid that entry shows, a year of all indicators: first paint after the first byte,
 * a paste of a thousand cells and its undoing, each as ratio to a plain table with as many fields, of no framework.
 */
import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { median } from '@/lib/statistics/median'
import { browser } from '../support/chromium'
import { makeCallers } from '../support/entrances/callers'
import { columns, spread } from './columns'
import { report } from './goals'
import { machine } from './machine'
import { PLAIN, plainTable } from './plain-table'
import { servedApp } from './served-app'
import { serveStill } from './still-server'

const ROUNDS = 7
const GRID = '/sv/boras/arbete/inmatning/period/2025?visa=alla'
const PASTED = 1_000
const WIDE = 5
const GOAL = 1.5
const STEPS = ['first paint', 'paste', 'undo'] as const
type Times = Record<(typeof STEPS)[number], number>

const app = await servedApp()
const launched = await chromium.launch(browser())
try {
  const client = new pg.Client({ connectionString: app.databaseUrl })
  await client.connect()
  const controller = (await makeCallers(client)).find(({ roles }) => roles.includes('controller'))!
  await client.end()
  const fieldsIn = (page: Page) => page.locator('table :is(input, select)').count()
  const grid = await open(app.address + GRID)
  const many = await fieldsIn(grid.page)
  await grid.page.close()
  const still = await serveStill(plainTable(many))
  const times: Record<'grid' | 'plain', Times[]> = { grid: [], plain: [] }
  // The first of each is the one that warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [which, address] of [
      ['grid', app.address + GRID],
      ['plain', still.address + PLAIN],
    ] as const) {
      const { page, painted } = await open(address)
      const measured = { 'first paint': painted, paste: await paste(page), undo: await undo(page) }
      await page.close()
      if (round > 0) times[which].push(measured)
    }
  still.close()
  const of = (which: 'grid' | 'plain', step: (typeof STEPS)[number]) => times[which].map(one => one[step])
  console.log(`${many} fields, ${PASTED} of them pasted in; ${machine()}`)
  console.log(
    columns([
      ['', 'grid, ms', 'plain table, ms'],
      ...STEPS.map(step => [step, spread(of('grid', step), 1), spread(of('plain', step), 1)]),
    ]),
  )
  const ratio = (step: (typeof STEPS)[number]) => median(of('grid', step)) / median(of('plain', step))
  console.log(report(STEPS.map(step => ({ what: `${step}, times the plain table's`, is: ratio(step), limit: GOAL }))))

  async function open(address: string) {
    const context = await launched.newContext({ viewport: { width: 1280, height: 800 } })
    await context.addCookies([{ name: 'next-auth.session-token', value: controller.ticket!, url: app.address }])
    const page = await context.newPage()
    page.on('close', () => void context.close().catch(() => {}))
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0 && document.querySelector('table input'),
    )
    // The grid's last rows come a moment after the first.
    await page.locator('table:not([aria-busy])').waitFor()
    const painted = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return performance.getEntriesByName('first-contentful-paint')[0]!.startTime - navigation!.responseStart
    })
    return { page, painted }
  }
} finally {
  await launched.close()
  await app.close()
}

/** From the event until what it changed has been painted. */
function paste(page: Page): Promise<number> {
  const text = Array.from({ length: PASTED / WIDE }, (_, i) => [i + 1, 10 + i, 100 + i, '', 'ok'].join('\t')).join(
    '\r\n',
  )
  return page.evaluate(async pasted => {
    const first = document.querySelector<HTMLInputElement>('table input')!
    first.focus()
    await new Promise(requestAnimationFrame)
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const began = performance.now()
    first.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))
    return performance.now() - began
  }, text)
}

/** When the paste has been checked and drawn, as a person comes to it. */
function undo(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise(idle => setTimeout(() => requestIdleCallback(idle), 500))
    const first = document.querySelector<HTMLInputElement>('table input')!
    const said = first.value
    const began = performance.now()
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
    await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))
    const took = performance.now() - began
    if (said === '' || first.value === said) throw new Error('Nothing was pasted, or nothing undone.')
    return took
  })
}
