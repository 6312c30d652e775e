import { beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { csvOf } from '@/lib/exchange/csv'
import { draftFile } from '@/lib/exchange/import/commands'
import { importInput } from '@/lib/exchange/import/import-input'
import { planFile } from '@/lib/exchange/import/work-queries'
import { inWords } from '@/lib/observations/in-words'
import { getReadings } from '@/lib/observations/queries'
import { headlineOf } from '@/lib/observations/statement'
import { getGrid } from '@/lib/values/grid-queries'
import { proposeIndicatorSettings } from '@/lib/values/indicator-proposal-commands'
import { getEditedIndicator } from '@/lib/values/indicator-editing-queries'
import { proposeNewIndicator } from '@/lib/values/new-indicator-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { saveDraft } from '@/lib/values/draft-commands'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const boras = { id: 0, slug: 'boras', code: '1490', name: 'Borås Stad', updatedOn: '2026-01-01' }
let [controller, reviewer] = [null as unknown as Actor, null as unknown as Actor]
let made: { id: number; code: string }

const reviewed = async (submissionId: string) => {
  const which = { municipalityId: boras.id, submissionId: BigInt(submissionId) }
  expect(await publishSubmission(reviewer, { ...which, seenEvents: 1 })).toEqual({ ok: true })
}
const own = () => ({ personId: controller.id, municipalityId: boras.id, indicatorId: made.id })
async function send() {
  const sent = await submitDraft(controller, { ...own(), source: 'Verksamhetssystemet', note: 'Stämmer' })
  if (!sent.ok) throw new Error(sent.fault)
  await reviewed(sent.submissionId)
}
const read = async () => (await getReadings('boras', [made.code], '2022-01-01'))[0]!
const shown = async () =>
  (await read()).series.flatMap(({ points }) => points.map(({ label, value, hidden }) => [label, value ?? hidden]))

beforeAll(async () => {
  boras.id = await municipalityId('boras')
  ;[controller, reviewer] = [await colleague(boras.id, 'controller'), await colleague(boras.id, 'reviewer')]
  const proposed = await proposeNewIndicator(controller, {
    ...{ municipalityId: boras.id, instead: null, why: 'Nämnden följer det varje månad.' },
    ...{ title: 'Ansökningar om stöd, antal', shortName: 'Ansökningar om stöd', shortNameEn: null, subject: null },
    ...{ subjectEn: null, description: null, source: 'Borås Stad', sourceUrl: null, unit: 'antal', per: null },
    ...{ decimals: 0, direction: 'lower', towardsValue: null, boundMin: 0, boundMax: null, isCompleteCount: true },
    ...{ countsPeople: true, publishedByAuthority: false, threshold: 5, smallestGroup: 10, rollingYear: 'sum' },
    ...{ periodicity: 'monthly', lifePhase: 'wholeLife', category: 'livingConditions', isDistrictIndicator: false },
    ...{ goals: [], groups: [] },
  })
  if (!proposed.ok) throw new Error(proposed.fault)
  await reviewed(proposed.submissionId)
  made = await db.indicator.findFirstOrThrow({ where: { shortName: 'Ansökningar om stöd' } })
})

it('what is counted every month is entered by month, and shown as the sum of twelve', async () => {
  const page = await getGrid(controller, boras, made.code, { view: 'series', page: 1, today: '2025-03-01' })
  const rows = page!.grid.blocks.flatMap(one => one.rows)
  expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['januari 2024', 'februari 2025']))
  expect(rows).toHaveLength(14)
  const cells = rows
    .slice(0, 12)
    .map(({ cell }) => ({ ...cell, ...NOTHING_TYPED, value: '10', source: '', seenRevisionId: null }))
  expect(await saveDraft(controller, { ...own(), cells, gone: [] })).toMatchObject({ ok: true })
  await send()
  expect(await shown()).toEqual([['2024-01–2024-12', 120]])
  const due = await getGrid(controller, boras, made.code, { view: 'periods', page: 1, today: '2025-03-01' })
  expect(due!.due.map(({ label }) => label)).toEqual(['2025-01', '2025-02'])
})

it('a file of months is read, a small month hides every sum that holds it, and nothing public tells it', async () => {
  const text = ['Månad;Antal', '2025M01;12', 'feb-25;3', '2025-03;15', '202504;14'].join('\n')
  const bytes = new TextEncoder().encode(text)
  const input = importInput.parse({ answers: { isOwnPlace: true } })
  const plan = await planFile(controller, boras, made.code, bytes, input)
  if (!plan.ok) throw new Error(plan.fault)
  expect(plan.read.plan.cells.map(({ label, typed }) => [label.period, typed.value])).toEqual([
    ...[
      ['januari 2025', '12'],
      ['februari 2025', '3'],
      ['mars 2025', '15'],
      ['april 2025', '14'],
    ],
  ])
  expect(await draftFile(controller, boras, made.code, { bytes, input, source: 'Verksamhetssystemet' })).toMatchObject({
    ok: true,
  })
  // What is asked of a value that is unlike the others, its writer answers.
  await db.draft.updateMany({ where: own(), data: { note: 'Det stämmer.' } })
  await send()
  expect(await shown()).toEqual([
    ...[
      ['2024-01–2024-12', 120],
      ['2024-02–2025-01', 122],
      ['2024-03–2025-02', 'tooFew'],
    ],
    ...[
      ['2024-04–2025-03', 'tooFew'],
      ['2024-05–2025-04', 'tooFew'],
    ],
  ])
  const file = csvOf(await read(), { flavour: 'plain', locale: 'sv' })
  expect(file).toContain('2024-02–2025-01,2024-02-01,2025-01-31')
  expect(file).not.toMatch(/2025-02-01,2025-02-28/)
  expect(headlineOf(inWords('sv', await read()), undefined, 'sv')).toContain('februari 2024–januari 2025')
})

it('how it is shown is proposed like its other settings, where values come every month', async () => {
  const { settings } = (await getEditedIndicator(controller, boras.id, made.code))!
  const which = { municipalityId: boras.id, indicatorId: made.id }
  const asked = { ...which, ...settings, seen: settings, why: 'Det är ett läge, inget flöde.' }
  expect(await proposeIndicatorSettings(controller, { ...asked, rollingYear: 'last' })).toEqual({ ok: true })
  const waiting = await db.submission.findFirstOrThrow({ where: { municipalityId: boras.id }, orderBy: { id: 'desc' } })
  expect((await shown()).length).toBe(5)
  await reviewed(String(waiting.id))
  expect((await shown()).map(([, value]) => value)).toEqual([10, 12, 'tooFew', 15, 14])

  const yearly = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras.id, code: 'N15428' } })
  const held = (await getEditedIndicator(controller, boras.id, 'N15428'))!.settings
  const refused = { ...which, indicatorId: yearly.id, ...held, seen: held, why: 'Prov', rollingYear: 'last' as const }
  expect(await proposeIndicatorSettings(controller, refused)).toEqual({ ok: false, fault: 'notWithinYear' })
})
