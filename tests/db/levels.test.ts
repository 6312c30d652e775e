import { beforeAll, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { adopt, proposeAdoption } from '@/lib/framework/draft/adoption-commands'
import { prepareNext } from '@/lib/framework/draft/framework-commands'
import { addGoal, removeGoal } from '@/lib/framework/draft/goal-commands'
import { addLevel, nameLevel, removeLevel } from '@/lib/framework/draft/level-commands'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { allGoals, pathTo } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const SLUG = 'malbild-2027-2030'
let [borlange, frameworkId] = [0, 0]
let strategist: Actor
const key = () => ({ municipalityId: borlange, frameworkId })
const draft = async () => (await getDraft(strategist, borlange, SLUG))!
const names = (singular: string, plural: string) => ({ ...key(), singular, plural })

beforeAll(async () => {
  borlange = await municipalityId('borlange')
  strategist = await colleague(borlange, 'strategist')
  const from = await db.framework.findFirstOrThrow({ where: { municipalityId: borlange, status: 'adopted' } })
  const period = { title: 'Målbild 2027–2030', validFrom: 2027, validTo: 2030, baseline: 'own' as const }
  expect(await prepareNext(strategist, { municipalityId: borlange, fromId: from.id, ...period })).toMatchObject({
    ok: true,
    slug: SLUG,
  })
  frameworkId = (await draft()).id
})

it('a level is added, named and taken away; one that goals stand on stays, and so does one that is not the lowest', async () => {
  const before = (await draft()).levels.length
  expect(await addLevel(strategist, names('Mål', 'Mål'))).toEqual({ ok: true })
  const level = (await draft()).levels.at(-1)!
  const named = { ...names('Effektmål', 'Effektmål'), levelId: level.id }
  expect(await nameLevel(strategist, { ...named, seen: 'Annat' })).toEqual({ ok: false, fault: 'changedFramework' })
  expect(await nameLevel(strategist, { ...named, seen: 'Mål' })).toEqual({ ok: true })
  const { levels, parents } = await draft()
  expect(levels.map(({ depth }) => depth)).toEqual(levels.map((_, i) => i))
  const area = parents.find(({ label }) => label.startsWith('1 '))!
  const goal = await addGoal(strategist, { ...key(), parentId: area.id, title: 'Ett effektmål' })
  if (!goal.ok) throw new Error(goal.fault)
  const remove = () => removeLevel(strategist, { ...key(), levelId: level.id })
  expect(await remove()).toEqual({ ok: false, fault: 'levelUsed' })
  await removeGoal(strategist, { ...key(), goalId: goal.goalId })
  expect(await remove()).toEqual({ ok: false, fault: 'levelUsed' })
  await db.goal.delete({ where: { id: goal.goalId } })
  expect(await removeLevel(strategist, { ...key(), levelId: levels[0]!.id })).toEqual({ ok: false, fault: 'notLowest' })
  expect(await remove()).toEqual({ ok: true })
  expect((await draft()).levels).toHaveLength(before)
})

it('Borlänge gets two levels more, goals on both, and readers see the whole depth once it is adopted', async () => {
  await addLevel(strategist, names('Effektmål', 'Effektmål'))
  await addLevel(strategist, names('Delmål', 'Delmål'))
  const area = (await draft()).goals.find(({ number }) => number === '1')!
  const outcome = await addGoal(strategist, { ...key(), parentId: area.id, title: 'Ett effektmål' })
  if (!outcome.ok) throw new Error(outcome.fault)
  const part = await addGoal(strategist, { ...key(), parentId: outcome.goalId, title: 'Ett delmål' })
  if (!part.ok) throw new Error(part.fault)
  expect(await addGoal(strategist, { ...key(), parentId: part.goalId, title: 'För djupt' })).toMatchObject({
    ok: false,
  })
  expect(await proposeAdoption(strategist, { ...key(), decidedOn: '2026-03-01', decidedBy: 'Fullmäktige' })).toEqual({
    ok: true,
  })
  const administrator = await colleague(borlange, 'administrator')
  expect(await adopt(administrator, { ...key(), seen: (await draft()).proposal!.seen })).toEqual({ ok: true })
  const { overall } = (await getFramework('borlange', SLUG))!
  const path = pathTo(overall, '1.1.1')
  expect(path.map(({ level, number }) => [level, number]).slice(-2)).toEqual([
    ['Effektmål', '1.1'],
    ['Delmål', '1.1.1'],
  ])
  expect(allGoals(overall).map(({ title }) => title)).toContain('Ett delmål')
  // It has not begun, so the former is the one that is read first.
  expect((await getFramework('borlange'))!.slug).not.toBe(SLUG)
})

it('only a strategist of the municipality changes levels', async () => {
  for (const role of ROLES.filter(one => one !== 'strategist')) {
    const other = await colleague(borlange, role)
    for (const done of [
      addLevel(other, names('Nej', 'Nej')),
      nameLevel(other, { ...names('Nej', 'Nej'), levelId: 1, seen: '' }),
      removeLevel(other, { ...key(), levelId: 1 }),
    ])
      expect(await done, role).toEqual({ ok: false, fault: 'forbidden' })
  }
})
