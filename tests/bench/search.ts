/** npm run bench:search: the search in the header on a slow phone, from the first touch to the first hits. */
import { chromium, type Browser } from '@playwright/test'
import { median } from '@/lib/statistics/median'
import { browser as how } from '../support/chromium'
import { listen, SLOW, VIEWPORT } from './cold-load'
import { columns, spread } from './columns'
import { report } from './goals'
import { machine } from './machine'
import { servedApp } from './served-app'

const ROUNDS = 5
const KIB = 1024
type Touch = { hits: number; afterIsland: number; nextWord: number; bytes: number }

const app = await servedApp()
const browser = await chromium.launch(how())
try {
  const pages = { sv: ['/sv/boras', 'jobb', 'skola'], en: ['/en/boras', 'jobs', 'school'] } as const
  const rows: string[][] = []
  const goals = []
  for (const [locale, [path, first, second]] of Object.entries(pages)) {
    const touches: Touch[] = []
    for (let round = 0; round < ROUNDS; round++) touches.push(await touch(browser, app.address + path, first, second))
    const of = (pick: (one: Touch) => number, decimals = 0) => spread(touches.map(pick), decimals)
    rows.push([
      ...[locale, of(one => one.hits), of(one => one.afterIsland), of(one => one.nextWord)],
      of(one => one.bytes / KIB, 1),
    ])
    goals.push(
      {
        what: `${locale}: ms from island to hits`,
        is: median(touches.map(one => one.afterIsland)),
        limit: 300,
        decimals: 0,
      },
      { what: `${locale}: KiB in all`, is: median(touches.map(one => one.bytes)) / KIB, limit: 20, decimals: 1 },
    )
  }
  const heads = ['', 'touch to hits ms', 'island to hits ms', 'next word ms', 'KiB packed']
  console.log(`${columns([heads, ...rows])}\n${report(goals)}\n${machine()}`)
} finally {
  await browser.close()
  await app.close()
}

/** Touches the field of a page that has been read a while, with a word in it at once, and then another. */
async function touch(browser: Browser, url: string, first: string, second: string): Promise<Touch> {
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true })
  try {
    const page = await context.newPage()
    await listen(await context.newCDPSession(page), SLOW)
    await page.goto(url, { waitUntil: 'networkidle', timeout: 90_000 })
    const type = (word: string) =>
      page.evaluate(async word => {
        const field = document.querySelector<HTMLInputElement>('#hitta')!
        const place = field.form!.querySelector('[data-answers]')!
        const begun = performance.now()
        field.focus()
        field.value = word
        field.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise<void>(resolve => {
          const looking = setInterval(() => {
            if (!place.textContent!.includes(word)) return
            clearInterval(looking)
            resolve()
          }, 5)
        })
        const came = performance.now()
        const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        const ours = all.filter(({ name }) => /islands|register/.test(name))
        const island = ours.find(({ name }) => name.includes('islands'))!.responseEnd
        const bytes = ours.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
        return { took: came - begun, afterIsland: came - island, bytes }
      }, word)
    const { took, afterIsland, bytes } = await type(first)
    const { took: nextWord } = await type(second)
    return { hits: took, afterIsland, nextWord, bytes }
  } finally {
    await context.close()
  }
}
