import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { changeSettings } from '@/lib/municipality/commands'
import { getSettings } from '@/lib/municipality/work-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { proposeThresholds, takeThresholdsBack } from '@/lib/values/threshold-commands'
import { listThresholds } from '@/lib/values/threshold-queries'
import { colleague, municipalityId } from '../support/proposing'

let [boras, borlange] = [0, 0]
let administrator: Actor

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  administrator = await colleague(boras, 'administrator')
  // Under the municipality's own rule, and without values, so that the gate has nothing to judge.
  const authority = await db.indicator.findFirstOrThrow({
    where: { municipalityId: boras },
    omit: { id: true, breaks: true },
  })
  const own = { code: 'EGEN', title: 'Egen', shortName: 'Egen', countsPeople: true, publishedByAuthority: false }
  await db.indicator.create({ data: { ...authority, ...own } })
})

const own = async () => (await listThresholds(administrator, boras)).find(({ code }) => code === 'EGEN')!
const proposal = async (threshold: number) => {
  const { indicatorId, threshold: seenThreshold, smallestGroup } = await own()
  return {
    municipalityId: boras,
    indicatorId,
    threshold,
    smallestGroup,
    seenThreshold,
    seenSmallestGroup: smallestGroup,
  }
}
const others = async () => [
  await colleague(borlange, 'administrator'),
  { ...administrator, isActive: false },
  ...(await Promise.all(ROLES.filter(role => role !== 'administrator').map(role => colleague(boras, role)))),
]

describe('the municipality’s settings', () => {
  it('are changed with what differs in the log, and the public version is raised', async () => {
    const seen = (await getSettings(administrator, boras))!
    const version = () =>
      db.municipality.findUniqueOrThrow({ where: { id: boras }, select: { publishedVersion: true } })
    const before = await version()
    const wanted = { ...seen, contactEmail: 'ny@boras.se' }
    expect(await changeSettings(administrator, { municipalityId: boras, ...wanted })).toEqual({ ok: true })
    expect((await version()).publishedVersion).toBeGreaterThan(before.publishedVersion)
    const entry = await db.auditEntry.findFirst({ where: { municipalityId: boras, action: 'changeSettings' } })
    expect(entry).toMatchObject({ before: { contactEmail: seen.contactEmail }, after: { contactEmail: 'ny@boras.se' } })
  })

  it('are not written over by somebody who has not seen the latest, who is told what it is', async () => {
    const seen = (await getSettings(administrator, boras))!
    const write = (contactEmail: string) =>
      changeSettings(administrator, { municipalityId: boras, ...seen, contactEmail })
    const answers = await Promise.all([write('en@boras.se'), write('en-annan@boras.se')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { contactEmail } = (await getSettings(administrator, boras))!
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fault: 'changed', now: { contactEmail } })
  })

  it('leave no trace when nothing differs, or when nobody may', async () => {
    const seen = (await getSettings(administrator, boras))!
    const row = () => db.municipality.findUniqueOrThrow({ where: { id: boras } })
    const [before, entries] = [await row(), await db.auditEntry.count()]
    expect(await changeSettings(administrator, { municipalityId: boras, ...seen })).toMatchObject({ ok: true })
    for (const actor of await others()) {
      const wanted = { municipalityId: boras, ...seen, name: 'Annat' }
      expect(await changeSettings(actor, wanted)).toEqual({ ok: false, fault: 'forbidden' })
      expect(await getSettings(actor, boras)).toBeNull()
    }
    expect(await db.auditEntry.count()).toBe(entries)
    expect(await row()).toEqual(before)
  })
})

describe('the thresholds of an indicator', () => {
  it('change when a reviewer, who is another, publishes the proposal', async () => {
    const both = await colleague(boras, 'administrator', 'reviewer')
    expect(await proposeThresholds(both, await proposal(8))).toEqual({ ok: true })
    const { proposed, threshold } = await own()
    expect([threshold, proposed]).toMatchObject([5, { threshold: 8, status: 'submitted', isOwn: false }])
    const reviewing = { municipalityId: boras, submissionId: BigInt(proposed!.submissionId), seenEvents: 1 }
    expect(await publishSubmission(both, reviewing)).toEqual({ ok: false, fault: 'own' })
    expect(await publishSubmission(await colleague(boras, 'reviewer'), reviewing)).toMatchObject({ ok: true })
    expect(await own()).toMatchObject({ threshold: 8, proposed: null })
  })

  it('are proposed once at a time, and taken back by who proposed them', async () => {
    const wanted = await proposal(9)
    const twice = await Promise.all([
      proposeThresholds(administrator, wanted),
      proposeThresholds(administrator, wanted),
    ])
    expect(twice.map(answer => (answer.ok ? 'ok' : answer.fault)).toSorted()).toEqual(['ok', 'pending'])
    const which = { municipalityId: boras, submissionId: BigInt((await own()).proposed!.submissionId) }
    const another = await colleague(boras, 'administrator')
    expect(await takeThresholdsBack(another, which)).toEqual({ ok: false, fault: 'gone' })
    expect(await takeThresholdsBack(administrator, which)).toEqual({ ok: true })
    expect(await takeThresholdsBack(administrator, which)).toEqual({ ok: false, fault: 'gone' })
    expect((await own()).proposed).toBeNull()
  })

  it('are proposed by administrators alone, of indicators under the own rule alone, and of what holds', async () => {
    const wanted = await proposal(20)
    for (const actor of await others()) {
      expect(await proposeThresholds(actor, wanted)).toEqual({ ok: false, fault: 'forbidden' })
      expect(await listThresholds(actor, boras)).toEqual([])
    }
    const { id: indicatorId } = await db.indicator.findFirstOrThrow({
      where: { municipalityId: boras, publishedByAuthority: true },
    })
    expect(await proposeThresholds(administrator, { ...wanted, indicatorId })).toMatchObject({ fault: 'missing' })
    expect(await proposeThresholds(administrator, { ...wanted, seenThreshold: 3 })).toMatchObject({ fault: 'changed' })
    expect(await proposeThresholds(administrator, { ...wanted, threshold: wanted.seenThreshold })).toMatchObject({
      fault: 'same',
    })
  })
})
