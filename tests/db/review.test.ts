import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import { publishSeveral } from '@/lib/values/publish-several'
import { publishSubmission } from '@/lib/values/publish-commands'
import { countToReview } from '@/lib/values/own-queries'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { listForReview } from '@/lib/values/review-queries'
import type { Reviewing } from '@/lib/values/review-fault'
import { getTimeline } from '@/lib/values/timeline-queries'
import { withdrawSubmission } from '@/lib/values/withdraw-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

const CODE = 'N15428'
const OWN_RULE = 'REGSO-ARBETSLOSHET-16-64'
let [boras, borlange] = [0, 0]
let [writer, reviewer]: Actor[] = []

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  ;[writer, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
})
afterAll(() => db.$disconnect())

async function proposed(many = 1, by: Actor | null = writer!): Promise<Reviewing> {
  const cells = await cellsOf(CODE, many)
  return propose(
    by,
    boras,
    cells.map(({ key, value }) => ({ ...key, value: value - 1, status: 'normal', source: 'Egen räkning' })),
  )
}

const commands = {
  approve: approveSubmission,
  return: (actor: Actor, reviewing: Reviewing) => returnSubmission(actor, { ...reviewing, note: 'Räkna om.' }),
  publish: publishSubmission,
  withdraw: (actor: Actor, reviewing: Reviewing) =>
    withdrawSubmission(actor, { ...reviewing, reason: 'Fel underlag.', isSecret: false }),
}

/** Everything that a reviewer's command could have written. */
const written = async () => [
  await db.publishedObservation.aggregate({ _count: true, _sum: { value: true, revisionId: true } }),
  await db.submissionEvent.count(),
  await db.publication.count(),
  await db.disclosureMemory.count(),
  await db.auditEntry.count(),
  await db.submission.findMany({ select: { id: true, status: true }, orderBy: { id: 'asc' } }),
  await db.municipality.findMany({ select: { publishedVersion: true }, orderBy: { id: 'asc' } }),
]
const statusOf = async ({ municipalityId, submissionId: id }: Reviewing) =>
  (await db.submission.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } })).status
const now = async (reviewing: Reviewing): Promise<Reviewing> => {
  const { municipalityId, submissionId } = reviewing
  return { ...reviewing, seenEvents: await db.submissionEvent.count({ where: { municipalityId, submissionId } }) }
}

describe('who may review what', () => {
  it('only a reviewer of the municipality who proposed none of it; the others write nothing', async () => {
    const both = await colleague(boras, ...ROLES)
    const theirs = await proposed(1, both)
    const others = await Promise.all(ROLES.filter(role => role !== 'reviewer').map(role => colleague(boras, role)))
    const strangers = [
      ...others,
      await colleague(borlange, ...ROLES),
      { ...reviewer!, isActive: false },
      { ...reviewer!, kind: 'system' as const },
    ]
    const waiting = await proposed()
    const published = await proposed()
    expect(await publishSubmission(reviewer!, published)).toEqual({ ok: true })
    const public3 = await now(published)
    const before = await written()
    for (const [name, command] of Object.entries(commands)) {
      const about = name === 'withdraw' ? public3 : waiting
      for (const actor of strangers)
        expect(await command(actor, about), name).toEqual({ ok: false, fault: 'forbidden' })
      expect(await command(both, theirs), name).toEqual({ ok: false, fault: 'own' })
    }
    expect(await written()).toEqual(before)
  })

  it('nobody says yes to a value of their own in what another person sent', async () => {
    const both = await colleague(boras, 'controller', 'reviewer')
    const sent = await proposed(1, both)
    await db.submission.updateMany({ where: { id: sent.submissionId }, data: { proposedById: writer!.id } })
    for (const command of Object.values(commands))
      expect(await command(both, sent)).toEqual({ ok: false, fault: 'own' })
    const yours = async (by: Actor) => (await listForReview(by, boras)).waiting.filter(({ isYours }) => isYours)
    expect((await yours(both)).map(({ id }) => id)).not.toContain(String(sent.submissionId))
    expect((await yours(reviewer!)).map(({ id }) => id)).toContain(String(sent.submissionId))
    for (const one of [both, reviewer!]) expect(await countToReview(one, boras)).toBe((await yours(one)).length)
  })

  it('what the system proposed takes a person', async () => {
    expect(await publishSubmission(reviewer!, await proposed(1, null))).toEqual({ ok: true })
  })

  it('a submission of another municipality is not there', async () => {
    const there = { ...(await proposed()), municipalityId: borlange }
    const reviewerThere = await colleague(borlange, 'reviewer')
    for (const command of Object.values(commands))
      expect(await command(reviewerThere, there)).toEqual({ ok: false, fault: 'missing' })
  })
})

describe('the road of a submission', () => {
  it('approved, then published, with who and when for each step', async () => {
    const sent = await proposed()
    expect(await approveSubmission(reviewer!, sent)).toEqual({ ok: true })
    const other = await colleague(boras, 'reviewer')
    expect(await publishSubmission(other, await now(sent))).toEqual({ ok: true })
    const events = await db.submissionEvent.findMany({
      where: { submissionId: sent.submissionId },
      orderBy: { number: 'asc' },
    })
    expect(events.map(({ status, actorId }) => [status, actorId])).toEqual([
      ['submitted', writer!.id],
      ['approved', reviewer!.id],
      ['published', other.id],
    ])
  })

  it('several are published together, each by itself: what is refused is told and stops none of the others', async () => {
    const [first, overtaken, own] = [await proposed(), await proposed(), await proposed(1, reviewer!)]
    const chosen = [first, overtaken, own]
    expect(await publishSeveral(reviewer!, { municipalityId: boras, chosen })).toEqual({
      published: 1,
      refused: [
        { title: 'Värden', fault: 'conflict' },
        { title: 'Värden', fault: 'own' },
      ],
    })
    expect(await Promise.all(chosen.map(statusOf))).toEqual(['published', 'submitted', 'submitted'])
  })

  it('is returned with a note, and not without', async () => {
    const sent = await proposed()
    expect(await returnSubmission(reviewer!, { ...sent, note: '  ' })).toEqual({ ok: false, fault: 'noReason' })
    expect(await returnSubmission(reviewer!, { ...sent, note: ' Räkna om. ' })).toEqual({ ok: true })
    const last = await db.submissionEvent.findFirst({ where: { submissionId: sent.submissionId, number: 2 } })
    expect(last).toMatchObject({ status: 'returned', note: 'Räkna om.', actorId: reviewer!.id })
    for (const command of [commands.approve, commands.publish, commands.withdraw])
      expect(await command(reviewer!, await now(sent))).toEqual({ ok: false, fault: 'state' })
  })

  it('nothing is approved that has changed since it was read', async () => {
    const sent = await proposed()
    for (const [number, status] of [
      [2, 'draft'],
      [3, 'submitted'],
    ] as const)
      await db.submissionEvent.create({ data: { ...idsOf(sent), number, status, actorId: writer!.id } })
    for (const command of [commands.approve, commands.return, commands.publish])
      expect(await command(reviewer!, sent)).toEqual({ ok: false, fault: 'changed' })
    expect(await statusOf(sent)).toBe('submitted')
  })

  it('a double press publishes once, and the turn that came to nothing is given back', async () => {
    const sent = await proposed(5)
    const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion
    const [before, published] = [await version(), await db.publication.count()]
    const other = await colleague(boras, 'reviewer')
    const presses = await Promise.all([reviewer!, reviewer!, other].map(actor => publishSubmission(actor, sent)))
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await version()).toBe(before + 1)
    expect(await db.publication.count()).toBe(published + 5)
  })
})

describe('a publication that breaks half-way', () => {
  it.each(['PublishedObservation', 'AuditEntry', 'DisclosureMemory', 'SubmissionEvent', 'Submission'])(
    'leaves nothing behind: %s',
    async table => {
      const cells = await cellsOf(OWN_RULE, 3, 'district')
      const rows = cells.map(({ key }) => ({
        ...{ ...key, value: 16 + Math.random(), status: 'normal' as const, numerator: 320, denominator: 2000 },
      }))
      const sent = await propose(writer!, boras, rows)
      await approveSubmission(reviewer!, sent)
      const approved = await now(sent)
      await db.$executeRaw`CREATE OR REPLACE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`
      await db.$executeRawUnsafe(
        `CREATE TRIGGER broken AFTER INSERT OR UPDATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION break()`,
      )
      const before = await written()
      await expect(publishSubmission(reviewer!, approved)).rejects.toThrow('broken')
      await db.$executeRawUnsafe(`DROP TRIGGER broken ON "${table}"`)
      expect(await written()).toEqual(before)
      expect(await publishSubmission(reviewer!, approved)).toEqual({ ok: true })
    },
  )

  it('is cut off by the database where it stands still with the turn', async () => {
    const told = await inTurn(boras, async tx => {
      const [row] = await tx.$queryRaw<{ after: string }[]>`
        SELECT current_setting('idle_in_transaction_session_timeout') AS after`
      return { ok: false, after: row!.after }
    })
    expect(told.after).toBe('15s')
  })
})

const idsOf = ({ municipalityId, submissionId }: Reviewing) => ({ municipalityId, submissionId })

describe('what is published', () => {
  it('holds, is what the public reads, and stands in the history with revisions and never figures', async () => {
    const [cell] = await cellsOf(CODE)
    const sent = await proposed()
    await publishSubmission(reviewer!, sent)
    const now = await db.publishedObservation.findFirstOrThrow({ where: { cellId: cell!.cellId } })
    expect(Number(now.value)).toBe(cell!.value - 1)
    expect(now).toMatchObject({ batchId: null, source: 'Egen räkning' })
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'publishValue', entityId: String(cell!.cellId) },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({
      actorId: reviewer!.id,
      before: { revision: String(cell!.revisionId) },
      after: { revision: String(now.revisionId) },
    })
  })

  it('under our own rule has its memory, whoever counts', async () => {
    const [cell] = await cellsOf(OWN_RULE, 1, 'district')
    const rows = [{ ...cell!.key, value: 15, status: 'normal' as const, numerator: 300, denominator: 2000 }]
    const sent = await propose(writer!, boras, rows)
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    const last = await db.disclosureMemory.findFirst({ where: { cellId: cell!.cellId }, orderBy: { id: 'desc' } })
    expect(Number(last?.numerator)).toBe(300)
  })

  it.each([
    ['without its counts', { value: 15 }, 'unprotected'],
    ['with more counted than there are', { value: 15, numerator: 30, denominator: 20 }, 'stopped'],
    ['outside the bounds', { value: 150, numerator: 300, denominator: 2000 }, 'stopped'],
  ] as const)('is nothing under our own rule %s', async (_, figures, fault) => {
    const [cell] = await cellsOf(OWN_RULE, 1, 'district')
    const sent = await propose(writer!, boras, [{ ...cell!.key, status: 'normal', ...figures }])
    const before = await written()
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: false, fault })
    expect(await written()).toEqual(before)
  })

  it('is nothing under our own rule while what it is per is unknown', async () => {
    const [cell] = await cellsOf(OWN_RULE, 1, 'district')
    const rows = [{ ...cell!.key, value: 15, status: 'normal' as const, numerator: 300, denominator: 2000 }]
    const sent = await propose(writer!, boras, rows)
    const where = { municipalityId_id: { municipalityId: boras, id: cell!.key.indicatorId } }
    await db.indicator.update({ where, data: { per: null } })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: false, fault: 'unprotected' })
    await db.indicator.update({ where, data: { per: 100 } })
  })
})

describe('two who propose for the same cell', () => {
  it('the second is told, and nothing of theirs is written', async () => {
    const [first, second] = [await proposed(1), await proposed(3)]
    expect(await publishSubmission(reviewer!, first)).toEqual({ ok: true })
    const before = await written()
    expect(await publishSubmission(reviewer!, second)).toEqual({ ok: false, fault: 'conflict' })
    expect(await written()).toEqual(before)
  })

  it('even at the same moment, one is published whole and the other not at all', async () => {
    const both = [await proposed(20), await proposed(20)]
    const answers = await Promise.all(both.map(sent => publishSubmission(reviewer!, sent)))
    expect(answers.map(answer => (answer.ok ? 'ok' : answer.fault)).sort()).toEqual(['conflict', 'ok'])
    expect((await Promise.all(both.map(statusOf))).sort()).toEqual(['published', 'submitted'])
  })
})

describe('a change of thresholds', () => {
  const proposeThreshold = async (before: number, after: number) => {
    const { id } = await db.indicator.findFirstOrThrow({ where: { code: OWN_RULE, municipalityId: boras } })
    const submission = await db.submission.create({
      data: {
        ...{ municipalityId: boras, kind: 'settings', title: 'Gräns', proposedById: writer!.id, entrance: 'form' },
        events: { create: { number: 1, status: 'submitted', actorId: writer!.id } },
        items: {
          create: {
            ...{ number: 1, entity: 'Indicator', entityId: String(id) },
            ...{ before: { threshold: before }, after: { threshold: after } },
          },
        },
      },
    })
    return { municipalityId: boras, submissionId: submission.id, seenEvents: 1 }
  }
  const threshold = async () =>
    (await db.indicator.findFirstOrThrow({ where: { code: OWN_RULE, municipalityId: boras } })).threshold

  it('holds once it is published, and stands in the history', async () => {
    const before = await threshold()
    const sent = await proposeThreshold(before, before + 3)
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    expect(await threshold()).toBe(before + 3)
    const entry = await db.auditEntry.findFirst({ where: { action: 'publishSettings' }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ before: { threshold: before }, after: { threshold: before + 3 } })
  })

  it('is told where somebody else has changed it, and then not made', async () => {
    const before = await threshold()
    const sent = await proposeThreshold(before + 1, 1)
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: false, fault: 'conflict' })
    expect(await threshold()).toBe(before)
  })
})

describe('what is withdrawn', () => {
  it('is no longer read by the public, and its history says why', async () => {
    const [cell] = await cellsOf(CODE)
    const sent = await proposed()
    await publishSubmission(reviewer!, sent)
    expect(await commands.withdraw(reviewer!, await now(sent))).toEqual({ ok: true })
    expect(await statusOf(sent)).toBe('withdrawn')
    expect(await db.publishedObservation.count({ where: { cellId: cell!.cellId } })).toBe(0)
    const head = await db.cellHead.findFirstOrThrow({ where: { cellId: cell!.cellId }, include: { revision: true } })
    expect(head.revision).toMatchObject({ value: null, status: 'missing', note: 'Fel underlag.' })
    expect(await db.valueRevision.count({ where: { cellId: cell!.cellId, value: { not: null } } })).toBeGreaterThan(1)
  })

  it('for secrecy goes from the history too, and needs a reason', async () => {
    const [cell] = await cellsOf(CODE)
    const sent = await proposed()
    await publishSubmission(reviewer!, sent)
    const withdrawing = { ...(await now(sent)), isSecret: true }
    expect(await withdrawSubmission(reviewer!, { ...withdrawing, reason: '' })).toEqual({
      ok: false,
      fault: 'noReason',
    })
    expect(await withdrawSubmission(reviewer!, { ...withdrawing, reason: 'Sekretess.' })).toEqual({ ok: true })
    expect(await db.valueRevision.count({ where: { cellId: cell!.cellId, value: { not: null } } })).toBe(0)
    expect(await db.publishedObservation.count({ where: { cellId: cell!.cellId, source: { not: null } } })).toBe(0)
  })

  it('leaves what has been published in the same cell since', async () => {
    const [cell] = await cellsOf(CODE)
    const first = await proposed()
    await publishSubmission(reviewer!, first)
    const second = await proposed()
    await publishSubmission(reviewer!, second)
    expect(await commands.withdraw(reviewer!, await now(first))).toEqual({ ok: true })
    expect(await db.publishedObservation.count({ where: { cellId: cell!.cellId } })).toBe(1)
  })
})

describe('what has been said of a value', () => {
  it('is told in order, with who, the road of its submission and when it came to hold', async () => {
    const sent = await proposed()
    await returnSubmission(reviewer!, { ...sent, note: 'Räkna om.' })
    await publishSubmission(reviewer!, await proposed())
    const { revisionId } = (await cellsOf(CODE))[0]!
    const timeline = await getTimeline(await colleague(boras, 'reader'), boras, CODE, revisionId)
    const told = timeline!.entries.map(entry => (entry.what === 'step' ? entry.step : entry.what))
    const road = ['written', 'submitted', 'returned', 'written', 'submitted', 'approved', 'published', 'held']
    expect(told.slice(-road.length)).toEqual(road)
    const { name } = await db.person.findUniqueOrThrow({ where: { id: writer!.id } })
    expect(timeline!.entries.at(-road.length)).toMatchObject({ by: name, source: 'Egen räkning' })
    expect(timeline!.entries.at(-road.length + 2)).toMatchObject({ note: 'Räkna om.' })
  })

  it('is nothing to those of another municipality, nor of another indicator', async () => {
    const { revisionId } = (await cellsOf(CODE))[0]!
    expect(await getTimeline(await colleague(borlange, ...ROLES), boras, CODE, revisionId)).toBeNull()
    expect(await getTimeline(reviewer!, boras, OWN_RULE, revisionId)).toBeNull()
  })
})
