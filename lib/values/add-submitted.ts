import { Prisma } from '@/prisma/generated/client'
import type { Author, NewRevision } from './add-revisions'

/** A value that has been checked, and the revision that its writer saw. */
export type ReadyValue = NewRevision & { seenRevisionId: string | null }

type Into = Author & { submissionId: bigint; from: number }
/** `many`: those whose cell holds what was seen. The first and last revision, where there are any. */
type Added = { many: number; first: bigint | null; last: bigint | null }

/** Between the values of a column, and in place of one that there is none of: no text that people write has them. */
const [BETWEEN, NONE] = ['\u001f', '\u001e']
const CONTROL = /[\u001e\u001f]/g

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
  // A text for each column: JSON takes longer to read than to write what it says, and so do thousands of parameters.
  const column = (name: keyof ReadyValue) => {
    const said = values.map(value => value[name])
    const text = said.map(one => (one == null ? NONE : typeof one === 'string' ? one.replace(CONTROL, ' ') : one))
    return Prisma.sql`string_to_array(${text.join(BETWEEN)}, ${BETWEEN}, ${NONE})`
  }
  const [added] = await tx.$queryRaw<[Added]>`
    WITH said AS MATERIALIZED (
      SELECT * FROM unnest(${column('indicatorId')}::int[], ${column('version')}::int[], ${column('geographyId')}::int[],
        ${column('breakdownId')}::int[], ${column('periodStart')}::date[], ${column('periodEnd')}::date[],
        ${column('periodLabel')}, ${column('value')}::numeric[], ${column('status')}::"ValueStatus"[],
        ${column('origin')}::"ValueOrigin"[], ${column('numerator')}::numeric[], ${column('denominator')}::numeric[],
        ${column('countsOrigin')}::"ValueOrigin"[], ${column('source')}, ${column('note')},
        ${column('seenRevisionId')}::bigint[]) WITH ORDINALITY
        AS r("indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel", value, status,
          origin, numerator, denominator, "countsOrigin", source, note, "seenRevisionId", number)
    ), fresh AS (
      INSERT INTO "Cell" ("municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart",
        "periodEnd", "periodLabel")
      SELECT ${municipalityId}, "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel"
      FROM said WHERE "seenRevisionId" IS NULL ORDER BY number ON CONFLICT DO NOTHING
      RETURNING id, "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd"
    ), begun AS (
      SELECT s.*, c.id AS "cellId" FROM said s
      JOIN fresh c USING ("indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd")
    ), numbered AS (
      SELECT c.*, nextval((SELECT pg_get_serial_sequence('"ValueRevision"', 'id')::regclass)) AS id
      FROM (
        SELECT * FROM begun
        UNION ALL
        SELECT s.*, c.id FROM said s JOIN "Cell" c ON c."municipalityId" = ${municipalityId}
          AND (c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd")
            = (s."indicatorId", s.version, s."geographyId", s."breakdownId", s."periodStart", s."periodEnd")
        LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (${municipalityId}, c.id)
        WHERE s.number NOT IN (SELECT number FROM begun) AND h."revisionId" IS NOT DISTINCT FROM s."seenRevisionId"
        ORDER BY number) c
    ), written AS (
      INSERT INTO "ValueRevision" ("municipalityId", id, "cellId", "previousId", value, status, origin, numerator,
        denominator, "countsOrigin", source, note, "writtenById", entrance)
      SELECT ${municipalityId}, id, "cellId", "seenRevisionId", value, status, coalesce(origin, 'published'), numerator,
        denominator, "countsOrigin", source, note, ${actorId}::int, ${entrance}
      FROM numbered
    ), listed AS (
      INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId")
      SELECT ${municipalityId}, ${submissionId}, ${from} + number - 1, id, "seenRevisionId" FROM numbered
    )
    SELECT count(*)::int AS many, min(id) AS first, max(id) AS last FROM numbered`
  return added
}
