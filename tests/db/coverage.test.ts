import { beforeAll, describe, expect, it, vi } from 'vitest'
import { NEW_ACTION } from '@/lib/actions/action'
import { addAction, removeAction } from '@/lib/actions/commands'
import { listOwnTasks } from '@/lib/actions/own-tasks/work-queries'
import { addTask, setTaskDone } from '@/lib/actions/report-commands'
import type { Actor } from '@/lib/auth/permissions'
import { getCoverage } from '@/lib/coverage/work-queries'
import { db } from '@/lib/db'
import { linkIndicator, unlinkIndicator } from '@/lib/framework/link-commands'
import { nameResponsible } from '@/lib/indicators/commands'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const [SLUG, TODAY] = ['malbild-2021-2024', '2026-11-29']
let [boras, frameworkId] = [0, 0]
let strategist: Actor
const cover = async (actor = strategist) => getCoverage(actor, { id: boras, slug: 'boras' }, SLUG, TODAY)
const goalBy = async (number: string) => (await cover())!.goals.find(goal => goal.number === number)!

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategist = await colleague(boras, 'strategist')
  frameworkId = (await db.framework.findFirstOrThrow({ where: { municipalityId: boras, slug: SLUG } })).id
})

describe('what a målbild lacks', () => {
  it('is told of every effektmål, and of every indicator that tells of a goal, once', async () => {
    const { goals, indicators, framework } = (await cover())!
    expect(framework).toMatchObject({ slug: SLUG, isDraft: false, baselineYear: 2021 })
    expect(goals).toHaveLength(13)
    const linked = await db.goalIndicator.findMany({
      where: { goal: { frameworkId } },
      distinct: ['indicatorId'],
    })
    expect(indicators).toHaveLength(linked.length)
  })

  it('is åtgärder until there is one, and then somebody who answers for it', async () => {
    expect((await goalBy('1.2')).lacks).toContain('actions')
    const { id: goalId } = await goalBy('1.2')
    const wanted = { municipalityId: boras, frameworkId, ...NEW_ACTION, title: 'Läxhjälp', goalIds: [goalId] }
    const added = await addAction(strategist, wanted)
    if (!added.ok) throw new Error(added.fault)
    expect(await goalBy('1.2')).toMatchObject({ unanswered: [{ id: added.actionId, title: 'Läxhjälp' }] })
    expect((await goalBy('1.2')).lacks).toContain('owners')
    await db.action.update({ where: { id: added.actionId }, data: { ownerId: strategist.id } })
    expect((await goalBy('1.2')).lacks).not.toContain('owners')
    expect((await goalBy('1.2')).lacks).not.toContain('actions')
    await removeAction(strategist, { municipalityId: boras, actionId: added.actionId })
    expect((await goalBy('1.2')).lacks).toContain('actions')
  })

  it('is indicators once none is linked, and values where the one that is has none', async () => {
    const { id: goalId } = await goalBy('1.3')
    const links = await db.goalIndicator.findMany({ where: { goalId } })
    for (const { indicatorId } of links)
      await unlinkIndicator(strategist, { municipalityId: boras, goalId, indicatorId })
    expect((await goalBy('1.3')).lacks).toEqual(expect.arrayContaining(['indicators']))
    expect((await goalBy('1.3')).lacks).not.toContain('socialGaps')
    const like = await db.indicator.findFirstOrThrow({
      where: { municipalityId: boras },
      omit: { id: true, breaks: true },
    })
    const bare = await db.indicator.create({ data: { ...like, code: 'TOM-1' } })
    await linkIndicator(strategist, { municipalityId: boras, goalId, indicatorId: bare.id })
    expect(await goalBy('1.3')).toMatchObject({
      lacks: expect.arrayContaining(['values', 'socialGaps']) as unknown,
      valueless: [bare.code],
    })
  })

  it('is a difference between social groups only where no indicator of the goal has values by another group than sex', async () => {
    const bySex = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras, code: 'N15428' } })
    const rows = await db.publishedObservation.findMany({
      where: { municipalityId: boras, value: { not: null }, geography: { kind: 'municipality', code: '1490' } },
      distinct: ['indicatorId', 'breakdownId'],
      select: { indicatorId: true, breakdown: { select: { key: true } } },
    })
    const keysOf = (id: number) => rows.flatMap(row => (row.indicatorId === id ? [row.breakdown.key] : []))
    const byAge = rows.find(({ indicatorId }) => keysOf(indicatorId).filter(key => /^age=[^|]*$/.test(key)).length > 1)!
    expect(keysOf(bySex.id).every(key => key === '' || key.startsWith('sex='))).toBe(true)
    const { id: goalId } = await goalBy('1.4')
    const link = (indicatorId: number) => ({ municipalityId: boras, goalId, indicatorId })
    await db.goalIndicator.deleteMany({ where: { goalId } })
    await linkIndicator(strategist, link(bySex.id))
    expect((await goalBy('1.4')).lacks).toContain('socialGaps')
    await linkIndicator(strategist, link(byAge.indicatorId))
    expect((await goalBy('1.4')).lacks).not.toContain('socialGaps')
  })

  it('is fresh values and a baseline of an indicator, as the year is', async () => {
    const one = async (today: string) =>
      (await getCoverage(strategist, { id: boras, slug: 'boras' }, SLUG, today))!.indicators.find(
        ({ code }) => code === 'N15428',
      )!
    expect((await one('2018-01-01')).due).toEqual([])
    expect((await one('2030-01-01')).lacks).toContain('fresh')
    expect((await one('2030-01-01')).lacks).not.toContain('baseline')
    await db.framework.update({ where: { id: frameworkId }, data: { baselineYear: 1990 } })
    expect((await one('2030-01-01')).lacks).toContain('baseline')
    await db.framework.update({ where: { id: frameworkId }, data: { baselineYear: null } })
  })

  it('is somebody who answers for an indicator, until a controller says who does', async () => {
    const controller = await colleague(boras, 'controller')
    const one = async () => (await cover())!.indicators.find(({ code }) => code === 'N15428')!
    const { id: indicatorId, lacks } = await one()
    expect(lacks).toContain('owner')
    const said = { municipalityId: boras, indicatorId, seen: null, responsible: 'Utbildningsnämnden' }
    expect(await nameResponsible(strategist, said)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await nameResponsible(controller, said)).toEqual({ ok: true })
    expect((await one()).lacks).not.toContain('owner')
    expect(await nameResponsible(controller, { ...said, responsible: 'Annan nämnd' })).toEqual({
      ...{ ok: false, fault: 'changed', now: 'Utbildningsnämnden' },
    })
    expect(await nameResponsible(controller, said)).toEqual({ ok: true, isUnchanged: true })
    const entries = await db.auditEntry.findMany({ where: { municipalityId: boras, action: 'nameResponsible' } })
    expect(entries.map(({ before, after }) => [before, after])).toEqual([
      [{ responsible: null }, { responsible: 'Utbildningsnämnden' }],
    ])
  })

  it('is shown to those who see the work of the municipality, and of no målbild that is not there', async () => {
    expect(await cover(await colleague(boras, 'reader'))).not.toBeNull()
    expect(await cover(await colleague(await municipalityId('borlange'), 'strategist'))).toBeNull()
    expect(await getCoverage(strategist, { id: boras, slug: 'boras' }, 'finns-inte', TODAY)).toBeNull()
  })
})

it('whoever is named for an åtgärd has its tasks that are not done to do, the first to come first, and nobody else’s', async () => {
  const owner = await colleague(boras, 'reader')
  const goalIds = [(await goalBy('1.2')).id]
  const added = await addAction(strategist, {
    ...{ municipalityId: boras, frameworkId, ...NEW_ACTION, title: 'Läxhjälp', goalIds, ownerId: owner.id },
  })
  if (!added.ok) throw new Error(added.fault)
  const key = { municipalityId: boras, actionId: added.actionId }
  await addTask(owner, { ...key, title: 'Hyr en lokal', dueOn: '2027-01-01' })
  await addTask(owner, { ...key, title: 'Anställ', dueOn: '2026-01-01' })
  const own = await listOwnTasks(owner, boras)
  expect(own).toMatchObject([
    { title: 'Anställ', dueOn: '2026-01-01', action: { id: added.actionId, title: 'Läxhjälp' } },
    { title: 'Hyr en lokal', dueOn: '2027-01-01' },
  ])
  expect(await listOwnTasks(strategist, boras)).toEqual([])
  await setTaskDone(owner, { ...key, taskId: own[0]!.id, doneOn: '2026-01-02' })
  expect(await listOwnTasks(owner, boras)).toHaveLength(1)
  await removeAction(strategist, key)
  expect(await listOwnTasks(owner, boras)).toEqual([])
})
