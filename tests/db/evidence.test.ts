import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { getDistrictProfile } from '@/lib/districts/queries'
import { allGoals } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { publishedDb } from '@/lib/published-db'
import { NEW_EVIDENCE, type EvidenceFields } from '@/lib/values/evidence'
import { proposeEvidence, proposeEvidenceWithdrawal, takeEvidenceBack } from '@/lib/values/evidence-commands'
import { evidenceInput } from '@/lib/values/evidence-input'
import { getEvidence, getEvidenceToTakeAway, getReturnedEvidence, listEvidence } from '@/lib/values/evidence-queries'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { returnSubmission } from '@/lib/values/review-commands'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let boras = 0
let [writer, reviewer, both, reader]: Actor[] = []
let said: EvidenceFields

beforeAll(async () => {
  boras = await municipalityId('boras')
  writer = await colleague(boras, 'controller')
  reviewer = await colleague(boras, 'reviewer')
  both = await colleague(boras, 'strategist', 'reviewer')
  reader = await colleague(boras, 'reader', 'reviewer', 'administrator')
  const goal = await db.goal.findFirstOrThrow({
    where: { municipalityId: boras, number: '1.2', framework: { slug: 'malbild-2021-2024' } },
  })
  const norrby = await db.district.findFirstOrThrow({ where: { municipalityId: boras, slug: 'norrby' } })
  said = {
    ...{ ...NEW_EVIDENCE, kind: 'walk', title: 'Vandring på Norrby', text: 'Det är mörkt vid tunneln.' },
    ...{ goalId: goal.id, geographyId: norrby.geographyId, firstDay: '2026-05-12', lastDay: '2026-05-14', year: 2026 },
    ...{ participants: 14, source: 'Fritids- och folkhälsonämnden' },
  }
})
afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

const asked = (more: object = {}) => ({
  ...{ municipalityId: boras, evidenceId: null, seen: null, instead: null, isSure: false, why: 'Från vandringen.' },
  ...{ ...said, ...more },
})
/** Proposes it, and what a reviewer sends who has read the proposal. */
async function proposed(more: object = {}, by = writer!) {
  const done = await proposeEvidence(by, asked(more))
  if (!done.ok) throw new Error(done.fault)
  return { municipalityId: boras, submissionId: BigInt(done.submissionId), seenEvents: 1 }
}
const read = async ({ submissionId }: { submissionId: bigint }) => {
  const municipality = { id: boras, code: '1490', slug: 'boras', imports: [] }
  return (await getProposal(reviewer!, { municipality, baselineStart: '2022-01-01' }, submissionId))!
}
/** What the public reads by that title, on the goal's page and on the district's. */
async function shown(title: string) {
  const goals = allGoals((await getFramework('boras', 'malbild-2021-2024'))!.overall)
  const ofGoals = goals.flatMap(({ evidence }) => evidence).filter(one => one.title === title)
  const ofDistrict = (await getDistrictProfile('boras', '1490R025'))!.evidence.filter(one => one.title === title)
  return { goal: ofGoals, district: ofDistrict }
}
const publish = async (more: object) => {
  expect(await publishSubmission(reviewer!, await proposed(more))).toEqual({ ok: true })
  return db.evidence.findFirstOrThrow({ where: { title: (more as { title: string }).title } })
}

describe('what people have said', () => {
  it('is read by nobody before another person has said yes, and then beside the figures of goal and district', async () => {
    const sent = await proposed()
    expect(await shown(said.title)).toEqual({ goal: [], district: [] })
    expect(await db.evidence.count({ where: { title: said.title } })).toBe(0)
    const { told, may } = await read(sent)
    expect(may.publish).toBe(true)
    expect(told).toMatchObject([{ isNew: true, isGone: false, signs: [] }])
    expect(told[0]!.rows.map(({ after }) => after)).toEqual(
      expect.arrayContaining(['Vandring', 'Det är mörkt vid tunneln.', 'Norrby', '14']),
    )
    expect(await publishSubmission(writer!, sent)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    const words = { kind: 'walk', text: said.text, participants: 14, firstDay: '2026-05-12', district: 'Norrby' }
    expect(await shown(said.title)).toMatchObject({ goal: [words], district: [words] })
  })

  it('is never said yes to by who proposed it, and proposed by controllers and strategists alone', async () => {
    const sent = await proposed({ title: 'Egen' }, both)
    expect(await publishSubmission(both!, sent)).toEqual({ ok: false, fault: 'own' })
    expect(await proposeEvidence(reader!, asked())).toEqual({ ok: false, fault: 'forbidden' })
    const which = { municipalityId: boras, evidenceId: 1, reason: 'Prov', isSecret: false }
    expect(await proposeEvidenceWithdrawal(reader!, which)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await takeEvidenceBack(writer!, sent)).toEqual({ ok: false, fault: 'gone' })
    expect(await takeEvidenceBack(both!, sent)).toMatchObject({ ok: true })
  })

  it('that may tell who somebody is, is asked about, and its reviewer sees it too', async () => {
    const risky = { title: 'Samtal', text: 'Ring Eva på 070-123 45 67 eller eva@exempel.se.', participants: 3 }
    const signs = ['email', 'phone', 'few']
    expect(await proposeEvidence(writer!, asked(risky))).toEqual({ ok: false, fault: 'signs', signs })
    expect((await read(await proposed({ ...risky, isSure: true }))).told[0]!.signs).toEqual(signs)
  })

  it('is changed against what was seen, by one at a time', async () => {
    const { id } = await publish({ title: 'Dialog om skolvägen' })
    const now = (await getEvidence(writer!, boras, id))!
    const change = { evidenceId: id, seen: now.said, title: 'Dialog om skolvägen' }
    expect(await proposeEvidence(writer!, asked(change))).toEqual({ ok: false, fault: 'same' })
    const stale = { ...change, seen: { ...now.said, text: 'Annat' }, text: 'Nytt' }
    expect(await proposeEvidence(writer!, asked(stale))).toEqual({ ok: false, fault: 'changed' })
    const sent = await proposed({ ...change, text: 'Vägen är upplyst nu.' })
    expect(await proposeEvidence(both!, asked({ ...change, text: 'Nej.' }))).toEqual({ ok: false, fault: 'pending' })
    expect((await read(sent)).told[0]!.rows.filter(({ before, after }) => before !== after)).toEqual([
      { field: 'text', before: said.text, after: 'Vägen är upplyst nu.' },
    ])
    await db.evidence.update({ where: { id }, data: { participants: 99 } })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: false, fault: 'conflict' })
    await db.evidence.update({ where: { id }, data: { participants: said.participants } })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    expect((await shown('Dialog om skolvägen')).goal).toMatchObject([{ text: 'Vägen är upplyst nu.' }])
  })

  it('goes with a reason when another person says yes, and stays in the database; the seed’s too', async () => {
    const seeded = await db.evidence.findFirstOrThrow({ where: { title: 'Mer om Norrby' } })
    const { id } = await publish({ title: 'Citat som drogs in', kind: 'quotation', isConsented: true })
    for (const evidenceId of [id, seeded.id]) {
      const which = { municipalityId: boras, evidenceId, reason: 'Den som citerades har ändrat sig.', isSecret: false }
      const done = await proposeEvidenceWithdrawal(writer!, which)
      if (!done.ok) throw new Error(done.fault)
      expect(await proposeEvidenceWithdrawal(both!, which)).toEqual({ ok: false, fault: 'pending' })
      const sent = { municipalityId: boras, submissionId: BigInt(done.submissionId), seenEvents: 1 }
      expect((await read(sent)).told).toMatchObject([{ isNew: false, isGone: true }])
      expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
      expect(await db.evidence.findUnique({ where: { id: evidenceId } })).toMatchObject({ withdrawnWhy: which.reason })
      expect(await proposeEvidenceWithdrawal(writer!, which)).toEqual({ ok: false, fault: 'missing' })
    }
    for (const title of ['Citat som drogs in', 'Mer om Norrby'])
      expect(await shown(title)).toEqual({ goal: [], district: [] })
    const withdrawn = (await listEvidence(reader!, boras)).filter(one => one.withdrawn)
    expect(withdrawn.map(({ title }) => title).toSorted()).toEqual(['Citat som drogs in', 'Mer om Norrby'])
  })

  it('goes from the whole history for secrecy, withdrawn before or not, by two people; that it went stays', async () => {
    const SECRET = 'Solveig Hemlig'
    const text = `${SECRET} bor vid tunneln.`
    const { id } = await publish({ title: `Samtal med ${SECRET}`, text, why: SECRET })
    const now = (await getEvidence(writer!, boras, id))!.said
    const change = { evidenceId: id, seen: now, title: `Mer om ${SECRET}`, text, source: SECRET }
    expect(await returnSubmission(reviewer!, { ...(await proposed(change)), note: SECRET })).toEqual({ ok: true })
    const asks = { municipalityId: boras, evidenceId: id, reason: 'Sekretess.', isSecret: false }
    const asking = async (isSecret: boolean, by = writer!) => {
      const done = await proposeEvidenceWithdrawal(by, { ...asks, isSecret })
      if (!done.ok) throw new Error(done.fault)
      return { municipalityId: boras, submissionId: BigInt(done.submissionId), seenEvents: 1 }
    }
    // What waits of it stops no secrecy, and neither does that it has gone from the public.
    await expect(asking(false)).rejects.toThrow('pending')
    const sent = await asking(true, both)
    expect(await publishSubmission(both!, sent)).toEqual({ ok: false, fault: 'own' })
    await expect(asking(true)).rejects.toThrow('pending')
    await db.evidence.update({ where: { id }, data: { withdrawnOn: new Date(), withdrawnWhy: SECRET } })
    expect(await publishSubmission(reviewer!, sent)).toEqual({ ok: true })
    const tables = ['Evidence', 'Submission', 'SubmissionItem', 'SubmissionEvent', 'AuditEntry']
    for (const table of tables) {
      const rows = await db.$queryRawUnsafe(`SELECT t::text FROM "${table}" t WHERE t::text LIKE '%Hemlig%'`)
      expect(rows, table).toEqual([])
    }
    expect((await read(sent)).told).toMatchObject([{ isGone: true }])
    expect(await getEvidenceToTakeAway(writer!, boras, id)).toBeNull()
    expect(await db.auditEntry.findFirst({ where: { entity: 'Evidence', action: 'redact' } })).toMatchObject({
      ...{ actorId: reviewer!.id, entityId: String(id), after: { reason: 'Sekretess.' } },
    })
  })

  it('comes back with a note, and is written anew in its place', async () => {
    const sent = await proposed({ title: 'Enkäten' })
    expect(await returnSubmission(reviewer!, { ...sent, note: 'Hur många svarade?' })).toEqual({ ok: true })
    const begun = (await getReturnedEvidence(writer!, boras, sent.submissionId))!
    expect(begun.said).toMatchObject({ title: 'Enkäten', participants: 14 })
    expect(await getReturnedEvidence(both!, boras, sent.submissionId)).toBeNull()
    const again = await proposed({ title: 'Enkäten', participants: 210, instead: sent.submissionId })
    expect(await getReturnedEvidence(writer!, boras, sent.submissionId)).toBeNull()
    expect(await publishSubmission(reviewer!, again)).toEqual({ ok: true })
  })

  it('as the municipality’s own conclusion belongs to the whole, and its latest is what the overview says', async () => {
    const conclusion = { kind: 'conclusion', title: 'Uppföljningen 2025', text: 'skillnaderna minskar' }
    const wrong = await proposeEvidence(writer!, asked(conclusion))
    expect(wrong).toEqual({ ok: false, fault: 'notOverall' })
    const overall = await db.goal.findFirstOrThrow({
      where: { municipalityId: boras, parentId: null, framework: { slug: 'malbild-2021-2024' } },
    })
    const more = {
      goalId: overall.id,
      geographyId: null,
      saysGapsAre: 'smaller',
      firstDay: null,
      lastDay: null,
      year: 2025,
    }
    await publish({ ...conclusion, ...more })
    const { ownConclusion } = (await getFramework('boras', 'malbild-2021-2024'))!
    expect(ownConclusion).toMatchObject({ text: 'skillnaderna minskar', year: 2025, saysGapsAre: 'smaller' })
  })

  it('can point at nothing of another municipality, and take no title that is taken', async () => {
    const theirs = await db.goal.findFirstOrThrow({ where: { municipality: { slug: 'borlange' } } })
    const ask = (more: object) => proposeEvidence(writer!, asked(more))
    expect(await ask({ title: 'Deras', goalId: theirs.id })).toEqual({ ok: false, fault: 'noGoal' })
    expect(await ask({ title: 'Mer om Sjöbo' })).toEqual({ ok: false, fault: 'taken' })
    expect(await ask({ title: 'Sen', firstDay: '2099-01-01', lastDay: null })).toEqual({ ok: false, fault: 'ahead' })
  })
})

describe('the form for it', () => {
  const typed = {
    ...{ municipalityId: '1', evidenceId: '', seen: 'null', instead: '', kind: 'walk', title: 'Vandring', text: 'Ord' },
    ...{ goalId: '2', geographyId: '', followUpId: '', year: '', firstDay: '2026-05-12', lastDay: '', why: '' },
    ...{ participants: '', source: 'Nämnden', saysGapsAre: '' },
  }
  const faults = (more: object) =>
    evidenceInput.safeParse({ ...typed, ...more }).error?.issues.map(({ path }) => path[0]) ?? []

  it.each([
    [{}, []],
    [{ goalId: '' }, ['goalId']],
    [{ kind: 'quotation' }, ['isConsented']],
    [{ kind: 'quotation', isConsented: 'ja' }, []],
    [{ firstDay: '' }, ['firstDay']],
    [{ firstDay: '', year: '2024' }, []],
    [{ lastDay: '2026-05-11' }, ['lastDay']],
    [{ participants: '0' }, ['participants']],
    [{ title: ' ', text: '', source: '' }, ['title', 'text', 'source']],
  ])('%j has faults beside %j', (more, fields) => {
    expect(faults(more)).toEqual(fields)
  })
})
