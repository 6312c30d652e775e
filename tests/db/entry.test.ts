import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { listIndicators } from '@/lib/indicators/queries'
import { discardDraft, saveDraft } from '@/lib/values/draft-commands'
import { getDraftEffect } from '@/lib/values/draft-effect-queries'
import { draftInput, submitInput } from '@/lib/values/entry-input'
import { cellKey } from '@/lib/values/grid'
import type { GridView } from '@/lib/values/grid-layout'
import { getGrid } from '@/lib/values/grid-queries'
import { countToReview, listOwnDrafts, listOwnSubmissions } from '@/lib/values/own-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { returnSubmission } from '@/lib/values/review-commands'
import { submitDraft, takeBack } from '@/lib/values/submit-commands'
import { NOTHING_TYPED, type Typed } from '@/lib/values/typed-cell'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

/** Under the municipality's own rule, by district: 2024 is what is known, 2025 is due. */
const OWN = 'REGSO-ARBETSLOSHET-16-64'
/** Published by an authority; counts aren't asked for. */
const OTHERS = 'N15428'
const boras = { id: 0, slug: 'boras', code: '1490' }
let borlange = 0
const ids: Record<string, number> = {}

beforeAll(async () => {
  boras.id = await municipalityId('boras')
  borlange = await municipalityId('borlange')
  for (const { code, id } of await listIndicators('boras', [OWN, OTHERS])) ids[code] = id
})

const asked = (view: GridView = 'periods') => ({ view, page: 1, today: '2026-11-29' })
async function rowsFor(actor: Actor, code: string, view?: GridView, period?: string) {
  const page = await getGrid(actor, boras, code, { ...asked(view), period })
  return page!.grid.blocks.flatMap(block => block.rows)
}
type Row = Awaited<ReturnType<typeof rowsFor>>[number]

const cellOf = (row: Row, typed: Partial<Typed>, seen: string | null = row.head?.revisionId ?? null) => {
  const { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel } = row.cell
  const address = { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }
  return { ...address, ...NOTHING_TYPED, ...typed, source: '', seenRevisionId: seen }
}
const save = (actor: Actor, code: string, ...cells: ReturnType<typeof cellOf>[]) =>
  saveDraft(actor, { personId: actor.id, municipalityId: boras.id, indicatorId: ids[code]!, cells, gone: [] })
const submit = (actor: Actor, code: string, note = '') =>
  submitDraft(actor, {
    personId: actor.id,
    municipalityId: boras.id,
    indicatorId: ids[code]!,
    source: 'Enkäten 2025',
    note,
  })
const written = async () =>
  Promise.all([
    db.draft.count(),
    db.valueRevision.count(),
    db.submission.count(),
    db.cell.count(),
    db.auditEntry.count(),
  ])

/** The latest row that has a value, and the first that waits for one. */
async function known(actor: Actor, code: string) {
  const rows = await rowsFor(actor, code)
  return rows.findLast(({ head }) => head?.value != null)!
}
const near = (row: Row, more = 0.1) => ({ value: String(row.head!.value! + more).replace('.', ',') })

describe('who may enter values', () => {
  it('controllers of the municipality; the others write nothing, and readers see', async () => {
    const controller = await colleague(boras.id, 'controller')
    const row = await known(controller, OTHERS)
    const others = [
      ...(await Promise.all(ROLES.filter(role => role !== 'controller').map(role => colleague(boras.id, role)))),
      await colleague(borlange, 'controller'),
      { ...(await colleague(boras.id, 'controller')), isActive: false },
      { ...controller, kind: 'system' as const },
    ]
    expect((await save(controller, OTHERS, cellOf(row, near(row)))).ok).toBe(true)
    const before = await written()
    for (const actor of others) {
      const which = { personId: actor.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
      const answers = [
        await save(actor, OTHERS, cellOf(row, near(row))),
        await discardDraft(actor, which),
        await submit(actor, OTHERS),
      ]
      expect(answers).toEqual(answers.map(() => ({ ok: false, fault: 'forbidden' })))
    }
    expect(await written()).toEqual(before)
    const reader = await getGrid(others[0]!, boras, OTHERS, asked())
    expect(reader).toMatchObject({ isReadOnly: true })
    expect(reader!.grid.blocks.flatMap(block => block.rows).some(({ draft }) => draft)).toBe(false)
    expect(await getGrid(await colleague(borlange, 'controller'), boras, OTHERS, asked())).toBeNull()
  })
})

describe('what is typed as readers would meet it', () => {
  it('is the indicator with it in, for its writer alone; with an error it is not counted in', async () => {
    const [writer, other] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'controller')]
    const row = await known(writer, OTHERS)
    const municipality = { ...boras, imports: [] }
    const effectFor = (actor: Actor) =>
      getDraftEffect(actor, { municipality, baselineStart: '2021-01-01' }, ids[OTHERS]!)
    expect(await effectFor(writer)).toBeNull()
    await save(writer, OTHERS, cellOf(row, { value: '140' }))
    expect(await effectFor(writer)).toBeNull()
    await save(writer, OTHERS, cellOf(row, { ...near(row, -9), ownSource: 'Egen räkning' }))
    const { effect, many } = (await effectFor(writer))!
    expect(many).toBe(1)
    expect(effect.after.series).not.toEqual(effect.before.series)
    const typed = { source: 'Egen räkning', first: row.cell.periodLabel, last: row.cell.periodLabel }
    expect([effect.before.indicator.typed, effect.after.indicator.typed]).toMatchObject([undefined, [typed]])
    expect(await db.publishedObservation.count({ where: { revisionId: BigInt(row.head!.revisionId) } })).toBe(1)
    expect(await effectFor(other)).toBeNull()
    expect(await effectFor(await colleague(boras.id, 'reviewer', 'reader'))).toBeNull()
  })
})

describe('a draft', () => {
  it('stands just as it was typed, for its writer alone, and nothing of it holds', async () => {
    const [one, other] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'controller')]
    const row = await known(one, OTHERS)
    const typed = { ...NOTHING_TYPED, value: ' ca 85 % ', status: 'hittepå', note: '"><script>' }
    expect((await save(one, OTHERS, cellOf(row, typed))).ok).toBe(true)
    const again = (await rowsFor(one, OTHERS)).find(({ key }) => key === row.key)!
    expect(again).toMatchObject({ draft: { typed, seen: { revisionId: row.head!.revisionId } }, head: row.head })
    const seenByOther = (await rowsFor(other, OTHERS)).find(({ key }) => key === row.key)!
    expect(seenByOther.draft).toBeNull()
    expect(seenByOther.beside).toContainEqual(
      expect.objectContaining({ kind: 'draft', isOwn: false, value: 'ca 85 %' }),
    )
    expect(await listOwnDrafts(one, { municipalityId: boras.id })).toMatchObject([{ code: OTHERS, many: 1 }])
  })

  it('is gone when the cell says again what holds, or all is discarded', async () => {
    const actor = await colleague(boras.id, 'controller')
    const rows = (await rowsFor(actor, OTHERS)).slice(-2)
    await save(actor, OTHERS, ...rows.map(row => cellOf(row, { value: '1' })))
    const which = { personId: actor.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
    await saveDraft(actor, { ...which, cells: [], gone: [rows[0]!.cell] })
    expect(await discardDraft(actor, which)).toEqual({ ok: true, many: 1 })
  })

  it('is of cells of the municipality, its own places, and a period that has begun', async () => {
    const actor = await colleague(boras.id, 'controller')
    const row = await known(actor, OTHERS)
    const good = cellOf(row, near(row))
    const elsewhere = await db.geography.findFirstOrThrow({ where: { municipalityId: borlange } })
    const sweden = await db.geography.findFirstOrThrow({ where: { municipalityId: boras.id, kind: 'reference' } })
    const breakdown = await db.breakdown.findFirstOrThrow({ where: { municipalityId: borlange } })
    const revision = await db.valueRevision.findFirstOrThrow({ where: { id: { not: BigInt(row.head!.revisionId) } } })
    const hostile = [
      { ...good, geographyId: elsewhere.id },
      { ...good, geographyId: sweden.id },
      { ...good, geographyId: 2_147_483_647 },
      { ...good, breakdownId: breakdown.id },
      { ...good, version: 99 },
      { ...good, seenRevisionId: String(revision.id) },
      { ...good, periodStart: '2030-01-01', periodEnd: '2030-12-31', periodLabel: '2030' },
      { ...good, periodStart: '2025-03-01', periodEnd: '2025-03-02', periodLabel: '2025' },
    ]
    const before = await written()
    for (const cell of hostile) expect(await save(actor, OTHERS, good, cell)).toEqual({ ok: false, fault: 'missing' })
    const there = await colleague(borlange, 'controller')
    const foreign = { personId: there.id, municipalityId: borlange, indicatorId: ids[OTHERS]!, cells: [good], gone: [] }
    expect(await saveDraft(there, foreign)).toEqual({ ok: false, fault: 'missing' })
    expect(await written()).toEqual(before)
  })

  it('typed on one person’s page is not saved as another’s, who has signed in beside it', async () => {
    const [one, other] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'controller')]
    const row = await known(one, OTHERS)
    const page = { personId: one.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
    const notYours = { ok: false, fault: 'notYours' }
    expect(await saveDraft(other, { ...page, cells: [cellOf(row, near(row))], gone: [] })).toEqual(notYours)
    expect([await submitDraft(other, { ...page, source: '', note: '' }), await discardDraft(other, page)]).toEqual([
      notYours,
      notYours,
    ])
  })

  it('is not read from what no page of ours would send', () => {
    const sent = (cell: object) => ({ personId: 1, municipalityId: 1, indicatorId: 1, gone: [], cells: [cell] })
    const good = { ...NOTHING_TYPED, source: '', seenRevisionId: null, version: 1, geographyId: 1, breakdownId: 1 }
    const period = { periodStart: '2025-01-01', periodEnd: '2025-12-31', periodLabel: '2025' }
    expect(draftInput.safeParse(sent({ ...good, ...period })).success).toBe(true)
    for (const bad of [
      { value: 85 },
      { value: 'x'.repeat(100) },
      { note: 'x'.repeat(3000) },
      { periodStart: '2025-13-01' },
      { periodStart: '2026-01-01' },
      { periodLabel: ' ' },
      { seenRevisionId: '1; DROP TABLE "Draft"' },
      { seenRevisionId: 7 },
      { geographyId: 1.5 },
      { version: -1 },
    ])
      expect(draftInput.safeParse(sent({ ...good, ...period, ...bad })).success).toBe(false)
    for (const bad of [null, 'x', [], { cells: 'x' }, { ...sent({}), cells: Array(2001).fill({ ...good, ...period }) }])
      expect(draftInput.safeParse(bad).success).toBe(false)
  })
})

describe('what the database cannot hold', () => {
  it('is left out of what is typed, and the rest is saved', async () => {
    const actor = await colleague(boras.id, 'controller')
    const row = await known(actor, OTHERS)
    const page = { personId: actor.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
    const typed = cellOf(row, { note: 'noll\u0000tecken', ownSource: 'halv\ud800t' })
    await expect(saveDraft(actor, { ...page, cells: [typed], gone: [] })).rejects.toThrow()
    expect((await saveDraft(actor, draftInput.parse({ ...page, cells: [typed], gone: [] }))).ok).toBe(true)
    const draft = await db.draft.findFirstOrThrow({ where: { personId: actor.id } })
    expect([draft.note, draft.ownSource]).toEqual(['nolltecken', 'halvt'])
  })
})

describe('sending', () => {
  it('writes what was typed as revisions of cells, new and old, with what was seen; and the draft is gone', async () => {
    const actor = await colleague(boras.id, 'controller')
    const [known] = await rowsFor(actor, OWN, 'places', '2022')
    const due = (await rowsFor(actor, OWN, 'places', '2023'))[0]!
    expect(due.head).toBeNull()
    expect(
      (
        await save(
          actor,
          OWN,
          cellOf(known!, { numerator: '31', denominator: '300', note: 'rättat' }),
          cellOf(due, { numerator: '1 030', denominator: '10\u00a0000' }),
        )
      ).ok,
    ).toBe(true)
    const sent = await submit(actor, OWN, 'Från enkäten')
    expect(sent).toMatchObject({ ok: true, many: 2 })
    const { submissionId } = sent as { submissionId: string }
    const submission = await db.submission.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId: boras.id, id: BigInt(submissionId) } },
      include: {
        items: { include: { revision: { include: { cell: true } } }, orderBy: { number: 'asc' } },
        events: true,
      },
    })
    expect(submission).toMatchObject({ status: 'submitted', proposedById: actor.id, note: 'Från enkäten' })
    const items = submission.items.map(({ revision, seenRevisionId }) => ({
      value: Number(revision!.value).toFixed(4),
      counts: [Number(revision!.numerator), Number(revision!.denominator)],
      origin: revision!.origin,
      seen: seenRevisionId === null ? null : String(seenRevisionId),
      ...{ by: revision!.writtenById, source: revision!.source, period: revision!.cell.periodLabel },
    }))
    const by = { by: actor.id, source: 'Enkäten 2025', origin: 'computed' }
    expect(items).toEqual([
      { ...by, value: '10.3333', counts: [31, 300], seen: known!.head!.revisionId, period: known!.cell.periodLabel },
      { ...by, value: '10.3000', counts: [1030, 10_000], seen: null, period: '2023' },
    ])
    expect(await listOwnDrafts(actor, { municipalityId: boras.id })).toEqual([])
    expect(await db.publishedObservation.count({ where: { revision: { writtenById: actor.id } } })).toBe(0)
    const audited = await db.auditEntry.findFirstOrThrow({ where: { action: 'submitValues', entityId: submissionId } })
    expect(audited).toMatchObject({ actorId: actor.id, entrance: 'form' })
    expect(await submit(actor, OWN)).toEqual({ ok: false, fault: 'nothing' })
  })

  it('stops at what is wrong and at what is asked and not answered, and writes nothing', async () => {
    const actor = await colleague(boras.id, 'controller')
    const row = await known(actor, OTHERS)
    const slipped = { value: String(row.head!.value! / 10).replace('.', ',') }
    const own = (await rowsFor(actor, OWN, 'places'))[0]!
    await save(actor, OWN, cellOf(own, { value: '10,5' }))
    await save(actor, OTHERS, cellOf(row, slipped))
    const before = await written()
    expect(await submit(actor, OWN)).toMatchObject({
      fault: 'stopped',
      stopped: [{ key: own.key, findings: [{ what: 'countsAreMissing' }] }],
    })
    expect(await submit(actor, OTHERS)).toMatchObject({
      fault: 'stopped',
      stopped: [{ key: row.key, findings: [{ what: 'slippedDecimal' }] }],
    })
    expect(await written()).toEqual(before)
    await save(actor, OTHERS, cellOf(row, { ...slipped, note: 'Ny definition i enkäten.' }))
    expect(await submit(actor, OTHERS)).toMatchObject({ ok: true, many: 1 })
  })

  it('twice at once sends once', async () => {
    const actor = await colleague(boras.id, 'controller')
    const row = await known(actor, OTHERS)
    await save(actor, OTHERS, cellOf(row, { ...near(row), note: 'två gånger' }))
    const answers = await Promise.all([submit(actor, OTHERS), submit(actor, OTHERS)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, fault: 'nothing' }])
  })
})

describe('two in one grid', () => {
  it('the second is told what holds now, when they save and when they send, and nothing is written over it', async () => {
    const [one, other] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'controller')]
    const reviewer = await colleague(boras.id, 'reviewer')
    const row = (await rowsFor(one, 'N02267'))?.findLast(({ head }) => head?.value != null)
    const code = row ? 'N02267' : OTHERS
    ids[code] ??= row!.cell.indicatorId
    const at = row ?? (await known(one, OTHERS))
    await save(one, code, cellOf(at, { ...near(at), note: 'ett' }))
    const told = await save(other, code, cellOf(at, { ...near(at, 0.2), note: 'två' }))
    expect(told).toMatchObject({ ok: true, moved: [] })
    expect(told.ok && told.beside[at.key]).toMatchObject([{ kind: 'draft', isOwn: false }])

    const sent = await submit(one, code)
    if (!sent.ok) throw new Error(JSON.stringify(sent))
    expect((await save(other, code, cellOf(at, near(at, 0.2)))).ok).toBe(true)
    expect(await submit(other, code)).toMatchObject({
      fault: 'stopped',
      stopped: [{ findings: [{ what: 'othersIsUnderReview' }] }],
    })
    const reviewing = { municipalityId: boras.id, submissionId: BigInt(sent.submissionId), seenEvents: 1 }
    const published = await publishSubmission(reviewer, reviewing)
    expect(published).toMatchObject({ ok: true })

    const again = await save(other, code, cellOf(at, { ...near(at, 0.2), note: 'två' }))
    const now = { value: at.head!.value! + 0.1 }
    expect(again).toMatchObject({ ok: true, moved: [{ key: at.key, now }] })
    expect(await submit(other, code)).toMatchObject({ fault: 'moved', moved: [{ key: at.key, now }] })
    const held = (await rowsFor(other, code)).find(({ key }) => key === at.key)!
    expect(held).toMatchObject({ head: now, draft: { seen: { revisionId: at.head!.revisionId } } })
    await save(other, code, cellOf(held, { ...near(at, 0.2), note: 'två' }))
    expect(await submit(other, code)).toMatchObject({ ok: true, many: 1 })
  })
})

describe('one person’s two pages', () => {
  it('write over nothing that the other has typed: the second sees both, and chooses', async () => {
    const actor = await colleague(boras.id, 'controller')
    const row = await known(actor, OTHERS)
    const which = { personId: actor.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
    const typed = (more: number) => ({ ...NOTHING_TYPED, ...near(row, more) })
    const page = async (more: number | null, ...before: Typed[]) => {
      const cell = { ...cellOf(row, near(row, more ?? 0)), before }
      const sent = more === null ? { cells: [], gone: [cell] } : { cells: [cell], gone: [] }
      const saved = await saveDraft(actor, draftInput.parse({ ...which, ...sent }))
      const [there] = await db.draft.findMany({ where: { personId: actor.id }, select: { value: true } })
      return [saved.ok && saved.elsewhere, there?.value ?? null]
    }
    const elsewhere = (more: number) => [{ key: row.key, typed: typed(more) }]
    expect(await page(1)).toEqual([[], near(row, 1).value])
    expect(await page(2)).toEqual([elsewhere(1), near(row, 1).value])
    expect(await page(null)).toEqual([elsewhere(1), near(row, 1).value])
    // An answer that got lost, the same typed in both, and what was chosen.
    expect(await page(1)).toEqual([[], near(row, 1).value])
    expect(await page(3, typed(0.5), typed(1))).toEqual([[], near(row, 3).value])
    expect(await page(4, typed(1))).toEqual([elsewhere(3), near(row, 3).value])
    expect(await page(null, typed(3))).toEqual([[], null])
    const both = await Promise.all([page(5), page(6)])
    expect(both.filter(([told]) => Array.isArray(told) && told.length === 1)).toHaveLength(1)
  })
})

it('one person’s two pages write over no source that the other has written, and send under none unseen', async () => {
  const actor = await colleague(boras.id, 'controller')
  const [row, other] = (await rowsFor(actor, OTHERS)).filter(({ head }) => head?.value != null)
  const which = { personId: actor.id, municipalityId: boras.id, indicatorId: ids[OTHERS]! }
  const page = async (at: Row, source: string, ...knownSources: string[]) => {
    const cells = [{ ...cellOf(at, near(at)), source }]
    const saved = await saveDraft(actor, draftInput.parse({ ...which, cells, gone: [], knownSources }))
    const drafts = await db.draft.findMany({ where: { personId: actor.id }, select: { source: true } })
    return [saved.ok && saved.otherSource, drafts.map(draft => draft.source)]
  }
  expect(await page(row!, 'Enkät', '')).toEqual([null, ['Enkät']])
  expect(await page(other!, '', '')).toEqual(['Enkät', ['Enkät', 'Enkät']])
  expect(await page(other!, 'Register', '')).toEqual(['Enkät', ['Enkät', 'Enkät']])
  // What was chosen holds for all of it.
  expect(await page(other!, 'Register', '', 'Enkät')).toEqual([null, ['Register', 'Register']])
  const sending = (source: string, ...knownSources: string[]) =>
    submitDraft(actor, submitInput.parse({ ...which, source, note: '', knownSources }))
  expect(await sending('Enkät', '')).toEqual({ ok: false, fault: 'otherSource' })
  expect(await sending('Register', '')).not.toMatchObject({ fault: 'otherSource' })
})

describe('a submission', () => {
  async function sentBy(actor: Actor, note = 'ett') {
    const row = (await rowsFor(actor, OTHERS)).find(
      ({ head, beside }) => head?.value != null && beside.every(({ kind }) => kind === 'draft'),
    )!
    await save(actor, OTHERS, cellOf(row, { ...near(row, 0.3), note }))
    const sent = await submit(actor, OTHERS)
    if (!sent.ok) throw new Error(JSON.stringify(sent))
    return { row, submissionId: BigInt(sent.submissionId) }
  }
  const statusOf = async (id: bigint) =>
    (await db.submission.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: boras.id, id } } })).status

  it('that is returned opens again as it was typed, with the reviewer’s words, and goes on as the same', async () => {
    const [actor, reviewer] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'reviewer')]
    const { row, submissionId } = await sentBy(actor)
    expect(await countToReview(reviewer, boras.id)).toBeGreaterThan(0)
    const reviewing = { municipalityId: boras.id, submissionId, seenEvents: 1 }
    expect(await returnSubmission(reviewer, { ...reviewing, note: 'Fel år?' })).toEqual({ ok: true })
    expect(await listOwnSubmissions(actor, { municipalityId: boras.id })).toMatchObject([
      { status: 'returned', note: 'Fel år?', code: OTHERS },
    ])
    const open = (await rowsFor(actor, OTHERS)).find(({ key }) => key === row.key)!
    expect(open.draft).toMatchObject({ typed: { note: 'ett' }, seen: { revisionId: row.head!.revisionId } })
    await save(actor, OTHERS, cellOf(row, { ...near(row, 0.4), note: 'rätt år' }))
    expect(await submit(actor, OTHERS)).toMatchObject({ ok: true, submissionId: String(submissionId) })
    const events = await db.submissionEvent.findMany({ where: { submissionId }, orderBy: { number: 'asc' } })
    expect(events.map(({ status }) => status)).toEqual(['submitted', 'returned', 'submitted'])
    expect(await db.submissionItem.count({ where: { submissionId } })).toBe(1)
  })

  it('with a source at each value has them there when it is returned, and one that is the same of all stands once', async () => {
    const [actor, reviewer] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'reviewer')]
    const rows = (await rowsFor(actor, OWN, 'places')).slice(0, 2)
    const typed = { numerator: '40', denominator: '400', note: 'räknat om' }
    const back = async (...ownSources: string[]) => {
      await save(actor, OWN, ...rows.map((row, i) => cellOf(row, { ...typed, ownSource: ownSources[i]! })))
      const sent = await submit(actor, OWN)
      if (!sent.ok) throw new Error(JSON.stringify(sent))
      const where = { municipalityId: boras.id, submissionId: BigInt(sent.submissionId) }
      const items = await db.submissionItem.findMany({ where, include: { revision: true }, orderBy: { number: 'asc' } })
      const seenEvents = await db.submissionEvent.count({ where })
      expect(await returnSubmission(reviewer, { ...where, seenEvents, note: 'Igen.' })).toEqual({ ok: true })
      const drafts = await db.draft.findMany({ where: { personId: actor.id }, orderBy: { geographyId: 'asc' } })
      return {
        sent: items.map(({ revision }) => revision!.source).toSorted(),
        drafts: drafts.map(({ source, ownSource }) => [source, ownSource]).toSorted(),
      }
    }
    expect(await back('', 'Skolans egen lista')).toEqual({
      sent: ['Enkäten 2025', 'Skolans egen lista'],
      drafts: [
        ['', 'Enkäten 2025'],
        ['', 'Skolans egen lista'],
      ],
    })
    expect(await back('', '')).toEqual({
      sent: ['Enkäten 2025', 'Enkäten 2025'],
      drafts: [
        ['Enkäten 2025', ''],
        ['Enkäten 2025', ''],
      ],
    })
    const [own] = await listOwnSubmissions(actor, { municipalityId: boras.id })
    const page = (await getGrid(actor, boras, OWN, { ...asked(), cell: own!.cell }))!
    expect(page.view, 'what came back leads to where it stands').toBe('places')
    expect(page.grid.blocks.flatMap(block => block.rows.map(({ key }) => key))).toContain(own!.cell)
    expect(own!.cell).toBe(rows[0]!.key)
  })

  it('is taken back by its writer alone, while nothing is published, and what was typed since stays', async () => {
    const [actor, other] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'controller')]
    const { row, submissionId } = await sentBy(actor)
    const which = { municipalityId: boras.id, submissionId }
    expect(await takeBack(other, which)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await takeBack(await colleague(boras.id, 'reader'), which)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await takeBack(actor, { ...which, submissionId: 999_999n })).toEqual({ ok: false, fault: 'missing' })
    expect(await statusOf(submissionId)).toBe('submitted')
    expect(await takeBack(actor, which)).toEqual({ ok: true })
    expect(await statusOf(submissionId)).toBe('draft')
    const again = (await rowsFor(actor, OTHERS)).find(({ key }) => key === row.key)!
    expect(again.draft?.typed.note).toBe('ett')
    expect(await takeBack(actor, which)).toEqual({ ok: false, fault: 'state' })
  })

  it('locks its cells for its writer until it is taken back', async () => {
    const actor = await colleague(boras.id, 'controller')
    const { row } = await sentBy(actor)
    await save(actor, OTHERS, cellOf(row, { ...near(row, 0.5), note: 'igen' }))
    expect(await submit(actor, OTHERS)).toMatchObject({
      fault: 'stopped',
      stopped: [{ key: cellKey(row.cell), findings: [{ what: 'ownIsUnderReview' }] }],
    })
  })
})
