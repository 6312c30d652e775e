import type { Prisma } from '@/prisma/generated/client'
import type { Author, NewRevision } from './add-revisions'

/** A value that has been checked, and the revision that its writer saw. */
export type ReadyValue = NewRevision & { seenRevisionId: string | null }

type Into = Author & { submissionId: bigint; from: number }
/** `many`: those whose cell holds what was seen. The first and last revision, where there are any. */
type Added = { many: number; first: bigint | null; last: bigint | null }

/**
 * Writes many values at once: the cells that aren't there yet, what is said of each, and the items of its submission,
 * numbered on from `from`. A value whose cell holds something else than was seen is not counted, and must undo it all.
 * One statement, which reads the values once.
 */
export async function addSubmitted(
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { municipalityId, actorId, entrance, submissionId, from }: Into,
  values: readonly ReadyValue[],
): Promise<Added> {
  // One text: thousands of parameters in lists take longer to send than to write.
  const sent = JSON.stringify(values.map((value, i) => ({ origin: 'published', ...value, number: i + 1 })))
  const [added] = await tx.$queryRaw<[Added]>`
    WITH said AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${sent}::json) AS r(number int, "indicatorId" int, version int, "geographyId" int,
        "breakdownId" int, "periodStart" date, "periodEnd" date, "periodLabel" text, value numeric, status "ValueStatus",
        origin "ValueOrigin", numerator numeric, denominator numeric, "countsOrigin" "ValueOrigin", source text, note text,
        "seenRevisionId" bigint)
    ), fresh AS (
      INSERT INTO "Cell" ("municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart",
        "periodEnd", "periodLabel")
      SELECT ${municipalityId}, "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel"
      FROM said WHERE "seenRevisionId" IS NULL ORDER BY number ON CONFLICT DO NOTHING
      RETURNING id, "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd"
    ), cells AS (
      SELECT s.*, c.id AS "cellId" FROM said s
      JOIN fresh c USING ("indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd")
      UNION ALL
      SELECT s.*, c.id FROM said s JOIN "Cell" c ON c."municipalityId" = ${municipalityId}
        AND (c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd")
          = (s."indicatorId", s.version, s."geographyId", s."breakdownId", s."periodStart", s."periodEnd")
    ), numbered AS (
      SELECT c.*, nextval((SELECT pg_get_serial_sequence('"ValueRevision"', 'id')::regclass)) AS id
      FROM (SELECT c.* FROM cells c
        LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (${municipalityId}, c."cellId")
        WHERE h."revisionId" IS NOT DISTINCT FROM c."seenRevisionId" ORDER BY c.number) c
    ), written AS (
      INSERT INTO "ValueRevision" ("municipalityId", id, "cellId", "previousId", value, status, origin, numerator,
        denominator, "countsOrigin", source, note, "writtenById", entrance)
      SELECT ${municipalityId}, id, "cellId", "seenRevisionId", value, status, origin, numerator, denominator, "countsOrigin", source,
        note, ${actorId}::int, ${entrance}
      FROM numbered
    ), listed AS (
      INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId")
      SELECT ${municipalityId}, ${submissionId}, ${from} + number - 1, id, "seenRevisionId" FROM numbered
    )
    SELECT count(*)::int AS many, min(id) AS first, max(id) AS last FROM numbered`
  return added
}
