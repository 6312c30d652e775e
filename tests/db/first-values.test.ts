import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { listIndicators } from '@/lib/indicators/queries'
import { getMunicipality } from '@/lib/municipality/queries'
import { saveDraft } from '@/lib/values/draft-commands'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { getGrid } from '@/lib/values/grid-queries'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const TODAY = '2026-11-29'
const here = { id: 0, slug: 'boras', code: '1490' }

/** As a new one is, that nothing but a draft speaks of: its definition, and no value. */
async function newIndicator(code: string, more: { isDistrictIndicator?: boolean } = {}): Promise<number> {
  const like = await db.indicator.findFirstOrThrow({
    where: { municipalityId: here.id, isShare: true, publishedByAuthority: true, per: 100 },
    omit: { id: true, breaks: true },
  })
  const own = { code, title: code, shortName: code, ...more }
  const { id } = await db.indicator.create({ data: { ...like, ...own } })
  await db.indicatorVersion.create({ data: { municipalityId: here.id, indicatorId: id, version: 1 } })
  return id
}

beforeAll(async () => {
  here.id = await municipalityId('boras')
})

describe('an indicator without values', () => {
  it('is chosen for entry, gets its first values and is published by another person', async () => {
    const indicatorId = await newIndicator('FORSTA')
    const [writer, reviewer] = [await colleague(here.id, 'controller'), await colleague(here.id, 'reviewer')]
    expect(await listIndicators('boras', ['FORSTA'])).toEqual([])
    expect((await listEntryChoices(writer, here, TODAY)).map(({ code }) => code)).toContain('FORSTA')
    const page = await getGrid(writer, here, 'FORSTA', { view: 'periods', page: 1, today: TODAY })
    const [row] = page!.grid.blocks.flatMap(({ rows }) => rows)
    expect(row).toMatchObject({ head: null, cell: { periodLabel: '2025' } })
    const own = { personId: writer.id, municipalityId: here.id, indicatorId }
    const typed = { ...NOTHING_TYPED, value: '12,5', source: 'Enkäten', seenRevisionId: null }
    expect(await saveDraft(writer, { ...own, cells: [{ ...row!.cell, ...typed }], gone: [] })).toMatchObject({
      ok: true,
    })
    const sent = await submitDraft(writer, { ...own, source: 'Enkäten', note: '' })
    if (!sent.ok) throw new Error(sent.fault)
    const which = { municipalityId: here.id, submissionId: BigInt(sent.submissionId) }
    const site = { municipality: (await getMunicipality('boras'))!, baselineStart: '2021-01-01' }
    expect(await getProposal(reviewer, site, which.submissionId)).toMatchObject({ many: 1 })
    expect(await publishSubmission(reviewer, { ...which, seenEvents: 1 })).toEqual({ ok: true })
    expect(await listIndicators('boras', ['FORSTA'])).toHaveLength(1)
    const shown = await db.publishedObservation.findMany({ where: { indicatorId } })
    expect(shown.map(({ value }) => Number(value))).toEqual([12.5])
  })

  it('has every district where it is followed by district', async () => {
    await newIndicator('DELAR', { isDistrictIndicator: true })
    const actor = await colleague(here.id, 'controller')
    const page = await getGrid(actor, here, 'DELAR', { view: 'places', page: 1, today: TODAY })
    const districts = await db.geography.count({ where: { municipalityId: here.id, kind: 'district' } })
    const groups = new Set(page!.grid.blocks.flatMap(({ rows }) => rows.map(({ cell }) => cell.geographyId)))
    expect([page!.view, groups.size]).toEqual(['places', districts])
  })

  it('is of one’s own municipality', async () => {
    expect((await listWorkIndicators('borlange', 'all')).some(({ code }) => code === 'FORSTA')).toBe(false)
  })
})
