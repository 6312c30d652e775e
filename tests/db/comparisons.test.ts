import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { planFile } from '@/lib/exchange/import/work-queries'
import { importInput } from '@/lib/exchange/import/import-input'
import { askSource, takeFromSource } from '@/lib/exchange/sources/commands'
import { driftWords } from '@/lib/exchange/sources/drift-words'
import { fetchNew } from '@/lib/exchange/sources/fetch-commands'
import { readSource } from '@/lib/exchange/sources/work-queries'
import { chooseComparisons } from '@/lib/municipality/comparisons/commands'
import { comparisonInput } from '@/lib/municipality/comparisons/comparison-input'
import { getComparisons } from '@/lib/municipality/comparisons/work-queries'
import { loadDisclosed } from '@/lib/observations/load'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { cellKey } from '@/lib/values/grid'
import { getGrid } from '@/lib/values/grid-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { approveSubmission } from '@/lib/values/review-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { koladaAsPublished } from '../support/kolada-as-published'
import { koladaServer } from '../support/kolada-server'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const CODE = 'N15428'
const [SWEDEN, COUNTY, JONKOPING, BORLANGE] = ['0000', '0014', '0680', '2081'] as const
const impatient = { answerMs: 2_000, tries: 1, pauseMs: 1, longestPauseMs: 1 }
let kolada: Awaited<ReturnType<typeof koladaServer>>
let boras: number
let [administrator, controller, reviewer]: Actor[] = []
let which: { municipalityId: number; indicatorId: number }

beforeAll(async () => {
  boras = await municipalityId('boras')
  administrator = await colleague(boras, 'administrator')
  // Both, so that it is who proposed it that stops them, and not what they are.
  controller = await colleague(boras, 'controller', 'reviewer')
  reviewer = await colleague(boras, 'reviewer')
  const { id } = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras, code: CODE } })
  which = { municipalityId: boras, indicatorId: id }
  kolada = await koladaServer(await koladaAsPublished(db, 'boras'))
  process.env.KOLADA_URL = kolada.base
})
afterAll(() => kolada.close())

const chosen = async () => (await getComparisons(administrator!, boras))!
const choose = async (places: string[], by = administrator!) =>
  chooseComparisons(by, { municipalityId: boras, seen: (await chosen()).seen, places })
const codes = async () => (await chosen()).seen.split(' ')
const here = { slug: 'boras', code: '1490', name: 'Borås' }
const say = (municipality: string, period: number, value: number) => {
  const { data } = kolada.says
  const at = data.find(one => one.kpi === CODE && one.municipality === municipality && one.period === period)
  const values = [
    { gender: 'T' as const, value },
    { gender: 'K' as const, value },
  ]
  if (at) at.values = values
  else data.push({ kpi: CODE, municipality, period, values })
}
const latest = () =>
  Math.max(...kolada.says.data.filter(one => one.kpi === CODE && one.municipality === '1490').map(one => one.period))
const shownPlaces = async () => {
  const indicators = await listWorkIndicators('boras', [CODE])
  return new Set((await loadDisclosed(boras, indicators)).get(which.indicatorId)!.map(({ place }) => place.name))
}

describe('what a municipality is compared with', () => {
  it('is chosen by its administrator, with what it was and is in the log, and the public version is raised', async () => {
    const before = await codes()
    const version = async () => (await db.municipality.findUniqueOrThrow({ where: { id: boras } })).publishedVersion
    const was = await version()
    expect(before).toContain(BORLANGE)
    expect(await choose([...before, COUNTY, JONKOPING])).toEqual({ ok: true })
    expect(await codes()).toEqual([...before, COUNTY, JONKOPING].toSorted())
    expect(await version()).toBeGreaterThan(was)
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { municipalityId: boras, action: 'chooseComparisons' },
    })
    expect(entry).toMatchObject({ actorId: administrator!.id, entity: 'Municipality' })
    const { comparedWith } = entry.after as { comparedWith: string[] }
    expect(comparedWith).toEqual(expect.arrayContaining(['Jönköping', 'Sverige', 'Västra Götalands län']))
    expect(await choose(await codes())).toEqual({ ok: true, isUnchanged: true })
  })

  it('is nobody else’s to choose, nor of what was seen before somebody changed it, nor a place that isn’t there', async () => {
    const now = await codes()
    expect(await choose([], controller)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await getComparisons(controller!, boras)).toBeNull()
    const stale = { municipalityId: boras, seen: SWEDEN, places: [SWEDEN] }
    expect(await chooseComparisons(administrator!, stale)).toEqual({ ok: false, fault: 'changed' })
    for (const place of ['1490', '9999', '0001'])
      expect(await choose([...now, place])).toMatchObject({ fault: 'unknown' })
    expect(await codes()).toEqual(now)
    const ten = (await chosen()).every.slice(0, 10).map(({ code }) => code)
    const sent = { municipalityId: boras, seen: '' }
    expect(comparisonInput.safeParse({ ...sent, places: ten }).success).toBe(false)
    expect(comparisonInput.safeParse({ ...sent, places: ten.slice(1) }).success).toBe(true)
  })

  it('is undone and comes back as it was, and what is left out is not shown meanwhile', async () => {
    const all = await codes()
    expect(await shownPlaces()).toContain('Borlänge')
    expect(await choose(all.filter(code => code !== BORLANGE))).toEqual({ ok: true })
    expect(await shownPlaces()).not.toContain('Borlänge')
    expect(await choose((await chosen()).before!)).toEqual({ ok: true })
    expect(await codes()).toEqual(all)
    expect(await shownPlaces()).toContain('Borlänge')
  })
})

describe('the values of what it is compared with', () => {
  it('are fetched with the municipality’s own in one request, and planned and compared place by place', async () => {
    const year = latest()
    for (const [place, value] of [
      ['1490', 80],
      [SWEDEN, 81],
      [JONKOPING, 82],
    ] as const)
      say(place, year + 1, value)
    kolada.says.data
      .filter(one => one.kpi === CODE && one.municipality === SWEDEN && one.period <= year)
      .forEach(one => one.values.forEach(said => Object.assign(said, { value: said.value! + 1 })))
    kolada.asked.length = 0
    expect(await askSource(controller!, which, impatient)).toMatchObject({ ok: true })
    const data = kolada.asked.filter(path => path.startsWith('/v3/data'))
    expect(data).toHaveLength(1)
    for (const code of ['1490', SWEDEN, COUNTY, JONKOPING, BORLANGE]) expect(data[0]).toContain(code)
    const { answer, unit } = (await readSource(controller!, which))!
    const fresh = answer!.plan.cells
      .filter(({ kind }) => kind === 'new')
      .map(({ label }) => `${label.place} ${label.group}`)
    // Of others everyone together, which is all that is shown of them.
    expect(fresh.toSorted()).toEqual(['Borås Flickor', 'Borås Totalt', 'Jönköping Totalt', 'Sverige Totalt'])
    expect(answer!.drift).toMatchObject([
      { what: 'revised', place: 'Sverige', down: 0 },
      { what: 'revisedEarlier', place: 'Sverige', down: 0 },
    ])
    expect(driftWords(answer!.drift[0]!, unit)).toMatch(/^Sverige: \d+ av \d+ tidigare värden är reviderade/)
  })

  it('that a job finds revised all one way wait for a person’s answer', async () =>
    expect(await fetchNew(controller!, which)).toMatchObject({ outcome: 'changed' }))

  it('wait in a draft of their own view, and are published by another than who sent them', async () => {
    const year = String(latest())
    const { answer } = (await readSource(controller!, which))!
    const cells = answer!.plan.cells.filter(({ kind, label }) => kind === 'new' && label.place !== 'Borås')
    const taken = {
      ...which,
      askedAt: answer!.askedAt,
      cells: cells.map(({ cell }) => cellKey(cell)),
      meaning: 'same' as const,
      note: '',
    }
    expect(await takeFromSource(controller!, taken)).toEqual({ ok: true, many: 2 })
    const asked = { view: 'compared' as const, period: year, page: 1, today: '2026-11-29' }
    const { grid, views } = (await getGrid(controller!, { id: boras, ...here }, CODE, asked))!
    expect(views).toContain('compared')
    const typed = grid.blocks[0]!.rows.filter(({ draft }) => draft).map(({ label, draft }) => [
      label,
      draft!.typed.value,
    ])
    expect(typed).toEqual([
      ['Jönköping, Totalt', '82'],
      ['Sverige, Totalt', '81'],
    ])
    const [draft] = await db.draft.findMany({ where: which })
    const sent = await submitDraft(controller!, { ...which, personId: controller!.id, source: draft!.source, note: '' })
    if (!sent.ok) throw new Error(sent.fault)
    const submission = { municipalityId: boras, submissionId: BigInt(sent.submissionId), seenEvents: 1 }
    expect(await approveSubmission(controller!, submission)).toMatchObject({ ok: false, fault: 'own' })
    expect(await shownPlaces()).not.toContain('Jönköping')
    expect(await approveSubmission(reviewer!, submission)).toMatchObject({ ok: true })
    expect(await publishSubmission(reviewer!, { ...submission, seenEvents: 2 })).toMatchObject({ ok: true })
    expect(await shownPlaces()).toContain('Jönköping')
  })

  it('are read from a file with a column of places, and not of a place that is left out', async () => {
    const year = latest() + 1
    const rows = [
      ['Borås', 71],
      ['Riket', 72],
      ['14 Västra Götalands län', 73],
      ['0680', 74],
      ['Ale', 75],
    ]
    const file = `Kommun;År;Andel\n${rows.map(([place, value]) => `${place};${year};${value}`).join('\n')}\n`
    const places = async () => {
      const read = await planFile(
        controller!,
        { id: boras, ...here },
        CODE,
        new TextEncoder().encode(file),
        importInput.parse({}),
      )
      if (!read.ok) throw new Error(read.fault)
      const { cells, passed } = read.read.plan
      return { cells: cells.map(({ label, typed }) => [label.place, typed.value]), other: passed.otherPlaces.size }
    }
    const own = [
      ['Borås', '71'],
      ['Sverige', '72'],
      ['Västra Götalands län', '73'],
    ]
    expect(await places()).toEqual({ cells: [...own, ['Jönköping', '74']], other: 1 })
    await choose((await codes()).filter(code => code !== JONKOPING))
    expect(await places()).toEqual({ cells: own, other: 2 })
  })
})
