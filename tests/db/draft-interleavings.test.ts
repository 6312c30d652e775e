import { beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { changeGoalWords } from '@/lib/framework/commands'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { prepareNext } from '@/lib/framework/draft/framework-commands'
import { addGoal, moveGoal, placeGoal, removeGoal, restoreGoal, stepGoal } from '@/lib/framework/draft/goal-commands'
import { mergeGoals, splitGoal } from '@/lib/framework/draft/join-commands'
import type { Share } from '@/lib/framework/draft/joined'
import { getGoalToJoin } from '@/lib/framework/draft/joining/work-queries'
import { addPart, changePart } from '@/lib/framework/draft/part-commands'
import { getDraftParts } from '@/lib/framework/draft/parts/work-queries'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { seededRandom } from '@/lib/statistics/seeded-random'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {}, updateTag: () => {} }))

const SLUG = 'malbild-2025-2028'
const ROUNDS = process.env.TEST_ALL ? 300 : 14
let [boras, frameworkId, text] = [0, 0, 0]
let strategists: Actor[] = []

type Random = () => number
const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!
const key = () => ({ municipalityId: boras, frameworkId })
const draft = async () => (await getDraft(strategists[0]!, boras, SLUG))!
type Seen = Awaited<ReturnType<typeof draft>>
type Answer = { ok: boolean; isUnchanged?: true; fault?: string; now?: unknown }
/** What somebody has before their eyes when they are about to do something, and what they then do. */
type Act = (actor: Actor) => Promise<Answer>
/** By goal or strategy: what was answered as written in the last round in which something was; several if at once. */
const written = new Map<string, { round: number; texts: string[] }>()
let round = 0

async function acting(key: string, said: string, act: Act, actor: Actor): Promise<Answer> {
  const done = await act(actor)
  const before = written.get(key)
  if (done.ok && !done.isUnchanged)
    written.set(key, { round, texts: [...(before?.round === round ? before.texts : []), said] })
  return done
}

/** One of all that can be done with what is seen. */
async function choose(random: Random, seen: Seen): Promise<Act> {
  const goal = pick(random, seen.goals)
  const own = { ...key(), goalId: goal.id }
  const words = { ...key(), seen: goal.number }
  const said = `Ord ${++text}`
  switch (Math.floor(random() * 12)) {
    case 0:
      return actor => addGoal(actor, { ...key(), parentId: goal.id, title: said })
    case 1:
      return actor => removeGoal(actor, own)
    case 2:
      return actor => restoreGoal(actor, { ...key(), goalId: seen.removed[0]?.id ?? 0 })
    case 3:
      return actor => moveGoal(actor, { ...words, goalId: goal.id, parentId: pick(random, seen.goals).id })
    case 4:
      return actor => placeGoal(actor, { ...words, goalId: goal.id, parentId: goal.parentId ?? 0, position: 0 })
    case 5:
      return actor => stepGoal(actor, { ...words, goalId: goal.id, step: random() < 0.5 ? 'up' : 'down' })
    case 6:
    case 7: {
      // Both at the same goal often enough to meet.
      const { id } = seen.goals[1 + Math.floor(random() * 2)] ?? goal
      const { title, titleEn, summary, otherWording } = await db.goal.findUniqueOrThrow({ where: { id } })
      const now = { title, titleEn, summary, otherWording }
      const wanted = { municipalityId: boras, goalId: id, ...now, title: said, why: '', englishHolds: false }
      const act: Act = actor => changeGoalWords(actor, { ...wanted, seen: now })
      return actor => acting(`goal ${id}`, said, act, actor)
    }
    case 8: {
      const strategies = (await getDraftParts(strategists[0]!, boras, SLUG))!.parts.Strategy
      const one = strategies[0]
      if (!one) return actor => addPart(actor, { ...key(), kind: 'Strategy' }, { areaId: goal.id, title: said })
      const fields = { seen: { ...one.fields }, wanted: { title: said } }
      return actor =>
        acting(
          `strategy ${one.id}`,
          said,
          who => changePart(who, { ...key(), kind: 'Strategy', id: one.id }, fields),
          actor,
        )
    }
    case 9: {
      const others = seen.goals.filter(({ id, depth }) => depth === goal.depth && id !== goal.id)
      const other = pick(random, others.length > 0 ? others : [goal])
      const joining = await getGoalToJoin(strategists[0]!, boras, goal.id, other.id)
      if (!joining) return () => Promise.resolve({ ok: false })
      const kept = joining.things.flatMap(({ of, id }) => (of === 'indicators' ? [id] : []))
      const wanted = { ...own, kept, otherId: other.id, seen: joining.seen, ...joining.goal.words, title: said }
      return actor => acting(`goal ${goal.id}`, said, who => mergeGoals(who, wanted), actor)
    }
    case 10: {
      const parting = await getGoalToJoin(strategists[0]!, boras, goal.id, null)
      if (!parting) return () => Promise.resolve({ ok: false })
      const shares = parting.things.map(({ of, id }): Share => ({ of, id, to: random() < 0.5 ? 'both' : 'second' }))
      const other = { otherTitle: said, otherTitleEn: null, otherSummary: null }
      return actor => splitGoal(actor, { ...own, seen: parting.seen, ...parting.goal.words, ...other, shares })
    }
    default: {
      const changes = await listDraftChanges(strategists[0]!, key())
      const undoable = changes.filter(({ canBeUndone, action }) => canBeUndone && action !== 'addPart')
      if (undoable.length === 0) return () => Promise.resolve({ ok: false })
      const { id } = pick(random, undoable)
      return async actor => {
        const done = await undoGoalChange(actor, { ...key(), entryId: BigInt(id) })
        // What stands is what was written before, by whomever.
        if (done.ok) written.clear()
        return done
      }
    }
  }
}

/** What all that was there hangs on: nothing of it is of nobody. */
async function hangingOn() {
  const [carried, linked, strategies] = [
    await db.goalCarryOver.findMany({ where: { to: { frameworkId } }, distinct: ['fromGoalId'] }),
    await db.goalIndicator.findMany({ where: { goal: { frameworkId } }, distinct: ['indicatorId'] }),
    await db.strategy.count({ where: key() }),
  ]
  return { carried: carried.length, linked: linked.length, strategies }
}

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategists = [await colleague(boras, 'strategist'), await colleague(boras, 'strategist')]
  const from = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, status: 'adopted' } })
  const wanted = { fromId: from.id, title: 'Målbild 2025–2028', validFrom: 2025, validTo: 2028 }
  await prepareNext(strategists[0]!, { municipalityId: boras, ...wanted, baseline: 'own' })
  frameworkId = (await draft()).id
  await addPart(
    strategists[0]!,
    { ...key(), kind: 'Strategy' },
    { areaId: (await draft()).goals[1]!.id, title: 'Läsa mer' },
  )
})

it('two who write in one draft lose nothing: the tree stands, each change is told once, and who came second is told', async () => {
  const random = seededRandom(13)
  const before = await hangingOn()
  const known = new Set<number>()
  const faults = new Map<string, number>()
  let told = await countEntries()
  for (round = 0; round < ROUNDS; round++) {
    const seen = await draft()
    const acts = [await choose(random, seen), await choose(random, seen), await choose(random, seen)]
    const done = await Promise.all(acts.map((act, i) => act(strategists[i % 2]!)))
    told += done.filter(({ ok, isUnchanged }) => ok && !isUnchanged).length
    for (const { fault = 'ok' } of done) faults.set(fault, (faults.get(fault) ?? 0) + 1)

    const [now, rows] = [await draft(), await db.goal.findMany({ where: key() })]
    for (const { id } of rows) known.add(id)
    expect(rows).toHaveLength(known.size)
    expect(now.goals.length + rows.filter(({ removedWith }) => removedWith !== null).length).toBe(rows.length)
    for (const { id, number, parentId } of now.goals.filter(goal => goal.parentId !== null)) {
      const siblings = now.goals.filter(goal => goal.parentId === parentId)
      const above = now.goals.find(goal => goal.id === parentId)!.number
      const last = siblings.findIndex(goal => goal.id === id) + 1
      expect(number).toBe([above, last].filter(part => part !== '').join('.'))
    }
    const { carried, linked, strategies } = await hangingOn()
    expect({ carried, linked }).toEqual({ carried: before.carried, linked: before.linked })
    expect(strategies).toBeGreaterThanOrEqual(before.strategies)
    for (const [what, { texts }] of written) {
      const [kind, id] = what.split(' ') as [string, string]
      const where = { where: { id: Number(id) } }
      const row = kind === 'goal' ? await db.goal.findUnique(where) : await db.strategy.findUnique(where)
      expect(texts, what).toContain(row?.title)
    }
    expect(await countEntries()).toBe(told)
  }
  expect(faults.get('ok')).toBeGreaterThan(ROUNDS / 2)
  if (process.env.TEST_ALL)
    for (const fault of ['changed', 'movedMeanwhile', 'changedHoldings']) expect(faults.get(fault)).toBeGreaterThan(0)
})

async function countEntries(): Promise<number> {
  const ids = (await db.goal.findMany({ where: key() })).map(({ id }) => String(id))
  const ofDraft = { path: ['frameworkId'], equals: frameworkId }
  return db.auditEntry.count({
    where: {
      municipalityId: boras,
      OR: [
        { entity: 'Goal', entityId: { in: ids } },
        { entity: 'Strategy', OR: [{ before: ofDraft }, { after: ofDraft }] },
      ],
    },
  })
}
