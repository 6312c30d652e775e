/**
 * npm run bench:lighthouse: Lighthouse's marks on a slow phone, median of three: of a page as it comes, while it is read
 * (a figure touched, the search asked), while a figure's explorer is opened, and as it then stands; and what it finds fault
 * with. The explorer, which is some 150 KiB of scripts for those who choose, has its own bound in npm run bench.
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
const STEPS = ['as it comes', 'while it is read', 'while its explorer is opened', 'as it then stands']
const EXPLORED = 2
const LIMITS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 }

const app = await servedApp()
try {
  console.log(machine())
  for (const [name, path] of Object.entries(PAGES)) {
    // The first visit draws the page: what is measured is the page that readers get.
    await (await fetch(app.address + path)).text()
    const rounds: Result[][] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await walk(app.address + path))
    for (const [i, step] of STEPS.entries()) {
      const verdicts = rounds.flatMap(steps => steps[i] ?? [])
      tell(`${name} ${step}`, verdicts, { isBound: i !== EXPLORED })
    }
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
    for (const use of [readIt, explore]) {
      await flow.startTimespan()
      await use(page)
      await flow.endTimespan()
    }
    await flow.snapshot()
    return (await flow.createFlowResult()).steps.map(({ lhr }) => lhr)
  } finally {
    await browser.close()
  }
}

/** As a thumb does: touches a figure where there is one, and asks the search. */
async function readIt(page: Page) {
  if (await page.$('.figure-stage')) {
    await page.tap('.figure-stage')
    await page.waitForSelector('.explorer-readout')
  }
  await page.tap('#hitta')
  await page.keyboard.type('jobb', { delay: 100 })
  await page.waitForFunction(() => document.querySelector('[data-answers]')?.textContent?.includes('jobb'))
}

async function explore(page: Page) {
  if (!(await page.$('.explorer-open'))) return
  await page.tap('.explorer-open')
  await page.waitForSelector('.is-explored')
}

/** A step has marks of what can be told of it. */
function tell(name: string, verdicts: Result[], { isBound = true } = {}) {
  const marked = Object.entries(LIMITS).flatMap(([category, limit]) => {
    const marks = verdicts.flatMap(({ categories }) => {
      const { score, auditRefs } = categories[category] ?? { score: null, auditRefs: [] }
      return score === null || auditRefs.every(({ weight }) => weight === 0) ? [] : [score * 100]
    })
    const what = `${name}, ${category} ${spread(marks)}`
    const least = isBound || category !== 'performance' ? limit : 0
    return marks.length ? [{ what, is: median(marks), limit: least, atLeast: true, decimals: 0 }] : []
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
