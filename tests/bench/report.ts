/** npm run bench:report: what a report takes to be frozen and set, its files, and its round's page. */
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { drawFigure } from '@/components/followup/draw-figure'
import { median } from '@/lib/statistics/median'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'
import { report, type Goal } from './goals'
import { machine } from './machine'

const YEAR = 2027
const TIMES = 3
const GOAL_MS = 3000
const { url, drop } = await scratchDatabase()
await migrate(fileURLToPath(new URL('../..', import.meta.url)), url)
process.env.DATABASE_URL = url
const { db } = await import('@/lib/db')
const { publishedDb } = await import('@/lib/published-db')
const { answerWarning, assess, openRound } = await import('@/lib/followup/commands')
const { WARNINGS } = await import('@/lib/followup/checklist')
const { getReport } = await import('@/lib/followup/queries')
const { getRound } = await import('@/lib/followup/work-queries')
const { proposeReport, publishReport } = await import('@/lib/followup/publish-commands')
const { reportPdf, sheetPdf, slidesPdf } = await import('@/lib/followup/report-pdf')
const { fileReports } = await import('@/lib/exchange/report-file-commands')
const { reportDocx } = await import('@/lib/exchange/report-docx')
const { colleague, municipalityId: idOf } = await import('../support/proposing')

let asked = 0
const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
const { query } = prototype
prototype.query = function (...args) {
  asked++
  return query.apply(this, args)
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
const several = async (work: () => unknown) => {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) times.push(await timed(work))
  return median(times)
}

try {
  const municipalityId = await idOf('boras')
  const [strategist, administrator] = [
    await colleague(municipalityId, 'strategist'),
    await colleague(municipalityId, 'administrator'),
  ]
  const { id: frameworkId } = await db.framework.findFirstOrThrow({
    where: { municipalityId, slug: 'malbild-2021-2024' },
  })
  const opened = { municipalityId, frameworkId, year: YEAR, lastYear: 2024, deadline: '2027-11-30', isLocked: [] }
  await openRound(strategist, opened)
  const look = () => getRound(strategist, municipalityId, YEAR)
  const first = await timed(look)
  const statements = asked
  const again = await several(look)
  const askedAgain = Math.round((asked - statements) / TIMES)
  const round = (await look())!
  const key = { municipalityId, followUpId: round.id }
  const text = 'Fler behöver **stöd**, och skillnaderna består. '.repeat(20)
  for (const { id: goalId, computed } of round.goals) {
    const { level, gaps } = computed
    await assess(strategist, { ...key, goalId, level, gaps, text, reason: '', seen: {} })
  }
  for (const kind of WARNINGS) await answerWarning(strategist, { ...key, key: kind, text: 'Det är känt.' })
  const proposing = await timed(() => proposeReport(strategist, { ...key, publicNote: '', diaryNumber: '' }))
  const publishing = await timed(async () => {
    const done = await publishReport(administrator, key, drawFigure)
    if (!done.ok) throw new Error(done.fault)
  })
  const frozen = (await getReport('boras', YEAR))!
  // The first loads what sets.
  await reportDocx(frozen, 'sv', null)
  const of = {
    pdf: await several(() => reportPdf(frozen, 'sv', null)),
    docx: await several(() => reportDocx(frozen, 'sv', null)),
    slides: await several(() => slidesPdf(frozen, 'sv')),
    sheet: await several(() => sheetPdf(frozen, 'sv')),
  }
  const files = await timed(fileReports)
  const { areas, measures } = frozen.report
  const outcomes = areas.flatMap(area => area.outcomes).length
  const ms = (time: number) => `${time.toFixed(0)} ms`
  console.log(`A report of ${outcomes} goals and ${measures.length} indicators; ${machine()}`)
  console.log(`the round’s page: first look ${ms(first)}, ${statements} statements; again ${ms(again)}, ${askedAgain}`)
  console.log(`proposed ${ms(proposing)}, published ${ms(publishing)}; then all files of two reports ${ms(files)}`)
  console.log(`slides ${ms(of.slides)}, A4 ${ms(of.sheet)}`)
  const goals: Goal[] = [
    { what: 'PDF, ms', is: of.pdf, limit: GOAL_MS, decimals: 0 },
    { what: 'DOCX, ms', is: of.docx, limit: GOAL_MS, decimals: 0 },
    { what: 'goals in it', is: outcomes, limit: 13, atLeast: true, decimals: 0 },
    { what: 'indicators in it', is: measures.length, limit: 40, atLeast: true, decimals: 0 },
  ]
  console.log(report(goals))
} finally {
  await db.$disconnect()
  await publishedDb.$disconnect()
  await drop()
}
