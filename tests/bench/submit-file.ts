/**
 * npm run bench:file: 100,000 values sent as one submission, with their checks, cells, history, review items and the
 * change history, against COPY of the same rows into the same tables. Each round in cells that are new.
 */
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { entryRulesOf } from '@/lib/values/entry-rules'
import { checkDrafts } from '@/lib/values/checked-drafts'
import { median } from '@/lib/statistics/median'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'
import { report } from './goals'
import { machine } from './machine'
import { copyRows } from './copy-rows'
import { spread } from './columns'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'

const ROUNDS = 5
const checks: number[] = []
const MANY = Number(process.argv[2] ?? 100_000)
/** Of 50 indicators, 40 places and 5 groups. */
const CELLS = 10_000
const { url, drop } = await scratchDatabase()
await migrate(fileURLToPath(new URL('../..', import.meta.url)), url)
process.env.DATABASE_URL = url
const { db } = await import('@/lib/db')
const { submitMany } = await import('@/lib/values/submit-many')
const { listWorkIndicators } = await import('@/lib/indicators/work-queries')
const { cellsForMany, spreadOver } = await import('../support/many-values')
const { colleague, municipalityId } = await import('../support/proposing')
const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  const boras = await municipalityId('boras')
  const writer = await colleague(boras, 'controller')
  const cells = await cellsForMany(db, boras, CELLS)
  const own = new Set(cells.map(({ indicatorId }) => indicatorId))
  const indicators = (await listWorkIndicators('boras', 'all')).filter(({ id }) => own.has(id))
  const drafts = (firstYear: number) =>
    spreadOver(cells, MANY, firstYear).map(({ cell, year, value }) => ({
      cell: {
        ...{ ...cell, version: 1, periodLabel: String(year) },
        ...{ periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` },
      },
      typed: { ...NOTHING_TYPED, value: String(value).replace('.', ',') },
      ...{ seen: null, source: '', savedAt: '', comments: [] },
    }))
  const times = { submit: [] as number[], copy: [] as number[] }
  const years = Math.ceil(MANY / CELLS)
  // The first round fills the server's buffers and isn't counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const own = drafts(1000 + 2 * round * years)
    const begun = performance.now()
    const checked = indicators.flatMap(indicator => {
      const of = own.filter(({ cell }) => cell.indicatorId === indicator.id)
      return checkDrafts(of, { held: [], beside: new Map(), rules: entryRulesOf(indicator) })
    })
    const afterChecks = performance.now()
    const values = checked.map(({ draft: { cell }, said: { value, status, numerator, denominator } }) => ({
      ...{ ...cell, value, status, numerator, denominator, note: null, source: 'Prov', seenRevisionId: null },
    }))
    const file = { name: 'prov.csv', hash: `${round}` }
    const about = { municipalityId: boras, title: 'Prov', note: '', values, file }
    const done = await submitMany(writer, about, { signal: new AbortController().signal, tell: () => {} })
    if (!done.ok || done.many !== MANY) throw new Error(JSON.stringify(done))
    const submitted = performance.now() - begun
    if (round > 0) checks.push(afterChecks - begun)
    const copied = await copyRows(
      client,
      { municipalityId: boras, personId: writer.id },
      drafts(1000 + (2 * round + 1) * years),
    )
    if (round === 0) continue
    times.submit.push(submitted)
    times.copy.push(copied)
  }
  const [submit, copy] = [median(times.submit), median(times.copy)]
  console.log(
    `${MANY} values: submitted ${spread(times.submit, 0)} ms (of it checks ${spread(checks)}), COPY ${spread(times.copy, 0)} ms`,
  )
  console.log(`${report([{ what: 'time, × COPY into the same tables', is: submit / copy, limit: 1.5 }])}\n${machine()}`)
} finally {
  await client.end()
  await db.$disconnect()
  await drop()
}
