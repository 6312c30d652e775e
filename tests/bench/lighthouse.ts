/**
 * npm run bench:lighthouse: Lighthouse's marks on a slow phone, median of three: of a page as it comes, while it is used
 * (a figure read and explored, the search asked), and as it then stands; and what it finds fault with.
 */
import { chromium } from '@playwright/test'
import { startFlow, type Result } from 'lighthouse'
import { launch, type Page } from 'puppeteer-core'
import { browser as how } from '../support/chromium'
import { report } from './goals'
import { machine } from './machine'
import { median } from '@/lib/statistics/median'
import { spread } from './columns'
import { servedApp } from './served-app'

const ROUNDS = 3
const PAGES = {
  overview: '/sv/boras',
  area: '/sv/boras/malomraden/god-start',
  indicator: '/sv/boras/indikatorer/N15428',
}
const STEPS = ['as it comes', 'while it is used', 'as it then stands']
const LIMITS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 }

const app = await servedApp()
try {
  console.log(machine())
  for (const [name, path] of Object.entries(PAGES)) {
    // The first visit draws the page: what is measured is the page that readers get.
    await (await fetch(app.address + path)).text()
    const rounds: Result[][] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await walk(app.address + path))
    for (const [i, step] of STEPS.entries())
      tell(
        `${name} ${step}`,
        rounds.flatMap(steps => steps[i] ?? []),
      )
  }
  console.log(machine())
} finally {
  await app.close()
}

/** Goes to a page in a browser that has never seen it, and uses it. */
async function walk(url: string): Promise<Result[]> {
  const { executablePath = chromium.executablePath(), args } = how()
  const browser = await launch({ executablePath, args, headless: 'shell' })
  try {
    const page = await browser.newPage()
    const flow = await startFlow(page)
    await flow.navigate(url)
    await flow.startTimespan()
    await use(page)
    await flow.endTimespan()
    await flow.snapshot()
    return (await flow.createFlowResult()).steps.map(({ lhr }) => lhr)
  } finally {
    await browser.close()
  }
}

/** As a thumb does: reads a figure where there is one, opens its explorer, and asks the search. */
async function use(page: Page) {
  if (await page.$('.figure-stage')) {
    await page.tap('.figure-stage')
    await page.waitForSelector('.explorer-readout')
    await page.tap('.explorer-open')
    await page.waitForSelector('.is-explored')
  }
  await page.tap('#hitta')
  await page.keyboard.type('jobb', { delay: 100 })
  await page.waitForFunction(() => document.querySelector('[data-answers]')?.textContent?.includes('jobb'))
}

/** A step has marks of what can be told of it. */
function tell(name: string, verdicts: Result[]) {
  const marked = Object.entries(LIMITS).flatMap(([category, limit]) => {
    const marks = verdicts.flatMap(({ categories }) => {
      const { score, auditRefs } = categories[category] ?? { score: null, auditRefs: [] }
      return score === null || auditRefs.every(({ weight }) => weight === 0) ? [] : [score * 100]
    })
    const what = `${name}, ${category} ${spread(marks)}`
    return marks.length ? [{ what, is: median(marks), limit, atLeast: true, decimals: 0 }] : []
  })
  console.log(report(marked))
  for (const fault of faults(verdicts.at(-1)!)) console.log(`  ${fault}`)
}

/** What weighs in a mark and is not perfect. */
function faults({ categories, audits }: Result): string[] {
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return weighty.flatMap(({ id }) => {
    const { title, score = null, displayValue = '' } = audits[id] ?? {}
    return score === null || score === 1 ? [] : [`${id} ${score} ${title} ${displayValue}`]
  })
}
