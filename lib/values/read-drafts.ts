import type { ValueStatus } from '@/lib/disclosure/cell'
import type { Prisma } from '@/prisma/generated/client'
import type { CellComment } from './cell-comments'
import { cellKey, type Beside, type CellAddress, type OwnDraft } from './grid'
import { headOf, idsIn, type Which } from './read-cells'
import { STATUSES_WITHOUT_VALUE, writtenNumber, type Typed } from './typed-cell'

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>
export type StoredDraft = OwnDraft & { cell: CellAddress }

type DraftRow = CellAddress &
  Typed & {
    source: string
    savedAt: Date
    revisionId: bigint | null
    seenValue: number | null
    seenStatus: ValueStatus | null
    seenNumerator: number | null
    seenDenominator: number | null
    comments: CellComment[] | null
  }

/** A person's drafts of an indicator, with what they saw in each cell when they began. One statement. */
export async function readDrafts(db: Asked, which: Which, personId: number): Promise<StoredDraft[]> {
  const rows = await db.$queryRaw<DraftRow[]>`
    SELECT d."indicatorId", d.version, d."geographyId", d."breakdownId", d."periodStart"::text, d."periodEnd"::text,
      d."periodLabel", d.value, d.numerator, d.denominator, d.status, d.note, d.source, d."ownSource", d."savedAt",
      r.id AS "revisionId", r.value::float8 AS "seenValue", r.status::text AS "seenStatus",
      r.numerator::float8 AS "seenNumerator", r.denominator::float8 AS "seenDenominator", (
        SELECT jsonb_agg(jsonb_build_object('by', p.name, 'at', m.at, 'text', m.text) ORDER BY m.id)
        FROM "Cell" c
        JOIN "CellComment" m ON (m."municipalityId", m."cellId") = (c."municipalityId", c.id) AND m.text <> ''
        JOIN "Person" p ON p.id = m."personId"
        WHERE (c."municipalityId", c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd")
          = (d."municipalityId", d."indicatorId", d.version, d."geographyId", d."breakdownId", d."periodStart", d."periodEnd")
      ) AS comments
    FROM "Draft" d LEFT JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (d."municipalityId", d."seenRevisionId")
    WHERE d."municipalityId" = ${which.municipalityId} AND d."indicatorId" = ANY(${idsIn(which)})
      AND d."personId" = ${personId}
    ORDER BY d."periodStart", d."periodEnd", d."geographyId", d."breakdownId"`
  return rows.map(
    ({ value, numerator, denominator, status, note, ownSource, source, savedAt, revisionId, seenStatus, ...row }) => {
      const { seenValue, seenNumerator, seenDenominator, comments, ...cell } = row
      const figures = { value: seenValue, numerator: seenNumerator, denominator: seenDenominator }
      return {
        ...{
          cell,
          source,
          savedAt: savedAt.toISOString(),
          typed: { value, numerator, denominator, status, note, ownSource },
        },
        seen: revisionId === null ? null : { ...figures, ...headOf(revisionId, seenStatus) },
        comments: comments ?? [],
      }
    },
  )
}

/** What a person has typed of an indicator, cell by cell. */
export async function readTyped(
  db: Asked,
  which: { municipalityId: number; indicatorId: number; personId: number },
): Promise<Map<string, Typed>> {
  const rows = await db.$queryRaw<(CellAddress & Typed)[]>`
    SELECT "indicatorId", version, "geographyId", "breakdownId", "periodStart"::text, "periodEnd"::text, "periodLabel",
      value, numerator, denominator, status, note, "ownSource"
    FROM "Draft" WHERE "municipalityId" = ${which.municipalityId} AND "indicatorId" = ${which.indicatorId}
      AND "personId" = ${which.personId}`
  return new Map(
    rows.map(({ value, numerator, denominator, status, note, ownSource, ...cell }) => [
      cellKey(cell),
      { value, numerator, denominator, status, note, ownSource },
    ]),
  )
}

type BesideRow = CellAddress & {
  kind: Beside['kind']
  personId: number | null
  name: string | null
  text: string
  value: number | null
  status: string
  at: Date
}

/** What others have typed in an indicator's cells, and what waits for review in them, one's own too. One statement. */
export async function readBeside(db: Asked, which: Which, personId: number): Promise<Map<string, Beside[]>> {
  const [{ municipalityId }, ids] = [which, idsIn(which)]
  const rows = await db.$queryRaw<BesideRow[]>`
    SELECT 'draft' AS kind, d."personId", p.name, d."indicatorId", d.version, d."geographyId", d."breakdownId", d."periodStart"::text,
      d."periodEnd"::text,
      CASE WHEN d.value = '' AND d.numerator <> '' THEN d.numerator || ' av ' || d.denominator ELSE d.value END AS text,
      NULL::float8 AS value, d.status, d."savedAt" AS at
    FROM "Draft" d JOIN "Person" p ON p.id = d."personId"
    WHERE d."municipalityId" = ${municipalityId} AND d."indicatorId" = ANY(${ids}) AND d."personId" <> ${personId}
    UNION ALL
    SELECT 'submitted', s."proposedById", p.name, c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart"::text,
      c."periodEnd"::text, '', r.value::float8, r.status::text, r."writtenAt"
    FROM "Submission" s
    JOIN "SubmissionItem" i ON (i."municipalityId", i."submissionId") = (s."municipalityId", s.id)
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (i."municipalityId", i."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (r."municipalityId", r."cellId")
    LEFT JOIN "Person" p ON p.id = s."proposedById"
    WHERE s."municipalityId" = ${municipalityId} AND s.status IN ('submitted', 'approved')
      AND c."indicatorId" = ANY(${ids})`
  const found = new Map<string, Beside[]>()
  for (const row of rows) {
    const key = cellKey(row)
    const own = found.get(key) ?? []
    found.set(key, [...own, besideOf(row, row.personId === personId)])
  }
  return found
}

function besideOf({ kind, name, text, value, status, at }: BesideRow, isOwn: boolean): Beside {
  const isSaidWithout = STATUSES_WITHOUT_VALUE.some(one => one === status)
  const written = kind === 'draft' ? text.trim() : value === null ? '' : writtenNumber(value)
  return { kind, isOwn, name: name ?? 'Systemet', value: isSaidWithout ? status : written, at: at.toISOString() }
}
