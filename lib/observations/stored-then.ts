import type { ValueImport } from '@/lib/municipality/municipality'
import { dayAfter, dayInSweden, startOfDay } from '@/lib/text/days'
import { Prisma } from '@/prisma/generated/client'
import { observationOf, type ObservationRow } from './observation'
import type { NumberedObservation } from './known-then'

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>

export type StoredThen = {
  /** Of each indicator, still inside the gate; oldest period first. */
  observations: Map<number, NumberedObservation[]>
  /** The imports that they came with. */
  imports: ValueImport[]
}

type Row = ObservationRow & {
  cellId: bigint
  source: string | null
  publishedAt: Date
  batchTitle: string | null
  batchSource: string | null
  fetchedOn: string | null
  importedAt: Date | null
}

/**
 * What held of some indicators at the end of a day in Sweden (ISO): of each cell the revision that was last published
 * by then. What has been taken away for secrecy since is not there. One statement, whatever their number.
 */
export async function readStoredThen(
  db: Asked,
  municipalityId: number,
  indicatorIds: readonly number[],
  day: string,
): Promise<StoredThen> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."cellId", s."indicatorId", s.version, s."periodStart"::text AS start, s."periodEnd"::text AS "end",
      s."periodLabel" AS label, g.kind::text, g.code, g.name, g."nameEn", b.key AS breakdown, s.value::float8,
      s.status::text, s.origin::text, s.numerator::float8, s.denominator::float8, s."countsOrigin"::text, s.lower::float8,
      s.upper::float8, s."limitsOrigin"::text, s."batchId" AS batch, s.source, s."publishedAt", s."batchTitle",
      s."batchSource", s."fetchedOn", s."importedAt"
    FROM (
      SELECT DISTINCT ON (h."cellId") h.* FROM "PublishedRevision" h
      WHERE h."municipalityId" = ${municipalityId} AND h."indicatorId" IN (${Prisma.join([...indicatorIds])})
        AND h."publishedAt" < ${startOfDay(dayAfter(day))}
      ORDER BY h."cellId", h."publishedAt" DESC, h."revisionId" DESC
    ) s
    JOIN "Geography" g ON g.id = s."geographyId"
    JOIN "Breakdown" b ON b.id = s."breakdownId"
    WHERE NOT s."isGone" AND NOT g."isLeftOut"
    ORDER BY s."periodStart", s."periodEnd", g.id, b.id`
  const observations = new Map<number, NumberedObservation[]>(indicatorIds.map(id => [id, []]))
  for (const row of rows) observations.get(row.indicatorId)!.push(numbered(row))
  const imports = new Map(rows.flatMap(row => importOf(row) ?? []).map(one => [one.id, one]))
  return { observations, imports: [...imports.values()] }
}

function numbered(row: Row): NumberedObservation {
  const { cellId, source, publishedAt, batch } = row
  const entered = batch === null && { entered: { source, publishedOn: dayInSweden(publishedAt) } }
  return { ...observationOf(row), ...entered, cellId }
}

function importOf({ batch, batchTitle, batchSource, fetchedOn, importedAt }: Row): ValueImport | null {
  if (batch === null || batchTitle === null || batchSource === null || !importedAt) return null
  return { id: batch, title: batchTitle, source: batchSource, fetchedOn, importedOn: dayInSweden(importedAt) }
}
