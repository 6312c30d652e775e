import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { csvOf } from '@/lib/exchange/csv'
import { draftFile, draftSeveral } from '@/lib/exchange/import/commands'
import { importInput, severalInput, type ImportInput } from '@/lib/exchange/import/import-input'
import { rowsIn } from '@/lib/exchange/import/passed'
import { readFileEffect } from '@/lib/exchange/import/effect/work-queries'
import { shownImport } from '@/lib/exchange/import/shown-import'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { planSeveral } from '@/lib/exchange/import/work-queries'
import { planFile } from '@/lib/exchange/import/work-queries'
import { xlsxOf } from '@/lib/exchange/xlsx'
import { listIndicators } from '@/lib/indicators/queries'
import { getReadings } from '@/lib/observations/queries'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const OWN = 'REGSO-ARBETSLOSHET-16-64'
const boras = { id: 0, slug: 'boras', code: '1490', name: 'Borås Stad', updatedOn: '2026-01-01' }
let controller: Actor

beforeAll(async () => {
  boras.id = await municipalityId('boras')
  controller = await colleague(boras.id, 'controller')
})

const bytes = (text: string) => new TextEncoder().encode(text)
const said = (more: Partial<ImportInput> = {}) => importInput.parse(more)
async function planned(code: string, file: Uint8Array, more: Partial<ImportInput> = {}): Promise<ReadImport> {
  const read = await planFile(controller, boras, code, file, said(more))
  if (!read.ok) throw new Error(read.fault)
  return read.read
}

/** What of a file of ours isn't read as what holds already. */
async function faultsOf(code: string, format: string, file: Uint8Array, holds = true): Promise<string[]> {
  const { plan } = await planned(code, file)
  const wrong = plan.cells.filter(({ kind }) => kind !== 'unchanged')
  return [
    ...wrong.map(
      ({ label, was, typed }) => `${label.place} ${label.group} ${label.period}: ${was?.value} ${typed.value}`,
    ),
    ...plan.rejected.map(({ row, column, why, text }) => `${row}:${column} ${why} ${text}`),
    ...plan.questions.map(({ what }) => what),
    ...(plan.cells.length < (holds ? 1 : 0) ? ['nothing was read'] : []),
  ].map(fault => `${code} ${format} ${fault}`)
}

describe('a file of ours', () => {
  it('goes in again unchanged, in every format', async () => {
    const codes = (await listIndicators('boras', 'all')).map(({ code }) => code)
    const readings = await getReadings('boras', codes, '2021-01-01')
    const faults: string[] = []
    for (const reading of readings) {
      const { code } = reading.indicator
      const holds = [...reading.series, ...reading.areas].some(
        ({ place, points }) =>
          (place.code === '1490' || place.kind === 'district') && points.some(({ value }) => value !== null),
      )
      faults.push(
        ...(await faultsOf(code, 'csv', bytes(csvOf(reading, { flavour: 'excel', locale: 'sv' })), holds)),
        ...(await faultsOf(code, 'plain', bytes(csvOf(reading, { flavour: 'plain', locale: 'sv' })), holds)),
      )
    }
    expect(faults).toEqual([])
  })

  it('also as a workbook, and in English', async () => {
    const [reading] = await getReadings('boras', [OWN], '2021-01-01')
    expect(await faultsOf(OWN, 'xlsx', await xlsxOf(reading!, boras, 'sv'))).toEqual([])
    expect(await faultsOf(OWN, 'en', bytes(csvOf(reading!, { flavour: 'excel', locale: 'en' })))).toEqual([])
  })
})

describe('a file of somebody else', () => {
  const ask = (text: string, more: Partial<ImportInput> = {}, code = OWN) => planned(code, bytes(text), more)
  const planOf = async (text: string, more: Partial<ImportInput> = {}, code = OWN) =>
    (await ask(text, more, code)).plan.cells.map(({ label, typed, kind }) => [
      label.place,
      label.period,
      typed.value || typed.status,
      kind,
    ])

  it('says districts inside their municipality, years as heads, and others’ rows in between', async () => {
    const text = '\ufeffArbetslöshet;;\n;2025;\nAle (Nödinge);7,1;\nBorås (Norrby);12,3;\nBorås (Lugnet);8,0;\nSumma;9;'
    const { plan } = await ask(text)
    expect(plan.cells.map(({ label, typed }) => [label.place, label.period, typed.value])).toEqual([
      ['Norrby', '2025', '12,3'],
      ['Lugnet', '2025', '8'],
    ])
    expect(rowsIn(plan.passed.otherPlaces)).toBe(2)
  })

  it('has groups in heads, and sexes by other words', async () => {
    const text = 'Betyg\n\nKommun;2025;;\n;Totalt;Flickor;Pojkar\nBorås kommun;80,1;81,9;78,4\nAle kommun;70;71;72'
    const { plan } = await ask(text, {}, 'N15428')
    expect(plan.cells.map(({ label, typed }) => [label.group, typed.value])).toEqual([
      ['Totalt', '80,1'],
      ['Flickor', '81,9'],
      ['Pojkar', '78,4'],
    ])
  })

  it('is asked about its signs, about parts of one, and about numbers that can be read in two ways', async () => {
    const text = 'Område;År;Andel\nNorrby;2025;0,123\nLugnet;2025;..\nViared;2025;0,061\nSvaneholm;2025;0,061'
    const { plan } = await ask(text)
    expect(plan.questions.map(({ what }) => what)).toEqual(['sign', 'shares'])
    const answers = { ...said().answers, signs: { '..': 'missing' as const }, shares: { [OWN]: true } }
    expect(await planOf(text, { answers })).toEqual([
      ['Norrby', '2025', '12,3', 'new'],
      ['Lugnet', '2025', 'missing', 'new'],
      ['Svaneholm', '2025', '6,1', 'new'],
    ])
    const twoWays = await ask('Område;År;Andel\nNorrby;2025;1,000\nLugnet;2025;8,5')
    expect(twoWays.plan.rejected).toMatchObject([{ row: 2, column: 3, why: 'ambiguousNumber' }])
    expect(twoWays.plan.cells).toHaveLength(1)
  })

  it('that is of other places is never taken for the municipality’s own', async () => {
    const { plan } = await ask('Kommun;År;Andel\nAle;2025;8\nLerum;2025;9', {}, 'N15428')
    expect(plan.cells).toEqual([])
    expect(rowsIn(plan.passed.otherPlaces)).toBe(2)
  })

  it('becomes drafts of the person alone, once it has been answered about', async () => {
    const text = 'Område;År;Andel;Antal\nNorrby;2025;12,3;\nLugnet;2025;..;'
    const sent = (more: Partial<ImportInput> = {}) => ({
      bytes: bytes(text),
      input: said(more),
      source: 'Arbetsförmedlingen',
    })
    const reviewer = await colleague(boras.id, 'reviewer')
    expect(await draftFile(reviewer, boras, OWN, sent())).toEqual({ ok: false, fault: 'forbidden' })
    expect(await draftFile(controller, boras, OWN, sent())).toEqual({ ok: false, fault: 'unanswered' })
    const answers = { ...said().answers, signs: { '..': 'skip' as const } }
    expect(await draftFile(controller, boras, OWN, sent({ answers }))).toEqual({ ok: true, many: 1 })
    expect(
      await db.draft.findMany({ where: { personId: controller.id }, select: { value: true, source: true } }),
    ).toEqual([{ value: '12,3', source: 'Arbetsförmedlingen' }])
  })
})

describe('a file of several indicators', () => {
  const text = [
    'Nyckeltal;Kommun;År;Kön;Värde',
    'N15428 Elever behöriga till yrkesprogram;Borås;2025;Totalt;81,2',
    'N15428 Elever behöriga till yrkesprogram;Borås;2025;Flickor;..',
    'N15428 Elever behöriga till yrkesprogram;Ale;2025;Totalt;70,1',
    'N00945;Borås;2025;Totalt;4,1',
    'N99999;Borås;2025;Totalt;4,1',
  ].join('\n')
  const sent = (more: object = {}) => ({ bytes: bytes(text), input: severalInput.parse(more), source: 'Kolada' })
  const answers = { signs: { '..': 'missing' } }

  it('is one plan by indicator, tells what it doesn’t know, and becomes drafts of each', async () => {
    const planned = await planSeveral(controller, boras, bytes(text), severalInput.parse({}))
    if (!planned.ok) throw new Error(planned.fault)
    const { parts, questions, unknown } = planned.read
    expect(parts.map(({ code, read }) => [code, read.plan.cells.length])).toEqual([
      ['N15428', 1],
      ['N00945', 1],
    ])
    expect(questions).toMatchObject([{ what: 'sign', sign: '..', many: 1 }])
    expect(unknown).toEqual(['N99999'])
    expect(await draftSeveral(controller, boras, sent())).toEqual({ ok: false, fault: 'unanswered' })
    const own = await colleague(boras.id, 'controller')
    expect(await draftSeveral(own, boras, sent({ answers }))).toEqual({ ok: true, many: 3 })
    const drafts = await db.draft.findMany({
      where: { personId: own.id },
      include: { definition: { include: { indicator: true } } },
    })
    expect(drafts.map(({ definition, value, status }) => [definition.indicator.code, value || status]).sort()).toEqual([
      ['N00945', '4,1'],
      ['N15428', '81,2'],
      ['N15428', 'missing'],
    ])
  })

  it('leaves out what the person leaves out, with its questions', async () => {
    const own = await colleague(boras.id, 'controller')
    expect(await draftSeveral(own, boras, sent({ left: ['N15428'] }))).toEqual({ ok: true, many: 1 })
    const reader = await colleague(boras.id, 'reader')
    expect(await draftSeveral(reader, boras, sent({ answers }))).toEqual({ ok: false, fault: 'forbidden' })
    expect(await planSeveral(own, boras, bytes('Kommun;År;Andel\nBorås;2025;8'), severalInput.parse({}))).toEqual({
      ok: false,
      fault: 'noneNamed',
    })
  })
})

describe('a plan', () => {
  it('holds what waits for an answer apart, and draws what publishing it would show', async () => {
    const text = 'Kommun;År;Kön;Värde\nBorås;2025;Totalt;82,4\nBorås;2026;Totalt;:\nBorås;2024;Totalt;1,000'
    const read = await planned('N15428', bytes(text))
    const shown = shownImport({ read, offered: { used: null, all: [], answers: said().answers, left: [] } }, null)
    expect(shown.plan.counts).toMatchObject({ new: 1, changed: 0, unchanged: 0, asked: 1, rejected: 1 })
    expect(shown.plan.shown.asked).toMatchObject([{ label: { period: '2026' }, text: ':' }])
    const here = { municipality: { ...boras, imports: [] }, baselineStart: '2021-01-01' }
    expect(await readFileEffect(controller, here, read)).toBeNull()
    const answered = await planned(
      'N15428',
      bytes(text),
      said({ answers: { ...said().answers, signs: { ':': 'skip' }, marks: 'skip' } }),
    )
    const effect = await readFileEffect(controller, here, answered)
    expect(effect!.series.find(({ breakdown }) => breakdown === '')!.points.at(-1)).toMatchObject({
      ...{ label: '2025', value: 82.4 },
    })
    const reader = await colleague(boras.id, 'reader')
    expect(await readFileEffect(reader, here, answered)).toBeNull()
    expect(await db.publishedObservation.count({ where: { periodLabel: '2025', value: 82.4 } })).toBe(0)
  })
})
