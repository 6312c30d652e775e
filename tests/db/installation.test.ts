import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { getMunicipality, getTenant, listMunicipalities } from '@/lib/municipality/queries'
import { addMunicipality } from '@/lib/municipality/installation/commands'
import { removeMunicipality } from '@/lib/municipality/installation/remove-commands'
import { newMunicipalityInput } from '@/lib/people/new-municipality-input'
import { openMunicipality, proposeOpening, takeOpeningBack } from '@/lib/municipality/opening/commands'
import { getBeginning } from '@/lib/municipality/opening/work-queries'
import type { Area, SaidBorders } from '@/lib/districts/areas/area-input'
import { showNewBorders } from '@/lib/values/areas/new-borders'
import { getDistrictMap, getDistrictProfile } from '@/lib/districts/queries'
import { proposeAreas, proposeAreasBack } from '@/lib/values/areas/commands'
import { getOwnAreas } from '@/lib/values/areas/work-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { proposeFromTemplate } from '@/lib/values/template/commands'
import { templateInput } from '@/lib/values/template/template-input'
import { getTemplate, listTemplates } from '@/lib/values/template/work-queries'
import { bringRounds } from '@/prisma/seed/rounds'
import { seed } from '@/prisma/seed/seed'
import { readMunicipality } from '@/app/api/v1/find-indicator'
import sitemap from '@/app/sitemap'
import { wholeCatalogue } from '@/app/datasets/whole-catalogue'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))
vi.mock('next/server', () => ({ connection: async () => {} }))

let operator: Actor
let ale = 0
const typed = {
  ...{ code: '1440', name: 'Ale kommun', shortName: '', slug: '', contactEmail: '', colour: '' },
  ...{ personName: 'Anna', email: 'anna@ale.exempel.se' },
}
const add = (by: Actor, said: Partial<typeof typed> = {}) =>
  addMunicipality(by, newMunicipalityInput.parse({ ...typed, ...said }))
const beginning = (by: Actor) => getBeginning(by, ale)

beforeAll(async () => {
  const boras = await municipalityId('boras')
  operator = { ...(await colleague(boras, 'administrator')), isOperator: true }
})

describe.sequential('a municipality that is added', () => {
  it('is added by whoever runs the installation alone, once, at an address of its own', async () => {
    for (const role of ROLES)
      expect(await add(await colleague(await municipalityId('boras'), role))).toEqual({ ok: false, fault: 'forbidden' })
    expect(await add(operator, { code: '1490' })).toEqual({ ok: false, fault: 'known' })
    expect(await add(operator, { slug: 'boras' })).toEqual({ ok: false, fault: 'slugTaken' })
    const twice = await Promise.all([add(operator), add(operator)])
    expect(twice.map(answer => (answer.ok ? 'ok' : answer.fault)).toSorted()).toEqual(['known', 'ok'])
    expect(twice.find(({ ok }) => ok)).toMatchObject({ slug: 'ale', isNew: true })
    ale = await municipalityId('ale')
    const row = await db.municipality.findUniqueOrThrow({ where: { id: ale }, include: { people: true } })
    expect(row).toMatchObject({ shortName: 'Ale', county: 'Västra Götalands län', isPublic: false })
    expect(row.people.map(({ role }) => role)).toEqual(['administrator'])
  })

  it('is nowhere to be found by the public, and its people find what to do', async () => {
    expect(await getTenant('ale')).toMatchObject({ name: 'Ale kommun' })
    expect(await getMunicipality('ale')).toBeNull()
    expect((await listMunicipalities('sv')).map(({ slug }) => slug)).toEqual(['borlange', 'boras'])
    expect(await readMunicipality('ale')).toBeNull()
    expect((await sitemap()).filter(({ url }) => url.includes('/ale'))).toEqual([])
    expect(JSON.stringify(await wholeCatalogue())).not.toContain('/ale')
    const administrator = await colleague(ale, 'administrator')
    expect(await beginning(administrator)).toMatchObject({ many: { done: 0, all: 6 }, mayPropose: true })
    expect(await beginning(operator)).toBeNull()
  })

  it('is opened by two of its people, once what it takes is there', async () => {
    const [administrator, strategist] = [await colleague(ale, 'administrator'), await colleague(ale, 'strategist')]
    await Promise.all((['controller', 'reviewer'] satisfies Role[]).map(role => colleague(ale, role)))
    const here = { municipalityId: ale }
    const lacks = ['about', 'framework', 'indicators', 'values']
    expect(await proposeOpening(strategist, here)).toEqual({ ok: false, fault: 'lacks', lacks })
    await makeReady()
    expect(await proposeOpening(await colleague(ale, 'controller'), here)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await proposeOpening(administrator, here)).toEqual({ ok: true })
    expect(await proposeOpening(strategist, here)).toEqual({ ok: false, fault: 'proposed' })
    const seen = (await beginning(administrator))!.proposal!.at
    expect(await openMunicipality(administrator, { ...here, seen })).toEqual({ ok: false, fault: 'own' })
    expect(await openMunicipality(strategist, { ...here, seen })).toEqual({ ok: false, fault: 'forbidden' })
    expect(await takeOpeningBack(strategist, here)).toEqual({ ok: true })
    expect(await proposeOpening(strategist, here)).toEqual({ ok: true })
    expect(await openMunicipality(administrator, { ...here, seen })).toEqual({ ok: false, fault: 'changed' })
    const now = (await beginning(administrator))!.proposal!.at
    expect(await openMunicipality(administrator, { ...here, seen: now })).toEqual({ ok: true })
    expect(await getMunicipality('ale')).toMatchObject({ name: 'Ale kommun' })
    expect(await proposeOpening(strategist, here)).toEqual({ ok: false, fault: 'open' })
    expect((await sitemap()).some(({ url }) => url.endsWith('/sv/ale'))).toBe(true)
  })
})

describe.sequential('the areas of a municipality', () => {
  const square = (x: number): Area['polygon'] => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 58],
        [x + 0.1, 58],
        [x + 0.1, 58.1],
        [x, 58],
      ],
    ],
  })
  const area = (code: string, name: string, x = 12): Area => ({ code, name, isPriority: false, polygon: square(x) })
  const own = async (by: Actor) => (await getOwnAreas(by, ale))!
  const propose = async (by: Actor, areas: Area[], borders: SaidBorders = null) =>
    proposeAreas(by, { municipalityId: ale, seen: (await own(by)).seen, areas, borders })
  const publish = async (by: Actor) =>
    publishSubmission(by, {
      ...{ municipalityId: ale, seenEvents: 1 },
      submissionId: BigInt((await own(by)).proposed!.submissionId),
    })

  it('are proposed by one and published by another, and leave with nothing said of them', async () => {
    const [both, reviewer] = [await colleague(ale, 'controller', 'reviewer'), await colleague(ale, 'reviewer')]
    expect(await propose(reviewer, [area('A', 'Norr')])).toEqual({ ok: false, fault: 'forbidden' })
    expect(await propose(both, [area('A', 'Norr'), area('B', 'Söder', 13)])).toEqual({ ok: true })
    expect(await propose(both, [area('C', 'Väst')])).toEqual({ ok: false, fault: 'pending' })
    expect(await publish(both)).toEqual({ ok: false, fault: 'own' })
    expect((await own(both)).areas).toEqual([])
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    const [norr] = await db.geography.findMany({
      where: { municipalityId: ale, code: 'A' },
      include: { district: true },
    })
    expect(norr).toMatchObject({ name: 'Norr', district: { slug: 'norr' } })
    await db.evidence.create({
      data: { municipalityId: ale, title: 'Prov', text: 'Prov', source: 'Prov', geographyId: norr!.id },
    })
    expect(await propose(both, [area('A', 'Norr'), area('B', 'Söder', 13)])).toEqual({ ok: false, fault: 'same' })
    expect(await propose(both, [area('C', 'Väst', 14)])).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect((await own(both)).areas.map(({ name }) => name)).toEqual(['Norr', 'Väst'])
  })

  it('that are taken away and come back are what they were, but for what the file says', async () => {
    const [both, reviewer] = [await colleague(ale, 'controller'), await colleague(ale, 'reviewer')]
    const west = () =>
      db.geography.findFirstOrThrow({ where: { municipalityId: ale, code: 'C' }, include: { district: true } })
    const { id: geographyId } = await west()
    const key = { municipalityId_geographyId: { municipalityId: ale, geographyId } }
    const policeClasses = [{ year: 2025, class: 'utsatt', sharePct: 40 }]
    const known = { areaType: 2, areaTypeYear: 2024, population: 900, suggestedName: 'Västra', policeClasses }
    await db.district.update({ where: key, data: { ...known, slug: 'gamla-vast', isPriority: true } })
    expect(await propose(both, [area('A', 'Norr'), area('D', 'Öst', 15)])).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect((await own(both)).priorities).toEqual(['C'])
    expect((await own(both)).gone).toEqual(['Väst'])
    const seen = async () => ({ municipalityId: ale, seen: (await own(both)).seen })
    expect(await proposeAreasBack(reviewer, await seen())).toEqual({ ok: false, fault: 'forbidden' })
    expect(await proposeAreasBack(both, await seen())).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect(await west()).toMatchObject({ district: { ...known, isPriority: true, polygon: square(14) } })
    expect(await proposeAreasBack(both, await seen())).toEqual({ ok: false, fault: 'gone' })
    expect(await propose(both, [area('A', 'Norr'), area('D', 'Öst', 15)])).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    const back = { ...area('C', 'Väst', 14.5), isPriority: true }
    expect(await propose(both, [area('A', 'Norr'), area('D', 'Öst', 16), back])).toEqual({ ok: false, fault: 'noDay' })
    const redrawn = [area('A', 'Norr'), area('D', 'Öst', 16), back]
    expect(await propose(both, redrawn, { kind: 'redrawn' })).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect(await west()).toMatchObject({
      ...{ name: 'Väst', district: { ...known, slug: 'gamla-vast', isPriority: true, polygon: square(14.5) } },
    })
    const entry = { municipalityId: ale, action: 'publishAreas' }
    const told = await db.auditEntry.findFirstOrThrow({ where: entry, orderBy: { id: 'desc' } })
    expect(told.after).toMatchObject({ movedAreas: ['D'] })
    expect(await db.districtBorder.count({ where: { municipalityId: ale } })).toBe(0)
  })

  it('get other borders from a day: the former stay, what lies ahead is not public, and it can be put back', async () => {
    const [both, reviewer] = [await colleague(ale, 'strategist'), await colleague(ale, 'reviewer')]
    const from = (validFrom: string) => ({ kind: 'from', validFrom, source: 'Lantmäteriet' }) as const
    const west = { ...area('C', 'Väst', 14.5), isPriority: true }
    const withEast = (x: number) => [area('A', 'Norr'), area('D', 'Öst', x), west]
    const publicEast = async () => (await getDistrictMap('ale')).shapes.find(({ code }) => code === 'D')!.polygon
    const { seen } = await own(both)

    expect(await propose(both, withEast(17), from('2024-01-01'))).toEqual({ ok: true })
    expect(await publicEast()).toEqual(square(16))
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect(await publicEast()).toEqual(square(17))
    expect((await getDistrictProfile('ale', 'D')).bordersChanged).toEqual([
      { validFrom: '2024-01-01', source: 'Lantmäteriet' },
    ])
    const stale = { municipalityId: ale, seen, areas: withEast(18), borders: from('2025-01-01') }
    expect(await proposeAreas(both, stale)).toEqual({ ok: false, fault: 'changed' })

    expect(await propose(both, withEast(18), from('2199-01-01'))).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect(await publicEast()).toEqual(square(17))
    expect((await getDistrictProfile('ale', 'D')).bordersChanged).toHaveLength(1)
    const { changes, moved, map } = await own(both)
    expect(changes.map(({ validFrom, isAhead, names }) => [validFrom, isAhead, names])).toEqual([
      ['2199-01-01', true, ['Öst']],
      ['2024-01-01', false, ['Öst']],
    ])
    expect([moved, map.shapes.find(({ code }) => code === 'D')!.polygon]).toEqual([['Öst'], square(17)])
    const told = await db.auditEntry.findFirstOrThrow({
      ...{ where: { municipalityId: ale, action: 'publishAreas' }, orderBy: { id: 'desc' } },
    })
    expect(told.after).toMatchObject({ movedAreas: ['D'], bordersFrom: '2199-01-01', bordersSource: 'Lantmäteriet' })

    const undo = async () => {
      const which = { municipalityId: ale, seen: (await own(both)).seen }
      expect(await proposeAreasBack(both, which)).toEqual({ ok: true })
      expect(await publish(reviewer)).toMatchObject({ ok: true })
    }
    await undo()
    expect((await own(both)).changes.map(({ validFrom }) => validFrom)).toEqual(['2024-01-01'])
    // What was put back can be put back.
    await undo()
    expect((await own(both)).changes).toHaveLength(2)

    expect(await propose(both, [area('A', 'Norr'), west])).toEqual({ ok: true })
    expect(await publish(reviewer)).toMatchObject({ ok: true })
    expect(await db.districtBorder.count({ where: { municipalityId: ale } })).toBe(0)
    await undo()
    expect((await own(both)).changes).toHaveLength(2)
    expect(await publicEast()).toEqual(square(17))
  })

  it('whose day has come are shown to readers from then on', async () => {
    const today = await showNewBorders()
    const { geographyId } = await db.districtBorder.findFirstOrThrow({ where: { municipalityId: ale } })
    const border = { municipalityId: ale, geographyId, validFrom: new Date(today) }
    await db.districtBorder.create({ data: { ...border, polygon: square(19), source: 'Lantmäteriet' } })
    const forgotten: string[] = []
    const kept = globalThis as { malbildForget?: (slug: string) => void }
    kept.malbildForget = slug => void forgotten.push(slug)
    expect(await showNewBorders(today)).toBe(today)
    expect(forgotten).toEqual([])
    expect(await showNewBorders('2020-01-01')).toBe(today)
    expect(forgotten).toEqual(['ale'])
    delete kept.malbildForget
    const { map, changes } = await own(await colleague(ale, 'reader'))
    expect(changes.map(({ isAhead }) => isAhead)).toEqual([true, false, false])
    for (const { shapes } of [map, await getDistrictMap('ale')])
      expect(shapes.map(({ polygon }) => polygon)).toContainEqual(square(19))
  })
})

describe.sequential('the indicators of another municipality', () => {
  it('are proposed for a goal here, once each, as they are measured and fetched, with no values or targets', async () => {
    const [controller, reviewer] = [await colleague(ale, 'controller'), await colleague(ale, 'reviewer')]
    const { id: goalId } = await db.goal.findFirstOrThrow({ where: { municipalityId: ale } })
    const propose = (by: Actor, codes: string[], from = 'boras') => {
      const chosen = ['', ...codes.map(code => `${code} ${goalId}`)]
      return proposeFromTemplate(by, templateInput.parse({ municipalityId: String(ale), from, chosen }))
    }
    expect((await listTemplates(controller, ale)).map(({ slug }) => slug)).toContain('boras')
    expect(await getTemplate(reviewer, ale, 'boras')).toBeNull()
    const { indicators } = (await getTemplate(controller, ale, 'boras'))!
    expect(indicators.find(({ code }) => code === 'N15428')).toMatchObject({ isHere: true })
    const codes = indicators.flatMap(({ code, isHere }) => (isHere ? [] : [code])).slice(0, 2)
    expect(await propose(reviewer, codes)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await propose(controller, codes, 'ale')).toEqual({ ok: false, fault: 'missing' })
    expect(await propose(controller, ['N15428', ...codes])).toEqual({ ok: true, many: 2 })
    expect(await propose(controller, codes)).toEqual({ ok: false, fault: 'none' })
    const waiting = await db.submission.findMany({ where: { municipalityId: ale, status: 'submitted' } })
    for (const { id: submissionId } of waiting)
      expect(await publishSubmission(reviewer, { municipalityId: ale, seenEvents: 1, submissionId })).toEqual({
        ok: true,
      })
    const rowsOf = (municipality: { slug: string }) =>
      db.indicator.findMany({
        where: { municipality, code: { in: codes } },
        orderBy: { code: 'asc' },
        include: {
          sourceSeries: { where: { source: 'kolada' }, orderBy: { code: 'asc' } },
          goals: true,
          versions: true,
        },
      })
    const [here, there] = [await rowsOf({ slug: 'ale' }), await rowsOf({ slug: 'boras' })]
    expect(here).toHaveLength(2)
    for (const [i, { sourceSeries, goals, ...one }] of here.entries()) {
      const { title, unit, direction, periodicity, isShare, sourceSeries: series } = there[i]!
      expect(one).toMatchObject({
        title,
        unit,
        direction,
        periodicity,
        isShare,
        targetValue: null,
        responsibleId: null,
      })
      expect(sourceSeries.map(({ code }) => code)).toEqual(series.map(({ code }) => code))
      expect(goals.map(goal => goal.goalId)).toEqual([goalId])
      expect(await db.cell.count({ where: { municipalityId: ale, indicatorId: one.id } })).toBe(0)
    }
  })

  it('are proposed once when sent twice at once, by a code of this municipality where their source has none', async () => {
    const [controller, boras] = [await colleague(ale, 'controller'), await municipalityId('boras')]
    const { id: goalId } = await db.goal.findFirstOrThrow({ where: { municipalityId: ale } })
    const theirs = await db.goal.findFirstOrThrow({
      where: { municipalityId: boras, removedWith: null, framework: { status: 'adopted' } },
    })
    const like = await db.indicator.findFirstOrThrow({
      where: { code: 'N15428', municipalityId: boras },
      omit: { id: true, breaks: true, responsibleId: true },
    })
    const code = 'BORAS-ARBETSLOSHET'
    const series = ['N02281', 'N02282'].map(code => ({ source: 'kolada', code, breakdowns: [''] }))
    const { id: indicatorId } = await db.indicator.create({
      data: { ...like, code, shortName: 'Arbetslöshet', sourceSeries: { create: series } },
    })
    await db.goalIndicator.create({
      data: { municipalityId: boras, goalId: theirs.id, indicatorId, sortOrder: 99 },
    })
    const isHere = async () =>
      (await getTemplate(controller, ale, 'boras'))!.indicators.find(one => one.code === code)!.isHere
    expect(await isHere()).toBe(false)
    const wanted = { municipalityId: ale, from: 'boras', chosen: [{ code, goalId }] }
    const sent = [proposeFromTemplate(controller, wanted), proposeFromTemplate(controller, wanted)]
    const none = { ok: false, fault: 'none' }
    expect(await Promise.all(sent)).toEqual(expect.arrayContaining([{ ok: true, many: 1 }, none]))
    const waiting = await db.submissionItem.findMany({
      where: { municipalityId: ale, entity: 'NewIndicator', submission: { status: 'submitted' } },
    })
    expect(waiting.map(({ entityId }) => entityId)).toEqual(['ALE-ARBETSLOSHET'])
    expect(await isHere()).toBe(true)
    expect(await proposeFromTemplate(controller, wanted)).toEqual(none)
  })
})

describe.sequential('a municipality that is removed', () => {
  it('is removed by whoever runs the installation alone, who types its name, and the last one never', async () => {
    const removeId = await municipalityId('boras')
    const { name } = await db.municipality.findUniqueOrThrow({ where: { id: removeId } })
    const remove = (by: Actor, typedName = name) => removeMunicipality(by, { removeId, typedName })
    const administrator = await colleague(removeId, 'administrator')
    expect(await remove(administrator)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await remove(operator, 'Boras')).toEqual({ ok: false, fault: 'otherName' })
    const both = await colleague(ale, 'reader')
    await db.personRole.create({ data: { municipalityId: removeId, personId: both.id, role: 'reader' } })
    expect(await remove(operator)).toMatchObject({ ok: true, name })
    expect(await getTenant('boras')).toBeNull()
    expect(await db.removedMunicipality.findMany()).toMatchObject([{ slug: 'boras', code: '1490' }])
    const [gone, kept] = await Promise.all(
      [administrator, both].map(({ id }) => db.person.findUnique({ where: { id } })),
    )
    expect([gone, kept]).toMatchObject([
      { isActive: false, name: `tidigare administratör, nr ${administrator.id}` },
      { isActive: true },
    ])
    expect(await remove(operator)).toEqual({ ok: false, fault: 'missing' })
    expect(
      await db.auditEntry.findMany({ where: { municipalityId: removeId, action: 'removeMunicipality' } }),
    ).toHaveLength(1)
  })

  it('is brought back by no later start, nor what it had, where somebody adds it anew', async () => {
    const start = async () => {
      await db.seedPack.updateMany({ data: { contentHash: 'another' } })
      await seed(db)
    }
    await start()
    expect(await getTenant('boras')).toBeNull()
    expect(await add(operator, { code: '1490', name: 'Borås Stad' })).toMatchObject({ ok: true, slug: 'boras' })
    await start()
    const id = await municipalityId('boras')
    expect(await db.indicator.count({ where: { municipalityId: id } })).toBe(0)
    const same = { slug: 'malbild-2021-2024', title: 'Vår målbild', validFrom: 2021, status: 'adopted' as const }
    await db.framework.create({ data: { municipalityId: id, ...same } })
    await bringRounds(db, () => {})
    expect(await db.followUp.count({ where: { municipalityId: id } })).toBe(0)
    expect(await db.removedMunicipality.count()).toBe(0)
    const rows = await db.municipality.findMany({ orderBy: { id: 'asc' } })
    for (const { id: removeId, name } of rows.slice(0, -1))
      expect(await removeMunicipality(operator, { removeId, typedName: name })).toMatchObject({ ok: true })
    const { id: removeId, name } = rows.at(-1)!
    expect(await removeMunicipality(operator, { removeId, typedName: name })).toEqual({ ok: false, fault: 'last' })
  })
})

/** A målbild that is adopted, an indicator of it, and a value that is published. */
async function makeReady() {
  const here = { municipalityId: ale }
  await db.municipality.update({ where: { id: ale }, data: { contactEmail: 'ale@exempel.se' } })
  const { id: frameworkId } = await db.framework.create({
    data: { ...here, slug: 'malbild-2026', title: 'Målbild', validFrom: 2020, status: 'adopted' },
  })
  const level = await db.goalLevel.create({
    data: { ...here, frameworkId, depth: 0, role: 'overall', singular: 'Mål', plural: 'Mål' },
  })
  const goal = await db.goal.create({
    data: { ...here, frameworkId, levelId: level.id, number: '', title: 'Allt', sortOrder: 0 },
  })
  const from = await db.indicator.findFirstOrThrow({
    where: { code: 'N15428', municipality: { slug: 'boras' } },
    omit: { id: true, breaks: true, responsibleId: true },
  })
  const indicator = await db.indicator.create({ data: { ...from, ...here, versions: { create: { version: 1 } } } })
  await db.goalIndicator.create({ data: { ...here, goalId: goal.id, indicatorId: indicator.id, sortOrder: 0 } })
  const geography = await db.geography.findFirstOrThrow({ where: { ...here, kind: 'municipality' } })
  const breakdown = await db.breakdown.findFirstOrThrow({ where: here })
  const cell = {
    ...{ ...here, indicatorId: indicator.id, version: 1, geographyId: geography.id, breakdownId: breakdown.id },
    ...{ periodStart: new Date('2025-01-01'), periodEnd: new Date('2025-12-31'), periodLabel: '2025' },
  }
  const { id: cellId } = await db.cell.create({ data: cell })
  const revision = await db.valueRevision.create({ data: { ...here, cellId, value: 81, entrance: 'form' } })
  await db.publishedObservation.create({
    data: { ...cell, cellId, revisionId: revision.id, value: 81, status: 'normal', origin: 'published' },
  })
}
