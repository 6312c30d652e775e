import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { NEW_ACTION } from '@/lib/actions/action'
import { addAction } from '@/lib/actions/commands'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { adopt, proposeAdoption } from '@/lib/framework/draft/adoption-commands'
import { chooseBodies } from '@/lib/framework/draft/body-commands'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { prepareNext } from '@/lib/framework/draft/framework-commands'
import { addGoal, restoreGoal, stepGoal } from '@/lib/framework/draft/goal-commands'
import { mergeGoals, splitGoal } from '@/lib/framework/draft/join-commands'
import type { Share } from '@/lib/framework/draft/joined'
import { getGoalToJoin } from '@/lib/framework/draft/joining/work-queries'
import { addPart } from '@/lib/framework/draft/part-commands'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { findGoal } from '@/lib/framework/framework'
import { findMovedOn, getFramework } from '@/lib/framework/queries'
import { getEditedGoal } from '@/lib/framework/work-queries'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {}, updateTag: () => {} }))

const SLUG = 'malbild-2025-2028'
let [boras, frameworkId] = [0, 0]
let strategist: Actor
const key = () => ({ municipalityId: boras, frameworkId })
const draft = async () => (await getDraft(strategist, boras, SLUG))!
const goalAt = async (number: string) => (await draft()).goals.find(goal => goal.number === number)!

/** All that hangs on the goals of the draft, by their ids. */
async function whole() {
  const of = { where: { municipalityId: boras, goal: { frameworkId } } } as const
  const rows = [
    await db.goal.findMany({ where: key(), orderBy: { id: 'asc' }, omit: { sortOrder: true } }),
    await db.goalIndicator.findMany({ ...of, orderBy: [{ goalId: 'asc' }, { indicatorId: 'asc' }] }),
    await db.goalCarryOver.findMany({
      where: { to: { frameworkId } },
      orderBy: [{ toGoalId: 'asc' }, { fromGoalId: 'asc' }],
    }),
    await db.strategy.findMany({ where: key(), orderBy: { id: 'asc' } }),
    await db.goalStrategy.findMany({ ...of, orderBy: [{ goalId: 'asc' }, { strategyId: 'asc' }] }),
    await db.actionGoal.findMany({ ...of, orderBy: [{ goalId: 'asc' }, { actionId: 'asc' }] }),
    await db.needsFinding.findMany({ where: key(), orderBy: { id: 'asc' } }),
    await db.evidence.findMany({ ...of, orderBy: { id: 'asc' } }),
    await db.goalDocument.findMany({ ...of, orderBy: [{ goalId: 'asc' }, { documentId: 'asc' }] }),
  ]
  return JSON.stringify(rows)
}

const undoLast = async () =>
  undoGoalChange(strategist, { ...key(), entryId: BigInt((await listDraftChanges(strategist, key()))[0]!.id) })

async function merge(goalId: number, otherId: number, dropped: number[] = []) {
  const { seen, goal, things } = (await getGoalToJoin(strategist, boras, goalId, otherId))!
  const kept = things.flatMap(({ of, id }) => (of === 'indicators' && !dropped.includes(id) ? [id] : []))
  return mergeGoals(strategist, { ...key(), goalId, otherId, seen, kept, ...goal.words, title: 'Ett av två' })
}
async function split(goalId: number, shares: Share[]) {
  const { seen, goal } = (await getGoalToJoin(strategist, boras, goalId, null))!
  const other = { otherTitle: 'Det andra', otherTitleEn: null, otherSummary: null }
  const done = await splitGoal(strategist, { ...key(), goalId, seen, ...goal.words, ...other, shares })
  if (!done.ok) throw new Error(done.fault)
  return done.goalId
}
const shareOf = (of: Share['of'], id: number, to: Share['to']): Share => ({ of, id, to })

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategist = await colleague(boras, 'strategist')
})
beforeEach(async () => {
  await db.framework.deleteMany({ where: { municipalityId: boras, slug: SLUG } })
  const from = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, slug: 'malbild-2021-2024' } })
  const wanted = { fromId: from.id, title: 'Målbild 2025–2028', validFrom: 2025, validTo: 2028 }
  await prepareNext(strategist, { municipalityId: boras, ...wanted, baseline: 'own' })
  frameworkId = (await draft()).id
})

/** A goal with one of everything. */
async function laden(number: string) {
  const { id: goalId } = await goalAt(number)
  const own = { ...key(), strategyId: null }
  const serving = { areaId: (await goalAt('2')).id, title: `Bidrar till ${number}`, goalIds: [goalId] }
  await addPart(strategist, { ...key(), kind: 'Strategy' }, { areaId: goalId, title: `Hör till ${number}` })
  await addPart(strategist, { ...key(), kind: 'Strategy' }, serving)
  await addPart(strategist, { ...key(), kind: 'NeedsFinding' }, { goalId, year: 2024, summary: `Fynd ${number}` })
  await addPart(strategist, { ...key(), kind: 'GoverningDocument' }, { title: `Plan ${number}`, goalIds: [goalId] })
  await addAction(strategist, { ...own, ...NEW_ACTION, title: `Åtgärd ${number}`, goalIds: [goalId] })
  await db.evidence.create({
    data: { municipalityId: boras, goalId, title: number, text: number, source: 'Dialog', kind: 'dialogue' },
  })
  return goalId
}
const held = async (goalId: number) => {
  const { things } = (await getGoalToJoin(strategist, boras, goalId, null))!
  return things.map(({ of, name }) => `${of}: ${name}`).toSorted()
}

describe('two goals of a draft', () => {
  it('become one with all that both had, each former goal leads on to it, and one press makes them two again', async () => {
    const [first, other] = [await laden('1.1'), await laden('1.3')]
    const before = await whole()
    const both = [...new Set([...(await held(first)), ...(await held(other))])].toSorted()
    expect(await merge(first, other)).toEqual({ ok: true })
    expect(await held(first)).toEqual(both)
    const now = await draft()
    expect(now.goals.find(({ id }) => id === first)).toMatchObject({ title: 'Ett av två', fates: ['merged'] })
    expect(now.counts.filter(({ fates }) => fates[0] !== 'carried')).toEqual([{ fates: ['merged'], many: 1 }])
    expect(now.removed).toEqual([])
    expect(await restoreGoal(strategist, { ...key(), goalId: other })).toEqual({ ok: false, fault: 'merged' })
    const merged = await whole()
    const [told] = await listDraftChanges(strategist, key())
    expect(told).toMatchObject({ action: 'mergeGoals', canBeUndone: true })
    expect(await undoLast()).toEqual({ ok: true })
    expect(await whole()).toBe(before)
    expect(await undoLast()).toEqual({ ok: true })
    expect(await whole()).toBe(merged)
  })

  it('keep the indicators that are chosen, of either, as the municipality’s own where one of them had said so', async () => {
    const [first, other] = [await goalAt('1.1'), await goalAt('1.3')]
    const linked = (goalId: number) => db.goalIndicator.findMany({ where: { goalId }, orderBy: { sortOrder: 'asc' } })
    const [[own], [theirs]] = [await linked(first.id), await linked(other.id)]
    const both = { municipalityId: boras, indicatorId: own!.indicatorId, sortOrder: 9 }
    await db.goalIndicator.create({ data: { ...both, goalId: other.id, isProposal: !own!.isProposal } })
    const before = await whole()
    expect(await merge(first.id, other.id, [theirs!.indicatorId])).toEqual({ ok: true })
    const now = await linked(first.id)
    expect(now.find(({ indicatorId }) => indicatorId === own!.indicatorId)).toMatchObject({ isProposal: false })
    expect(now.map(({ indicatorId }) => indicatorId)).not.toContain(theirs!.indicatorId)
    expect(await undoLast()).toEqual({ ok: true })
    expect(await whole()).toBe(before)
  })

  it('of which the one then goes up in a third are told by what they are called, not by numbers they no longer have', async () => {
    const [first, other, third] = [await goalAt('1.1'), await goalAt('1.2'), await goalAt('1.3')]
    await merge(first.id, other.id)
    expect(await getEditedGoal(strategist, boras, other.id)).toMatchObject({
      ...{ number: '', mergedInto: { number: '1.1', title: 'Ett av två' } },
    })
    await merge(third.id, first.id)
    expect(await getEditedGoal(strategist, boras, other.id)).toMatchObject({
      ...{ number: '', mergedInto: { number: '', title: 'Ett av två' } },
    })
  })

  it('of which each has goals below it become one area with all of them', async () => {
    const [first, other] = [await goalAt('1'), await goalAt('2')]
    const before = await whole()
    const below = (await draft()).goals.filter(({ parentId }) => parentId === first.id || parentId === other.id)
    expect(await merge(first.id, other.id)).toEqual({ ok: true })
    const now = (await draft()).goals.filter(({ parentId }) => parentId === first.id)
    expect(now.map(({ id }) => id)).toEqual(below.map(({ id }) => id))
    expect(now.at(-1)?.number).toBe(`1.${below.length}`)
    await undoLast()
    expect(await whole()).toBe(before)
  })

  it('are not made one on different levels, or with what somebody has not seen', async () => {
    const [first, other, area] = [await goalAt('1.1'), await goalAt('1.2'), await goalAt('2')]
    const { seen, goal } = (await getGoalToJoin(strategist, boras, first.id, other.id))!
    const wanted = { ...key(), goalId: first.id, seen, kept: [], ...goal.words }
    expect(await mergeGoals(strategist, { ...wanted, otherId: area.id })).toEqual({ ok: false, fault: 'unlike' })
    await db.goalIndicator.deleteMany({ where: { goalId: other.id } })
    expect(await mergeGoals(strategist, { ...wanted, otherId: other.id })).toEqual({
      ...{ ok: false, fault: 'changedHoldings' },
    })
    expect(await mergeGoals(await colleague(boras, 'controller'), { ...wanted, otherId: other.id })).toEqual({
      ...{ ok: false, fault: 'forbidden' },
    })
  })

  it('are two again where the one has moved among its like since, which keeps what it has been given since', async () => {
    const [first, other] = [await goalAt('1.2'), await goalAt('1.3')]
    await merge(first.id, other.id)
    const { id } = (await listDraftChanges(strategist, key()))[0]!
    const undo = () => undoGoalChange(strategist, { ...key(), entryId: BigInt(id) })
    await stepGoal(strategist, { ...key(), goalId: first.id, seen: '1.2', step: 'up' })
    const added = await addPart(strategist, { ...key(), kind: 'Strategy' }, { areaId: first.id, title: 'Ny' })
    expect(await undo()).toEqual({ ok: true })
    expect(added.ok && (await db.strategy.findUnique({ where: { id: added.id } }))).toMatchObject({ areaId: first.id })
    expect((await draft()).goals.find(goal => goal.id === other.id)?.number).toBe('1.3')
  })
})

describe('a goal of a draft', () => {
  it('becomes two beside each other, each with what it was given, and one again by a press', async () => {
    const goalId = await laden('1.2')
    const before = await whole()
    const { things } = (await getGoalToJoin(strategist, boras, goalId, null))!
    const both = things.find(({ of }) => of === 'indicators')!
    const shares = things.map(({ of, id }) =>
      shareOf(of, id, of === 'indicators' && id === both.id ? 'both' : 'second'),
    )
    const second = await split(goalId, shares)
    expect(await held(goalId)).toEqual([`indicators: ${both.name}`])
    expect(await held(second)).toEqual(things.map(({ of, name }) => `${of}: ${name}`).toSorted())
    const now = await draft()
    expect(now.goals.find(({ id }) => id === second)).toMatchObject({ number: '1.3', fates: ['split', 'changed'] })
    expect(now.goals.find(({ id }) => id === goalId)).toMatchObject({ number: '1.2', fates: ['split'] })
    const parted = await whole()
    expect(await undoLast()).toEqual({ ok: true })
    const without = (rows: string) =>
      (JSON.parse(rows) as object[][]).map(some => some.filter(row => !('id' in row) || row.id !== second))
    expect(without(await whole())).toEqual(JSON.parse(before))
    expect(await undoLast()).toEqual({ ok: true })
    expect(await whole()).toBe(parted)
  })

  it('is not made one again once the other has been given something of its own', async () => {
    const { id: area } = await goalAt('1')
    const { id: child } = await goalAt('1.1')
    const second = await split(area, [shareOf('children', child, 'second')])
    const { id } = (await listDraftChanges(strategist, key()))[0]!
    await addGoal(strategist, { ...key(), parentId: second, title: 'Nytt under det andra' })
    expect(await undoGoalChange(strategist, { ...key(), entryId: BigInt(id) })).toEqual({
      ...{ ok: false, fault: 'changedSince' },
    })
    await undoLast()
    expect(await undoGoalChange(strategist, { ...key(), entryId: BigInt(id) })).toEqual({ ok: true })
  })
})

it('once adopted, the addresses of former goals lead on: to the one they became, and to the first of two', async () => {
  const [first, other] = [await goalAt('1.1'), await goalAt('1.5')]
  const third = (await draft()).goals.at(-1)!
  await merge(first.id, other.id)
  const names = ['Årsrikenämnden', 'Äldrenämnden']
  for (const name of names) await addPart(strategist, { ...key(), kind: 'Body' }, { name })
  const bodies = await db.body.findMany({ where: { municipalityId: boras, name: { in: names } } })
  await chooseBodies(strategist, { ...key(), goalId: first.id, seen: [], bodyIds: bodies.map(({ id }) => id) })
  await split(third.id, [])
  await stepGoal(strategist, { ...key(), goalId: first.id, seen: '1.1', step: 'down' })
  await proposeAdoption(strategist, { ...key(), decidedOn: '2026-03-01', decidedBy: 'Fullmäktige' })
  const { proposedAt } = await db.adoptionProposal.findFirstOrThrow({ where: key() })
  const administrator = await colleague(boras, 'administrator')
  expect(await adopt(administrator, { ...key(), seen: proposedAt.toISOString() })).toEqual({ ok: true })
  const current = (await getFramework('boras', SLUG))!
  expect(findGoal(current, ({ number }) => number === '1.2')?.answeredBy).toEqual(names)
  const former = (number: string) => findMovedOn('boras', current, goal => goal.number === number)
  expect(await former('1.5')).toMatchObject({ number: '1.2' })
  expect(await former('1.1')).toMatchObject({ number: '1.2' })
  expect(await former(third.number)).toMatchObject({ number: third.number })
  expect(await db.goal.count({ where: { id: other.id } })).toBe(0)
  await db.framework.deleteMany({ where: { municipalityId: boras, slug: SLUG } })
  await db.framework.updateMany({
    where: { municipalityId: boras, slug: 'malbild-2021-2024' },
    data: { status: 'adopted' },
  })
})
