import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { beginningOf } from '@/lib/exchange/catalogue/beginning'
import { proposeFromCatalogue, refreshCatalogue } from '@/lib/exchange/catalogue/commands'
import { previewOffer } from '@/lib/exchange/catalogue/preview/work-queries'
import { SOCIAL_PROPOSALS } from '@/lib/exchange/catalogue/social-proposals'
import { readTable, withTable } from '@/lib/exchange/catalogue/table/work-queries'
import { getOffer, searchCatalogue } from '@/lib/exchange/catalogue/work-queries'
import { addSource, removeSource } from '@/lib/exchange/sources/added/commands'
import { listAddedSources } from '@/lib/exchange/sources/added/work-queries'
import { askSource } from '@/lib/exchange/sources/commands'
import { fetchNew } from '@/lib/exchange/sources/fetch-commands'
import { WAITED_FOR } from '@/lib/exchange/sources/patient'
import { keyOfAddress } from '@/lib/exchange/sources/source-key'
import { readSource } from '@/lib/exchange/sources/work-queries'
import { fetchCatalogues } from '@/lib/jobs/queue-commands'
import { workDue } from '@/lib/jobs/work-commands'
import { listBatches } from '@/lib/jobs/work-queries'
import { headlineOf } from '@/lib/observations/statement'
import { getProposal } from '@/lib/values/proposal-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { koladaCatalogue, koladaServer } from '../support/kolada-server'
import { colleague, municipalityId } from '../support/proposing'
import { MADE_UP_TABLE } from '../support/pxweb-made-up'
import { pxwebServer, type Dataset } from '../support/pxweb-server'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {}, revalidateTag: () => {} }))

const boras = { id: 0, slug: 'boras', code: '1490', name: 'Borås Stad', updatedOn: '2026-01-01', imports: [] }
let kolada: Awaited<ReturnType<typeof koladaServer>>
let pxweb: Awaited<ReturnType<typeof pxwebServer>>
let [controller, strategist, reviewer] = [{}, {}, {}] as [Actor, Actor, Actor]

/** Unemployment among those born here and abroad, as we made it up: from 3 and 12 to 2 and 13 percent. */
const MADE_UP = ['N02281', 'N02282'].flatMap((kpi, i) =>
  [2020, 2021, 2022, 2023].map((period, year) => ({
    ...{ kpi, municipality: '1490', period },
    values: [
      { gender: 'T' as const, value: i === 0 ? 3 - year / 3 : 12 + year / 3 },
      { gender: 'K' as const, value: i === 0 ? 2 : 13 },
    ],
  })),
)

beforeAll(async () => {
  boras.id = await municipalityId('boras')
  controller = await colleague(boras.id, 'controller')
  strategist = await colleague(boras.id, 'strategist')
  reviewer = await colleague(boras.id, 'reviewer')
  kolada = await koladaServer({ kpis: koladaCatalogue(), data: MADE_UP, perPage: 5_000 })
  pxweb = await pxwebServer()
  process.env.KOLADA_URL = kolada.base
  process.env.PXWEB_URL = pxweb.base
})
afterAll(async () => {
  await kolada.close()
  await pxweb.close()
})
beforeEach(() => db.job.deleteMany())

const municipality = { municipalityId: 0 }
const fetchAll = async (by = controller) => {
  const queued = await fetchCatalogues(by, { municipalityId: boras.id })
  await workDue()
  return queued
}
const offerOf = async (code: string, by = controller) => {
  const read = await getOffer(by, boras.id, { source: 'kolada', code })
  if (!read) throw new Error('no such offer')
  return read
}

describe('the catalogues of sources', () => {
  it('are fetched by a job, whole, and in place of what was there', async () => {
    municipality.municipalityId = boras.id
    expect(await searchCatalogue(controller, boras.id, 'arbetslöshet')).toMatchObject({ many: 0 })
    expect(await fetchAll(strategist)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await fetchAll()).toEqual({ ok: true, many: 2 })
    const [batch] = await listBatches(controller, boras.id)
    expect(batch!.jobs.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Katalogen hos Kolada', 'catalogue'],
      ['Katalogen hos SCB', 'catalogue'],
    ])
    const ofMunicipalities = kolada.says.kpis.filter(({ municipality_type }) => municipality_type !== 'L')
    expect(await db.catalogueMeasure.count({ where: { source: 'kolada' } })).toBe(ofMunicipalities.length)
    // Tables of no places say nothing of a municipality.
    expect(await db.catalogueMeasure.count({ where: { source: 'pxweb' } })).toBe(
      pxweb.says.tables.filter(table => JSON.stringify(table).includes('"region"')).length,
    )
    expect(await db.auditEntry.count({ where: { action: 'fetchCatalogues' } })).toBe(1)
  })

  it('stay as they were when a source breaks off in the middle', async () => {
    const before = await db.catalogueMeasure.count()
    kolada.faults.push({ what: 'says', body: { values: [], count: 4000, next_url: null } })
    await fetchCatalogues(controller, { municipalityId: boras.id })
    await db.job.deleteMany({ where: { kind: 'catalogue pxweb' } })
    await workDue()
    expect(await db.catalogueMeasure.count()).toBe(before)
    expect((await db.job.findFirstOrThrow()).outcome).toBe('half')
  })

  it('are searched by every word, in titles and in descriptions, social groups first', async () => {
    const { offers, many } = await searchCatalogue(controller, boras.id, 'arbetslöshet bas')
    expect(offers[0]).toMatchObject({ code: 'N02281', dimensions: ['birthCountry'] })
    expect(many).toBeGreaterThan(1)
    expect((await searchCatalogue(controller, boras.id, 'n02282')).offers).toHaveLength(1)
    expect(await searchCatalogue(controller, boras.id, '100 %_')).toMatchObject({ many: 0 })
    const employed = await searchCatalogue(strategist, boras.id, 'N02267')
    expect(employed.offers[0]!.had.map(({ code }) => code)).toContain('N02267')
    const reader = await colleague(boras.id, 'reader')
    expect(await searchCatalogue(reader, boras.id, 'arbetslöshet')).toMatchObject({ many: 0, social: [] })
  })

  it('hold at least ten reviewed measures of social groups, and say which can be fetched', async () => {
    const { social } = await searchCatalogue(strategist, boras.id, '')
    expect(social).toHaveLength(SOCIAL_PROPOSALS.length)
    const can = social.filter(({ state }) => state === 'fetchable')
    expect(can.length).toBeGreaterThanOrEqual(10)
    for (const { offer, goal } of can) {
      expect(offer).not.toBeNull()
      const goals = await db.goal.count({
        where: { municipalityId: boras.id, number: goal, framework: { slug: 'malbild-2021-2024' } },
      })
      if (goal !== 'Ö') expect(goals, goal).toBe(1)
    }
    // Of SCB's tables those two are not among the recorded.
    expect(social.filter(({ state }) => state === 'absent').map(({ source }) => source)).toEqual(['pxweb', 'pxweb'])
  })
})

describe('a measure of a catalogue', () => {
  const here = { municipality: boras, baselineStart: '2021-01-01' }

  it('is read with our own values before anybody has proposed it: the headline, the gap', async () => {
    const read = await offerOf('N02282')
    const preview = await previewOffer(controller, here, read)
    if (!preview.ok) throw new Error(preview.fault)
    const { reading } = preview
    const [gap] = reading.gaps
    expect(gap).toMatchObject({ dimension: 'birthCountry', focus: 'foreignBorn', reference: 'swedenBorn' })
    expect(gap!.gap.latest?.difference).toBeCloseTo(11)
    expect(headlineOf(reading, gap, 'sv')).toMatch(/ökade från 9,7 till 11,0/)
    expect(await previewOffer(strategist, here, read)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await previewOffer(controller, here, await offerOf('N00700'))).toEqual({ ok: false, fault: 'noValues' })
    kolada.faults.push({ what: 'status', status: 400 })
    expect(await previewOffer(controller, here, read)).toEqual({ ok: false, fault: 'refused' })
  })

  const wanted = async (code: string, picked: string[]) => {
    const said = beginningOf(await offerOf(code))
    return {
      ...{
        municipalityId: boras.id,
        instead: null,
        why: 'Nämnden vill följa det.',
        from: { source: 'kolada' as const, code },
      },
      ...{
        title: said.title,
        shortName: 'Arbetslöshet efter födelseland',
        shortNameEn: null,
        subject: null,
        subjectEn: null,
      },
      ...{ description: said.description ?? null, source: said.source, sourceUrl: said.sourceUrl, unit: said.unit! },
      ...{
        per: said.per!,
        decimals: said.decimals!,
        direction: 'lower' as const,
        towardsValue: null,
        boundMin: 0,
        boundMax: 100,
      },
      ...{ isCompleteCount: true, countsPeople: true, publishedByAuthority: true, threshold: 5, smallestGroup: 10 },
      ...{ periodicity: 'yearly' as const, lifePhase: 'workingAge' as const, category: 'livingConditions' as const },
      ...{ isDistrictIndicator: false, goals: [], groups: said.groups, picked, chosen: '' },
    }
  }

  it('is filled in by what the source says of it', async () => {
    expect(beginningOf(await offerOf('N02282'))).toMatchObject({
      ...{ unit: 'procent', per: 100, boundMin: 0, boundMax: 100, direction: 'lower', publishedByAuthority: true },
      groups: [{ dimension: 'birthCountry', focus: 'foreignBorn', reference: 'swedenBorn' }],
    })
    const { description } = beginningOf(await offerOf('N02282'))
    expect(description).toMatch(/^Antal arbetslösa 20-64 år/)
    expect(description).not.toMatch(/inrikes|utrikes/)
    expect(beginningOf(await offerOf('N05832'))).toMatchObject({ direction: 'towards', towardsValue: 1 })
    expect(beginningOf(await offerOf('N00923')).direction).toBeUndefined()
  })

  it('becomes an indicator by another person’s yes alone, fetched as any other from then on', async () => {
    expect(await proposeFromCatalogue(controller, await wanted('N02282', []))).toEqual({ ok: false, fault: 'series' })
    expect(await proposeFromCatalogue(controller, await wanted('N02282', ['N15428']))).toEqual({
      ok: false,
      fault: 'series',
    })
    expect(await proposeFromCatalogue(strategist, await wanted('N02282', ['N02281']))).toEqual({
      ok: false,
      fault: 'forbidden',
    })
    const proposed = await proposeFromCatalogue(controller, await wanted('N02282', ['N02281', 'N02282']))
    if (!proposed.ok) throw new Error(proposed.fault)
    const submissionId = BigInt(proposed.submissionId)
    const [made] = (await getProposal(reviewer, here, submissionId))!.made
    expect(made!.fetched).toBe('Kolada N02281 (inrikes födda), N02282 (utrikes födda)')
    expect(await db.sourceSeries.count({ where: { code: 'N02282' } })).toBe(0)
    const reviewing = { municipalityId: boras.id, submissionId, seenEvents: 1 }
    expect(await publishSubmission(controller, reviewing)).toMatchObject({ ok: false })
    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: true })
    const indicator = await db.indicator.findFirstOrThrow({
      where: { municipalityId: boras.id, code: 'BORAS-ARBETSLOSHET-EFTER-FODEL' },
      include: { sourceSeries: true },
    })
    expect(indicator.sourceSeries.map(({ code, breakdowns }) => [code, breakdowns])).toEqual([
      ['N02281', ['birthCountry=swedenBorn']],
      ['N02282', ['birthCountry=foreignBorn']],
    ])
    const fetched = await fetchNew(controller, { municipalityId: boras.id, indicatorId: indicator.id })
    expect(fetched).toMatchObject({ outcome: 'proposed', many: 8 })
  })

  it('has the source’s own code where it is of everyone', async () => {
    const employed = { ...(await wanted('N00700', ['N00700'])), shortName: 'Arbete bland flyktingar' }
    const proposed = await proposeFromCatalogue(controller, employed)
    if (!proposed.ok) throw new Error(proposed.fault)
    expect((await getProposal(reviewer, here, BigInt(proposed.submissionId)))!.made[0]!.wanted.code).toBe('N00700')
  })
})

describe('a table of SCB', () => {
  const here = { municipality: boras, baselineStart: '2021-01-01' }
  const from = { source: 'pxweb' as const, code: MADE_UP_TABLE }
  const query = { 'efter.Kon': '', fran: '2019', omraden: 'RegSO', taljare: 'ANTAL', namnare: 'ALLA' }

  it('is chosen of, read with our own values, proposed, and fetched as any other from then on', async () => {
    const offered = (await getOffer(controller, boras.id, from))!
    expect(offered).toMatchObject({ isTable: true, isFetchable: false })
    expect(await readTable(strategist, boras, offered, query)).toEqual({ ok: false, fault: 'forbidden' })
    pxweb.faults.push({ what: 'status', status: 400 })
    expect(await readTable(controller, boras, offered, query)).toEqual({ ok: false, fault: 'refused' })
    const read = withTable(offered, await readTable(controller, boras, offered, query))
    const preview = await previewOffer(controller, here, read)
    if (!preview.ok) throw new Error(preview.fault)
    const [gap] = preview.reading.gaps
    expect(gap).toMatchObject({ dimension: 'birthCountry', focus: 'foreignBorn', reference: 'swedenBorn' })
    // 3 × 28 against 3 × 22, in 2024.
    expect(gap!.gap.latest?.difference).toBeCloseTo(18)
    expect(headlineOf(preview.reading, gap, 'sv')).toMatch(/minskade från 21,0 till 18,0/)

    // Of the table's districts the two that the municipality knows, by the latest division.
    expect(read.picked!.selection.districts).toEqual({
      '1490R001_RegSO2025': '1490R001',
      '1490R025_RegSO2025': '1490R025',
    })
    expect(preview.reading.areas.map(({ place, points }) => [place.code, points.length])).toEqual([
      ['1490R001', 6],
      ['1490R025', 6],
    ])

    const said = beginningOf(read)
    expect(said).toMatchObject({ unit: 'procent', per: 100, decimals: 1, boundMax: 100, source: 'SCB' })
    const chosen = read.picked!.selection.chosen!
    const wanted = {
      ...{
        municipalityId: boras.id,
        instead: null,
        why: 'Nämnden vill följa det.',
        from,
        chosen,
        picked: [MADE_UP_TABLE],
      },
      ...{ title: said.title, shortName: 'Sysselsatta efter födelseland', shortNameEn: null },
      ...{ subject: null, subjectEn: null, description: said.description ?? null, source: said.source },
      ...{ sourceUrl: said.sourceUrl, unit: said.unit!, per: said.per!, decimals: said.decimals! },
      ...{ direction: 'higher' as const, towardsValue: null, boundMin: 0, boundMax: 100, isCompleteCount: true },
      ...{ countsPeople: true, publishedByAuthority: true, threshold: 5, smallestGroup: 10 },
      ...{ periodicity: 'yearly' as const, lifePhase: 'workingAge' as const, category: 'livingConditions' as const },
      ...{ isDistrictIndicator: false, goals: [], groups: said.groups },
    }
    expect(await proposeFromCatalogue(strategist, wanted)).toEqual({ ok: false, fault: 'series' })
    const nothing = { ...wanted, chosen: `${chosen}&grupp.Fodelseregion.foreignBorn=` }
    expect(await proposeFromCatalogue(controller, nothing)).toEqual({ ok: false, fault: 'series' })
    const proposed = await proposeFromCatalogue(controller, wanted)
    if (!proposed.ok) throw new Error(proposed.fault)
    const submissionId = BigInt(proposed.submissionId)
    const [made] = (await getProposal(reviewer, here, submissionId))!.made
    expect(made!.fetched).toMatch(
      /^SCB TAB9001 \(Sysselsättningsgrad.*född i Sverige; kön: totalt; 2 områden \(RegSO\); från 2019\)$/,
    )
    const reviewing = { municipalityId: boras.id, submissionId, seenEvents: 1 }
    expect(await publishSubmission(controller, reviewing)).toMatchObject({ ok: false })
    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: true })
    const [series] = await db.sourceSeries.findMany({ where: { code: MADE_UP_TABLE } })
    expect(series).toMatchObject({ source: 'pxweb', breakdowns: [''], selection: { from: '2019' } })
    const which = { municipalityId: boras.id, indicatorId: series!.indicatorId }
    // Everyone, those born here and those born abroad, in six years; of Sweden, Borlänge and two districts everyone.
    const fetched = await fetchNew(controller, which)
    expect(fetched).toMatchObject({ outcome: 'proposed', many: (3 + 2 + 2) * 6 })
    const sent = await db.submissionItem.findMany({
      where: { submissionId: BigInt(fetched.submissionId!), revision: { cell: { geography: { kind: 'district' } } } },
    })
    expect(sent).toHaveLength(2 * 6)
    // How many each is of, as the table says beside it: stored where the typed ones are.
    const revisions = await db.valueRevision.findMany({
      where: { items: { some: { submissionId: BigInt(fetched.submissionId!) } } },
    })
    expect(revisions).toHaveLength((3 + 2 + 2) * 6)
    for (const { value, numerator, denominator } of revisions)
      expect(Number(value)).toBeCloseTo((100 * Number(numerator)) / Number(denominator), 6)

    // A district that the table no longer has is told, and somebody must say what it means.
    Object.assign(pxweb.says.madeUp, withoutDistrict(pxweb.says.madeUp, '1490R025_RegSO2025'))
    expect(await askSource(controller, which)).toMatchObject({ ok: true })
    const { answer } = (await readSource(controller, which))!
    expect(answer!.drift).toMatchObject([{ what: 'groups', lost: ['Region 1490R025_RegSO2025'], gained: [] }])
    expect(await fetchNew(controller, which)).toMatchObject({ outcome: 'changed' })
  })
})

describe('a source that an administrator adds', () => {
  const name = 'Folkhälsomyndigheten'
  let second: Awaited<ReturnType<typeof pxwebServer>>
  beforeAll(async () => {
    second = await pxwebServer()
    second.says.tables = second.says.tables.slice(-1)
  })
  afterAll(() => second.close())

  it('is asked what it is, and is not kept where it answers as something else or leads in', async () => {
    const administrator = await colleague(boras.id, 'administrator')
    const add = (address: string, by = administrator) =>
      addSource(by, { municipalityId: boras.id, sourceName: name, address }, { ...WAITED_FOR, tries: 1 })
    expect(await add(second.base, controller)).toEqual({ ok: false, fault: 'forbidden' })
    for (const address of ['https://10.0.0.1/api/v2', 'https://databas/api/v2', 'file:///etc/passwd'])
      expect(await add(address)).toEqual({ ok: false, fault: 'address' })
    expect(await add(pxweb.base)).toEqual({ ok: false, fault: 'there' })
    expect(await add(second.address)).toEqual({ ok: false, fault: 'absent' })
    second.says.version = '1.0'
    expect(await add(second.base)).toEqual({ ok: false, fault: 'version' })
    second.says.version = '2.2.0'
    expect(await listAddedSources(administrator, boras.id)).toEqual([])
    second.says.mostCells = 5_000_000_000
    expect(await add(second.base)).toEqual({ ok: true })
    // It gives more at once than an answer may hold.
    expect(await db.addedSource.findFirst({ select: { mostCells: true } })).toEqual({ mostCells: 150_000 })
    expect(await add(second.base)).toEqual({ ok: false, fault: 'there' })
  })

  it('is searched, chosen of and previewed as SCB is, by its own municipality alone', async () => {
    const key = keyOfAddress(second.base)
    expect(await fetchCatalogues(controller, { municipalityId: boras.id })).toMatchObject({ ok: true, many: 3 })
    await workDue('en instans')
    const [batch] = await listBatches(controller, boras.id)
    expect(batch!.jobs.map(job => job.name)).toContain(`Katalogen hos ${name}`)
    const { sources, offers } = await searchCatalogue(controller, boras.id, 'påhittad')
    expect(sources.at(-1)).toMatchObject({ source: key, name, many: 1 })
    expect(offers.map(({ source }) => source).toSorted()).toEqual([key, 'pxweb'].toSorted())
    const offered = (await getOffer(controller, boras.id, { source: key, code: MADE_UP_TABLE }))!
    second.asked.length = 0
    const read = withTable(offered, await readTable(controller, boras, offered, { 'efter.Kon': '' }))
    expect(beginningOf(read).source).toBe(name)
    const preview = await previewOffer(controller, { municipality: boras, baselineStart: '2021-01-01' }, read)
    expect(preview).toMatchObject({ ok: true })
    expect(second.asked.some(path => path.includes('/data?'))).toBe(true)

    const other = await municipalityId('borlange')
    const theirs = await colleague(other, 'controller')
    expect((await searchCatalogue(theirs, other, 'påhittad')).offers.map(({ source }) => source)).toEqual(['pxweb'])
    expect(await getOffer(theirs, other, { source: key, code: MADE_UP_TABLE })).toBeNull()
  })

  it('is removed where nothing is fetched from it, with its catalogue', async () => {
    const administrator = await colleague(boras.id, 'administrator')
    const which = { municipalityId: boras.id, key: keyOfAddress(second.base) }
    expect(await removeSource(controller, which)).toEqual({ ok: false, fault: 'forbidden' })
    const series = await db.sourceSeries.findFirstOrThrow({ where: { code: MADE_UP_TABLE } })
    const { municipalityId: of, indicatorId } = series
    const used = { municipalityId: of, indicatorId, source: which.key, code: 'X', breakdowns: [''] }
    await db.sourceSeries.create({ data: used })
    expect(await removeSource(administrator, which)).toEqual({ ok: false, fault: 'used' })
    await db.sourceSeries.deleteMany({ where: { source: which.key } })
    expect(await removeSource(administrator, which)).toEqual({ ok: true })
    expect(await removeSource(administrator, which)).toEqual({ ok: false, fault: 'missing' })
    const stillQueued = { municipalityId: boras.id, source: which.key }
    expect(await refreshCatalogue(controller, stillQueued)).toEqual({ outcome: 'removed' })
    expect(await db.catalogueMeasure.count({ where: { source: which.key } })).toBe(0)
    const log = await db.auditEntry.findMany({ where: { entityId: which.key }, orderBy: { id: 'asc' } })
    expect(log.map(({ action }) => action)).toEqual(['addSource', 'removeSource'])
  })
})

/** The table's description without one of its districts. */
function withoutDistrict(table: Dataset, code: string): Dataset {
  const kept = structuredClone(table)
  Reflect.deleteProperty(kept.dimension.Region!.category.index, code)
  return kept
}
