import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { comeBack, goAway } from '@/lib/people/absence-commands'
import { listReviewersAway, listStandIns, readEntering } from '@/lib/people/absence-queries'
import { removeColleague } from '@/lib/people/leave-commands'
import { nameController } from '@/lib/values/controller-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'

const FAR = '2098-01-31'
let [boras, borlange, indicatorId] = [0, 0, 0]
let administrator: Actor

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  administrator = await colleague(boras, 'administrator')
  const where = { municipalityId_code: { municipalityId: boras, code: 'N15428' } }
  indicatorId = (await db.indicator.findUniqueOrThrow({ where })).id
})

const away = (actor: Actor, standIn: Actor | null, until = FAR) =>
  goAway(actor, { municipalityId: boras, until, standInId: standIn?.id ?? null })

describe('a reviewer who is away', () => {
  it('is told of with the one who reviews instead, until the day has passed or they are back', async () => {
    const [anna, bo] = [await colleague(boras, 'reviewer'), await colleague(boras, 'reviewer')]
    expect(await away(anna, bo)).toEqual({ ok: true })
    const own = async () => (await listReviewersAway(bo, boras)).filter(({ personId }) => personId === anna.id)
    expect(await own()).toMatchObject([{ until: FAR, standInId: bo.id, standIn: expect.stringContaining('Person') }])
    expect(await listReviewersAway(await colleague(borlange, 'reviewer'), boras)).toEqual([])
    const before = await db.auditEntry.count()
    expect(await away(anna, bo)).toEqual({ ok: true })
    expect(await db.auditEntry.count()).toBe(before)
    await db.absence.updateMany({ where: { personId: anna.id }, data: { until: new Date('2020-01-01') } })
    expect(await own()).toEqual([])
    expect(await comeBack(anna, { municipalityId: boras })).toEqual({ ok: true })
    expect(await comeBack(anna, { municipalityId: boras })).toEqual({ ok: false, fault: 'here' })
    const said = await db.auditEntry.findMany({ where: { actorId: anna.id }, orderBy: { id: 'asc' } })
    expect(said.map(({ action }) => action)).toEqual(['goAway', 'comeBack'])
  })

  it('can name nobody who may not review, not themselves, nobody from elsewhere and no day that has passed', async () => {
    const [anna, controller] = [await colleague(boras, 'reviewer', 'controller'), await colleague(boras, 'controller')]
    const stranger = await colleague(borlange, 'reviewer')
    for (const standIn of [controller, anna, stranger])
      expect(await away(anna, standIn)).toEqual({ ok: false, fault: 'standIn' })
    expect(await away(anna, null, '2020-01-01')).toEqual({ ok: false, fault: 'passed' })
    expect(await away(await colleague(boras, 'reader'), null)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await db.absence.count({ where: { personId: anna.id } })).toBe(0)
    expect((await listStandIns(anna, boras)).map(({ id }) => id)).not.toContain(controller.id)
  })

  it('gives no right away: whoever stands in still publishes nothing of their own', async () => {
    const [anna, bo] = [await colleague(boras, 'reviewer'), await colleague(boras, 'reviewer', 'controller')]
    await away(anna, bo)
    const [cell] = await cellsOf('N15428')
    const reviewing = await propose(bo, boras, [{ ...cell!.key, value: cell!.value + 0.1, status: 'normal' }])
    expect(await publishSubmission(bo, reviewing)).toMatchObject({ ok: false, fault: 'own' })
  })
})

describe('an indicator’s controller', () => {
  const name = (actor: Actor, of: { person?: Actor | undefined; standIn?: Actor | undefined }, seen: typeof of = {}) =>
    nameController(actor, {
      ...{ municipalityId: boras, indicatorId, personId: of.person?.id ?? null, standInId: of.standIn?.id ?? null },
      ...{ seenPersonId: seen.person?.id ?? null, seenStandInId: seen.standIn?.id ?? null },
    })
  const entering = async (actor: Actor) => (await readEntering(actor, boras)).get('N15428')

  it('has its values to enter, its stand-in while they are away, and an heir when they leave', async () => {
    const [person, standIn, heir] = await Promise.all([1, 2, 3].map(() => colleague(boras, 'controller')))
    expect(await entering(person!)).toBeUndefined()
    expect(await name(person!, { person, standIn })).toEqual({ ok: true })
    expect(await entering(person!)).toEqual({ id: person!.id, insteadOf: null })
    await away(person!, null)
    expect(await entering(person!)).toEqual({ id: standIn!.id, insteadOf: expect.stringContaining('Person') })
    const removed = await removeColleague(administrator, {
      ...{ municipalityId: boras, personId: person!.id, heirId: heir!.id },
    })
    expect(removed).toEqual({ ok: true })
    expect(await entering(heir!)).toEqual({ id: heir!.id, insteadOf: null })
    expect(await db.absence.count({ where: { personId: person!.id } })).toBe(0)
    const seen = { person: heir, standIn }
    expect(await name(standIn!, {}, seen)).toEqual({ ok: true })
    expect(await entering(heir!)).toBeUndefined()
  })

  it('is named by controllers alone, among controllers; the second to change it is told', async () => {
    const [one, other] = [await colleague(boras, 'controller'), await colleague(boras, 'controller')]
    const reviewer = await colleague(boras, 'reviewer')
    expect(await name(reviewer, { person: one })).toEqual({ ok: false, fault: 'forbidden' })
    expect(await name(one, { person: reviewer })).toEqual({ ok: false, fault: 'person' })
    expect(await name(one, { person: one, standIn: one })).toEqual({ ok: false, fault: 'same' })
    expect(await name(one, { standIn: other })).toEqual({ ok: false, fault: 'alone' })
    expect(await name(one, { person: one })).toEqual({ ok: true })
    expect(await name(other, { person: other })).toEqual({ ok: false, fault: 'changed' })
    expect(await name(other, { person: other }, { person: one })).toEqual({ ok: true })
  })
})
