import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { saveWords } from '@/lib/indicators/commands'
import { only } from '@/lib/differing'
import { getGrid } from '@/lib/values/grid-queries'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { getEditedIndicator, listEditableIndicators } from '@/lib/values/indicator-editing-queries'
import { proposeIndicatorSettings, takeIndicatorSettingsBack } from '@/lib/values/indicator-proposal-commands'
import { getSettingsEffect } from '@/lib/values/settings-effect-queries'
import { PROPOSED_FIELDS, type Settings } from '@/lib/values/indicator-settings'
import { colleague, municipalityId } from '../support/proposing'

const CODE = 'N15428'
let [boras, borlange] = [0, 0]
let controller: Actor

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  controller = await colleague(boras, 'controller')
})

const edited = async () => (await getEditedIndicator(controller, boras, CODE))!
const which = async () => ({ municipalityId: boras, indicatorId: (await edited()).id })
const others = async () => [
  await colleague(borlange, 'controller'),
  { ...controller, isActive: false },
  ...(await Promise.all(ROLES.filter(role => role !== 'controller').map(role => colleague(boras, role)))),
]
const row = () => db.indicator.findFirstOrThrow({ where: { municipalityId: boras, code: CODE } })
const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion

/** A proposal of what differs, as somebody who has just opened the page sends it. */
async function proposal(changes: object) {
  const { settings } = await edited()
  return { ...(await which()), seen: settings, why: 'Beslut i nämnden.', ...settings, ...changes }
}
async function reviewing() {
  const submissionId = BigInt((await edited()).proposed!.submissionId)
  return { municipalityId: boras, submissionId, seenEvents: 1 }
}

describe('what is said of an indicator', () => {
  it('is public at once, with what differs in the log', async () => {
    const { words } = await edited()
    const before = await version()
    const said = { ...(await which()), seen: words, ...words, description: 'Ny beskrivning.' }
    expect(await saveWords(controller, said)).toEqual({ ok: true })
    expect(await version()).toBeGreaterThan(before)
    expect((await row()).description).toBe('Ny beskrivning.')
    const entry = await db.auditEntry.findFirst({ where: { municipalityId: boras, action: 'changeIndicator' } })
    expect([entry?.before, entry?.after]).toEqual([
      { description: words.description },
      { description: 'Ny beskrivning.' },
    ])
  })

  it('is not written over by somebody who has not seen the latest, who is told what it is', async () => {
    const { words } = await edited()
    const which_ = await which()
    const write = (caution: string) => saveWords(controller, { ...which_, seen: words, ...words, caution })
    const answers = await Promise.all([write('En'), write('En annan')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { caution } = await row()
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fault: 'changed', now: { caution } })
  })

  it('leaves no trace when nothing differs, or when nobody may', async () => {
    const [{ words }, here] = [await edited(), await which()]
    const [before, entries, published] = [await row(), await db.auditEntry.count(), await version()]
    expect(await saveWords(controller, { ...here, seen: words, ...words })).toMatchObject({ ok: true })
    for (const actor of await others()) {
      const said = { ...here, seen: words, ...words, title: 'Annat' }
      expect(await saveWords(actor, said)).toEqual({ ok: false, fault: 'forbidden' })
      expect(await getEditedIndicator(actor, boras, CODE)).toBeNull()
      expect(await listEditableIndicators(actor, { id: boras, slug: 'boras' }, '2026-11-29')).toEqual([])
    }
    expect([await row(), await db.auditEntry.count(), await version()]).toEqual([before, entries, published])
  })

  it('is not reached in another municipality', async () => {
    const { words, id: indicatorId } = await edited()
    const there = await colleague(borlange, 'controller')
    const said = { municipalityId: borlange, indicatorId, seen: words, ...words, title: 'Annat' }
    expect(await saveWords(there, said)).toEqual({ ok: false, fault: 'missing' })
  })
})

describe('how an indicator is read', () => {
  it('changes when a reviewer, who is another, publishes the proposal, and not before', async () => {
    const both = await colleague(boras, 'controller', 'reviewer')
    const target = { targetValue: 91.5, targetYear: 2030, direction: 'lower' as const }
    const before = await row()
    expect(await proposeIndicatorSettings(both, await proposal(target))).toEqual({ ok: true })
    expect(await row()).toEqual(before)
    expect(await publishSubmission(both, await reviewing())).toEqual({ ok: false, fault: 'own' })
    expect(await publishSubmission(controller, await reviewing())).toEqual({ ok: false, fault: 'forbidden' })
    const published = await version()
    expect(await publishSubmission(await colleague(boras, 'reviewer'), await reviewing())).toMatchObject({ ok: true })
    expect(await version()).toBeGreaterThan(published)
    expect(await edited()).toMatchObject({ settings: target, proposed: null })
  })

  it('is shown to its reviewer as the public would be answered', async () => {
    const { direction } = (await edited()).settings
    const turned = direction === 'higher' ? ('lower' as const) : ('higher' as const)
    expect(await proposeIndicatorSettings(controller, await proposal({ direction: turned }))).toEqual({ ok: true })
    const here = await db.municipality.findUniqueOrThrow({ where: { id: boras } })
    const municipality = { id: boras, code: here.code, slug: 'boras', imports: [] }
    const { submissionId } = await reviewing()
    const reviewer = await colleague(boras, 'reviewer')
    const seen = (await getProposal(reviewer, { municipality, baselineStart: '2022-01-01' }, submissionId))!
    expect(seen.settings[0]?.fields).toEqual([{ field: 'direction', before: direction, after: turned, now: direction }])
    const [effect] = seen.effects
    expect(effect!.before.level).not.toEqual(effect!.after.level)
    expect(await takeIndicatorSettingsBack(controller, { municipalityId: boras, submissionId })).toEqual({ ok: true })
  })

  it('is shown to who proposes it, before it is sent, as its reviewer will see it; and nothing is written', async () => {
    const municipality = { id: boras, code: '1490', slug: 'boras', imports: [] }
    const here = { municipality, baselineStart: '2022-01-01' }
    const turned = { direction: (await edited()).settings.direction === 'higher' ? 'lower' : 'higher' } as const
    const { indicatorId, ...said } = await proposal(turned)
    const wanted = only(said, PROPOSED_FIELDS) as Settings
    const before = [await db.submission.count(), await db.auditEntry.count()]
    const shown = await getSettingsEffect(controller, here, { indicatorId, wanted })
    expect([await db.submission.count(), await db.auditEntry.count()]).toEqual(before)
    expect(await proposeIndicatorSettings(controller, await proposal(turned))).toEqual({ ok: true })
    const { submissionId } = await reviewing()
    const reviewed = await getProposal(await colleague(boras, 'reviewer'), here, submissionId)
    expect(shown).toEqual({ ok: true, effect: reviewed!.effects[0] })
    expect(reviewed!.effects[0]!.before).not.toEqual(reviewed!.effects[0]!.after)
    await takeIndicatorSettingsBack(controller, { municipalityId: boras, submissionId })
    for (const actor of await others())
      expect(await getSettingsEffect(actor, here, { indicatorId, wanted })).toEqual({ ok: false, fault: 'forbidden' })
    const same = { ...wanted, direction: (await edited()).settings.direction }
    expect(await getSettingsEffect(controller, here, { indicatorId, wanted: same })).toMatchObject({ fault: 'same' })
  })

  it('is proposed once at a time, by controllers alone, and of what holds', async () => {
    const wanted = await proposal({ baselineYear: 2019 })
    for (const actor of await others())
      expect(await proposeIndicatorSettings(actor, wanted)).toEqual({ ok: false, fault: 'forbidden' })
    const stale = { ...wanted, seen: { ...wanted.seen, baselineYear: 1999 } }
    expect(await proposeIndicatorSettings(controller, stale)).toMatchObject({ fault: 'changed' })
    expect(await proposeIndicatorSettings(controller, await proposal({}))).toMatchObject({ fault: 'same' })
    const twice = await Promise.all([
      proposeIndicatorSettings(controller, wanted),
      proposeIndicatorSettings(controller, wanted),
    ])
    expect(twice.map(answer => (answer.ok ? 'ok' : answer.fault)).toSorted()).toEqual(['ok', 'pending'])
    const back = { municipalityId: boras, submissionId: (await reviewing()).submissionId }
    const another = await colleague(boras, 'controller')
    expect(await takeIndicatorSettingsBack(another, back)).toEqual({ ok: false, fault: 'gone' })
    expect(await takeIndicatorSettingsBack(controller, back)).toEqual({ ok: true })
    expect((await edited()).proposed).toBeNull()
  })

  it('is not published over what changed in between', async () => {
    expect(await proposeIndicatorSettings(controller, await proposal({ targetYear: 2035 }))).toEqual({ ok: true })
    await db.indicator.updateMany({ where: { municipalityId: boras, code: CODE }, data: { targetYear: 2031 } })
    const answer = await publishSubmission(await colleague(boras, 'reviewer'), await reviewing())
    expect(answer).toEqual({ ok: false, fault: 'conflict' })
    expect((await row()).targetYear).toBe(2031)
    const { submissionId } = await reviewing()
    expect(await takeIndicatorSettingsBack(controller, { municipalityId: boras, submissionId })).toEqual({ ok: true })
  })
})

/** As its reviewer sees the proposal that waits. */
async function reviewed() {
  const here = await db.municipality.findUniqueOrThrow({ where: { id: boras } })
  const municipality = { id: boras, code: here.code, slug: 'boras', imports: [] }
  const { submissionId } = await reviewing()
  return (await getProposal(
    await colleague(boras, 'reviewer'),
    { municipality, baselineStart: '2022-01-01' },
    submissionId,
  ))!
}

describe('the groups of an indicator', () => {
  it('are changed by a proposal, which shows what becomes of the gaps', async () => {
    const { settings, dimensions } = await edited()
    const [first, ...rest] = settings.groups
    expect([first?.dimension, first?.focus !== null]).toEqual([dimensions[0]!.key, true])
    const turned = { ...first!, focus: first!.reference, reference: first!.focus }
    expect(await proposeIndicatorSettings(controller, await proposal({ groups: [turned, ...rest] }))).toEqual({
      ok: true,
    })
    const seen = await reviewed()
    const gaps = (reading: (typeof seen.effects)[number]['before']) => reading.gaps.map(({ focus }) => focus)
    const [effect] = seen.effects
    expect(gaps(effect!.before)[0]).not.toBe(gaps(effect!.after)[0])
    const [field] = seen.settings[0]!.fields
    expect(field?.field).toBe('groups')
    expect(field?.before).not.toBe(field?.after)
    expect((await edited()).settings.groups).toEqual(settings.groups)
    const labels = await db.indicatorDimension.findMany({ where: { indicator: { code: CODE, municipalityId: boras } } })
    expect(await publishSubmission(await colleague(boras, 'reviewer'), await reviewing())).toEqual({ ok: true })
    expect((await edited()).settings.groups).toEqual([turned, ...rest])
    const kept = await db.indicatorDimension.findMany({ where: { indicator: { code: CODE, municipalityId: boras } } })
    expect(kept.map(one => one.labels)).toEqual(labels.map(one => one.labels))
  })

  it('can be of another dimension, and values can then be entered for each of its groups', async () => {
    const { settings, dimensions } = await edited()
    const added = dimensions.find(({ key }) => !settings.groups.some(({ dimension }) => dimension === key))!
    const key = { municipalityId: boras, key: `${added.key}=${added.categories[0]!.key}` }
    await db.breakdown.deleteMany({ where: { ...key, cells: { none: {} } } })
    const groups = [...settings.groups, { dimension: added.key, focus: null, reference: null }]
    expect(await proposeIndicatorSettings(controller, await proposal({ groups }))).toEqual({ ok: true })
    expect(await publishSubmission(await colleague(boras, 'reviewer'), await reviewing())).toEqual({ ok: true })
    expect((await edited()).settings.groups).toEqual(groups)
    const here = { id: boras, slug: 'boras', code: '1490' }
    const page = await getGrid(controller, here, CODE, { view: 'periods', page: 1, today: '2026-11-29' })
    const { id } = await db.breakdown.findUniqueOrThrow({ where: { municipalityId_key: key } })
    expect(page!.grid.blocks[0]!.rows.some(({ cell }) => cell.breakdownId === id)).toBe(true)
  })

  it('are of those that there are', async () => {
    const unknown = [{ dimension: 'sex', focus: 'women', reference: 'nobody' }]
    const twice = Array.from({ length: 2 }, () => ({ dimension: 'sex', focus: null, reference: null }))
    for (const groups of [unknown, twice])
      expect(await proposeIndicatorSettings(controller, await proposal({ groups }))).toEqual({
        ok: false,
        fault: 'groups',
      })
  })
})

describe('what the values of an indicator are in', () => {
  it('is changed by a proposal, with what follows of it, and its reviewer sees the answers in it', async () => {
    const measure = { unit: 'antal per 1 000 elever', per: 1000, decimals: 0, boundMax: null }
    expect(
      await proposeIndicatorSettings(controller, await proposal({ ...measure, targetValue: null, targetYear: null })),
    ).toEqual({ ok: true })
    const seen = await reviewed()
    expect(seen.settings[0]!.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['unit', 'per', 'decimals', 'isShare']),
    )
    const [effect] = seen.effects
    expect([effect!.before.indicator.isShare, effect!.after.indicator.isShare]).toEqual([true, false])
    expect([effect!.before.indicator.unit, effect!.after.indicator.unit]).toEqual(['procent', measure.unit])
    expect(await publishSubmission(await colleague(boras, 'reviewer'), await reviewing())).toEqual({ ok: true })
    expect(await row()).toMatchObject({ unit: measure.unit, per: 1000, decimals: 0, isShare: false })
  })

  it('stays where small numbers have been hidden in it', async () => {
    const own = await db.indicator.findFirstOrThrow({
      where: {
        municipalityId: boras,
        countsPeople: true,
        publishedByAuthority: false,
        versions: { some: { observations: { some: {} } } },
      },
    })
    const { settings, id } = (await getEditedIndicator(controller, boras, own.code))!
    const send = (change: object) =>
      proposeIndicatorSettings(controller, {
        municipalityId: boras,
        indicatorId: id,
        seen: settings,
        why: 'Prov',
        ...settings,
        ...change,
      })
    expect(await send({ decimals: settings.decimals + 1 })).toEqual({ ok: false, fault: 'protected' })
    expect(await send({ unit: 'antal per 1000 invånare', per: 1000 })).toEqual({ ok: false, fault: 'protected' })
    expect(
      await db.submission.count({ where: { items: { some: { entity: 'Indicator', entityId: String(id) } } } }),
    ).toBe(0)
  })
})

it('is told to whoever edits it where another municipality reads the same measure in another way, once it is open', async () => {
  const twin = { municipalityId: borlange, code: CODE }
  await db.indicator.updateMany({ where: twin, data: { decimals: 3 } })
  const { outOfStep, settings } = await edited()
  expect(outOfStep).toMatchObject([{ municipality: 'Borlänge' }])
  expect(outOfStep[0]!.differs).toContainEqual({ field: 'decimals', here: settings.decimals, there: 3 })
  const listed = await listEditableIndicators(controller, { id: boras, slug: 'boras' }, '2026-11-30')
  expect(listed.filter(one => one.outOfStep.length > 0).map(({ code }) => code)).toContain(CODE)
  await db.municipality.update({ where: { id: borlange }, data: { isPublic: false } })
  expect((await edited()).outOfStep).toEqual([])
  await db.municipality.update({ where: { id: borlange }, data: { isPublic: true } })
})
