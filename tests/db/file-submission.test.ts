import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { severalInput } from '@/lib/exchange/import/import-input'
import { submitFile, type FileSent } from '@/lib/exchange/import/submit-commands'
import { submitMany } from '@/lib/values/submit-many'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { proposeUndo } from '@/lib/values/undo-commands'
import { withdrawValues } from '@/prisma/seed/pack/values'
import { cellsOf, colleague, municipalityId } from '../support/proposing'
import { db, valueOf } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const boras = { id: 0, slug: 'boras', code: '1490', name: 'Borås Stad', updatedOn: '2026-01-01' }
let controller: Actor
let reviewer: Actor
beforeAll(async () => {
  boras.id = await municipalityId('boras')
  controller = await colleague(boras.id, 'controller', 'reviewer')
  reviewer = await colleague(boras.id, 'reviewer')
})

const TEXT = [
  'Nyckeltal;Kommun;År;Värde',
  'N15428;Borås;2025;81,2',
  'N15428;Borås;2024;82',
  'N00945;Borås;2025;4,1',
].join('\n')
const nobodyStops = { signal: new AbortController().signal, tell: () => {} }
const send = (by: Actor, text = TEXT, note = 'Stämmer', watch = nobodyStops) =>
  submitFile(
    by,
    boras,
    {
      bytes: new TextEncoder().encode(text),
      name: 'kolada.csv',
      input: severalInput.parse({}),
      source: 'Kolada',
      note,
    },
    watch,
  )
function sent(answer: FileSent) {
  if (!answer.ok) throw new Error(answer.fault)
  return answer
}
const reviewing = async (id: string) => ({
  ...{ municipalityId: boras.id, submissionId: BigInt(id) },
  seenEvents: await db.submissionEvent.count({ where: { municipalityId: boras.id, submissionId: BigInt(id) } }),
})
const published = (code: string, periodLabel: string) =>
  db.publishedObservation.findFirst({
    where: {
      ...{ municipalityId: boras.id, periodLabel, definition: { indicator: { code } } },
      ...{ geography: { code: '1490' }, breakdown: { key: '' } },
    },
  })
const counts = async () => [
  await db.submission.count(),
  await db.valueRevision.count(),
  await db.fileImport.count(),
  await db.auditEntry.count(),
]

describe('the values of a file', () => {
  it('are one submission of all its indicators, and pressed twice the same one', async () => {
    const first = sent(await send(controller))
    expect(first).toMatchObject({ isAgain: false, many: 3 })
    const items = await db.submissionItem.count({ where: { submissionId: BigInt(first.submissionId) } })
    expect(items).toBe(3)
    const before = await counts()
    expect(sent(await send(controller))).toMatchObject({ isAgain: true, submissionId: first.submissionId })
    expect(await counts()).toEqual(before)
    const [entry] = await db.auditEntry.findMany({ where: { action: 'submitValues', entrance: 'file' } })
    expect(JSON.stringify(entry!.after)).not.toMatch(/81[.,]2|kolada\.csv/)
  })

  it('are approved by another person alone, and unchanged once they are published', async () => {
    const { submissionId } = sent(await send(controller))
    expect(await publishSubmission(controller, await reviewing(submissionId))).toEqual({ ok: false, fault: 'own' })
    expect(await publishSubmission(reviewer, await reviewing(submissionId))).toEqual({ ok: true })
    expect(await valueOf('N15428', '1490', '2025')).toBe(81.2)
    const before = await counts()
    expect(await send(controller)).toEqual({ ok: false, fault: 'nothing' })
    expect(await counts()).toEqual(before)
  })

  it('can be proposed to be as before, for another person to approve, and once', async () => {
    const { submissionId } = await db.fileImport.findFirstOrThrow({ where: { personId: controller.id } })
    const undo = { municipalityId: boras.id, submissionId, reason: 'Fel fil' }
    const reader = await colleague(boras.id, 'reader')
    expect(await proposeUndo(reader, undo)).toEqual({ ok: false, fault: 'forbidden' })
    const proposed = await proposeUndo(controller, undo)
    if (!proposed.ok) throw new Error(proposed.fault)
    expect(proposed.many).toBe(3)
    expect(await proposeUndo(controller, undo)).toEqual({ ok: false, fault: 'state' })
    expect(await valueOf('N15428', '1490', '2025')).toBe(81.2)
    expect(await publishSubmission(controller, await reviewing(proposed.submissionId))).toMatchObject({ fault: 'own' })
    expect(await publishSubmission(reviewer, await reviewing(proposed.submissionId))).toEqual({ ok: true })
    expect(await published('N15428', '2025')).toBeNull()
    expect(await published('N15428', '2024')).toMatchObject({ status: 'normal' })
    expect(await proposeUndo(controller, undo)).toEqual({ ok: false, fault: 'nothing' })
  })

  it('were not there before are not there again, also where a value had been taken away before', async () => {
    const other = await colleague(boras.id, 'controller')
    for (const value of ['81,3', '81,4']) {
      const { submissionId } = sent(await send(other, `Nyckeltal;Kommun;År;Värde\nN15428;Borås;2025;${value}`))
      expect(await publishSubmission(reviewer, await reviewing(submissionId))).toEqual({ ok: true })
      expect(await published('N15428', '2025')).not.toBeNull()
      const undo = { municipalityId: boras.id, submissionId: BigInt(submissionId), reason: 'Fel fil' }
      const proposed = await proposeUndo(other, undo)
      if (!proposed.ok) throw new Error(proposed.fault)
      const here = { municipality: { ...boras, imports: [] }, baselineStart: '2022-01-01' }
      const shown = await getProposal(reviewer, here, BigInt(proposed.submissionId))
      expect(shown!.values).toMatchObject([{ proposed: null, hidden: null }])
      expect(await publishSubmission(reviewer, await reviewing(proposed.submissionId))).toEqual({ ok: true })
      expect(await published('N15428', '2025')).toBeNull()
    }
    const said = await db.auditEntry.findMany({ where: { action: 'withdrawValue', entity: 'Cell' } })
    expect(said.length).toBeGreaterThanOrEqual(2)
  })

  it('were not there before are not there again, also where a start had taken away what the pack no longer brings', async () => {
    const other = await colleague(boras.id, 'controller')
    const [cell] = await cellsOf('N00945')
    const { periodLabel: year } = cell!.key
    await db.$transaction(tx => withdrawValues(tx, boras.id, [{ raw: { ...cell!.key }, said: {} }]))
    expect(await published('N00945', year)).toBeNull()
    const { submissionId } = sent(await send(other, `Nyckeltal;Kommun;År;Värde\nN00945;Borås;${year};${cell!.value}`))
    expect(await publishSubmission(reviewer, await reviewing(submissionId))).toEqual({ ok: true })
    expect(await published('N00945', year)).not.toBeNull()
    const undo = { municipalityId: boras.id, submissionId: BigInt(submissionId), reason: 'Fel fil' }
    const proposed = await proposeUndo(other, undo)
    if (!proposed.ok) throw new Error(proposed.fault)
    expect(await publishSubmission(reviewer, await reviewing(proposed.submissionId))).toEqual({ ok: true })
    expect(await published('N00945', year)).toBeNull()
  })

  it('that are stopped on their way, that look unusual without a word, or that somebody may not send, leave nothing', async () => {
    const other = await colleague(boras.id, 'controller')
    const before = await counts()
    const halted = new AbortController()
    halted.abort()
    expect(
      await send(other, TEXT.replaceAll('2025', '2023'), 'Stämmer', { ...nobodyStops, signal: halted.signal }),
    ).toEqual({
      ok: false,
      fault: 'halted',
    })
    expect(await send(other, 'Nyckeltal;Kommun;År;Värde\nN15428;Borås;2023;8,2', '')).toEqual({
      ok: false,
      fault: 'noNote',
    })
    expect(await send(reviewer)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await counts()).toEqual(before)
  })

  it('that can’t be sent stay behind, and the others go', async () => {
    const other = await colleague(boras.id, 'controller')
    const text = 'Nyckeltal;Kommun;År;Värde\nN15428;Borås;2020;180\nN15428;Borås;2021;83,7'
    expect(sent(await send(other, text))).toMatchObject({ many: 1 })
  })
})

describe('what is said of a value', () => {
  const ODD = ['{"a",b}', 'NULL', 'tab\tand\nline; \\N', 'null', "O'Brien", '', null]

  it('is written as it was, whatever signs it has, and what is none is none', async () => {
    const [cell] = await db.cell.findMany({ where: { municipalityId: boras.id }, take: 1 })
    const { indicatorId, version, geographyId, breakdownId } = cell!
    const values = ODD.map((note, i) => ({
      ...{ indicatorId, version, geographyId, breakdownId, note, source: note, seenRevisionId: null },
      ...{ periodStart: `${1800 + i}-01-01`, periodEnd: `${1800 + i}-12-31`, periodLabel: String(1800 + i) },
      ...{ value: i === 0 ? null : -i / 3, status: i === 0 ? ('missing' as const) : ('normal' as const) },
    }))
    const about = { municipalityId: boras.id, title: 'Prov', note: '', values, file: { name: 'p', hash: 'p' } }
    const done = sent(await submitMany(controller, about, nobodyStops))
    const items = await db.submissionItem.findMany({
      where: { submissionId: BigInt(done.submissionId) },
      include: { revision: { include: { cell: true } } },
      orderBy: { number: 'asc' },
    })
    expect(items.map(({ revision }) => revision!.note)).toEqual(ODD)
    expect(items.map(({ revision }) => revision!.source)).toEqual(ODD)
    expect(items.map(({ revision }) => revision!.cell.periodLabel)).toEqual(values.map(one => one.periodLabel))
    expect(items.map(({ revision }) => revision!.value && Number(revision!.value))).toEqual(
      values.map(one => one.value),
    )
    expect(items.map(({ revision }) => [revision!.status, revision!.origin])).toEqual(
      values.map(one => [one.status, 'published']),
    )
    // The same cells again: proposed once more, not made once more.
    const cells = await db.cell.count()
    const again = { ...about, values: values.toReversed(), file: { name: 'p', hash: 'q' } }
    expect(sent(await submitMany(controller, again, nobodyStops)).many).toBe(ODD.length)
    expect(await db.cell.count()).toBe(cells)
    const moved = { ...about, values: [{ ...values[1]!, seenRevisionId: String(items[1]!.revisionId) }] }
    expect(await submitMany(controller, { ...moved, file: { name: 'p', hash: 'r' } }, nobodyStops)).toEqual({
      ...{ ok: false, fault: 'moved' },
    })
  })
})
