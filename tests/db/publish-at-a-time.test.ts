import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { publishDue } from '@/lib/values/publish-due'
import { publishSubmission } from '@/lib/values/publish-commands'
import { returnSubmission } from '@/lib/values/review-commands'
import type { Reviewing } from '@/lib/values/review-fault'
import { scheduleSubmission, unscheduleSubmission } from '@/lib/values/schedule-commands'
import { takeBack } from '@/lib/values/submit-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

let boras = 0
let [writer, reviewer]: Actor[] = []

beforeAll(async () => {
  boras = await municipalityId('boras')
  ;[writer, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
})
afterAll(() => db.$disconnect())

async function proposed(by = writer!): Promise<Reviewing> {
  const [cell] = await cellsOf('N15428')
  return propose(by, boras, [{ ...cell!.key, value: cell!.value - 1, status: 'normal', source: 'Egen räkning' }])
}
const soon = () => new Date(Date.now() + 3600_000)
const whereOf = ({ municipalityId: id, submissionId }: Reviewing) => ({
  municipalityId_id: { municipalityId: id, id: submissionId },
})
const stateOf = async (reviewing: Reviewing) => {
  const { status, publishAt } = await db.submission.findUniqueOrThrow({ where: whereOf(reviewing) })
  return { status, isTimed: publishAt !== null }
}
const now = async (reviewing: Reviewing): Promise<Reviewing> => {
  const { municipalityId: id, submissionId } = reviewing
  return { ...reviewing, seenEvents: await db.submissionEvent.count({ where: { municipalityId: id, submissionId } }) }
}
/** Decided, and its time has come. */
async function due(by = writer!): Promise<Reviewing> {
  const reviewing = await proposed(by)
  expect(await scheduleSubmission(reviewer!, { ...reviewing, publishAt: soon() })).toEqual({ ok: true })
  await db.submission.update({ where: whereOf(reviewing), data: { publishAt: new Date(Date.now() - 1000) } })
  return now(reviewing)
}
const published = () => db.publication.count()

describe('publishing at a time', () => {
  it('is decided by a reviewer who proposed none of it, for a time to come', async () => {
    const both = await colleague(boras, ...ROLES)
    const [theirs, others] = [await proposed(both), await proposed()]
    expect(await scheduleSubmission(both, { ...theirs, publishAt: soon() })).toEqual({ ok: false, fault: 'own' })
    expect(await scheduleSubmission(writer!, { ...others, publishAt: soon() })).toEqual({
      ok: false,
      fault: 'forbidden',
    })
    for (const publishAt of [null, new Date(Date.now() - 1), new Date(Date.now() + 400 * 24 * 3600_000)])
      expect(await scheduleSubmission(reviewer!, { ...others, publishAt })).toEqual({ ok: false, fault: 'noTime' })
    expect(await stateOf(others)).toEqual({ status: 'submitted', isTimed: false })
    expect(await scheduleSubmission(reviewer!, { ...others, publishAt: soon() })).toEqual({ ok: true })
    expect(await stateOf(others)).toEqual({ status: 'approved', isTimed: true })
    expect(await publishDue()).toBe(0)
  })

  it('happens once, however many instances ask at the same moment', async () => {
    const reviewing = await due()
    const before = await published()
    const many = await Promise.all(Array.from({ length: 6 }, publishDue))
    expect(many.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await published()).toBe(before + 1)
    expect(await stateOf(reviewing)).toEqual({ status: 'published', isTimed: false })
    const { submissionId } = reviewing
    const last = await db.submissionEvent.findFirst({ where: { submissionId }, orderBy: { number: 'desc' } })
    expect(last).toMatchObject({ status: 'published', actorId: null })
    const entry = await db.auditEntry.findFirst({ where: { entityId: String(submissionId) }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ action: 'publishSubmission', entrance: 'job', actorId: null })
  })

  it('does not happen once it is unscheduled, returned, taken back or published by hand', async () => {
    const ways = [
      (it: Reviewing) => unscheduleSubmission(reviewer!, it),
      (it: Reviewing) => returnSubmission(reviewer!, { ...it, note: 'Räkna om.' }),
      (it: Reviewing) => takeBack(writer!, it),
      (it: Reviewing) => publishSubmission(reviewer!, it),
    ]
    for (const way of ways) {
      const reviewing = await due()
      expect(await way(reviewing)).toEqual({ ok: true })
      const { isTimed } = await stateOf(reviewing)
      expect(isTimed).toBe(false)
      const before = await published()
      expect(await publishDue()).toBe(0)
      expect(await published()).toBe(before)
    }
  })

  it('is stopped, and says why, where something else holds by then, or the reviewer may no more', async () => {
    const [first, second] = [await due(), await due()]
    expect(await publishDue()).toBe(1)
    expect([await stateOf(first), await stateOf(second)].map(({ status }) => status).toSorted()).toEqual([
      'approved',
      'published',
    ])
    expect(await publishDue()).toBe(0)
    const third = await due()
    await db.personRole.deleteMany({ where: { personId: reviewer!.id } })
    expect(await publishDue()).toBe(0)
    expect(await stateOf(third)).toEqual({ status: 'approved', isTimed: false })
    const { submissionId } = third
    const last = await db.submissionEvent.findFirst({ where: { submissionId }, orderBy: { number: 'desc' } })
    expect(last?.note).toBeTruthy()
  })
})
