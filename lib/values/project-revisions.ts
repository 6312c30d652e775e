import type { Prisma } from '@/prisma/generated/client'

type Transaction = Prisma.TransactionClient

/**
 * Makes the revisions what holds in their cells, and what the public reads. The caller has taken the municipality's turn
 * and checked that nothing else came to hold meanwhile. One statement, whatever their number.
 */
export async function projectRevisions(
  tx: Transaction,
  municipalityId: number,
  revisionIds: readonly bigint[],
): Promise<void> {
  if (revisionIds.length === 0) return
  await tx.$executeRaw`
    WITH said AS MATERIALIZED (
      SELECT r.*, c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd", c."periodLabel"
      FROM "ValueRevision" r JOIN "Cell" c ON (c."municipalityId", c.id) = (r."municipalityId", r."cellId")
      WHERE r."municipalityId" = ${municipalityId} AND r.id = ANY(${revisionIds.map(String)}::bigint[])
    ), head AS (
      INSERT INTO "CellHead" ("municipalityId", "cellId", "revisionId") SELECT "municipalityId", "cellId", id FROM said
      ON CONFLICT ("municipalityId", "cellId") DO UPDATE SET "revisionId" = excluded."revisionId"
    ), published AS (
      INSERT INTO "Publication" ("municipalityId", "cellId", "revisionId") SELECT "municipalityId", "cellId", id FROM said
    )
    INSERT INTO "PublishedObservation" ("municipalityId", "cellId", "revisionId", "indicatorId", version, "periodStart",
      "periodEnd", "periodLabel", "geographyId", "breakdownId", value, status, origin, numerator, denominator,
      "countsOrigin", lower, upper, "limitsOrigin", "batchId", source)
    SELECT "municipalityId", "cellId", id, "indicatorId", version, "periodStart",
      "periodEnd", "periodLabel", "geographyId", "breakdownId", value, status, origin, numerator, denominator,
      "countsOrigin", lower, upper, "limitsOrigin", "batchId", source
    FROM said ORDER BY "cellId"
    ON CONFLICT ("municipalityId", "cellId") DO UPDATE SET ("revisionId", value, status, origin, numerator, denominator,
      "countsOrigin", lower, upper, "limitsOrigin", "batchId", source, "publishedAt") = (excluded."revisionId", excluded.value,
      excluded.status, excluded.origin, excluded.numerator, excluded.denominator, excluded."countsOrigin", excluded.lower,
      excluded.upper, excluded."limitsOrigin", excluded."batchId", excluded.source, excluded."publishedAt")`
}

/** Takes cells from what the public reads; what was said of them stays in the history. */
export async function hideCells(tx: Transaction, municipalityId: number, cellIds: readonly bigint[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "PublishedObservation"
    WHERE "municipalityId" = ${municipalityId} AND "cellId" = ANY(${cellIds.map(String)}::bigint[])`
}
