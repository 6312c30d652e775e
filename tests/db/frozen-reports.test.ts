import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { fileReports } from '@/lib/exchange/report-file-commands'
import { getReport } from '@/lib/followup/queries'
import { getRound } from '@/lib/followup/work-queries'
import { seededRandom } from '@/lib/statistics/seeded-random'
import { followUpSv } from '@/lib/text/followup-sv'
import { hideCells } from '@/lib/values/project-revisions'
import { publishSubmission } from '@/lib/values/publish-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let boras = 0
beforeAll(async () => {
  boras = await municipalityId('boras')
  if (process.env.TEST_ALL) await fileReports()
}, 30_000)

const MANY = process.env.TEST_ALL ? 1000 : 40
const words = followUpSv as Record<string, unknown>
const { gaps, hidden } = followUpSv
afterAll(() => Object.assign(words, { gaps, hidden }))

/** Every byte that is kept of every report, and what is read of one. */
async function frozen() {
  const where = { municipalityId: boras }
  const rows = await db.followUpReport.findMany({ where, orderBy: { id: 'asc' } })
  const files = await db.$queryRaw`SELECT "reportId", kind, locale, hash, encode(sha256(bytes), 'hex') AS sum
    FROM "FollowUpReportFile" WHERE "municipalityId" = ${boras} ORDER BY 1, 2, 3`
  const references = await db.followUpReportRevision.count({ where })
  return { rows, files, references, read: await getReport('boras', 2023, 1) }
}

it(
  'a published report is the same to the byte after random later edits, while today’s pages change',
  { timeout: 900_000 },
  async () => {
    const before = await frozen()
    const random = seededRandom(2027)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
    const where = { municipalityId: boras }
    const [controller, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
    const ids = { select: { id: true } }
    const indicators = await db.indicator.findMany({ where, ...ids })
    const cells = await cellsOf('N15428', 40)
    const someIndicator = () => ({ where: { id: pick(indicators).id } })
    let published = 0
    const edits: Record<string, (n: number) => Promise<unknown>> = {
      revised: async n => {
        const { key: place, value } = pick(cells)
        const revised = { ...place, status: 'normal' as const, value: value + (n % 9) / 10 }
        const done = await publishSubmission(reviewer, await propose(controller, boras, [revised]))
        if (done.ok) published++
      },
      withdrawn: () => hideCells(db, boras, [pick(cells).cellId]),
      redefined: n => {
        const { id: indicatorId } = pick(indicators)
        return db.indicatorVersion.create({
          data: { ...where, indicatorId, version: 1000 + n, note: `Definition ${n}` },
        })
      },
      readOtherwise: () =>
        db.indicator.update({
          ...someIndicator(),
          data: {
            direction: pick(['higher', 'lower', 'neither'] as const),
            towardsValue: null,
            decimals: pick([0, 2]),
          },
        }),
      renamed: n => db.indicator.update({ ...someIndicator(), data: { title: `Mått ${n}`, shortName: null } }),
      retired: () => db.goalIndicator.deleteMany({ where: { ...where, indicatorId: pick(indicators).id } }),
      goalEdited: async n => {
        const goal = pick(await db.goal.findMany({ where, ...ids }))
        await db.goal.update({ where: { id: goal.id }, data: { title: `Mål ${n}`, titleEn: `Goal ${n}` } })
      },
      goalRemoved: async () => {
        const goals = await db.goal.findMany({ where: { ...where, children: { none: {} } }, ...ids })
        if (goals.length > 8) await db.goal.delete({ where: { id: pick(goals).id } })
      },
      newFramework: async n => {
        await db.framework.updateMany({ where, data: { status: 'superseded' } })
        const row = { slug: `malbild-${n}`, title: `Målbild ${n}`, validFrom: 2030 + n, status: 'adopted' as const }
        await db.framework.create({ data: { ...where, ...row } })
      },
      assessed: n => db.followUpAssessment.updateMany({ where, data: { text: `Ändrad ${n}` } }),
      acted: n => db.action.updateMany({ where, data: { title: `Åtgärd ${n}` } }),
      /** Another version of this program has other words; it goes through what has no files. */
      newProgram: async n => {
        Object.assign(words, { gaps: `Ändrad ${n}`, hidden: `Mått ${n}` })
        if (process.env.TEST_ALL) await fileReports()
      },
    }
    const names = Object.keys(edits)
    for (let n = 0; n < MANY; n++) {
      await edits[n < names.length ? names[n]! : pick(names)]!(n)
      if (n % 50 === 49) expect(await frozen()).toEqual(before)
    }
    await db.municipality.update({ where: { id: boras }, data: { publishedVersion: { increment: 1 } } })
    expect(await frozen()).toEqual(before)
    for (const { content, hash } of before.rows) expect(createHash('sha256').update(content).digest('hex')).toBe(hash)
    expect(published).toBeGreaterThan(0)
    expect(JSON.stringify(before)).not.toMatch(/Mål \d|Mått \d|Ändrad \d|Åtgärd \d/)
    expect(JSON.stringify((await getRound(controller, boras, 2025))!.round.framework)).toMatch(/Mål \d|Åtgärd \d/)
  },
)
