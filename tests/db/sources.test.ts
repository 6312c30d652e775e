import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { addSource } from '@/lib/exchange/sources/added/commands'
import { askSource, takeFromSource } from '@/lib/exchange/sources/commands'
import { fetchNew } from '@/lib/exchange/sources/fetch-commands'
import type { Patience } from '@/lib/exchange/sources/patient'
import { keyOfAddress } from '@/lib/exchange/sources/source-key'
import { readSource } from '@/lib/exchange/sources/work-queries'
import { cellKey } from '@/lib/values/grid'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { writtenNumber } from '@/lib/values/typed-cell'
import { submitDraft } from '@/lib/values/submit-commands'
import { koladaAsPublished } from '../support/kolada-as-published'
import { koladaServer } from '../support/kolada-server'
import { colleague, municipalityId } from '../support/proposing'
import { FIRST_TABLE, pxwebFirstServer } from '../support/pxweb-first-server'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const CODE = 'N15428'
const impatient: Patience = { answerMs: 2_000, tries: 1, pauseMs: 1, longestPauseMs: 1 }
let kolada: Awaited<ReturnType<typeof koladaServer>>
let boras: number
let controller: Actor
let which: { municipalityId: number; indicatorId: number }

beforeAll(async () => {
  boras = await municipalityId('boras')
  controller = await colleague(boras, 'controller')
  const { id } = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras, code: CODE } })
  which = { municipalityId: boras, indicatorId: id }
  kolada = await koladaServer(await koladaAsPublished(db, 'boras'))
  process.env.KOLADA_URL = kolada.base
})
beforeEach(async () => {
  Object.assign(kolada.says, await koladaAsPublished(db, 'boras'))
  kolada.faults.length = 0
  await db.sourceSeries.updateMany({ where: which, data: { known: undefined } })
  await db.draft.deleteMany({ where: which })
})
afterAll(() => kolada.close())

const read = async (of = which) => {
  expect(await askSource(controller, of, impatient)).toMatchObject({ ok: true })
  return (await readSource(controller, of))!
}
const say = (period: number, gender: 'T' | 'K' | 'M', value: number | null, isdeleted = false, place = '1490') => {
  const { data } = kolada.says
  const at = data.find(one => one.kpi === CODE && one.municipality === place && one.period === period)
  const said = { gender, value, isdeleted }
  if (!at) data.push({ kpi: CODE, municipality: place, period, values: [said] })
  else at.values = [...at.values.filter(one => one.gender !== gender), said]
}
const ofOwn = ({ kpi, municipality }: { kpi: string; municipality: string }) => kpi === CODE && municipality === '1490'
const latest = () => Math.max(...kolada.says.data.filter(ofOwn).map(({ period }) => period))
const told = ({ answer }: Awaited<ReturnType<typeof read>>) =>
  answer!.plan.cells
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, label, typed }) => [kind, label.group, label.period, typed.value || typed.status])
const takeAll = async (meaning: '' | 'same' | 'break' | 'newVersion' = '', note = '') => {
  const { answer } = await read()
  const cells = answer!.plan.cells.map(({ cell }) => cellKey(cell))
  return takeFromSource(controller, { ...which, askedAt: answer!.askedAt, cells, meaning, note })
}

describe('what Kolada has of an indicator', () => {
  it('and what is published already, is unchanged: each of Borås’s indicators that it has', async () => {
    const series = await db.sourceSeries.findMany({ where: { municipalityId: boras }, distinct: ['indicatorId'] })
    expect(series.length).toBeGreaterThan(40)
    const faults: unknown[] = []
    for (const { indicatorId } of series) {
      const one = await read({ municipalityId: boras, indicatorId })
      const { plan, drift, notTaken } = one.answer!
      const holds = await db.publishedObservation.count({ where: { indicatorId, geography: { code: '1490' } } })
      if (plan.cells.length === 0 && holds > 0) faults.push([one.code, 'nothing read'])
      const isSilent = holds === 0 && drift.every(({ what }) => what === 'silent')
      if (told(one).length + notTaken.length > 0) faults.push([one.code, told(one), notTaken])
      if (drift.length > 0 && !isSilent) faults.push([one.code, drift])
    }
    expect(faults).toEqual([])
  })

  it('is told as new, changed and taken away; null is nothing, and between elections nothing is measured', async () => {
    const year = latest()
    say(year + 1, 'T', 88.8)
    say(year + 1, 'K', null)
    say(year, 'M', 12.3)
    say(year, 'K', null, true)
    const one = await read()
    expect(told(one)).toEqual([
      ['changed', 'Pojkar', String(year), '12,3'],
      ['changed', 'Flickor', String(year), 'missing'],
      ['new', 'Totalt', String(year + 1), '88,8'],
    ])
    expect(one.answer!.drift).toMatchObject([
      { what: 'revised', many: 1, down: 1, up: 0 },
      { what: 'taken', many: 1 },
    ])
  })

  it('is a missing value where it is a zero in the middle of a series', async () => {
    say(latest() - 1, 'T', 0)
    const { answer } = await read()
    expect(answer!.notTaken).toMatchObject([{ why: 'suspiciousZero', code: CODE, group: 'Totalt' }])
  })
})

describe('what is chosen', () => {
  it('is the person’s own draft with where it was fetched and when, and is sent and reviewed as typed values are', async () => {
    const year = latest() + 1
    const last = kolada.says.data.find(one => ofOwn(one) && one.period === latest())!
    const value = last.values.find(({ gender }) => gender === 'T')!.value! + 0.1
    say(year, 'T', value)
    say(year, 'K', value)
    const { answer } = await read()
    const [first] = answer!.plan.cells.filter(({ kind }) => kind === 'new')
    const input = { ...which, askedAt: answer!.askedAt, cells: [cellKey(first!.cell)], meaning: '' as const, note: '' }
    const reviewer = await colleague(boras, 'reviewer')
    expect(await takeFromSource(reviewer, input)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await askSource(reviewer, which, impatient)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await takeFromSource(controller, input)).toEqual({ ok: true, many: 1 })
    const drafts = await db.draft.findMany({ where: which })
    expect(drafts).toMatchObject([{ personId: controller.id, value: writtenNumber(value) }])
    expect(drafts[0]!.source).toMatch(/^Kolada \(N15428\), hämtat \d{4}-\d\d-\d\d$/)
    const sent = await submitDraft(controller, {
      ...which,
      personId: controller.id,
      source: drafts[0]!.source,
      note: '',
    })
    expect(sent).toMatchObject({ ok: true, many: 1 })
  })

  it('is of the answer that was seen, and of no other', async () => {
    say(latest() + 1, 'T', 88.8)
    const { answer } = await read()
    await read()
    const cells = answer!.plan.cells.map(({ cell }) => cellKey(cell))
    const taken = await takeFromSource(controller, { ...which, askedAt: answer!.askedAt, cells, meaning: '', note: '' })
    expect(taken).toEqual({ ok: false, fault: 'otherAnswer' })
  })
})

describe('a source that has become otherwise', () => {
  it('is told, and must be answered about; the answer stands beside each value, and isn’t asked for again', async () => {
    const year = latest() + 1
    say(year, 'T', 88.8)
    const kpi = kolada.says.kpis.find(({ id }) => id === CODE)!
    Object.assign(kpi, { title: 'Elever som kan läsa, andel (%)', is_divided_by_gender: 1 })
    const { answer } = await read()
    expect(answer!.drift).toMatchObject([{ what: 'renamed', code: CODE, now: 'Elever som kan läsa, andel (%)' }])
    expect(await takeAll()).toEqual({ ok: false, fault: 'meaning' })
    expect(await takeAll('break')).toMatchObject({ ok: true })
    const [draft] = await db.draft.findMany({ where: { ...which, periodLabel: String(year) } })
    expect(draft).toMatchObject({ value: '88,8', status: 'break' })
    expect(draft!.note).toContain(CODE)
    const audit = await db.auditEntry.findMany({ where: { municipalityId: boras, action: 'settleSourceChange' } })
    expect(audit).toMatchObject([{ actorId: controller.id }])
    Object.assign(
      kolada.says.kpis.find(({ id }) => id === CODE)!,
      kpi,
    )
    expect((await read()).answer!.drift).toEqual([])
  })

  it('by removing a measure takes nothing away from what is published', async () => {
    kolada.says.kpis = kolada.says.kpis.filter(({ id }) => id !== CODE)
    const one = await read()
    expect(one.answer!.drift).toEqual([{ what: 'removed', code: CODE }])
    expect(told(one)).toEqual([])
  })

  it('by failing leaves what was known of it as it was', async () => {
    const before = await read()
    kolada.faults.push({ what: 'half' })
    expect(await askSource(controller, which, impatient)).toEqual({ ok: false, fault: 'half' })
    expect(await readSource(controller, which)).toEqual(before)
  })

  it('by ending says so', async () => {
    Object.assign(
      kolada.says.kpis.find(({ id }) => id === CODE)!,
      { title: 'Elever som kan läsa, andel (%) (-2024)' },
    )
    expect((await read()).answer!.drift).toMatchObject([{ what: 'discontinued', after: '2024' }])
  })

  it('is defined anew by another person’s yes alone: what is published stays, and what comes is of the new definition', async () => {
    const year = latest() + 1
    say(year, 'T', 88.8)
    const kpi = kolada.says.kpis.find(({ id }) => id === CODE)!
    const now = { title: 'Elever som kan räkna, andel (%)', description: 'Antal elever som kan räkna.' }
    Object.assign(kpi, now)
    const { indicatorId } = which
    const before = await db.indicator.findUniqueOrThrow({ where: { id: indicatorId }, include: { versions: true } })
    const last = Math.max(...before.versions.map(({ version }) => version))
    const NOTE = `Från ${year} räknas elever som kan räkna.`
    expect(await takeAll('newVersion', NOTE)).toEqual({ ok: true, many: 0 })
    expect(await db.draft.count({ where: which })).toBe(0)
    const waiting = await read()
    expect(waiting.definedAnew).not.toBeNull()
    expect(await takeAll('same')).toEqual({ ok: false, fault: 'pending' })
    const reviewing = { municipalityId: boras, submissionId: BigInt(waiting.definedAnew!), seenEvents: 1 }
    expect(await publishSubmission(controller, reviewing)).toMatchObject({ ok: false })
    const reviewer = await colleague(boras, 'reviewer')
    const here = { municipality: { id: boras, code: '1490', slug: 'boras', imports: [] }, baselineStart: '2021-01-01' }
    const proposal = (await getProposal(reviewer, here, reviewing.submissionId))!
    expect(proposal.settings[0]!.fields.map(({ field, after }) => [field, after])).toEqual([
      ['definition', `Definition ${last + 1}: ${NOTE}`],
      ['title', now.title],
      ['description', now.description],
    ])
    const [effect] = proposal.effects
    expect(effect!.after.level).toEqual(effect!.before.level)
    const published = await db.publishedObservation.count({ where: which })
    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: true })
    expect(await db.publishedObservation.count({ where: which })).toBe(published)
    const after = await db.indicator.findUniqueOrThrow({ where: { id: indicatorId }, include: { versions: true } })
    expect(after).toMatchObject(now)
    expect(after.versions).toContainEqual({ ...which, version: last + 1, note: NOTE })

    const again = await read()
    expect(again.definedAnew).toBeNull()
    expect(again.answer).toMatchObject({ drift: [] })
    expect(again.answer!.ofEarlier).toBeGreaterThan(0)
    expect(told(again)).toEqual([['new', 'Totalt', String(year), '88,8']])
    expect(again.answer!.plan.cells.map(({ cell }) => cell.version)).toEqual([last + 1])
    expect(await takeAll()).toMatchObject({ ok: true, many: 1 })
    expect(await db.draft.findFirst({ where: which })).toMatchObject({ version: last + 1, periodLabel: String(year) })

    // What the source says otherwise of what has ended is told, and stops nothing.
    for (const { kpi: of, values } of kolada.says.data)
      if (of === CODE) for (const one of values) if (one.value !== null) one.value += 1
    say(year, 'T', 88.8)
    const { drift } = (await read()).answer!
    expect(new Set(drift.map(({ what }) => what))).toEqual(new Set(['revisedEarlier']))
    expect(await fetchNew(controller, which)).toMatchObject({ outcome: 'proposed', many: 1 })
  })
})

describe('a source of PxWebApi 1', () => {
  it('is fetched, previewed, sent and approved by another person as any other', async () => {
    const first = await pxwebFirstServer()
    try {
      const administrator = await colleague(boras, 'administrator')
      const added = { municipalityId: boras, sourceName: 'Folkhälsodata', address: first.base }
      expect(await addSource(administrator, added, impatient)).toEqual({ ok: true })
      const { id: indicatorId } = await db.indicator.findFirstOrThrow({
        where: { municipalityId: boras, code: 'U01405' },
      })
      const of = { municipalityId: boras, indicatorId }
      const selection = {
        ...{ place: 'Region', period: 'År' },
        codes: { 'Andel och konfidensintervall': ['01'], Kön: ['00', '01', '02'] },
        groups: { Kön: { '01': { sex: 'women' }, '02': { sex: 'men' } } },
      }
      await db.sourceSeries.deleteMany({ where: of })
      await db.sourceSeries.create({
        data: { ...of, source: keyOfAddress(first.base), code: FIRST_TABLE, breakdowns: [''], selection },
      })
      const { sourceName, answer } = await read(of)
      expect(sourceName).toBe('Folkhälsodata')
      // What the made-up table says otherwise of a year that is published is told, and answered about.
      expect(answer!.drift.map(({ what }) => what)).toContain('revised')
      const here = await db.geography.findFirstOrThrow({
        where: { municipalityId: boras, kind: 'municipality', code: '1490' },
      })
      const own = answer!.plan.cells.filter(({ cell, kind }) => cell.geographyId === here.id && kind === 'new')
      expect(own.map(({ cell, typed }) => [cell.periodLabel, typed.value])).toEqual(
        ['71', '73', '75'].map(value => ['2021–2024', value]),
      )
      const cells = own.map(({ cell }) => cellKey(cell))
      const { askedAt } = answer!
      const taken = await takeFromSource(controller, { ...of, askedAt, cells, meaning: 'same', note: '' })
      expect(taken).toEqual({ ok: true, many: 3 })
      const { source } = await db.draft.findFirstOrThrow({ where: of })
      expect(source).toContain('Folkhälsodata')
      const sent = await submitDraft(controller, { ...of, personId: controller.id, source, note: 'Påhittade' })
      if (!sent.ok) throw new Error(sent.fault)
      expect(sent.many).toBe(3)
      const reviewing = { municipalityId: boras, submissionId: BigInt(sent.submissionId), seenEvents: 1 }
      expect(await publishSubmission(controller, reviewing)).toMatchObject({ ok: false })
      expect(await publishSubmission(await colleague(boras, 'reviewer'), reviewing)).toEqual({ ok: true })
      const after = (await read(of)).answer!.plan.cells.filter(({ cell }) => cells.includes(cellKey(cell)))
      expect(after.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    } finally {
      await first.close()
    }
  })
})
