import { observationOf, type Observation, type ObservationRow } from '@/lib/observations/observation'
import type { Prisma } from '@/prisma/generated/client'

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>
type Which = { municipalityId: number; submissionId: bigint }

/** One value as it is proposed, still inside the gate, with what its writer saw and what holds in its cell by now. */
export type ProposedRevision = {
  number: number
  cellId: bigint
  revisionId: bigint
  seenRevisionId: bigint | null
  headRevisionId: bigint | null
  /** There was no value before: it goes from what the public reads. */
  takesAway: boolean
  observation: Observation
  source: string | null
  note: string | null
}

type Row = Omit<ProposedRevision, 'observation'> & ObservationRow

/** The values of a submission in the order they were sent. One statement. */
export async function readProposed(db: Asked, { municipalityId, submissionId }: Which): Promise<ProposedRevision[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.number, c.id AS "cellId", r.id AS "revisionId", i."seenRevisionId", i."takesAway", h."revisionId" AS "headRevisionId",
      c."indicatorId", c.version, c."periodStart"::text AS start, c."periodEnd"::text AS "end", c."periodLabel" AS label,
      g.kind::text, g.code, g.name, g."nameEn", b.key AS breakdown, r.value::float8, r.status::text, r.origin::text,
      r.numerator::float8, r.denominator::float8, r."countsOrigin"::text, r.lower::float8, r.upper::float8,
      r."limitsOrigin"::text, r."batchId" AS batch, r.source, r.note
    FROM "SubmissionItem" i
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (i."municipalityId", i."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (r."municipalityId", r."cellId")
    JOIN "Geography" g ON (g."municipalityId", g.id) = (c."municipalityId", c."geographyId")
    JOIN "Breakdown" b ON (b."municipalityId", b.id) = (c."municipalityId", c."breakdownId")
    LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (c."municipalityId", c.id)
    WHERE i."municipalityId" = ${municipalityId} AND i."submissionId" = ${submissionId}
    ORDER BY i.number`
  return rows.map(
    ({ number, cellId, revisionId, seenRevisionId, headRevisionId, takesAway, source, note, ...row }) => ({
      ...{ number, cellId, revisionId, seenRevisionId, headRevisionId, takesAway, source, note },
      observation: observationOf(row),
    }),
  )
}

/** Something else holds than its writer saw. */
export const hasMoved = ({ seenRevisionId, headRevisionId }: ProposedRevision): boolean =>
  seenRevisionId !== headRevisionId
