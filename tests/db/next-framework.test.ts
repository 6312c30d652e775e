import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { changeGoalWords } from '@/lib/framework/commands'
import type { Fate } from '@/lib/framework/draft/comparison'
import { changeDraft, discardDraft, prepareNext } from '@/lib/framework/draft/framework-commands'
import { addGoal, moveGoal, removeGoal, restoreGoal, stepGoal } from '@/lib/framework/draft/goal-commands'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { getDraft, type WorkDraft } from '@/lib/framework/draft/work-queries'
import { listFrameworks } from '@/lib/framework/queries'
import { getEditedGoal } from '@/lib/framework/work-queries'
import { publishedDb } from '@/lib/published-db'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const SLUG = 'malbild-2025-2028'
let [boras, borlange, fromId, frameworkId] = [0, 0, 0, 0]
let strategist: Actor

const wanted = () => ({
  ...{ municipalityId: boras, fromId, title: 'Målbild 2025–2028', validFrom: 2025, validTo: 2028 },
  baseline: 'own' as const,
})
const key = () => ({ municipalityId: boras, frameworkId })
const draft = async () => (await getDraft(strategist, boras, SLUG))!
const at = ({ goals }: WorkDraft, number: string) => goals.find(goal => goal.number === number)!
const numbered = ({ goals }: WorkDraft) => goals.map(({ number }) => number)
const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion

/** Goals with that fate, alone or with another. */
const many = ({ counts }: WorkDraft, fate: Fate) =>
  counts.reduce((sum, { fates, many }) => (fates.includes(fate) ? sum + many : sum), 0)

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  strategist = await colleague(boras, 'strategist')
  fromId = (await db.framework.findFirstOrThrow({ where: { municipalityId: boras, status: 'adopted' } })).id
})
beforeEach(async () => {
  await db.framework.deleteMany({ where: { municipalityId: boras, slug: SLUG } })
  expect(await prepareNext(strategist, wanted())).toEqual({ ok: true, slug: SLUG })
  frameworkId = (await draft()).id
})

describe('the next målbild', () => {
  it('begins as a copy: each goal comes from one of the former, and the same indicators tell of it', async () => {
    const { goals, counts, former } = await draft()
    const before = await db.goal.findMany({ where: { frameworkId: fromId }, orderBy: { sortOrder: 'asc' } })
    expect(goals.map(({ number, title }) => [number, title])).toEqual(
      before.map(({ number, title }) => [number, title]),
    )
    expect(counts).toEqual([{ fates: ['carried'], many: before.length }])
    expect(former?.baselineYear).toBe(2021)
    const links = (framework: number) =>
      db.goalIndicator.findMany({
        where: { goal: { frameworkId: framework } },
        orderBy: [{ goal: { sortOrder: 'asc' } }, { sortOrder: 'asc' }],
        select: { indicatorId: true, sortOrder: true, isProposal: true, goal: { select: { number: true } } },
      })
    expect(await links(frameworkId)).toEqual(await links(fromId))
    expect((await links(frameworkId)).length).toBeGreaterThan(10)
  })

  it('has the strategies with what they serve and what surrounds it, and none of the åtgärder', async () => {
    const old = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, slug: 'malbild-2020' } })
    await discardDraft(strategist, key())
    expect(await prepareNext(strategist, { ...wanted(), fromId: old.id })).toMatchObject({ ok: true })
    const of = (id: number) =>
      db.framework.findUniqueOrThrow({
        where: { id },
        select: {
          purposes: true,
          documents: { orderBy: { sortOrder: 'asc' }, select: { title: true } },
          strategies: {
            orderBy: { id: 'asc' },
            select: { number: true, title: true, serves: { select: { goal: { select: { number: true } } } } },
          },
        },
      })
    const copy = await draft()
    expect(await of(copy.id)).toEqual(await of(old.id))
    expect((await of(copy.id)).strategies).toHaveLength(4)
    expect(await db.action.count({ where: { frameworkId: copy.id } })).toBe(0)
    const kept = await db.strategy.findMany({ where: { frameworkId: copy.id }, include: { carriedFrom: true } })
    expect(kept.every(({ title, carriedFrom }) => carriedFrom?.title === title)).toBe(true)
  })

  it('is one at a time, and has a period that ends after it begins', async () => {
    expect(await prepareNext(strategist, wanted())).toEqual({ ok: false, fault: 'draftThere' })
    expect(await prepareNext(strategist, { ...wanted(), validTo: 2020 })).toEqual({ ok: false, fault: 'backwards' })
  })

  it('can be thrown away, and not while åtgärder are tied to it', async () => {
    const action = await db.action.create({ data: { ...key(), number: 1, title: 'Prov' } })
    expect(await discardDraft(strategist, key())).toEqual({ ok: false, fault: 'hasActions' })
    await db.action.delete({ where: { id: action.id } })
    expect(await discardDraft(strategist, key())).toEqual({ ok: true })
    expect(await getDraft(strategist, boras, SLUG)).toBeNull()
  })

  it('is seen by no reader, and tells no instance of a publication', async () => {
    const before = await version()
    await addGoal(strategist, { ...key(), parentId: at(await draft(), '1').id, title: 'Ett hemligt mål' })
    expect(await version()).toBe(before)
    expect(JSON.stringify(await listFrameworks('boras'))).not.toContain(SLUG)
    expect(await publishedDb.goal.count({ where: { frameworkId } })).toBe(0)
    expect(await publishedDb.goalCarryOver.count({ where: { to: { frameworkId } } })).toBe(0)
  })
})

describe('a goal of a draft', () => {
  it('moves a step at a time, into the next area past the last, and keeps its identity while numbers follow', async () => {
    const before = await draft()
    const last = before.goals.findLast(({ number }) => number.startsWith('1.'))!
    const done = await stepGoal(strategist, { ...key(), goalId: last.id, seen: last.number, step: 'down' })
    expect(done).toEqual({ ok: true, number: '2.1' })
    const after = await draft()
    expect(at(after, '2.1').id).toBe(last.id)
    expect(at(after, '2.2').id).toBe(at(before, '2.1').id)
    expect(at(after, '2.1').fates).toEqual(['moved'])
    expect([many(after, 'moved'), many(after, 'changed')]).toEqual([1, 0])
    expect(numbered(after)).toHaveLength(new Set(numbered(after)).size)
  })

  it('is written freely, added, taken out with all below it and put back', async () => {
    const before = await draft()
    const [area, goal] = [at(before, '1'), at(before, '1.2')]
    const words = (await getEditedGoal(strategist, boras, goal.id))!.words
    await changeGoalWords(strategist, {
      ...{
        municipalityId: boras,
        goalId: goal.id,
        seen: { ...words },
        ...words,
        title: 'Nya ord',
        why: '',
        englishHolds: false,
      },
    })
    const added = await addGoal(strategist, { ...key(), parentId: area.id, title: 'Nytt mål' })
    expect(added.ok).toBe(true)
    expect([many(await draft(), 'changed'), many(await draft(), 'new')]).toEqual([1, 1])
    expect(await removeGoal(strategist, { ...key(), goalId: area.id })).toEqual({ ok: true })
    const without = await draft()
    expect(without.removed).toEqual([{ id: area.id, title: area.title }])
    expect(at(without, '1').id).toBe(at(before, '2').id)
    expect(many(without, 'dropped')).toBe(before.goals.filter(({ number }) => /^1(\.|$)/.test(number)).length)
    expect(await restoreGoal(strategist, { ...key(), goalId: area.id })).toEqual({ ok: true })
    const restored = await draft()
    expect((['changed', 'new', 'dropped'] as const).map(fate => many(restored, fate))).toEqual([1, 1, 0])
    expect(at(restored, '3').id).toBe(area.id)
  })

  it('stands under no goal that is gone, below itself or beyond the last level, and the one at the top stays', async () => {
    const now = await draft()
    const [top, area, goal] = [at(now, ''), at(now, '1'), at(now, '1.1')]
    const place = (goalId: number, seen: string, parentId: number) =>
      moveGoal(strategist, { ...key(), goalId, seen, parentId })
    expect(await place(area.id, '1', goal.id)).toEqual({ ok: false, fault: 'tooDeep' })
    expect(await place(area.id, '1', at(now, '2').id)).toEqual({ ok: false, fault: 'tooDeep' })
    expect(await place(top.id, '', area.id)).toEqual({ ok: false, fault: 'top' })
    expect(await removeGoal(strategist, { ...key(), goalId: top.id })).toEqual({ ok: false, fault: 'top' })
    expect(await addGoal(strategist, { ...key(), parentId: goal.id, title: 'För djupt' })).toEqual({
      ...{ ok: false, fault: 'tooDeep' },
    })
    const elsewhere = await db.goal.findFirstOrThrow({ where: { municipalityId: borlange, parentId: null } })
    expect(await place(goal.id, '1.1', elsewhere.id)).toEqual({ ok: false, fault: 'parentGone' })
    expect(numbered(await draft())).toEqual(numbered(now))
  })

  it('is not moved by somebody who has not seen where it stands, who is told', async () => {
    const goal = at(await draft(), '1.2')
    const step = (way: 'up' | 'down') => stepGoal(strategist, { ...key(), goalId: goal.id, seen: '1.2', step: way })
    const answers = await Promise.all([step('up'), step('down')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { number } = (await draft()).goals.find(({ id }) => id === goal.id)!
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, fault: 'movedMeanwhile', now: number })
  })

  it('that becomes an area has an address and a colour of its own', async () => {
    const added = await addGoal(strategist, { ...key(), parentId: at(await draft(), '').id, title: 'God start' })
    if (!added.ok) throw new Error(added.fault)
    const areas = await db.goal.findMany({ where: { ...key(), level: { role: 'area' } } })
    expect(new Set(areas.map(({ slug }) => slug)).size).toBe(areas.length)
    expect(new Set(areas.map(({ colour }) => colour)).size).toBe(areas.length)
    expect(areas.every(({ slug }) => slug !== null)).toBe(true)
  })
})

describe('the last change', () => {
  const latest = async () => (await listDraftChanges(strategist, key()))[0]!
  const undo = async (id?: string) =>
    undoGoalChange(strategist, { ...key(), entryId: BigInt(id ?? (await latest()).id) })
  const shape = async () => (await draft()).goals.map(({ id, number, title }) => [id, number, title])

  it.each(['moveGoal', 'removeGoal', 'addGoal', 'changeGoal'])('is told and undone: %s', async what => {
    const before = await draft()
    const as = await shape()
    const goal = at(before, '1.2')
    if (what === 'moveGoal') await stepGoal(strategist, { ...key(), goalId: goal.id, seen: '1.2', step: 'up' })
    if (what === 'removeGoal') await removeGoal(strategist, { ...key(), goalId: goal.id })
    if (what === 'addGoal') await addGoal(strategist, { ...key(), parentId: at(before, '1').id, title: 'Nytt' })
    if (what === 'changeGoal') {
      const { words } = (await getEditedGoal(strategist, boras, goal.id))!
      const said = { ...words, title: 'Nya ord', why: '', englishHolds: false }
      await changeGoalWords(strategist, { municipalityId: boras, goalId: goal.id, seen: { ...words }, ...said })
    }
    expect(await shape()).not.toEqual(as)
    expect(await latest()).toMatchObject({ action: what, canBeUndone: true })
    expect(await undo()).toEqual({ ok: true })
    expect(await shape()).toEqual(as)
    expect((await latest()).action).toBe('undoGoalChange')
    expect(await undo()).toEqual({ ok: true })
    expect(await shape()).not.toEqual(as)
  })

  it('is not undone once something else stands there', async () => {
    const goal = at(await draft(), '1.2')
    await stepGoal(strategist, { ...key(), goalId: goal.id, seen: '1.2', step: 'up' })
    const { id } = await latest()
    await stepGoal(strategist, { ...key(), goalId: goal.id, seen: '1.1', step: 'down' })
    expect(await undo(id)).toEqual({ ok: false, fault: 'changedSince' })
  })
})

it('what the draft is called and when it holds is changed, and whoever has not seen the latest is told', async () => {
  const { seen } = await draft()
  const about = { ...key(), title: 'Målbild 2026–2029', validFrom: 2026, validTo: 2029, seen }
  expect(await changeDraft(strategist, { ...about, baseline: 'kept' })).toEqual({ ok: true })
  expect(await draft()).toMatchObject({ title: 'Målbild 2026–2029', validFrom: 2026, baselineYear: 2021 })
  expect(await changeDraft(strategist, { ...about, title: 'Annat', baseline: 'own' })).toEqual({
    ...{ ok: false, fault: 'changedFramework' },
  })
})

it('nobody but a strategist of the municipality writes in a draft, and only colleagues see it', async () => {
  const goal = at(await draft(), '1.1')
  const others = [
    await colleague(borlange, 'strategist'),
    { ...strategist, isActive: false },
    ...(await Promise.all(ROLES.filter(role => role !== 'strategist').map(role => colleague(boras, role)))),
  ]
  const before = await db.auditEntry.count()
  const no = { ok: false, fault: 'forbidden' }
  const own = { ...key(), goalId: goal.id }
  for (const actor of others) {
    expect(await prepareNext(actor, wanted())).toEqual(no)
    expect(await changeDraft(actor, { ...wanted(), ...key(), seen: '' })).toEqual(no)
    expect(await discardDraft(actor, key())).toEqual(no)
    expect(await addGoal(actor, { ...key(), parentId: goal.id, title: 'Nej' })).toEqual(no)
    expect(await removeGoal(actor, own)).toEqual(no)
    expect(await restoreGoal(actor, own)).toEqual(no)
    expect(await stepGoal(actor, { ...own, seen: '1.1', step: 'down' })).toEqual(no)
    expect(await moveGoal(actor, { ...own, seen: '1.1', parentId: goal.parentId! })).toEqual(no)
    expect(await undoGoalChange(actor, { ...key(), entryId: 1n })).toEqual(no)
  }
  expect(await db.auditEntry.count()).toBe(before)
  expect(await getDraft(others[0]!, boras, SLUG)).toBeNull()
  expect(await listDraftChanges(others[0]!, key())).toEqual([])
  expect(await getDraft(await colleague(boras, 'reader'), boras, SLUG)).toMatchObject({ mayEdit: false })
})
