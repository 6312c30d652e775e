import type { PublishedCell } from '@/lib/disclosure/published-cell'
import { dayInSweden } from '@/lib/text/days'
import { Prisma } from '@/prisma/generated/client'
import { geographyKey, observationOf, periodKey, type Observation, type ObservationRow } from './observation'

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>

/** What is published of one indicator, still inside the gate, and what of it was published before, by definition. */
export type StoredValues = {
  observations: Observation[]
  /** The observations' cells, in the same order. */
  cellIds: bigint[]
  publishedBefore: Map<number, PublishedCell[]>
}

type Row = ObservationRow & {
  cellId: bigint
  source: string | null
  publishedAt: Date | null
  /** Of a record of what was published before; null for a value. */
  shown: boolean | null
}

/** Indicators of one municipality by id, whatever their number in one statement; what they were before stands in it too. */
export async function readStoredValues(
  db: Asked,
  municipalityId: number,
  indicatorIds: readonly number[],
): Promise<Map<number, StoredValues>> {
  const found = new Map<number, StoredValues>(
    indicatorIds.map(id => [
      id,
      { observations: [], cellIds: [], publishedBefore: new Map<number, PublishedCell[]>() },
    ]),
  )
  if (indicatorIds.length === 0) return found
  const ids = Prisma.join([...indicatorIds])
  // Decimals become numbers here and nowhere else.
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.* FROM (
      SELECT o."cellId", o."indicatorId", o.version, o."periodStart"::text AS start, o."periodEnd"::text AS "end", o."periodLabel" AS label,
             g.id AS place, b.id AS groups, g.kind::text, g.code, g.name, g."nameEn", b.key AS breakdown,
             o.value::float8, o.status::text, o.origin::text, o.numerator::float8, o.denominator::float8,
             o."countsOrigin"::text, o.lower::float8, o.upper::float8, o."limitsOrigin"::text, o."batchId" AS batch, o.source, o."publishedAt",
             NULL::bool AS shown, 0::bigint AS said
      FROM "PublishedObservation" o
      JOIN "Geography" g ON g.id = o."geographyId"
      JOIN "Breakdown" b ON b.id = o."breakdownId"
      WHERE o."municipalityId" = ${municipalityId} AND o."indicatorId" IN (${ids}) AND NOT g."isLeftOut"
      UNION ALL
      SELECT c.id, c."indicatorId", c.version, c."periodStart"::text, c."periodEnd"::text, c."periodLabel",
             g.id, b.id, g.kind::text, g.code, g.name, g."nameEn", b.key,
             NULL, NULL, NULL, m.numerator::float8, m.denominator::float8, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
             m.shown, m.id
      FROM "DisclosureMemory" m
      JOIN "Cell" c ON (c."municipalityId", c.id) = (m."municipalityId", m."cellId")
      JOIN "Geography" g ON g.id = c."geographyId"
      JOIN "Breakdown" b ON b.id = c."breakdownId"
      WHERE m."municipalityId" = ${municipalityId} AND c."municipalityId" = ${municipalityId} AND c."indicatorId" IN (${ids})
    ) v
    ORDER BY v.start, v."end", v.place, v.groups, v.said`
  for (const row of rows) {
    const own = found.get(row.indicatorId)!
    if (row.shown === null) {
      own.observations.push(storedIn(row))
      own.cellIds.push(row.cellId)
    } else remembered(own.publishedBefore, row, row.shown)
  }
  return found
}

function storedIn({ source, publishedAt, ...row }: Row): Observation {
  const entered = row.batch === null && publishedAt && { source, publishedOn: dayInSweden(publishedAt) }
  return { ...observationOf(row), ...(entered && { entered }) }
}

/** Oldest first, as it was said. */
function remembered(by: Map<number, PublishedCell[]>, row: Row, shown: boolean): void {
  const { version, breakdown, numerator, denominator } = row
  const counts = numerator === null ? null : { numerator, denominator }
  const own = by.get(version) ?? []
  by.set(version, own)
  own.push({ period: periodKey(row), geography: geographyKey(row), breakdown, counts, shown })
}
