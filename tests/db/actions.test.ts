import { beforeAll, describe, expect, it, vi } from 'vitest'
import { actionInput, newActionInput, reportInput } from '@/lib/actions/action-input'
import { ACTION_FIELDS, NEW_ACTION, type ActionFields } from '@/lib/actions/action'
import { addAction, changeAction, removeAction, restoreAction } from '@/lib/actions/commands'
import { listActionChanges } from '@/lib/actions/history/work-queries'
import { addTask, removeNote, reportOnAction, setTaskDone } from '@/lib/actions/report-commands'
import { undoChange } from '@/lib/actions/undo-commands'
import { getWorkAction, listWorkActions } from '@/lib/actions/work-queries'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { publishedDb } from '@/lib/published-db'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let [boras, borlange] = [0, 0]
let strategist: Actor
let frameworkId = 0
let goalIds: number[] = []

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  strategist = await colleague(boras, 'strategist')
  const framework = await db.framework.findFirstOrThrow({
    where: { municipalityId: boras, status: 'adopted' },
    include: { goals: { orderBy: { sortOrder: 'asc' } } },
  })
  frameworkId = framework.id
  goalIds = framework.goals
    .slice(2, 4)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
})

const wanted = (more: Partial<ActionFields> = {}) => ({ ...NEW_ACTION, title: 'Läxhjälp', goalIds, ...more })
async function added(more: Partial<ActionFields> = {}): Promise<number> {
  const answer = await addAction(strategist, { municipalityId: boras, frameworkId, ...wanted(more) })
  if (!answer.ok) throw new Error(answer.fault)
  return answer.actionId
}
const seenOf = async (id: number) => (await getWorkAction(strategist, boras, id))!
const key = (actionId: number) => ({ municipalityId: boras, actionId })
async function change(actor: Actor, id: number, more: Partial<ActionFields>, seen?: ActionFields) {
  const { fields } = await seenOf(id)
  return changeAction(actor, { ...key(id), seen: { ...(seen ?? fields) }, ...fields, ...more })
}
const told = (id: number, text: string, more = {}) => ({
  ...key(id),
  ...{ seenStatus: 'planned', status: 'planned', day: '2026-01-15', text, ...more },
})
const report = (actor: Actor, said: object) => reportOnAction(actor, reportInput.parse(said))
const published = (id: number) => publishedDb.action.findFirst({ where: { municipalityId: boras, id } })
const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion

describe('an action', () => {
  it('is public at once, with all that it points at, and without whoever is named for it', async () => {
    const owner = await colleague(boras, 'reader')
    const district = await db.district.findFirstOrThrow({ where: { municipalityId: boras } })
    const indicator = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras } })
    const before = await version()
    const fields = {
      ...{ responsible: 'Fritidsnämnden', partners: ['Föreningen'], ownerId: owner.id, startYear: 2025, endYear: 2027 },
      ...{ districtIds: [district.geographyId], indicatorIds: [indicator.id], costSek: 250_000 },
    }
    const id = await added(fields)
    expect((await seenOf(id)).fields).toEqual(wanted(fields))
    expect(await version()).toBeGreaterThan(before)
    const shown = await publishedDb.action.findFirst({
      where: { municipalityId: boras, id },
      include: { goals: true, districts: true, indicators: true, responsible: true },
    })
    expect(shown).toMatchObject({ title: 'Läxhjälp', ownerId: null, responsible: { name: 'Fritidsnämnden' } })
    expect([shown?.goals.length, shown?.districts.length, shown?.indicators.length]).toEqual([2, 1, 1])
  })

  it('is changed with what differs in the log, and put back by undoing it', async () => {
    const id = await added()
    expect(await change(strategist, id, { title: 'Läxhjälp i skolan', goalIds: [goalIds[0]!] })).toEqual({ ok: true })
    const [entry] = await listActionChanges(strategist, key(id))
    expect(entry).toMatchObject({ action: 'changeAction', canBeUndone: true })
    expect(entry?.changes.map(({ field }) => field).toSorted()).toEqual(['goalIds', 'title'])
    expect(await undoChange(strategist, { ...key(id), entryId: BigInt(entry!.id) })).toEqual({ ok: true })
    expect((await seenOf(id)).fields).toEqual(wanted())
    expect((await published(id))?.title).toBe('Läxhjälp')
  })

  it('is not put back past what has been changed since', async () => {
    const id = await added()
    await change(strategist, id, { title: 'Ett' })
    const [first] = await listActionChanges(strategist, key(id))
    await change(strategist, id, { title: 'Två' })
    expect(await undoChange(strategist, { ...key(id), entryId: BigInt(first!.id) })).toEqual({
      ok: false,
      fault: 'changedSince',
    })
    const other = await added()
    expect(await undoChange(strategist, { ...key(other), entryId: BigInt(first!.id) })).toMatchObject({ ok: false })
    expect((await seenOf(id)).fields.title).toBe('Två')
  })

  it('is not written over by somebody who has not seen the latest, who is told what it is', async () => {
    const id = await added()
    const { fields } = await seenOf(id)
    const write = (title: string) => change(strategist, id, { title }, fields)
    const answers = await Promise.all([write('Hennes'), write('Hans')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { title } = (await seenOf(id)).fields
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fault: 'changed', now: { title } })
  })

  it('leaves no trace when nothing differs', async () => {
    const id = await added()
    const before = [await version(), await db.auditEntry.count()]
    expect(await change(strategist, id, {})).toMatchObject({ ok: true, isUnchanged: true })
    expect([await version(), await db.auditEntry.count()]).toEqual(before)
  })

  it('is taken away from the public with all that is told of it, and brought back', async () => {
    const id = await added()
    await report(strategist, told(id, 'Vi har börjat.'))
    expect(await removeAction(strategist, key(id))).toEqual({ ok: true })
    const notes = () => publishedDb.actionNote.count({ where: { municipalityId: boras, actionId: id } })
    expect([await published(id), await notes()]).toEqual([null, 0])
    expect(await report(strategist, told(id, 'Mer.'))).toMatchObject({ fault: 'missing' })
    expect(await restoreAction(strategist, key(id))).toEqual({ ok: true })
    expect([(await published(id))?.title, await notes()]).toEqual(['Läxhjälp', 1])
  })

  it.each([
    [{ strategyId: null, goalIds: [] }, 'misplaced'],
    [{ startYear: 2026, endYear: 2025 }, 'backwards'],
    [{ indicatorIds: [2_000_000_000] }, 'noIndicator'],
    [{ districtIds: [2_000_000_000] }, 'noDistrict'],
    [{ strategyId: 2_000_000_000 }, 'noStrategy'],
    [{ ownerId: 2_000_000_000 }, 'noOwner'],
  ])('that points at nothing is refused: %o', async (more, fault) => {
    const id = await added()
    expect(await change(strategist, id, more)).toEqual({ ok: false, fault })
  })

  it('is tied to nothing of another municipality or framework', async () => {
    const [goal, earlier] = [
      await db.goal.findFirstOrThrow({ where: { municipalityId: borlange } }),
      await db.goal.findFirstOrThrow({ where: { municipalityId: boras, frameworkId: { not: frameworkId } } }),
    ]
    const stranger = await colleague(borlange, 'reader')
    const id = await added()
    for (const goalId of [goal.id, earlier.id])
      expect(await change(strategist, id, { goalIds: [goalId] })).toMatchObject({ fault: 'misplaced' })
    expect(await change(strategist, id, { ownerId: stranger.id })).toMatchObject({ fault: 'noOwner' })
    const there = await colleague(borlange, 'strategist')
    expect(await getWorkAction(there, borlange, id)).toBeNull()
    expect(await removeAction(there, { municipalityId: borlange, actionId: id })).toEqual({
      ok: false,
      fault: 'missing',
    })
  })

  it('is read from a form with its faults beside the fields', () => {
    const typed = {
      ...wanted(),
      strategyId: '',
      startYear: '20',
      endYear: '',
      ownerId: '',
      costSek: 'dyrt',
      title: ' ',
    }
    const texts = { ...typed, description: '', responsible: '', partners: 'Ett\r\n\r\n Två \nEtt' }
    const read = newActionInput.safeParse({ municipalityId: boras, frameworkId, ...texts })
    expect(read.error?.issues.map(({ path }) => path[0]).toSorted()).toEqual(['costSek', 'startYear', 'title'])
    const right = { ...texts, title: 'Rätt', startYear: '2025', costSek: '1 250 000 kr' }
    const { partners, costSek } = actionInput.parse({ ...key(1), seen: '{}', ...right })
    expect([partners, costSek]).toEqual([['Ett', 'Två'], 1_250_000])
  })
})

describe('whoever is named for an action', () => {
  it('tells how it goes, whatever their role, and takes back what they told; nobody else does', async () => {
    for (const role of ROLES) {
      const owner = await colleague(boras, role)
      const id = await added({ ownerId: owner.id })
      expect(await report(owner, told(id, 'Klart.', { status: 'done' })), role).toEqual({ ok: true })
      const seen = await getWorkAction(owner, boras, id)
      expect(seen).toMatchObject({ mayReport: true, fields: { status: 'done' }, notes: [{ text: 'Klart.' }] })
      expect(await addTask(owner, { ...key(id), title: 'Utvärdera', dueOn: '2026-05-01' })).toEqual({ ok: true })
      const task = (await getWorkAction(owner, boras, id))!.tasks[0]!
      expect(await setTaskDone(owner, { ...key(id), taskId: task.id, doneOn: '2026-04-01' })).toEqual({ ok: true })
      const [done] = await listActionChanges(owner, key(id))
      expect(await undoChange(owner, { ...key(id), entryId: BigInt(done!.id) })).toEqual({ ok: true })
      expect((await getWorkAction(owner, boras, id))!.tasks).toMatchObject([{ doneOn: null }])
      if (role !== 'strategist')
        expect(await change(owner, id, { title: 'Annat' })).toEqual({ ok: false, fault: 'forbidden' })
      const other = await colleague(boras, role)
      if (role === 'strategist') continue
      const before = await db.auditEntry.count()
      expect(await report(other, told(id, 'Nej.'))).toEqual({ ok: false, fault: 'forbidden' })
      expect(await removeNote(other, { ...key(id), noteId: seen!.notes[0]!.id })).toMatchObject({ fault: 'forbidden' })
      expect(await addAction(other, { municipalityId: boras, frameworkId, ...wanted() })).toMatchObject({ ok: false })
      expect(await db.auditEntry.count()).toBe(before)
    }
  })

  it('is told when somebody else has moved the status meanwhile', async () => {
    const id = await added()
    await report(strategist, told(id, '', { status: 'ongoing' }))
    expect(await report(strategist, told(id, '', { status: 'paused' }))).toEqual({
      ...{ ok: false, fault: 'changed', now: 'ongoing' },
    })
    expect(await report(strategist, told(id, '', { seenStatus: 'ongoing', status: 'ongoing' }))).toMatchObject({
      fault: 'nothing',
    })
  })

  it('has left when they have no role here any more', async () => {
    const owner = await colleague(boras, 'reader')
    const id = await added({ ownerId: owner.id })
    expect(await report({ ...owner, roles: [] }, told(id, 'Hej'))).toEqual({ ok: false, fault: 'forbidden' })
    expect(await report({ ...owner, isActive: false }, told(id, 'Hej'))).toEqual({ ok: false, fault: 'forbidden' })
  })
})

it('a framework in draft keeps its actions from the public, and the list shows it to those who work', async () => {
  const framework = await db.framework.create({
    data: { municipalityId: boras, slug: 'nasta', title: 'Nästa', validFrom: 2029, status: 'draft' },
  })
  const level = await db.goalLevel.create({
    data: {
      municipalityId: boras,
      frameworkId: framework.id,
      depth: 0,
      role: 'overall',
      singular: 'Mål',
      plural: 'Mål',
    },
  })
  const goal = await db.goal.create({
    data: {
      municipalityId: boras,
      frameworkId: framework.id,
      levelId: level.id,
      number: '',
      title: 'Allt',
      sortOrder: 0,
    },
  })
  const answer = await addAction(strategist, {
    ...{ municipalityId: boras, frameworkId: framework.id, ...wanted({ goalIds: [goal.id] }) },
  })
  if (!answer.ok) throw new Error(answer.fault)
  expect(await published(answer.actionId)).toBeNull()
  const [first] = await listWorkActions(strategist, boras)
  expect(first).toMatchObject({ isDraft: true, actions: [{ title: 'Läxhjälp' }] })
  expect(await listWorkActions(await colleague(borlange, 'strategist'), boras)).toEqual([])
})

it('every field of an action is one that a form has', () => {
  expect(Object.keys(NEW_ACTION).toSorted()).toEqual(ACTION_FIELDS.toSorted())
})
