import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { listIndicatorCodes, listIndicators } from '@/lib/indicators/queries'
import { publishedDb } from '@/lib/published-db'
import { saveDraft } from '@/lib/values/draft-commands'
import { getGrid } from '@/lib/values/grid-queries'
import { listEditableIndicators } from '@/lib/values/indicator-editing-queries'
import { proposeNewIndicator, takeNewIndicatorBack } from '@/lib/values/new-indicator-commands'
import { getReturnedIndicator, listGoalChoices, listNewIndicators } from '@/lib/values/new-indicator-queries'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { returnSubmission } from '@/lib/values/review-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { colleague, municipalityId } from '../support/proposing'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const TODAY = '2026-11-29'
const here = { id: 0, slug: 'boras', code: '1490' }
let [controller, reviewer] = [null as unknown as Actor, null as unknown as Actor]

beforeAll(async () => {
  here.id = await municipalityId('boras')
  ;[controller, reviewer] = [await colleague(here.id, 'controller'), await colleague(here.id, 'reviewer')]
})

const wanted = (more: object = {}) => ({
  ...{ municipalityId: here.id, instead: null, why: 'Nämnden vill följa det.' },
  ...{ title: 'Elever som litar på sina grannar, andel (%)', shortName: 'Tillit till grannar', shortNameEn: null },
  ...{ subject: null, subjectEn: null, description: null, source: 'Borås Stad', sourceUrl: null, unit: 'procent' },
  ...{ per: 100, decimals: 1, direction: 'higher' as const, towardsValue: null, boundMin: 0, boundMax: 100 },
  ...{ isCompleteCount: true, countsPeople: true, publishedByAuthority: false, threshold: 5, smallestGroup: 10 },
  ...{ periodicity: 'yearly' as const, lifePhase: 'schoolAge' as const, category: 'health' as const },
  ...{ isDistrictIndicator: false, goals: [] as number[], groups: [], ...more },
})
async function propose(more: object = {}, by = controller) {
  const done = await proposeNewIndicator(by, wanted(more))
  if (!done.ok) throw new Error(done.fault)
  return { municipalityId: here.id, submissionId: BigInt(done.submissionId), seenEvents: 1 }
}
const site = { municipality: { ...here, imports: [] }, baselineStart: '2022-01-01' }
const codeOf = async (submissionId: bigint) =>
  (await getProposal(reviewer, { ...site, municipality: { ...site.municipality, id: here.id } }, submissionId))!
    .made[0]!.wanted.code
/** All that public pages can know of it. */
async function publicOf(code: string) {
  const goals = await publishedDb.goalIndicator.count({ where: { indicator: { code } } })
  const [found, codes] = [await listIndicators('boras', [code]), await listIndicatorCodes('boras')]
  return [found.length, codes.includes(code), goals]
}

describe('a new indicator', () => {
  it('is nowhere until another person has said yes, and then takes values as any other', async () => {
    const goal = (await listGoalChoices(controller, here.id)).find(({ isDraft }) => !isDraft)!
    const reviewing = await propose({ goals: [goal.id] })
    const code = await codeOf(reviewing.submissionId)
    expect(code).toBe('BORAS-TILLIT-TILL-GRANNAR')
    expect(await publicOf(code)).toEqual([0, false, 0])
    expect(await db.indicator.count({ where: { code } })).toBe(0)
    expect(await listNewIndicators(controller, here.id)).toMatchObject([{ name: 'Tillit till grannar', isOwn: true }])
    expect(await publishSubmission(controller, reviewing)).toEqual({ ok: false, fault: 'forbidden' })

    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: true })
    expect(await publicOf(code)).toEqual([1, true, 1])
    expect(await listNewIndicators(controller, here.id)).toEqual([])
    expect((await listEditableIndicators(controller, here, TODAY)).map(one => one.code)).toContain(code)
    const made = await db.indicator.findFirstOrThrow({ where: { code } })
    expect(made).toMatchObject({ isShare: true, valueIsCount: false, per: 100, threshold: 5, municipalityId: here.id })

    const page = await getGrid(controller, here, code, { view: 'periods', page: 1, today: TODAY })
    const [row] = page!.grid.blocks.flatMap(({ rows }) => rows)
    const own = { personId: controller.id, municipalityId: here.id, indicatorId: made.id }
    const typed = { ...NOTHING_TYPED, numerator: '120', denominator: '200', source: 'Enkäten', seenRevisionId: null }
    await saveDraft(controller, { ...own, cells: [{ ...row!.cell, ...typed }], gone: [] })
    const sent = await submitDraft(controller, { ...own, source: 'Enkäten', note: '' })
    if (!sent.ok) throw new Error(sent.fault)
    const values = { municipalityId: here.id, submissionId: BigInt(sent.submissionId), seenEvents: 1 }
    expect(await publishSubmission(reviewer, values)).toEqual({ ok: true })
    const shown = await db.publishedObservation.findMany({ where: { indicatorId: made.id } })
    expect(shown.map(({ value }) => Number(value))).toEqual([60])
  })

  it('is never said yes to by who proposed it, and by controllers alone proposed', async () => {
    const both = await colleague(here.id, 'controller', 'reviewer')
    const reviewing = await propose({ shortName: 'Egen' }, both)
    expect(await publishSubmission(both, reviewing)).toEqual({ ok: false, fault: 'own' })
    const others = [
      await colleague(await municipalityId('borlange'), 'controller'),
      { ...controller, isActive: false },
      ...(await Promise.all(ROLES.filter(role => role !== 'controller').map(role => colleague(here.id, role)))),
    ]
    const before = await db.submission.count()
    for (const actor of others) {
      expect(await proposeNewIndicator(actor, wanted())).toEqual({ ok: false, fault: 'forbidden' })
      expect(await takeNewIndicatorBack(actor, reviewing)).toEqual({ ok: false, fault: 'forbidden' })
      expect([await listNewIndicators(actor, here.id), await listGoalChoices(actor, here.id)]).toEqual([[], []])
    }
    expect(await db.submission.count()).toBe(before)
    expect(await takeNewIndicatorBack(controller, reviewing)).toEqual({ ok: false, fault: 'gone' })
    expect(await takeNewIndicatorBack(both, reviewing)).toMatchObject({ ok: true })
    expect(await publishSubmission(reviewer, { ...reviewing, seenEvents: 2 })).toEqual({ ok: false, fault: 'state' })
  })

  it('gets a code of its own, also of two that are sent at once', async () => {
    const sent = await Promise.all([propose({ shortName: 'Samtidig' }), propose({ shortName: 'Samtidig' })])
    const codes = await Promise.all(sent.map(({ submissionId }) => codeOf(submissionId)))
    expect(codes.toSorted()).toEqual(['BORAS-SAMTIDIG', 'BORAS-SAMTIDIG-2'])
    for (const which of sent) expect(await publishSubmission(reviewer, which)).toEqual({ ok: true })
  })

  it('is written anew from what came back, and sent in its place', async () => {
    const reviewing = await propose({ shortName: 'Tillbaka' })
    const { submissionId } = reviewing
    await returnSubmission(reviewer, { ...reviewing, note: 'Vilken källa?' })
    const begun = await getReturnedIndicator(controller, here.id, submissionId)
    expect(begun).toMatchObject({ said: { shortName: 'Tillbaka' }, instead: String(submissionId) })
    expect(await getReturnedIndicator(await colleague(here.id, 'controller'), here.id, submissionId)).toBeNull()
    const again = await propose({ shortName: 'Tillbaka', source: 'Enkäten', instead: submissionId })
    expect((await listNewIndicators(controller, here.id)).map(one => BigInt(one.submissionId))).toEqual([
      again.submissionId,
    ])
    expect(await proposeNewIndicator(controller, wanted({ instead: submissionId }))).toEqual({
      ok: false,
      fault: 'gone',
    })
    await takeNewIndicatorBack(controller, again)
  })

  it('is not made over another with its code, nor for a goal of another municipality', async () => {
    const reviewing = await propose({ shortName: 'Upptagen' })
    const first = await db.indicator.findFirstOrThrow({ where: { municipalityId: here.id } })
    await db.indicatorAlias.create({
      data: { municipalityId: here.id, indicatorId: first.id, code: 'BORAS-UPPTAGEN' },
    })
    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: false, fault: 'conflict' })
    const theirs = await db.goal.findFirstOrThrow({ where: { municipality: { slug: 'borlange' } } })
    expect(await proposeNewIndicator(controller, wanted({ goals: [theirs.id] }))).toEqual({ ok: false, fault: 'goals' })
  })
})
