import type { Entrance } from '@/lib/audit/audit'
import type { ValueStatus } from '@/lib/disclosure/cell'
import type { ValueOrigin } from '@/lib/observations/observation'
import type { Prisma } from '@/prisma/generated/client'
import type { CellAddress } from './grid'

type Transaction = Prisma.TransactionClient

/** What is said of a cell, in the indicator's unit. */
export type NewRevision = CellAddress & {
  value: number | null
  status: ValueStatus
  origin?: ValueOrigin
  numerator?: number | null
  denominator?: number | null
  countsOrigin?: ValueOrigin | null
  lower?: number | null
  upper?: number | null
  limitsOrigin?: ValueOrigin | null
  batchId?: number | null
  source?: string | null
  note?: string | null
}

/** `previousId`: what held in the cell when it was written. */
type Added = { revisionId: bigint; cellId: bigint; previousId: bigint | null }

/** Who says it, and through which entrance; the system has no id. */
export type Author = { municipalityId: number; actorId: number | null; entrance: Entrance }

/**
 * Writes what is said as revisions, and the cells that aren't there yet; nothing of it holds until it is published.
 * Returns the revisions in the order of the rows. Two statements, whatever the number of rows.
 */
export async function addRevisions(
  tx: Transaction,
  { municipalityId, actorId, entrance }: Author,
  rows: readonly NewRevision[],
): Promise<Added[]> {
  if (rows.length === 0) return []
  const said = JSON.stringify(rows.map((row, number) => ({ origin: 'published', ...row, number })))
  await tx.$executeRaw`
    INSERT INTO "Cell" ("municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel")
    SELECT ${municipalityId}, r."indicatorId", r.version, r."geographyId", r."breakdownId", r."periodStart", r."periodEnd", r."periodLabel"
    FROM jsonb_populate_recordset(NULL::"Cell", ${said}::jsonb) r
    ON CONFLICT DO NOTHING`
  return tx.$queryRaw<Added[]>`
    WITH said AS (
      SELECT c.id AS "cellId", h."revisionId" AS "previousId", r.*, nextval(pg_get_serial_sequence('"ValueRevision"', 'id')) AS id
      FROM jsonb_to_recordset(${said}::jsonb) AS r(number int, "indicatorId" int, version int, "geographyId" int, "breakdownId" int,
        "periodStart" date, "periodEnd" date, value numeric, status "ValueStatus", origin "ValueOrigin",
        numerator numeric, denominator numeric, "countsOrigin" "ValueOrigin", lower numeric, upper numeric,
        "limitsOrigin" "ValueOrigin", "batchId" int, source text, note text)
      JOIN "Cell" c ON c."municipalityId" = ${municipalityId}
        AND (c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd")
          = (r."indicatorId", r.version, r."geographyId", r."breakdownId", r."periodStart", r."periodEnd")
      LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (c."municipalityId", c.id)
    ), written AS (
      INSERT INTO "ValueRevision" ("municipalityId", id, "cellId", "previousId", value, status, origin, numerator, denominator,
        "countsOrigin", lower, upper, "limitsOrigin", "batchId", source, note, "writtenById", entrance)
      SELECT ${municipalityId}, id, "cellId", "previousId", value, status, origin, numerator, denominator,
        "countsOrigin", lower, upper, "limitsOrigin", "batchId", source, note, ${actorId}::int, ${entrance}
      FROM said
    )
    SELECT id AS "revisionId", "cellId", "previousId" FROM said ORDER BY number`
}
