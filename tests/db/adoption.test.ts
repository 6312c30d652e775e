import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { changeGoalWords } from '@/lib/framework/commands'
import { adopt, proposeAdoption, returnAdoption } from '@/lib/framework/draft/adoption-commands'
import { changeDraft, discardDraft, prepareNext } from '@/lib/framework/draft/framework-commands'
import { addGoal, removeGoal, stepGoal } from '@/lib/framework/draft/goal-commands'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { getDraft, listToAdopt } from '@/lib/framework/draft/work-queries'
import { currentFramework, findGoal } from '@/lib/framework/framework'
import { findMovedOn, getFramework, listFrameworks } from '@/lib/framework/queries'
import { getEditedGoal } from '@/lib/framework/work-queries'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const SLUG = 'malbild-2025-2028'
let [boras, borlange, frameworkId, dropped, moved] = [0, 0, 0, 0, 0]
let strategist: Actor
let administrator: Actor
const key = () => ({ municipalityId: boras, frameworkId })
const decision = { decidedOn: '2026-03-01', decidedBy: 'Kommunfullmäktige' }
const draft = async (by = strategist) => (await getDraft(by, boras, SLUG))!
const propose = (by: Actor) => proposeAdoption(by, { ...key(), ...decision })
const say = async (by: Actor) => adopt(by, { ...key(), seen: (await draft()).proposal?.seen ?? '' })

/** Borås as it is, with 2025–2028 in draft: 1.2 moved to the second area, 1.1 taken out. */
beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  strategist = await colleague(boras, 'strategist')
  administrator = await colleague(boras, 'administrator')
  const from = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, status: 'adopted' } })
  const period = { title: 'Målbild 2025–2028', validFrom: 2025, validTo: 2028, baseline: 'kept' as const }
  await prepareNext(strategist, { municipalityId: boras, fromId: from.id, ...period })
  frameworkId = (await draft()).id
  const { goals } = await draft()
  moved = goals.findLast(({ number }) => number.startsWith('1.'))!.id
  dropped = goals.find(({ number }) => number === '3.5')!.id
  const { number } = goals.find(({ id }) => id === moved)!
  await stepGoal(strategist, { ...key(), goalId: moved, seen: number, step: 'down' })
  await removeGoal(strategist, { ...key(), goalId: dropped })
})

describe('a draft that is proposed', () => {
  it('is decided on a day that has been, and holds later than those before it', async () => {
    const ahead = { ...key(), ...decision, decidedOn: '2999-01-01' }
    expect(await proposeAdoption(strategist, ahead)).toEqual({ ok: false, fault: 'ahead' })
    const { seen } = await draft()
    const about = { ...key(), title: 'Målbild', validTo: 2028, baseline: 'kept' as const }
    await changeDraft(strategist, { ...about, validFrom: 2021, seen })
    expect(await propose(strategist)).toEqual({ ok: false, fault: 'notLater' })
    await changeDraft(strategist, { ...about, validFrom: 2025, seen: (await draft()).seen })
  })

  it('leaves no åtgärd behind with a goal that is taken out', async () => {
    const action = await db.action.create({ data: { ...key(), number: 1, title: 'Prov' } })
    await db.actionGoal.create({ data: { municipalityId: boras, actionId: action.id, goalId: dropped } })
    expect(await propose(strategist)).toEqual({ ok: false, fault: 'stranded' })
    await db.action.delete({ where: { id: action.id } })
  })

  it('is changed by nobody until it is answered', async () => {
    expect(await propose(strategist)).toEqual({ ok: true })
    expect(await propose(strategist)).toEqual({ ok: false, fault: 'proposed' })
    const no = { ok: false, fault: 'proposed' }
    const { words } = (await getEditedGoal(strategist, boras, moved))!
    const said = {
      municipalityId: boras,
      goalId: moved,
      seen: { ...words },
      ...words,
      title: 'Nej',
      why: '',
      englishHolds: false,
    }
    expect(await changeGoalWords(strategist, said)).toEqual(no)
    expect(await removeGoal(strategist, { ...key(), goalId: moved })).toEqual(no)
    expect(await stepGoal(strategist, { ...key(), goalId: moved, seen: '2.1', step: 'up' })).toEqual(no)
    expect(await addGoal(strategist, { ...key(), parentId: moved, title: 'Nej' })).toEqual(no)
    expect(await discardDraft(strategist, key())).toEqual(no)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'removeGoal', entityId: String(dropped) } })
    expect(await undoGoalChange(strategist, { ...key(), entryId: entry.id })).toEqual(no)
    expect((await draft()).mayEdit).toBe(false)
    expect(await returnAdoption(strategist, key())).toEqual({ ok: true })
    expect((await draft()).mayEdit).toBe(true)
  })

  it('is adopted by another person: not by who proposed it, whatever their roles, and not by a strategist', async () => {
    const both = await colleague(boras, 'strategist', 'administrator')
    expect(await propose(both)).toEqual({ ok: true })
    expect(await say(both)).toEqual({ ok: false, fault: 'ownProposal' })
    expect(await say(strategist)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await say(await colleague(borlange, 'administrator'))).toEqual({ ok: false, fault: 'forbidden' })
    expect(await listToAdopt(both, boras)).toEqual([])
    expect(await listToAdopt(administrator, boras)).toMatchObject([{ slug: SLUG }])
    expect((await draft(administrator)).proposal).toMatchObject({ mayAdopt: true, decidedBy: 'Kommunfullmäktige' })
  })

  it('is adopted as the administrator saw it proposed', async () => {
    const { seen } = (await draft(administrator)).proposal!
    await returnAdoption(administrator, key())
    await propose(strategist)
    expect(await adopt(administrator, { ...key(), seen })).toEqual({ ok: false, fault: 'changedFramework' })
  })

  it('may be proposed by strategists alone', async () => {
    await returnAdoption(administrator, key())
    const before = await db.auditEntry.count()
    for (const role of ROLES.filter(one => one !== 'strategist')) {
      const other = await colleague(boras, role)
      expect(await propose(other), role).toEqual({ ok: false, fault: 'forbidden' })
      if (role !== 'administrator')
        expect(await returnAdoption(other, key())).toEqual({ ok: false, fault: 'forbidden' })
    }
    expect(await db.auditEntry.count()).toBe(before)
    expect(await propose(strategist)).toEqual({ ok: true })
  })
})

describe('once it is adopted', () => {
  it('readers see it first, and the former stays at its address as it was', async () => {
    const before = (await getFramework('boras'))!
    expect(await say(administrator)).toEqual({ ok: true })
    const all = await listFrameworks('boras')
    expect(currentFramework(all, 2026)).toMatchObject({ slug: SLUG, status: 'adopted', baselineYear: 2021 })
    const now = (await getFramework('boras'))!
    expect(now).toMatchObject({ slug: SLUG, adoptedOn: '2026-03-01', adoptedBy: 'Kommunfullmäktige' })
    expect(now.ownConclusion).toEqual(before.ownConclusion)
    const former = (await getFramework('boras', before.slug))!
    expect(former.status).toBe('superseded')
    const words = (one: typeof former) =>
      JSON.stringify(one.overall, (name, value) => (name === 'carriesTo' ? [] : value))
    expect(words(former)).toBe(words(before))
    const goal = findGoal(now, ({ id }) => id === moved)!
    expect(goal.number).toBe('2.1')
    expect(goal.carriedFrom).toMatchObject([{ framework: before.slug }])
    expect(goal.indicators.length).toBeGreaterThan(0)
  })

  it('an address that it has no goal for leads on: to where the goal lives on, or to where it stood', async () => {
    const now = (await getFramework('boras'))!
    const [from] = findGoal(now, ({ id }) => id === moved)!.carriedFrom
    expect(findGoal(now, ({ number }) => number === from!.number)).toBeNull()
    expect(await findMovedOn('boras', now, ({ number }) => number === from!.number)).toMatchObject({ number: '2.1' })
    expect(await findMovedOn('boras', now, ({ number }) => number === '3.5')).toEqual({
      ...{ number: '3.5', slug: null, framework: 'malbild-2021-2024' },
    })
    expect(await findMovedOn('boras', now, ({ number }) => number === '9.9')).toBeNull()
  })

  it('what was taken out is gone, the decision is told, and each step is in the log', async () => {
    expect(await db.goal.count({ where: { ...key(), removedWith: { not: null } } })).toBe(0)
    expect(await db.goal.findFirst({ where: { id: dropped } })).toBeNull()
    const told = await db.decision.findFirst({ where: { municipalityId: boras, body: 'Kommunfullmäktige' } })
    expect(told).toMatchObject({ dateLabel: '2026-03-01' })
    const entries = await db.auditEntry.findMany({
      where: { municipalityId: boras, entity: 'Framework', action: { in: ['adoptFramework', 'supersedeFramework'] } },
    })
    expect(entries.map(({ actorId, action }) => [actorId, action])).toEqual([
      [administrator.id, 'supersedeFramework'],
      [administrator.id, 'adoptFramework'],
    ])
  })

  it('its words are locked, it is no draft any more, and the next can be prepared', async () => {
    const { words } = (await getEditedGoal(strategist, boras, moved))!
    const said = {
      municipalityId: boras,
      goalId: moved,
      seen: { ...words },
      ...words,
      title: 'Annat',
      why: '',
      englishHolds: false,
    }
    expect(await changeGoalWords(strategist, said)).toEqual({ ok: false, fault: 'noReason' })
    expect(await removeGoal(strategist, { ...key(), goalId: moved })).toEqual({ ok: false, fault: 'missing' })
    expect(await discardDraft(strategist, key())).toEqual({ ok: false, fault: 'missing' })
    expect(await adopt(administrator, { ...key(), seen: '' })).toMatchObject({ ok: false })
    const next = { title: 'Målbild 2029–2032', validFrom: 2029, validTo: 2032, baseline: 'own' as const }
    expect(await prepareNext(strategist, { municipalityId: boras, fromId: frameworkId, ...next })).toMatchObject({
      ok: true,
    })
  })
})
