/** npm run bench:publish: how long it takes to publish 1,000 values of an indicator under our own rule. */
import { fileURLToPath } from 'node:url'
import { median } from '@/lib/statistics/median'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'
import { machine } from './machine'

const ROUNDS = 5
const MANY = 1000
const { url, drop } = await scratchDatabase()
await migrate(fileURLToPath(new URL('../..', import.meta.url)), url)
process.env.DATABASE_URL = url
const { db } = await import('@/lib/db')
const { publishSubmission } = await import('@/lib/values/publish-commands')
const { colleague, municipalityId, propose } = await import('../support/proposing')
try {
  const boras = await municipalityId('boras')
  const [writer, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
  const places = await db.geography.findMany({
    where: { municipalityId: boras, kind: 'district' },
    select: { id: true },
  })
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { municipalityId: boras, code: 'REGSO-ARBETSLOSHET-16-64' },
  })
  const { id: breakdownId } = await db.breakdown.findFirstOrThrow({ where: { municipalityId: boras, key: '' } })
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: MANY }, (_, i) => {
      const year = 1950 + Math.floor(i / places.length)
      const numerator = 300 + round * 10 + (i % 7)
      return {
        ...{
          indicatorId,
          version: 1,
          geographyId: places[i % places.length]!.id,
          breakdownId,
          status: 'normal' as const,
        },
        ...{ periodStart: `${year}-01-01`, periodEnd: `${year}-12-31`, periodLabel: String(year) },
        ...{ value: numerator / 20, numerator, denominator: 2000 },
      }
    })
    const sent = await propose(writer, boras, rows)
    const begun = performance.now()
    const done = await publishSubmission(reviewer, sent)
    if (!done.ok) throw new Error(done.fault)
    times.push(performance.now() - begun)
  }
  const told = times.map(ms => ms.toFixed(0)).join(', ')
  console.log(`${MANY} values published: median ${median(times).toFixed(0)} ms (${told}); ${machine()}`)
} finally {
  await db.$disconnect()
  await drop()
}
