/** npm run bench:lighthouse: Lighthouse's four marks on a slow phone, median of five, and what it finds fault with. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { browser } from '../support/chromium'
import { report } from './goals'
import { machine } from './machine'
import { median } from '@/lib/statistics/median'
import { spread } from './columns'
import { servedApp } from './served-app'

const ROUNDS = 5
const PAGES = {
  overview: '/sv/boras',
  area: '/sv/boras/malomraden/god-start',
  indicator: '/sv/boras/indikatorer/N15428',
}
const LIMITS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const LIGHTHOUSE = fileURLToPath(new URL('../../node_modules/lighthouse/cli/index.js', import.meta.url))

type Audit = { id: string; title: string; score: number | null; displayValue?: string; details?: { items?: unknown[] } }
type Verdict = {
  categories: Record<keyof typeof LIMITS, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}

const app = await servedApp()
try {
  console.log(machine())
  for (const [name, path] of Object.entries(PAGES)) {
    // The first visit draws the page: what is measured is the page that readers get.
    await (await fetch(app.address + path)).text()
    const verdicts: Verdict[] = []
    for (let round = 0; round < ROUNDS; round++) verdicts.push(await judge(app.address + path))
    tell(name, verdicts)
  }
} finally {
  await app.close()
}

async function judge(url: string): Promise<Verdict> {
  const { executablePath = chromium.executablePath(), args } = browser()
  const flags = ['--quiet', '--output=json', `--chrome-flags=--headless=new ${args.join(' ')}`]
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, url, ...flags], {
    env: { ...process.env, CHROME_PATH: executablePath },
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout) as Verdict
}

function tell(name: string, verdicts: Verdict[]) {
  const marks = (category: keyof typeof LIMITS) => verdicts.map(verdict => verdict.categories[category].score * 100)
  const goals = Object.entries(LIMITS).map(([category, limit]) => ({
    what: `${name}, ${category}`,
    is: median(marks(category as keyof typeof LIMITS)),
    limit,
    atLeast: true,
    decimals: 0,
  }))
  console.log(`${report(goals)}\n  performance ${spread(marks('performance'))}`)
  for (const fault of faults(verdicts.at(-1)!)) console.log(`  ${fault}`)
}

/** What weighs in a mark and is not perfect. */
function faults({ categories, audits }: Verdict): string[] {
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return weighty
    .map(({ id }) => audits[id])
    .filter((audit): audit is Audit => audit !== undefined && audit.score !== null && audit.score < 1)
    .map(({ id, title, score, displayValue = '' }) => `${id} ${score} ${title} ${displayValue}`)
}
