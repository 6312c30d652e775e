import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { getCoverage } from '@/lib/coverage/work-queries'
import { db } from '@/lib/db'
import { changeGoalWords } from '@/lib/framework/commands'
import { findGoal } from '@/lib/framework/framework'
import type { GoalSaid } from '@/lib/framework/goal-input'
import { decideLink, linkIndicator, unlinkIndicator } from '@/lib/framework/link-commands'
import { getFramework } from '@/lib/framework/queries'
import { getEditedGoal, listWorkGoals } from '@/lib/framework/work-queries'
import { draftFramework } from '../support/draft-framework'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let [boras, borlange, goalId] = [0, 0, 0]
let strategist: Actor

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  strategist = await colleague(boras, 'strategist')
  const goal = await db.goal.findFirstOrThrow({
    where: { municipalityId: boras, number: '1.2', framework: { status: 'adopted' } },
  })
  goalId = goal.id
})

const edited = async (id = goalId) => (await getEditedGoal(strategist, boras, id))!
type Words = Partial<GoalSaid> & { englishHolds?: boolean }
const write = async (actor: Actor, words: Words, why = '', seen?: GoalSaid, id = goalId) => {
  const now = (await edited(id)).words
  return changeGoalWords(actor, {
    municipalityId: boras,
    goalId: id,
    seen: { ...(seen ?? now) },
    ...now,
    ...{ englishHolds: false, ...words, why },
  })
}
const shown = async () => findGoal((await getFramework('boras'))!, ({ number }) => number === '1.2')!

describe('what an adopted goal says', () => {
  it('is locked: it is put right with a reason, and readers see what it said before', async () => {
    const { words } = await edited()
    expect(await write(strategist, { title: 'Rättad' })).toEqual({ ok: false, fault: 'noReason' })
    expect((await shown()).title).toBe(words.title)
    expect(await write(strategist, { title: 'Rättad' }, 'Stavfel.')).toEqual({ ok: true })
    expect(await shown()).toMatchObject({
      title: 'Rättad',
      corrections: [{ why: 'Stavfel.', titleBefore: words.title, summaryBefore: null }],
    })
    const entry = await db.auditEntry.findFirst({ where: { municipalityId: boras, action: 'correctGoal' } })
    expect([entry?.before, entry?.after]).toEqual([{ title: words.title }, { title: 'Rättad', why: 'Stavfel.' }])
  })

  it('is translated without a reason, as the translation is the website’s own', async () => {
    const before = (await shown()).corrections.length
    expect(await write(strategist, { titleEn: 'Another title' })).toEqual({ ok: true })
    expect(await write(strategist, { otherWording: 'Så säger budgeten' })).toEqual({ ok: true })
    expect(await shown()).toMatchObject({ titleEn: 'Another title', otherWording: 'Så säger budgeten' })
    expect((await shown()).corrections).toHaveLength(before)
  })

  it('has English as long as it says what that was made of, until somebody has written it anew or said that it holds', async () => {
    const english = async () => [(await shown()).titleEn, (await edited()).englishIsOf]
    const [, isOf] = [await write(strategist, { titleEn: 'In English' }), (await edited()).words.title]
    expect(await english()).toEqual(['In English', null])
    await write(strategist, { title: 'Andra ord' }, 'Fel återgivet.')
    expect(await english()).toEqual([null, isOf])
    const lacking = (await getCoverage(strategist, { id: boras, slug: 'boras' }, 'malbild-2021-2024', '2026-11-29'))!
      .goals
    expect(lacking.filter(({ lacks }) => lacks.includes('english')).map(({ number }) => number)).toEqual(['1.2'])
    expect(await write(strategist, { englishHolds: true })).toEqual({ ok: true })
    expect(await english()).toEqual(['In English', null])
    await write(strategist, { title: 'Tredje orden' }, 'Fel återgivet.')
    await write(strategist, { titleEn: 'Third words' })
    expect(await english()).toEqual(['Third words', null])
    await write(strategist, { title: isOf }, 'Så står det.')
  })

  it('is not written over by somebody who has not seen the latest, who is told what it is', async () => {
    const { words } = await edited()
    const answers = await Promise.all([
      write(strategist, { summary: 'Hennes' }, 'Därför.', words),
      write(strategist, { summary: 'Hans' }, 'Därför.', words),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { summary } = (await edited()).words
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fault: 'changed', now: { summary } })
  })
})

it('a goal in draft is written freely, and leaves no correction', async () => {
  const { frameworkId } = await draftFramework(db, 'utkast')
  const draft = await db.goal.findFirstOrThrow({ where: { municipalityId: boras, frameworkId } })
  expect(await write(strategist, { title: 'Nytt' }, '', undefined, draft.id)).toEqual({ ok: true })
  expect(await edited(draft.id)).toMatchObject({ words: { title: 'Nytt' }, corrections: [] })
})

describe('an indicator that tells of a goal', () => {
  it('is proposed until the municipality decides, and is linked and unlinked with a trace', async () => {
    const proposed = (await edited()).indicators.find(({ isProposal }) => isProposal)!
    const link = { municipalityId: boras, goalId, indicatorId: proposed.id }
    expect(await linkIndicator(strategist, link)).toEqual({ ok: false, fault: 'there' })
    expect(await decideLink(strategist, link)).toEqual({ ok: true })
    expect((await edited()).indicators).toContainEqual({ ...proposed, isProposal: false })
    expect(await decideLink(strategist, link)).toEqual({ ok: false, fault: 'missing' })
    expect(await unlinkIndicator(strategist, link)).toEqual({ ok: true })
    const codes = async () => (await shown()).indicators.map(({ code }) => code)
    const { code } = await db.indicator.findUniqueOrThrow({ where: { id: proposed.id } })
    expect(await codes()).not.toContain(code)
    expect(await linkIndicator(strategist, link)).toEqual({ ok: true })
    expect((await shown()).indicators.at(-1)).toMatchObject({ code, isProposal: false })
    const entries = await db.auditEntry.findMany({
      where: { municipalityId: boras, entity: 'Goal', entityId: String(goalId), action: { contains: 'ink' } },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ action }) => action)).toEqual(['decideLink', 'unlinkIndicator', 'linkIndicator'])
  })

  it('is of the same municipality', async () => {
    const there = await db.indicator.findFirstOrThrow({ where: { municipalityId: borlange } })
    const link = { municipalityId: boras, goalId, indicatorId: there.id }
    expect(await linkIndicator(strategist, link)).toEqual({ ok: false, fault: 'missing' })
  })
})

it('nobody but a strategist of the municipality edits a goal, and nothing is written', async () => {
  const others = [
    await colleague(borlange, 'strategist'),
    { ...strategist, isActive: false },
    ...(await Promise.all(ROLES.filter(role => role !== 'strategist').map(role => colleague(boras, role)))),
  ]
  const link = { municipalityId: boras, goalId, indicatorId: (await edited()).indicators[0]!.id }
  const before = await db.auditEntry.count()
  for (const actor of others) {
    expect(await write(actor, { title: 'Nej' }, 'Nej')).toEqual({ ok: false, fault: 'forbidden' })
    for (const act of [linkIndicator, unlinkIndicator, decideLink])
      expect(await act(actor, link)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await getEditedGoal(actor, boras, goalId)).toBeNull()
  }
  expect(await db.auditEntry.count()).toBe(before)
  expect(await listWorkGoals(others[0]!, boras)).toEqual([])
  expect((await listWorkGoals(await colleague(boras, 'reader'), boras)).length).toBeGreaterThan(1)
})
