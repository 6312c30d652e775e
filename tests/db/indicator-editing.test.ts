import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { saveWords } from '@/lib/indicators/commands'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { getEditedIndicator, listEditableIndicators } from '@/lib/values/indicator-editing-queries'
import { proposeIndicatorSettings, takeIndicatorSettingsBack } from '@/lib/values/indicator-proposal-commands'
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
  })
})
