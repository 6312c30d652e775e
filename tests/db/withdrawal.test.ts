import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { listPublicationDays } from '@/lib/observations/queries'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden } from '@/lib/text/days'
import { publishSubmission } from '@/lib/values/publish-commands'
import { returnSubmission } from '@/lib/values/review-commands'
import { getTimeline } from '@/lib/values/timeline-queries'
import { proposeWithdrawal, takeWithdrawalBack } from '@/lib/values/withdrawal-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

/** One for each test, so that none meets what another took away. */
const [ONE, SECRET, ALL, MOVED, BACK] = ['N15428', 'N02267', 'N00206', 'N11821', 'N18409'] as const
let boras = 0
let [writer, reviewer, both, reader]: Actor[] = []

beforeAll(async () => {
  boras = await municipalityId('boras')
  writer = await colleague(boras, 'controller')
  reviewer = await colleague(boras, 'reviewer')
  both = await colleague(boras, 'controller', 'reviewer')
  reader = await colleague(boras, 'reader', 'strategist', 'administrator')
})
afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

const asked = { scope: 'one', reason: 'Fel underlag.', publicNote: '', isSecret: false } as const

/** Proposes it, and what a reviewer sends who has read the proposal. */
async function proposed(by: Actor, revisionId: bigint, more: Partial<Parameters<typeof proposeWithdrawal>[1]> = {}) {
  expect(await proposeWithdrawal(by, { municipalityId: boras, revisionId, ...asked, ...more })).toMatchObject({
    ok: true,
  })
  const { id } = await db.submission.findFirstOrThrow({ where: { kind: 'withdrawal' }, orderBy: { id: 'desc' } })
  return { municipalityId: boras, submissionId: id, seenEvents: 1 }
}
const shown = async (cellId: bigint) => {
  const [row] = await publishedDb.$queryRaw<{ value: number | null; status: string }[]>`
    SELECT value::float8, status::text FROM "PublishedObservation" WHERE "cellId" = ${cellId}`
  return row ?? null
}

describe('a published value, the seed’s too,', () => {
  it('goes when another person says yes, stays in the history, and readers are told', async () => {
    const [cell] = await cellsOf(ONE)
    const sent = await proposed(writer!, cell!.revisionId, { publicNote: 'Skolan räknades två gånger.' })
    expect(await shown(cell!.cellId)).toMatchObject({ value: cell!.value })
    expect(await publishSubmission(writer!, sent)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    expect(await shown(cell!.cellId)).toBeNull()
    expect(await db.valueRevision.findFirst({ where: { id: cell!.revisionId } })).toMatchObject({ status: 'normal' })
    const days = await listPublicationDays('boras', ONE)
    expect(days.at(-1)).toMatchObject({
      day: dayInSweden(new Date()),
      corrections: [{ many: 1, isGone: true, note: 'Skolan räknades två gånger.' }],
    })
  })

  it('goes from its whole history for secrecy, and nothing is told of it', async () => {
    const [cell] = await cellsOf(SECRET)
    const before = await listPublicationDays('boras', SECRET)
    const sent = await proposed(writer!, cell!.revisionId, { isSecret: true })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    expect(await shown(cell!.cellId)).toEqual({ value: null, status: 'confidential' })
    const left = await db.valueRevision.count({ where: { cellId: cell!.cellId, NOT: { value: null } } })
    expect(left).toBe(0)
    expect((await listPublicationDays('boras', SECRET)).flatMap(({ corrections }) => corrections)).toEqual(
      before.flatMap(({ corrections }) => corrections),
    )
    const redaction = await db.auditEntry.findFirst({ where: { action: 'redact', entityId: String(cell!.cellId) } })
    expect(redaction).toMatchObject({ actorId: reviewer!.id, after: { reason: asked.reason } })
  })

  it('goes with all of its series where that was asked', async () => {
    const [cell] = await cellsOf(ALL)
    const { geographyId, breakdownId, indicatorId } = cell!.key
    const left = () =>
      db.publishedObservation.count({ where: { geographyId, breakdownId, indicatorId, value: { not: null } } })
    const many = await left()
    expect(many).toBeGreaterThan(3)
    const timeline = await getTimeline(writer!, boras, ALL, cell!.revisionId)
    expect(timeline!.withdrawal).toMatchObject({ many: { one: 1, periods: many }, pending: null })
    const sent = await proposed(writer!, cell!.revisionId, { scope: 'periods' })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    expect(await left()).toBe(0)
  })
})

describe('a proposal that a value goes', () => {
  it('is for controllers and reviewers, and never approved by who made it', async () => {
    const [, cell] = await cellsOf(ONE, 2)
    const proposing = { municipalityId: boras, revisionId: cell!.revisionId, ...asked }
    expect(await proposeWithdrawal(reader!, proposing)).toEqual({ ok: false, fault: 'forbidden' })
    expect((await getTimeline(reader!, boras, ONE, cell!.revisionId))!.withdrawal).toBeNull()
    const sent = await proposed(both!, cell!.revisionId)
    expect(await publishSubmission(both!, sent)).toEqual({ ok: false, fault: 'own' })
    expect(await proposeWithdrawal(writer!, proposing)).toEqual({ ok: false, fault: 'pending' })
  })

  it('is taken back by its own, and stands with its note when it was returned, without becoming a draft', async () => {
    const [cell] = await cellsOf(BACK)
    const sent = await proposed(writer!, cell!.revisionId)
    expect(await returnSubmission(reviewer!, { ...sent, note: 'Värdet stämmer.' })).toEqual({ ok: true })
    expect(await db.draft.count({ where: { personId: writer!.id } })).toBe(0)
    const { withdrawal } = (await getTimeline(writer!, boras, BACK, cell!.revisionId))!
    expect(withdrawal!.pending).toMatchObject({ isOwn: true, returned: { note: 'Värdet stämmer.' } })
    expect(await takeWithdrawalBack(both!, sent)).toEqual({ ok: false, fault: 'gone' })
    expect(await takeWithdrawalBack(writer!, sent)).toEqual({ ok: true })
    await proposed(writer!, cell!.revisionId)
  })

  it('does nothing where something else has been published since, but for secrecy', async () => {
    const [cell] = await cellsOf(MOVED)
    const plain = await proposed(writer!, cell!.revisionId)
    const other = await propose(both!, boras, [{ ...cell!.key, value: 50, status: 'normal' }])
    expect(await publishSubmission(reviewer!, other)).toEqual({ ok: true })
    expect(await publishSubmission(reviewer!, plain)).toEqual({ ok: false, fault: 'conflict' })
    expect(await shown(cell!.cellId)).toMatchObject({ value: 50 })
    const proposing = { municipalityId: boras, revisionId: cell!.revisionId, ...asked }
    expect(await proposeWithdrawal(writer!, proposing)).toEqual({ ok: false, fault: 'moved' })
    expect(await takeWithdrawalBack(writer!, { ...plain })).toEqual({ ok: true })
    const [now] = await cellsOf(MOVED)
    const secret = await proposed(writer!, now!.revisionId, { isSecret: true })
    const later = await propose(both!, boras, [{ ...now!.key, value: 51, status: 'normal' }])
    expect(await publishSubmission(reviewer!, later)).toEqual({ ok: true })
    expect(await publishSubmission(reviewer!, secret)).toEqual({ ok: true })
    expect(await shown(cell!.cellId)).toEqual({ value: null, status: 'confidential' })
  })
})
