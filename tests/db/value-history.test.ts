import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { addRevisions, type NewRevision } from '@/lib/values/add-revisions'
import { projectRevisions } from '@/lib/values/project-revisions'
import { rememberShown } from '@/lib/values/remember-shown'
import { db } from '../support/seeded-series'

afterAll(() => db.$disconnect())

type Known = { municipalityId: number; cellId: bigint; revisionId: bigint; key: Omit<NewRevision, 'value' | 'status'> }
let cell: Known

beforeEach(async () => {
  const row = await db.publishedObservation.findFirstOrThrow({
    where: {
      definition: { indicator: { code: 'REGSO-ARBETSLOSHET-16-64', municipality: { slug: 'boras' } } },
      geography: { kind: 'district' },
    },
    orderBy: { cellId: 'asc' },
  })
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const { indicatorId, version, geographyId, breakdownId, periodLabel, municipalityId, cellId, revisionId } = row
  const when = { periodStart: day(row.periodStart), periodEnd: day(row.periodEnd), periodLabel }
  cell = { municipalityId, cellId, revisionId, key: { indicatorId, version, geographyId, breakdownId, ...when } }
})

const said = (value: number, more: Partial<NewRevision> = {}): NewRevision => ({
  ...cell.key,
  ...{ value, status: 'normal', numerator: 300, denominator: 2000, ...more },
})
const by = () => ({ municipalityId: cell.municipalityId, actorId: null, entrance: 'form' as const })

describe('every published value', () => {
  it('is the head of its cell, word for word, and was published once', async () => {
    const [counted] = await db.$queryRaw<{ values: bigint; whole: bigint }[]>`
      SELECT count(*) AS values, count(r.id) AS whole FROM "PublishedObservation" o
      LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId", h."revisionId") = (o."municipalityId", o."cellId", o."revisionId")
      LEFT JOIN "Publication" p ON (p."municipalityId", p."cellId", p."revisionId") = (o."municipalityId", o."cellId", o."revisionId")
      LEFT JOIN "Cell" c ON (c."municipalityId", c.id, c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart")
        = (o."municipalityId", o."cellId", o."indicatorId", o.version, o."geographyId", o."breakdownId", o."periodStart")
      LEFT JOIN "ValueRevision" r ON (r."municipalityId", r.id, r."cellId") = (o."municipalityId", h."revisionId", c.id)
        AND (r.value, r.status, r.origin, r.numerator, r.denominator, r."batchId") IS NOT DISTINCT FROM
            (o.value, o.status, o.origin, o.numerator, o.denominator, o."batchId") AND p."revisionId" IS NOT NULL`
    expect(Number(counted?.values)).toBeGreaterThan(14_000)
    expect(counted?.whole).toBe(counted?.values)
  })

  it('has its memory where it stands under our own rule', async () => {
    const [counted] = await db.$queryRaw<{ values: bigint; remembered: bigint }[]>`
      SELECT count(DISTINCT o."cellId") AS values, count(DISTINCT m."cellId") AS remembered FROM "PublishedObservation" o
      JOIN "Indicator" i ON i.id = o."indicatorId" AND i."countsPeople" AND NOT i."publishedByAuthority"
      LEFT JOIN "DisclosureMemory" m ON (m."municipalityId", m."cellId") = (o."municipalityId", o."cellId")
      WHERE o.value IS NOT NULL`
    expect(Number(counted?.values)).toBeGreaterThan(200)
    expect(counted?.remembered).toBe(counted?.values)
  })
})

describe('a revision', () => {
  it('holds nothing until it is published, and then both stand in the history', async () => {
    const [added] = await addRevisions(db, by(), [said(15)])
    const published = () =>
      db.publishedObservation.findUniqueOrThrow({
        where: { municipalityId_cellId: { municipalityId: cell.municipalityId, cellId: cell.cellId } },
      })
    expect((await published()).revisionId).toBe(cell.revisionId)
    await projectRevisions(db, cell.municipalityId, [added!.revisionId])
    expect(await published()).toMatchObject({ revisionId: added!.revisionId, batchId: null })
    expect(Number((await published()).value)).toBe(15)
    const road = await db.publication.findMany({ where: { cellId: cell.cellId }, orderBy: { revisionId: 'asc' } })
    expect(road.map(({ revisionId }) => revisionId)).toEqual([cell.revisionId, added!.revisionId])
    const { previousId } = await db.valueRevision.findFirstOrThrow({ where: { id: added!.revisionId } })
    expect(previousId).toBe(cell.revisionId)
  })

  it('of a cell that nobody has spoken of makes the cell, and comes back in the order it was given', async () => {
    const at = (year: number) => ({
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      periodLabel: String(year),
    })
    const rows = [2033, 2031, 2032].map(year => said(year - 2000, at(year)))
    const added = await addRevisions(db, by(), rows)
    const values = await Promise.all(
      added.map(({ revisionId }) =>
        db.valueRevision.findFirstOrThrow({ where: { id: revisionId }, include: { cell: true } }),
      ),
    )
    expect(values.map(({ value, cell: { periodLabel } }) => [Number(value), periodLabel])).toEqual([
      [33, '2033'],
      [31, '2031'],
      [32, '2032'],
    ])
  })

  it('that is published is remembered once', async () => {
    const [added] = await addRevisions(db, by(), [said(12.34)])
    await projectRevisions(db, cell.municipalityId, [added!.revisionId])
    expect(await rememberShown(db, cell.municipalityId, [cell.key.indicatorId])).toBe(1)
    const [other] = await addRevisions(db, by(), [said(12.35, { numerator: 301 })])
    await projectRevisions(db, cell.municipalityId, [other!.revisionId])
    expect(await rememberShown(db, cell.municipalityId, [cell.key.indicatorId])).toBe(1)
    expect(await rememberShown(db, cell.municipalityId, [cell.key.indicatorId])).toBe(0)
  })

  it('of one municipality cannot point at a cell, place or import of another', async () => {
    const other = await db.publishedObservation.findFirstOrThrow({
      where: { municipalityId: { not: cell.municipalityId } },
    })
    const { geographyId, breakdownId, batchId } = other
    for (const stray of [{ geographyId }, { breakdownId }, { batchId }])
      await expect(addRevisions(db, by(), [said(1, stray)]), JSON.stringify(stray)).rejects.toThrow()
    await expect(
      db.cellHead.update({
        where: { municipalityId_cellId: { municipalityId: cell.municipalityId, cellId: cell.cellId } },
        data: { revisionId: other.revisionId },
      }),
    ).rejects.toThrow()
  })
})

describe('the database refuses', () => {
  const APPEND_ONLY = ['ValueRevision', 'Publication', 'SubmissionEvent', 'DisclosureMemory', 'AuditEntry']

  it.each(APPEND_ONLY)('changes to %s, to its owner and a superuser too', async table => {
    const statements = [`UPDATE "${table}" SET "municipalityId" = "municipalityId"`, `DELETE FROM "${table}"`]
    const rows = await db.$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM "${table}"`)
    for (const statement of Number(rows[0]?.n) > 0 ? statements : [])
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow(/append-only/)
    await expect(db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/append-only/)
    await expect(
      db.$transaction([
        db.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
        db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`),
      ]),
    ).rejects.toThrow(/append-only/)
  })

  it('to delete a municipality, an indicator or an import that has values', async () => {
    const { municipalityId, key } = cell
    await expect(db.municipality.delete({ where: { id: municipalityId } })).rejects.toThrow()
    await expect(db.indicator.delete({ where: { id: key.indicatorId } })).rejects.toThrow()
    await expect(db.importBatch.deleteMany({ where: { municipalityId } })).rejects.toThrow()
  })
})

describe('the audited exceptions', () => {
  const figures = () =>
    db.valueRevision.count({
      where: { cellId: cell.cellId, OR: [{ value: { not: null } }, { numerator: { not: null } }] },
    })

  it('secrecy empties a cell in its whole history, says who and why, and opens nothing else', async () => {
    await expect(db.$queryRaw`SELECT redact_cell(${cell.municipalityId}, ${cell.cellId}, NULL, ' ')`).rejects.toThrow(
      'reason',
    )
    expect(await figures()).toBeGreaterThan(0)
    await db.$queryRaw`SELECT redact_cell(${cell.municipalityId}, ${cell.cellId}, NULL, 'för få')`
    expect(await figures()).toBe(0)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'redact' } })
    expect(entry).toMatchObject({ entityId: String(cell.cellId), after: { reason: 'för få' } })
    expect(await db.publishedObservation.findFirst({ where: { cellId: cell.cellId } })).toMatchObject({
      ...{ value: null, numerator: null, status: 'confidential' },
    })
    await expect(db.valueRevision.updateMany({ data: { note: 'x' } })).rejects.toThrow(/append-only/)
    await expect(
      db.$transaction([
        db.$queryRaw`SELECT redact_cell(${cell.municipalityId}, ${cell.cellId}, NULL, 'en gång till')`,
        db.$executeRaw`UPDATE "ValueRevision" SET note = 'x' WHERE "municipalityId" <> ${cell.municipalityId}`,
      ]),
    ).rejects.toThrow(/append-only/)
  })

  it('a municipality goes with all it said, and that it went stays', async () => {
    const { id } = await db.municipality.findUniqueOrThrow({ where: { slug: 'borlange' } })
    await db.$queryRaw`SELECT remove_municipality(${id}, NULL, 'flyttad')::text`
    expect(await db.valueRevision.count({ where: { municipalityId: id } })).toBe(0)
    expect(await db.municipality.findMany({ select: { slug: true } })).toEqual([{ slug: 'boras' }])
    const left = await db.auditEntry.findMany({ where: { municipalityId: id } })
    expect(left).toMatchObject([{ action: 'removeMunicipality', after: { reason: 'flyttad' } }])
  })
})

it('no foreign key leaves the municipality: every one between its tables holds its id', async () => {
  const keys = await db.$queryRaw<{ table: string; name: string; columns: string[] }[]>`
    SELECT conrelid::regclass::text AS table, conname::text AS name,
      (SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY(conkey)) AS columns
    FROM pg_constraint c
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
      AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.conrelid AND attname = 'municipalityId' AND attnotnull)
      AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.confrelid AND attname = 'municipalityId' AND attnotnull)`
  expect(keys.length).toBeGreaterThan(50)
  expect(keys.filter(({ columns }) => !columns.includes('municipalityId'))).toEqual([])
})
