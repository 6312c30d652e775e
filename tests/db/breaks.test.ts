import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { listIndicators } from '@/lib/indicators/queries'
import { geographyKey } from '@/lib/observations/observation'
import { readIndicator } from '@/lib/observations/reading'
import { loadDisclosed } from '@/lib/observations/load'
import { proposeBreak } from '@/lib/values/break-commands'
import { getEditedIndicator } from '@/lib/values/indicator-editing-queries'
import { takeIndicatorSettingsBack } from '@/lib/values/indicator-proposal-commands'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { colleague, municipalityId, propose } from '../support/proposing'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

/** Its values rise a little each year, but for one. */
const [code, year] = ['HOPP', '2018']
let boras = 0
let [controller, reviewer] = [null as unknown as Actor, null as unknown as Actor]

beforeAll(async () => {
  boras = await municipalityId('boras')
  ;[controller, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
  const like = await db.indicator.findFirstOrThrow({
    where: { municipalityId: boras, isShare: true, publishedByAuthority: true, per: 100, periodicity: 'yearly' },
    omit: { id: true, breaks: true },
  })
  const own = { code, title: code, shortName: code, decimals: 1, baselineYear: null, pooledYears: 1 }
  const { id: indicatorId } = await db.indicator.create({ data: { ...like, ...own } })
  await db.indicatorVersion.create({ data: { municipalityId: boras, indicatorId, version: 1 } })
  const [place, everyone] = [
    await db.geography.findFirstOrThrow({ where: { municipalityId: boras, kind: 'municipality', code: '1490' } }),
    await db.breakdown.findFirstOrThrow({ where: { municipalityId: boras, key: '' } }),
  ]
  const rows = Array.from({ length: 14 }, (_, i) => {
    const period = String(2012 + i)
    return {
      ...{ indicatorId, version: 1, geographyId: place.id, breakdownId: everyone.id, status: 'normal' as const },
      ...{ periodStart: `${period}-01-01`, periodEnd: `${period}-12-31`, periodLabel: period },
      value: 50 + i * 0.4 + (i % 2) * 0.2 + (period >= year ? 20 : 0),
    }
  })
  expect(await publishSubmission(reviewer, await propose(controller, boras, rows))).toEqual({ ok: true })
})

const edited = async () => (await getEditedIndicator(controller, boras, code))!
const site = async () => ({
  municipality: { id: boras, slug: 'boras', code: '1490', imports: [] },
  baselineStart: '2022-01-01',
})
async function reviewing() {
  const { proposed } = await edited()
  return { municipalityId: boras, submissionId: BigInt(proposed!.submissionId), seenEvents: 1 }
}
/** As the public reads it. */
async function read() {
  const [indicator] = await listIndicators('boras', [code])
  const shown = (await loadDisclosed(boras, [indicator!])).get(indicator!.id)!
  return readIndicator(indicator!, shown, geographyKey({ kind: 'municipality', code: '1490' }), '2010-01-01')
}
const versionsIn = ({ series }: Awaited<ReturnType<typeof read>>) =>
  new Map(series[0]!.points.map(({ start, version }) => [start.slice(0, 4), version]))
async function answer(said: 'break' | 'none' | 'forget', by = controller) {
  const { id, jumps, breaks } = await edited()
  const { version, from } = [...jumps, ...breaks].find(one => one.from.startsWith(year))!
  return proposeBreak(by, { municipalityId: boras, indicatorId: id, version, from, answer: said, why: 'Nya frågor.' })
}
const publish = async () => publishSubmission(reviewer, await reviewing())

describe('a jump that the statistics have found', () => {
  it('is denied by two, and is then not asked about, with who and why', async () => {
    expect((await read()).jumps.map(({ to }) => to.start.slice(0, 4))).toContain(year)
    expect(await answer('none')).toEqual({ ok: true })
    expect((await read()).jumps).not.toEqual([])
    expect(await publishSubmission(controller, await reviewing())).toEqual({ ok: false, fault: 'forbidden' })
    expect(await publish()).toEqual({ ok: true })
    expect((await read()).jumps.map(({ to }) => to.start.slice(0, 4))).not.toContain(year)
    const { jumps, breaks } = await edited()
    expect(jumps.some(({ from }) => from.startsWith(year))).toBe(false)
    expect(breaks).toMatchObject([{ isBreak: false, why: 'Nya frågor.' }])
    const said = await db.auditEntry.findFirst({ where: { municipalityId: boras, action: 'proposeBreak' } })
    expect(said?.actorId).toBe(controller.id)
    expect(await answer('none')).toEqual({ ok: false, fault: 'gone' })
  })

  it('is asked about again when the answer is taken back, by two as well', async () => {
    expect(await answer('forget')).toEqual({ ok: true })
    expect(await publish()).toEqual({ ok: true })
    expect((await read()).jumps.map(({ to }) => to.start.slice(0, 4))).toContain(year)
  })

  it('begins a definition of its own when it is confirmed: no series runs across it, and values stay as they were', async () => {
    const last = String(Number(year) - 1)
    const [before, cells] = [await read(), await db.cell.findMany({ orderBy: { id: 'asc' } })]
    expect(before.indicator.versions).toHaveLength(1)
    expect(await answer('break')).toEqual({ ok: true })
    const { submissionId } = await reviewing()
    const [effect] = (await getProposal(reviewer, await site(), submissionId))!.effects
    expect(effect!.before.jumps.length).toBeGreaterThan(effect!.after.jumps.length)
    expect(versionsIn(effect!.after).get(last)).not.toBe(versionsIn(effect!.after).get(year))
    expect(await publish()).toEqual({ ok: true })

    const after = await read()
    const versions = versionsIn(after)
    expect(versions.get(year)).toBe(versions.get(last)! + 1)
    expect(after.jumps.map(({ to }) => to.start.slice(0, 4))).not.toContain(year)
    expect(after.indicator.versions.find(({ version }) => version === versions.get(year))?.note).toBe(
      `Från ${year}: Nya frågor.`,
    )
    expect(after.level).not.toEqual(before.level)
    expect(await db.cell.findMany({ orderBy: { id: 'asc' } })).toEqual(cells)
    expect(after.series[0]!.points.map(({ value }) => value)).toEqual(
      before.series[0]!.points.map(({ value }) => value),
    )
  })

  it('is answered by controllers of the municipality alone, where there is one, and one proposal at a time', async () => {
    const { id } = await edited()
    const of = { municipalityId: boras, indicatorId: id, version: 1, why: 'Nej.' }
    const others = [
      await colleague(await municipalityId('borlange'), 'controller'),
      ...(await Promise.all(ROLES.filter(role => role !== 'controller').map(role => colleague(boras, role)))),
    ]
    for (const actor of others)
      expect(await proposeBreak(actor, { ...of, from: `${year}-01-01`, answer: 'none' })).toEqual({
        ok: false,
        fault: 'forbidden',
      })
    expect(await proposeBreak(controller, { ...of, from: '1915-01-01', answer: 'break' })).toEqual({
      ok: false,
      fault: 'gone',
    })
    expect(await answer('forget')).toEqual({ ok: true })
    expect(await answer('forget')).toEqual({ ok: false, fault: 'pending' })
    const { submissionId } = await reviewing()
    expect(await takeIndicatorSettingsBack(controller, { municipalityId: boras, submissionId })).toEqual({ ok: true })
  })
})
