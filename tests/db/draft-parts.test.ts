import { beforeAll, describe, expect, it, vi } from 'vitest'
import { addAction } from '@/lib/actions/commands'
import { NEW_ACTION } from '@/lib/actions/action'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { chooseBodies } from '@/lib/framework/draft/body-commands'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { inviteToDraft, takeBackInvitation } from '@/lib/framework/draft/invited/commands'
import { getInvitedDraft, listInvitations } from '@/lib/framework/draft/invited/work-queries'
import { describeDraft, prepareNext } from '@/lib/framework/draft/framework-commands'
import { markReading } from '@/lib/framework/draft/reading-commands'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { removeGoal, restoreGoal } from '@/lib/framework/draft/goal-commands'
import type { PartFields, PartKind } from '@/lib/framework/draft/part'
import { addPart, changePart, removePart, stepPart } from '@/lib/framework/draft/part-commands'
import { getDraftParts } from '@/lib/framework/draft/parts/work-queries'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { publishedDb } from '@/lib/published-db'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {}, updateTag: () => {} }))

const SLUG = 'malbild-2025-2028'
let [boras, frameworkId] = [0, 0]
let strategist: Actor
const key = () => ({ municipalityId: boras, frameworkId })
const parts = async () => (await getDraftParts(strategist, boras, SLUG))!
const undoLast = async () => {
  const [latest] = await listDraftChanges(strategist, key())
  expect(latest).toMatchObject({ canBeUndone: true })
  return undoGoalChange(strategist, { ...key(), entryId: BigInt(latest!.id) })
}
async function added<Kind extends PartKind>(kind: Kind, said: Partial<PartFields[Kind]>): Promise<number> {
  const done = await addPart(strategist, { ...key(), kind }, said)
  if (!done.ok) throw new Error(done.fault)
  return done.id
}

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategist = await colleague(boras, 'strategist')
  const from = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, status: 'adopted' } })
  const wanted = { fromId: from.id, title: 'Målbild 2025–2028', validFrom: 2025, validTo: 2028 }
  await prepareNext(strategist, { municipalityId: boras, ...wanted, baseline: 'own' })
  frameworkId = (await db.framework.findFirstOrThrow({ where: { municipalityId: boras, slug: SLUG } })).id
})

const goalsOf = async () => (await parts()).goals.map(({ id }) => id)
/** What is added of each kind, and what it is changed to. */
const KINDS = {
  Strategy: ([, area, goal]: number[]) => [
    { areaId: area!, title: 'Läsa mer', goalIds: [goal!] },
    { title: 'Läsa hela livet', goalIds: [area!, goal!] },
  ],
  GoverningDocument: ([, , goal]: number[]) => [
    { title: 'Översiktsplan', goalIds: [] },
    { title: 'Översiktsplan 2035', goalIds: [goal!] },
  ],
  RelatedProcess: ([, , goal]: number[]) => [
    { title: 'Budget', goalIds: [goal!] },
    { title: 'Budget och mål', goalIds: [] },
  ],
  NeedsFinding: ([, area, goal]: number[]) => [
    { goalId: goal!, year: 2024, summary: 'Fler oroar sig' },
    { goalId: area!, summary: 'Fler unga oroar sig' },
  ],
  Perspective: () => [
    { title: 'Barnets rättigheter', summary: 'Barnets bästa prövas först' },
    { title: 'Barns rättigheter', summary: 'Barnets bästa kommer först' },
  ],
  Body: () => [{ name: 'Läsnämnden' }, { name: 'Biblioteksnämnden' }],
} satisfies Record<PartKind, (goals: number[]) => object[]>

describe.each(Object.keys(KINDS) as PartKind[])('a part of a draft: %s', kind => {
  const now = async () => {
    const { parts: all, bodies } = await parts()
    return (kind === 'Body' ? bodies : all[kind]).map(({ id, fields }) => ({ id, ...fields }))
  }

  it('is added, changed and taken away, each told and undone, and that undone again', async () => {
    const before = await now()
    const [first, second] = KINDS[kind](await goalsOf())
    const id = await added(kind, first!)
    const asAdded = await now()
    expect(asAdded).toContainEqual(expect.objectContaining({ id, ...first }))
    const seen = { ...asAdded.find(one => one.id === id)! }
    const it = { ...key(), kind, id }
    expect(await changePart(strategist, it, { seen, wanted: second! })).toEqual({ ok: true })
    const asChanged = await now()
    expect(asChanged).toContainEqual(expect.objectContaining({ id, ...second }))
    expect(await undoLast()).toEqual({ ok: true })
    expect(await now()).toEqual(asAdded)
    expect(await undoLast()).toEqual({ ok: true })
    expect(await now()).toEqual(asChanged)
    expect(await removePart(strategist, it)).toEqual({ ok: true })
    expect(await now()).toEqual(before)
    expect(await undoLast()).toEqual({ ok: true })
    expect(await now()).toEqual(asChanged)
    const [latest] = await listDraftChanges(strategist, key())
    expect(latest).toMatchObject({
      action: 'undoPartChange',
      goal: Object.values(second!).find(v => typeof v === 'string'),
    })
    await removePart(strategist, it)
  })

  it('is not overwritten by whoever has not seen the latest, who is told what stands there', async () => {
    const [first, second] = KINDS[kind](await goalsOf())
    const id = await added(kind, first!)
    const seen = { ...(await now()).find(one => one.id === id)! }
    const [mine, theirs] = await Promise.all([
      changePart(strategist, { ...key(), kind, id }, { seen, wanted: second! }),
      changePart(strategist, { ...key(), kind, id }, { seen, wanted: renamed(first!, 'Något annat') }),
    ])
    expect([mine.ok, theirs.ok].filter(Boolean)).toHaveLength(1)
    const told = [mine, theirs].find(({ ok }) => !ok)!
    expect(told).toMatchObject({ fault: 'changed' })
    if (!('now' in told)) throw new Error('nothing was told')
    expect(await now()).toContainEqual({ id, ...told.now })
    await removePart(strategist, { ...key(), kind, id })
  })

  const ordered = kind === 'Body' || kind === 'Perspective' ? null : kind
  if (ordered)
    it('changes places with its like for whoever saw where it stood, and back', async () => {
      const [first] = KINDS[kind](await goalsOf())
      await added(kind, first!)
      const id = await added(kind, renamed(first!, 'Den andra'))
      const { position } = ((await parts()).parts[ordered] as { id: number; position: number }[]).find(
        one => one.id === id,
      )!
      const as = await now()
      const step = (seen: number) => stepPart(strategist, { ...key(), kind, id }, { seen, step: 'up' })
      expect(await step(position + 1)).toEqual({ ok: false, fault: 'changedOrder' })
      expect(await step(position)).toEqual({ ok: true })
      expect((await now()).map(one => one.id)).not.toEqual(as.map(one => one.id))
      expect(await undoLast()).toEqual({ ok: true })
      expect(await now()).toEqual(as)
    })
})

describe('an adopted målbild', () => {
  const adopted = async () => {
    const { id, slug } = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, status: 'adopted' } })
    return { which: { municipalityId: boras, frameworkId: id }, slug }
  }
  it.each(['Perspective', 'Body'] as const)('has its %s written still, told and undone, in public', async kind => {
    const { which, slug } = await adopted()
    const now = async () => {
      const { parts: all, bodies } = (await getDraftParts(strategist, boras, slug, 'adopted'))!
      return (kind === 'Body' ? bodies : all.Perspective).map(({ id, fields }) => ({ id, ...fields }))
    }
    const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion
    const [before, from] = [await now(), await version()]
    const [first, second] = KINDS[kind]()
    const done = await addPart(strategist, { ...which, kind }, first!)
    if (!done.ok) throw new Error(done.fault)
    const it = { ...which, kind, id: done.id }
    const seen = { ...(await now()).find(({ id }) => id === done.id)! }
    expect(await changePart(strategist, it, { seen, wanted: second! })).toEqual({ ok: true })
    expect(await changePart(strategist, it, { seen, wanted: renamed(first!, 'Annat') })).toMatchObject({
      ...{ fault: 'changed' },
    })
    expect(await version()).toBe(from + 2)
    for (const action of ['changePart', 'addPart']) {
      const latest = (await listDraftChanges(strategist, which, 'adopted')).find(change => change.action === action)!
      expect(await undoGoalChange(strategist, { ...which, entryId: BigInt(latest.id) })).toEqual({ ok: true })
    }
    expect(await now()).toEqual(before)
    const reviewer = await colleague(boras, 'reviewer')
    expect(await addPart(reviewer, { ...which, kind }, first!)).toEqual({ ok: false, fault: 'forbidden' })
  })

  it('has nothing else of it written, and undone by nobody', async () => {
    const { which } = await adopted()
    const [first] = KINDS.GoverningDocument(await goalsOf())
    expect(await addPart(strategist, { ...which, kind: 'GoverningDocument' }, first!)).toMatchObject({
      ...{ fault: 'missing' },
    })
    const told = await listDraftChanges(strategist, which, 'adopted')
    expect(new Set(told.map(({ action }) => action))).toEqual(new Set(['undoPartChange', 'changePart', 'addPart']))
  })
})

const renamed = (said: object, name: string) => ({
  ...said,
  ...('title' in said ? { title: name } : 'name' in said ? { name } : { summary: name }),
})

it('what is tied to a goal that is taken out can be changed meanwhile, and is tied to it when it comes back', async () => {
  const [, area, goal, gone] = await goalsOf()
  const id = await added('GoverningDocument', { title: 'Kulturplan', goalIds: [goal!, gone!] })
  const read = async () => (await parts()).parts.GoverningDocument.find(one => one.id === id)!.fields
  expect(await removeGoal(strategist, { ...key(), goalId: gone! })).toEqual({ ok: true })
  const seen = { ...(await read()) }
  expect(seen.goalIds).toEqual([goal])
  const it = { ...key(), kind: 'GoverningDocument' as const, id }
  const same = { title: 'Kulturplan', goalIds: [goal!] }
  expect(await changePart(strategist, it, { seen, wanted: same })).toEqual({ ok: true, isUnchanged: true })
  const wanted = { title: 'Kulturplan 2030', goalIds: [area!, goal!] }
  expect(await changePart(strategist, it, { seen, wanted })).toEqual({ ok: true })
  expect(await read()).toMatchObject(wanted)
  expect(await undoLast()).toEqual({ ok: true })
  expect(await read()).toEqual(seen)
  expect(await restoreGoal(strategist, { ...key(), goalId: gone! })).toEqual({ ok: true })
  expect(await read()).toMatchObject({ goalIds: [goal, gone] })
  await removePart(strategist, it)
})

it('findings change places among those that are seen, whatever is of a goal that is taken out', async () => {
  const [, , goal, gone] = await goalsOf()
  await added('NeedsFinding', { goalId: gone!, year: 2024, summary: 'Av ett mål som tas ut' })
  const first = await added('NeedsFinding', { goalId: goal!, year: 2024, summary: 'Den första' })
  const id = await added('NeedsFinding', { goalId: goal!, year: 2024, summary: 'Den andra' })
  await removeGoal(strategist, { ...key(), goalId: gone! })
  const inOrder = async () => (await parts()).parts.NeedsFinding
  const { position: seen } = (await inOrder()).find(one => one.id === id)!
  const step = { seen, step: 'up' as const }
  expect(await stepPart(strategist, { ...key(), kind: 'NeedsFinding', id }, step)).toEqual({ ok: true })
  expect((await inOrder()).slice(-2).map(one => one.id)).toEqual([id, first])
  expect(await undoLast()).toEqual({ ok: true })
  expect((await inOrder()).slice(-2).map(one => one.id)).toEqual([first, id])
  await restoreGoal(strategist, { ...key(), goalId: gone! })
})

it('what a draft says of itself is changed by who has seen the latest, told in words and undone', async () => {
  const { seen, said } = (await getDraft(strategist, boras, SLUG))!
  const wanted = { ...said, source: 'Kommunfullmäktige § 12', ourReading: ['validTo' as const] }
  expect(await describeDraft(strategist, { ...key(), seen, ...wanted })).toEqual({ ok: true })
  expect(await describeDraft(strategist, { ...key(), seen, ...said })).toEqual({ ok: false, fault: 'changedFramework' })
  const [latest] = await listDraftChanges(strategist, key())
  expect(latest!.changes).toEqual([
    { field: 'source', before: said.source, after: wanted.source },
    { field: 'ourReading', before: null, after: 'Sista året' },
  ])
  expect(await undoLast()).toEqual({ ok: true })
  expect((await getDraft(strategist, boras, SLUG))!.said).toEqual(said)
})

it('a goal of a draft is marked as a reading, and back', async () => {
  const [, , goalId] = await goalsOf()
  const mark = (ourReading: boolean) => markReading(strategist, { ...key(), goalId: goalId!, ourReading })
  const isMarked = async () => (await db.goal.findUniqueOrThrow({ where: { id: goalId! } })).ourReading
  expect([await mark(false), await mark(true)]).toEqual([{ ok: true, isUnchanged: true }, { ok: true }])
  expect([await isMarked(), await undoLast(), await isMarked()]).toEqual([true, { ok: true }, false])
})

it('a part of a draft is written by strategists alone', async () => {
  for (const role of ROLES.filter(role => role !== 'strategist')) {
    const [other, no] = [await colleague(boras, role), { ok: false, fault: 'forbidden' }]
    expect(await addPart(other, { ...key(), kind: 'Body' }, { name: 'Läsnämnden' })).toEqual(no)
    expect(await removePart(other, { ...key(), kind: 'Body', id: 1 })).toEqual(no)
    expect(await stepPart(other, { ...key(), kind: 'Strategy', id: 1 }, { seen: 0, step: 'up' })).toEqual(no)
    expect(await chooseBodies(other, { ...key(), goalId: 1, seen: [], bodyIds: [] })).toEqual(no)
  }
})

it('a strategy with åtgärder, or a body that answers for something, is not taken away', async () => {
  const [, area, goal] = await goalsOf()
  const strategyId = await added('Strategy', { areaId: area!, title: 'Läsa mer' })
  const action = { ...NEW_ACTION, title: 'Läxhjälp', strategyId, responsible: 'Läsnämnden' }
  expect(await addAction(strategist, { ...key(), ...action })).toMatchObject({ ok: true })
  const no = { ok: false, fault: 'leanedOn' }
  expect(await removePart(strategist, { ...key(), kind: 'Strategy', id: strategyId })).toEqual(no)
  const { id } = (await parts()).bodies.find(({ fields }) => fields.name === 'Läsnämnden')!
  expect(await removePart(strategist, { ...key(), kind: 'Body', id })).toEqual(no)
  await db.action.deleteMany({ where: key() })
  const choose = { ...key(), goalId: goal!, seen: [], bodyIds: [id] }
  expect(await chooseBodies(strategist, choose)).toEqual({ ok: true })
  expect(await removePart(strategist, { ...key(), kind: 'Body', id })).toEqual(no)
  expect(await chooseBodies(strategist, { ...choose, bodyIds: [] })).toEqual({
    ...{ ok: false, fault: 'changed', now: ['Läsnämnden'] },
  })
  expect(await undoLast()).toEqual({ ok: true })
  expect(await removePart(strategist, { ...key(), kind: 'Body', id })).toEqual({ ok: true })
})

it('a body is not taken away while somebody lets it answer for a goal', async () => {
  const [, , goal] = await goalsOf()
  for (let i = 0; i < 10; i++) {
    const id = await added('Body', { name: `Nämnd ${i}` })
    const done = await Promise.all([
      chooseBodies(strategist, { ...key(), goalId: goal!, seen: [], bodyIds: [id] }),
      removePart(strategist, { ...key(), kind: 'Body', id }),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    await chooseBodies(strategist, { ...key(), goalId: goal!, seen: [id], bodyIds: [] })
    await removePart(strategist, { ...key(), kind: 'Body', id })
  }
})

it('a draft is read by a link until it is taken back, its day has passed or it is a draft no longer', async () => {
  const today = '2026-11-29'
  const invite = (actor: Actor, lastDay = '2099-01-01') =>
    inviteToDraft(actor, { ...key(), forWhom: 'Pensionärsrådet', lastDay })
  expect(await invite(await colleague(boras, 'controller'))).toEqual({ ok: false, fault: 'forbidden' })
  expect(await invite(strategist, '2020-01-01')).toEqual({ ok: false, fault: 'past' })
  const [first, second] = [await invite(strategist), await invite(strategist)]
  if (!first.ok || !second.ok) throw new Error('no link was made')
  const read = (secret: string, day = today) => getInvitedDraft(boras, secret, day)
  const { goals } = (await read(first.secret))!
  expect(goals.map(({ id }) => id)).toEqual(await goalsOf())
  expect(await read(first.secret, '2099-01-02')).toBeNull()
  expect(await read('x'.repeat(43))).toBeNull()
  expect(await getInvitedDraft(await municipalityId('borlange'), first.secret, today)).toBeNull()
  const links = await listInvitations(strategist, key(), today)
  expect(links).toHaveLength(2)
  expect(JSON.stringify(await db.draftInvitation.findMany())).not.toContain(first.secret)
  expect(await takeBackInvitation(strategist, { ...key(), invitationId: links[0]!.id })).toEqual({ ok: true })
  expect(await read(first.secret)).toBeNull()
  expect(await read(second.secret)).not.toBeNull()
  await db.framework.update({ where: { id: frameworkId }, data: { status: 'superseded' } })
  expect(await read(second.secret)).toBeNull()
  await db.framework.update({ where: { id: frameworkId }, data: { status: 'draft' } })
})

it('what surrounds a goal is copied with it into the next, and no reader sees it before that is adopted', async () => {
  const [, area, goal] = await goalsOf()
  const bodyId = (await db.body.findFirstOrThrow({ where: { municipalityId: boras } })).id
  await added('GoverningDocument', { title: 'Miljöprogram', goalIds: [area!, goal!] })
  await chooseBodies(strategist, { ...key(), goalId: goal!, seen: [], bodyIds: [bodyId] })
  expect(await publishedDb.goalDocument.count({ where: { goalId: goal! } })).toBe(0)
  expect(await publishedDb.goalBody.count({ where: { goalId: goal! } })).toBe(0)
  await db.framework.update({ where: { id: frameworkId }, data: { status: 'superseded' } })
  const wanted = {
    municipalityId: boras,
    fromId: frameworkId,
    title: 'Målbild 2029–2032',
    validFrom: 2029,
    validTo: 2032,
  }
  expect(await prepareNext(strategist, { ...wanted, baseline: 'own' })).toMatchObject({ ok: true })
  const copied = { goal: { carriedFrom: { some: { fromGoalId: goal! } }, framework: { slug: 'malbild-2029-2032' } } }
  expect(await db.goalDocument.count({ where: copied })).toBe(1)
  expect(await db.goalBody.findMany({ where: copied })).toMatchObject([{ bodyId }])
  await db.framework.deleteMany({ where: { municipalityId: boras, slug: 'malbild-2029-2032' } })
})
