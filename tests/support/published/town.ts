import type { Cell } from '@/lib/disclosure/cell'
import { addRevisions, type NewRevision } from '@/lib/values/add-revisions'
import { projectRevisions } from '@/lib/values/project-revisions'
import type { PrismaClient } from '@/prisma/generated/client'

/** A made-up municipality of three districts, with one målområde and two indicators under our own rule. */
export const town = { code: '9901', slug: 'provstad', name: 'Provstads kommun', shortName: 'Provstad' }
export const townCodes = ['PROV-ANDEL', 'PROV-ANTAL'] as const
const [SHARE] = townCodes

const districts = ['Norr', 'Söder', 'Öster']
const districtCode = (number: number) => `${town.code}R00${number}`
const categories = {
  sex: { title: 'Kön', titleEn: 'Sex', slug: 'kon', labels: { women: ['kvinnor', 'women'], men: ['män', 'men'] } },
  age: {
    ...{ title: 'Ålder', titleEn: 'Age', slug: 'alder' },
    labels: { '0-19': ['0–19 år', '0–19'], '20-64': ['20–64 år', '20–64'], '65+': ['65 år och äldre', '65 and over'] },
  },
}

/** Both indicators' values, as cells with real keys. */
export type TownValues = Record<(typeof townCodes)[number], readonly Cell[]>

/** Writes the town with its values; a town that is there already goes. */
export async function writeTown(db: PrismaClient, values: TownValues): Promise<void> {
  await dropTown(db)
  const { id: municipalityId } = await db.municipality.create({ data: { ...town, county: 'Prov' } })
  const goalId = await writeGoals(db, municipalityId)
  const dimensions = await writeDimensions(db, municipalityId)
  const places = await writePlaces(db, municipalityId)
  const { id: batchId } = await db.importBatch.create({
    data: { municipalityId, key: 'prov', title: 'Prov', source: 'Prov', contentHash: 'prov' },
  })
  for (const [sortOrder, code] of townCodes.entries()) {
    const { id: indicatorId } = await db.indicator.create({
      data: { ...described(code), code, municipalityId, sortOrder, versions: { create: { version: 1 } } },
    })
    await db.goalIndicator.create({ data: { municipalityId, goalId, indicatorId, sortOrder } })
    await db.indicatorDimension.createMany({ data: dimensions.map(one => ({ municipalityId, indicatorId, ...one })) })
    const cells = values[code]
    const breakdowns = await writeBreakdowns(db, municipalityId, cells)
    const rows = cells.map(cell => ({
      ...{ indicatorId, version: 1, batchId, origin: 'computed' as const, countsOrigin: 'computed' as const },
      ...rowOf(cell),
      geographyId: places.get(cell.geography)!,
      breakdownId: breakdowns.get(cell.breakdown)!,
    }))
    await hold(db, municipalityId, rows)
  }
}

/** What is said holds at once; nothing of it is remembered, since each town is the first that anyone sees. */
async function hold(db: PrismaClient, municipalityId: number, rows: readonly NewRevision[]): Promise<void> {
  const added = await addRevisions(db, { municipalityId, actorId: null, entrance: 'start' }, rows)
  await projectRevisions(
    db,
    municipalityId,
    added.map(({ revisionId }) => revisionId),
  )
}

/** Other values in the same places, and nothing else. */
export async function rewriteTown(db: PrismaClient, values: TownValues): Promise<void> {
  for (const [code, cells] of Object.entries(values)) {
    const rows = cells.map(({ geography, breakdown, period, value, numerator }) => {
      const place = geography.slice(geography.indexOf(':') + 1)
      return { place, breakdown, start: period.slice(0, 10), value, numerator }
    })
    await db.$executeRaw`
      UPDATE "PublishedObservation" o SET value = r.value, numerator = r.numerator
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS r(place text, breakdown text, start date, value numeric, numerator numeric),
        "Geography" g, "Breakdown" b, "Indicator" i
      WHERE g.id = o."geographyId" AND b.id = o."breakdownId" AND i.id = o."indicatorId"
        AND i.code = ${code} AND g.code = r.place AND b.key = r.breakdown AND o."periodStart" = r.start`
  }
}

/** The gate opened: nothing of the town's is judged. */
export const openGate = (db: PrismaClient, isOpen: boolean) =>
  db.indicator.updateMany({ where: { municipality: { slug: town.slug } }, data: { publishedByAuthority: isOpen } })

export const dropTown = (db: PrismaClient) =>
  db.$queryRaw`SELECT remove_municipality(id, NULL, 'test')::text FROM "Municipality" WHERE slug = ${town.slug}`

const described = (code: string) => {
  const people = {
    countsPeople: true,
    publishedByAuthority: false,
    lifePhase: 'wholeLife',
    category: 'health',
  } as const
  const ofShare = { title: 'Invånare som mår bra, andel (%)', subject: 'Andelen invånare som mår bra', unit: 'procent' }
  const ofCount = { title: 'Invånare, antal', subject: 'Antalet invånare', unit: 'antal', valueIsCount: true }
  return code === SHARE
    ? { ...people, ...ofShare, source: 'Prov', isShare: true, decimals: 1, direction: 'higher' as const }
    : { ...people, ...ofCount, source: 'Prov', isShare: false, decimals: 0, direction: 'neither' as const }
}

function rowOf({ period, value, numerator, denominator }: Cell) {
  const [start = '', end = ''] = period.split('/')
  const when = { periodStart: start, periodEnd: end, periodLabel: start.slice(0, 4) }
  return { ...when, value, status: 'normal' as const, numerator, denominator, origin: 'computed' as const }
}

async function writeGoals(db: PrismaClient, municipalityId: number): Promise<number> {
  const fields = { municipalityId, slug: 'malbild-prov', title: 'Målbild', validFrom: 2021, validTo: 2030 }
  const { id: frameworkId } = await db.framework.create({ data: { ...fields, status: 'adopted' } })
  let parentId: number | undefined
  for (const [depth, role] of (['overall', 'area', 'outcome'] as const).entries()) {
    const names = { singular: role, plural: role }
    const level = await db.goalLevel.create({ data: { municipalityId, frameworkId, depth, role, ...names } })
    const number = ['', '1', '1.1'][depth]!
    const goal = { number, title: `Mål ${number}`, slug: role === 'area' ? 'god-start' : null, sortOrder: depth }
    const ids = { municipalityId, frameworkId, levelId: level.id, parentId }
    parentId = (await db.goal.create({ data: { ...ids, ...goal, colour: depth || null } })).id
  }
  return parentId!
}

async function writeDimensions(db: PrismaClient, municipalityId: number) {
  const written = []
  for (const [sortOrder, [key, { labels, ...titles }]] of Object.entries(categories).entries()) {
    const { id: dimensionId } = await db.dimension.create({
      data: { municipalityId, key, ...titles, isOrdered: key === 'age' },
    })
    const ids = []
    for (const [order, [category, [label = '', labelEn = '']]] of Object.entries(labels).entries()) {
      const row = { municipalityId, dimensionId, key: category, label, labelEn, sortOrder: order }
      ids.push((await db.category.create({ data: row })).id)
    }
    written.push({ dimensionId, sortOrder, focusId: ids.at(-1), referenceId: ids[0] })
  }
  return written
}

async function writePlaces(db: PrismaClient, municipalityId: number): Promise<Map<string, number>> {
  const corners = ['0 0', '0 0.1', '0.1 0.1', '0.1 0', '0 0'].map(corner => corner.split(' ').map(Number))
  const square = (x: number) => corners.map(([east = 0, north = 0]) => [12 + x + east, 57 + north])
  const found = new Map<string, number>()
  const add = async (kind: 'municipality' | 'reference' | 'district', code: string, name: string, more = {}) => {
    const { id } = await db.geography.create({ data: { municipalityId, kind, code, name, ...more } })
    found.set(`${kind}:${code}`, id)
  }
  await add('municipality', town.code, town.shortName)
  await add('reference', '0000', 'Sverige', { nameEn: 'Sweden' })
  for (const [i, name] of districts.entries()) {
    const polygon = { type: 'Polygon', coordinates: [square(i / 10)] }
    const district = { slug: name.toLowerCase().replaceAll('ö', 'o'), polygon, population: 1000 }
    const more = { areaType: i + 1, areaTypeYear: 2022, populationYear: 2022, isPriority: i === 0 }
    await add('district', districtCode(i + 1), name, { district: { create: { ...district, ...more } } })
  }
  return found
}

async function writeBreakdowns(db: PrismaClient, municipalityId: number, cells: readonly Cell[]) {
  const keys = [...new Set(cells.map(cell => cell.breakdown))]
  await db.breakdown.createMany({ data: keys.map(key => ({ municipalityId, key })), skipDuplicates: true })
  const rows = await db.breakdown.findMany({ where: { municipalityId } })
  return new Map(rows.map(({ key, id }) => [key, id]))
}
