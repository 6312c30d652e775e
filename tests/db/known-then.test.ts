import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { getFramework } from '@/lib/framework/queries'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import { getReadings, listPublicationDays } from '@/lib/observations/queries'
import { readReadingsThen } from '@/lib/observations/then-queries'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden } from '@/lib/text/days'
import { publishSubmission } from '@/lib/values/publish-commands'
import { withdrawSubmission } from '@/lib/values/withdraw-commands'
import { statementsOf } from '../bench/asked-statements'
import { cameOn } from '../support/came-on'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const CODE = 'N15428'
const [FIRST, BETWEEN, LATER] = ['2026-03-01', '2026-03-02', '2026-04-10'] as const
const today = dayInSweden(new Date())
let boras = 0
let baseline = ''
let [writer, reviewer]: Actor[] = []

async function publish(value: number, many = 1) {
  const cells = await cellsOf(CODE, many)
  const submission = await propose(
    writer!,
    boras,
    cells.map(({ key }) => ({ ...key, value, status: 'normal' as const, source: 'Egen räkning' })),
  )
  expect(await publishSubmission(reviewer!, submission)).toEqual({ ok: true })
  return { submission, cell: cells[0]! }
}
const seenEvents = async ({ submissionId }: { submissionId: bigint }) =>
  db.submissionEvent.count({ where: { municipalityId: boras, submissionId } })

const valuesOn = async (day: string): Promise<(number | null)[]> => {
  const [reading] = await readReadingsThen('boras', [CODE], baseline, day)
  const own = reading?.series.find(({ place, breakdown }) => place.code === '1490' && breakdown === '')
  return own?.points.map(({ value }) => value) ?? []
}

beforeAll(async () => {
  boras = await municipalityId('boras')
  baseline = `${(await getFramework('boras'))!.validFrom}-01-01`
  ;[writer, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
})
afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

describe('what was known on a day', () => {
  it('is today what the pages of today say, of every indicator', async () => {
    const codes = await listIndicatorCodes('boras')
    expect(codes.length).toBeGreaterThan(50)
    const now = await getReadings('boras', codes, baseline)
    const then = await readReadingsThen('boras', codes, baseline, today)
    const codeOf = ({ indicator }: { indicator: { code: string } }) => indicator.code
    const known = new Map(then.map(reading => [codeOf(reading), reading]))
    expect(known.size).toBe(now.length)
    for (const reading of now) expect(known.get(codeOf(reading)), codeOf(reading)).toEqual(reading)
  })

  it('is nothing before the first was published, and ends with its day in Sweden', async () => {
    await cameOn(`${FIRST}T23:59:59+01:00`)
    expect(await valuesOn('2026-02-28')).toEqual([])
    const first = await valuesOn(FIRST)
    expect(first.length).toBeGreaterThan(5)
    await publish(41.5)
    await cameOn(`${BETWEEN}T00:00:00+01:00`)
    expect(await valuesOn(FIRST)).toEqual(first)
    expect(await valuesOn(BETWEEN)).toEqual([41.5, ...first.slice(1)])
    expect(await listPublicationDays('boras', CODE)).toMatchObject([
      { day: FIRST, corrections: [] },
      { day: BETWEEN, corrections: [{ many: 1, isGone: false, isFromSource: false, note: null }] },
    ])
  })

  it('stays when a value is withdrawn for another reason than secrecy, and is gone from that day on', async () => {
    const { submission } = await publish(42.5)
    await cameOn(`${LATER}T12:00:00Z`)
    const withdrawing = { ...submission, seenEvents: await seenEvents(submission), reason: 'Fel underlag.' }
    expect(await withdrawSubmission(reviewer!, { ...withdrawing, isSecret: false })).toEqual({ ok: true })
    expect(await valuesOn(LATER)).toContain(42.5)
    expect(await valuesOn(today)).not.toContain(42.5)
    expect(await valuesOn(today)).toHaveLength((await valuesOn(LATER)).length - 1)
    await cameOn('2026-05-01T12:00:00Z')
    await publish(43.5)
    expect(await valuesOn('2026-05-01')).not.toContain(42.5)
  })

  it('has nothing of what was withdrawn for secrecy, on any day', async () => {
    const { submission, cell } = await publish(44.5)
    const before = await valuesOn(BETWEEN)
    const withdrawing = { ...submission, seenEvents: await seenEvents(submission), reason: 'Sekretess.' }
    expect(await withdrawSubmission(reviewer!, { ...withdrawing, isSecret: true })).toEqual({ ok: true })
    for (const day of [FIRST, BETWEEN, LATER, today]) expect(await valuesOn(day)).not.toContain(44.5)
    expect(await valuesOn(BETWEEN)).toHaveLength(before.length - 1)
    const rows = await publishedDb.$queryRaw<unknown[]>`
      SELECT FROM "PublishedRevision" WHERE "cellId" = ${cell.cellId}`
    expect(rows).toEqual([])
  })

  it('has nothing of what is only proposed, nor who wrote it or why', async () => {
    const [cell] = await cellsOf(CODE)
    await propose(writer!, boras, [{ ...cell!.key, value: 99.9, status: 'normal', note: 'hemlig anteckning' }])
    const rows = await publishedDb.$queryRaw<{ row: string }[]>`
      SELECT to_jsonb(h)::text AS row FROM "PublishedRevision" h WHERE "municipalityId" = ${boras}`
    expect(rows.length).toBeGreaterThan(9_000)
    expect(rows.filter(({ row }) => /99\.9,|anteckning|writtenBy/.test(row))).toEqual([])
  })

  it('is read in few statements', async () => {
    const asked = await statementsOf(() => readReadingsThen('boras', [CODE], baseline, LATER))
    expect(asked.length).toBeLessThanOrEqual(6)
  })
})
