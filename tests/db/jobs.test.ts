import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { finish, takeJob, tryAgain } from '@/lib/jobs/queue'
import { queueCatalogues, queueDue } from '@/lib/jobs/due-commands'
import { fetchEverything } from '@/lib/jobs/queue-commands'
import { workDue } from '@/lib/jobs/work-commands'
import { listBatches, listCatalogues } from '@/lib/jobs/work-queries'
import { approveSubmission } from '@/lib/values/review-commands'
import { koladaAsPublished } from '../support/kolada-as-published'
import { koladaServer } from '../support/kolada-server'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const CODE = 'N15428'
let kolada: Awaited<ReturnType<typeof koladaServer>>
let boras: number
let controller: Actor

beforeAll(async () => {
  boras = await municipalityId('boras')
  controller = await colleague(boras, 'controller', 'reviewer')
  kolada = await koladaServer(await koladaAsPublished(db, 'boras'))
  process.env.KOLADA_URL = kolada.base
})
beforeEach(() => db.job.deleteMany())
afterAll(() => kolada.close())

const queue = () => fetchEverything(controller, { municipalityId: boras })
/** The next year of a measure, a little above the last. */
function publish(code: string) {
  const { data } = kolada.says
  const last = data
    .filter(({ kpi, municipality }) => kpi === code && municipality === '1490')
    .toSorted((a, b) => b.period - a.period)[0]!
  const value = last.values.find(({ gender }) => gender === 'T')!.value! + 0.1
  data.push({ kpi: code, municipality: '1490', period: last.period + 1, values: [{ gender: 'T', value }] })
}
const outcomes = async () => {
  const [batch] = await listBatches(controller, boras)
  return Object.fromEntries(batch!.jobs.map(({ code, outcome, many }) => [code, `${outcome} ${many}`]))
}

describe('the queue', () => {
  it('gives each job to one of many who ask at once', async () => {
    await queue()
    const all = await db.job.count()
    expect(all).toBeGreaterThan(40)
    const taken = await Promise.all(Array.from({ length: all + 20 }, (_, i) => takeJob(`instans ${i}`)))
    const ids = taken.flatMap(job => (job ? [String(job.id)] : []))
    expect(ids).toHaveLength(all)
    expect(new Set(ids).size).toBe(all)
  })

  it('holds the same once, however many ask', async () => {
    expect(await queue()).toMatchObject({ ok: true })
    expect(await queue()).toEqual({ ok: false, fault: 'waiting' })
    const reader = await colleague(boras, 'reviewer')
    expect(await fetchEverything(reader, { municipalityId: boras })).toEqual({ ok: false, fault: 'forbidden' })
  })

  it('gives a job whose instance died to another, and what the dead one says afterwards counts for nothing', async () => {
    await queue()
    const dead = (await takeJob('död'))!
    const where = { municipalityId: dead.municipalityId, id: dead.id }
    await db.job.updateMany({ where, data: { leasedUntil: new Date(Date.now() - 1), runAt: new Date(0) } })
    const taken = await takeJob('levande')
    expect(taken).toMatchObject({ id: dead.id, tries: 2 })
    await finish(dead, 'död', { outcome: 'same' })
    expect(await db.job.findFirst({ where })).toMatchObject({ doneAt: null, leasedBy: 'levande' })
  })

  it('waits longer after each try, and then says why it failed', async () => {
    await queue()
    const job = (await takeJob('a'))!
    await tryAgain(job, 'a', 'busy')
    const where = { municipalityId: job.municipalityId, id: job.id }
    const waiting = await db.job.findFirstOrThrow({ where })
    expect(waiting.runAt.getTime() - Date.now()).toBeGreaterThan(50_000)
    await db.job.updateMany({ where, data: { runAt: new Date(0), tries: 3 } })
    const last = (await takeJob('a'))!
    await tryAgain(last, 'a', 'busy')
    expect(await db.job.findFirst({ where })).toMatchObject({ outcome: 'busy', open: null })
    expect((await db.job.findFirstOrThrow({ where })).doneAt).not.toBeNull()
  })
})

describe('hämta allt nytt', () => {
  it('sends what is new for review, asks of what has become otherwise, and leaves the rest alone', async () => {
    publish(CODE)
    const renamed = kolada.says.kpis.find(({ id }) => id === 'N00945')!
    renamed.title = 'Något helt annat, andel (%)'
    await queue()
    await workDue('a')
    const told = await outcomes()
    expect(told[CODE]).toBe('proposed 1')
    expect(told.N00945).toBe('changed 0')
    const others = Object.entries(told).filter(([code]) => code !== CODE && code !== 'N00945')
    expect(others.filter(([, outcome]) => outcome !== 'same 0')).toEqual([])
    const [batch] = await listBatches(controller, boras)
    expect(batch).toMatchObject({ done: batch!.jobs.length })
  })

  it('again proposes nothing twice; and whoever asked for it can’t approve it', async () => {
    await queue()
    await workDue('a')
    expect((await outcomes())[CODE]).toBe('same 0')
    const own = await db.submission.findMany({ where: { municipalityId: boras, entrance: 'job' } })
    expect(own).toMatchObject([{ proposedById: controller.id, status: 'submitted' }])
    const which = { municipalityId: boras, submissionId: own[0]!.id, seenEvents: 1 }
    expect(await approveSubmission(controller, which)).toMatchObject({
      ok: false,
      fault: 'own',
    })
    const other = await colleague(boras, 'reviewer')
    expect(await approveSubmission(other, which)).toMatchObject({ ok: true })
  })

  it('by the system itself needs a reviewer too', async () => {
    publish('N17461')
    const system: Actor = {
      id: 0,
      kind: 'system',
      isActive: true,
      isOperator: false,
      roles: [{ municipalityId: boras, role: 'controller' }],
    }
    await fetchEverything(system, { municipalityId: boras })
    await workDue('a')
    const [own] = await db.submission.findMany({
      where: { municipalityId: boras, entrance: 'job', proposedById: null },
    })
    expect(own).toMatchObject({ status: 'submitted' })
    const which = { municipalityId: boras, submissionId: own!.id, seenEvents: 1 }
    expect(await approveSubmission(system, which)).toMatchObject({
      ok: false,
      fault: 'forbidden',
    })
  })

  it('begins by itself the day after a source said that it would publish, where that is wished, once', async () => {
    const where = { municipalityId: boras, indicator: { code: 'N17461' } }
    const { known } = await db.sourceSeries.findFirstOrThrow({ where })
    await db.sourceSeries.updateMany({ where, data: { known: { ...(known as object), publishesOn: '2026-03-01' } } })
    await db.sourceAnswer.updateMany({ where, data: { askedAt: new Date('2026-02-01') } })
    expect(await queueDue('2026-03-02')).toBe(0)
    process.env.FETCH_WHEN_DUE = 'ja'
    expect(await queueDue('2026-03-01')).toBe(0)
    expect((await Promise.all([queueDue('2026-03-02'), queueDue('2026-03-02')])).toSorted()).toEqual([0, 1])
    await workDue('a')
    expect(await db.job.findMany()).toMatchObject([{ askedById: null, outcome: 'same' }])
    expect(await queueDue('2026-03-03')).toBe(0)
    process.env.FETCH_WHEN_DUE = ''
  })

  it('keeps the catalogues that somebody has fetched fresh by the clock, once, where that is wished', async () => {
    const [day, now] = [24 * 3_600_000, Date.now()]
    const kept = { title: 'X', description: '', auspice: '', area: '', groups: [] }
    const at = (days: number) => new Date(now - days * day)
    await db.catalogueMeasure.createMany({
      data: [
        { ...kept, source: 'kolada', code: 'N1', fetchedAt: at(8) },
        { ...kept, source: 'pxweb', code: 'T1', fetchedAt: at(6) },
      ],
    })
    expect(await queueCatalogues()).toBe(0)
    process.env.FETCH_WHEN_DUE = 'ja'
    expect((await Promise.all([queueCatalogues(), queueCatalogues()])).toSorted()).toEqual([0, 1])
    await workDue('a')
    const [job] = await db.job.findMany({ where: { kind: { startsWith: 'catalogue' } } })
    expect(job).toMatchObject({ kind: 'catalogue kolada', askedById: null, outcome: 'catalogue' })
    expect(await queueCatalogues()).toBe(0)
    // One that failed is not asked for again the same day.
    await db.catalogueMeasure.updateMany({ where: { source: 'kolada' }, data: { fetchedAt: at(8) } })
    expect(await queueCatalogues()).toBe(0)
    expect(await queueCatalogues(new Date(now + 1.5 * day))).toBe(2)
    expect(await listCatalogues(controller, boras)).toMatchObject([
      { name: 'Kolada', refreshesItself: true },
      { name: 'SCB', many: 1 },
    ])
    process.env.FETCH_WHEN_DUE = ''
  })

  it('of somebody who has left the role sends nothing', async () => {
    publish('N17538')
    await queue()
    await db.personRole.deleteMany({ where: { personId: controller.id, role: 'controller' } })
    await workDue('a')
    expect((await outcomes()).N17538).toBe('forbidden 0')
  })
})
