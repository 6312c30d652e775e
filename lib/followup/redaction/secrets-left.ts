import type { Prisma } from '@/prisma/generated/client'
import { reportValues, secretsTold, type Secret, type ToldSecret } from './secrets-told'

type Tx = Pick<Prisma.TransactionClient, '$queryRaw'>

/** Who asked for that a value was taken back, why, and what readers were told. */
export type Withdrawal = { byId: number | null; reason: string; publicNote: string }
/** What a published report still tells of what has been taken back for secrecy. */
export type SecretsLeft = { followUpId: number; year: number; version: number; told: (ToldSecret & Withdrawal)[] }

/** The published reports that tell a value that has been taken back for secrecy since, the latest first. */
export async function readSecretsLeft(tx: Tx, municipalityId: number): Promise<SecretsLeft[]> {
  const rows = await tx.$queryRaw<(Secret & Withdrawal & { reportId: number })[]>`
    WITH secret AS MATERIALIZED (
      SELECT DISTINCT ON (a."entityId") a.id, a."entityId"::bigint AS "cellId", a."actorId", a.after->>'reason' AS reason
      FROM "AuditEntry" a WHERE a."municipalityId" = ${municipalityId} AND a.entrance = 'redaction'
        AND a.action = 'redact' AND a.entity = 'Cell' ORDER BY a."entityId", a.id DESC)
    SELECT DISTINCT ON (r."reportId", c.id) r."reportId", secret.reason, b.key AS breakdown,
      coalesce(asked."proposedById", secret."actorId") AS "byId", coalesce(asked."publicNote", '') AS "publicNote",
      coalesce(i."rollingYear" = 'sum', false) AS "isSum", CASE g.kind WHEN 'district' THEN g.code ELSE '' END AS place,
      to_char(c."periodStart", 'YYYY-MM-DD') AS start, to_char(c."periodEnd", 'YYYY-MM-DD') AS end,
      array_prepend(i.code, ARRAY(SELECT a.code FROM "IndicatorAlias" a
        WHERE (a."municipalityId", a."indicatorId") = (i."municipalityId", i.id))) AS codes
    FROM secret
    JOIN "Cell" c ON c."municipalityId" = ${municipalityId} AND c.id = secret."cellId"
    -- One that has been written there since is no secret.
    JOIN "ValueRevision" v ON (v."municipalityId", v."cellId") = (c."municipalityId", c.id) AND v.value IS NULL
    JOIN "FollowUpReportRevision" r ON (r."municipalityId", r."revisionId") = (v."municipalityId", v.id)
    JOIN "Indicator" i ON (i."municipalityId", i.id) = (c."municipalityId", c."indicatorId")
    JOIN "Breakdown" b ON (b."municipalityId", b.id) = (c."municipalityId", c."breakdownId")
    JOIN "Geography" g ON (g."municipalityId", g.id) = (c."municipalityId", c."geographyId")
    JOIN "Municipality" m ON m.id = c."municipalityId"
      AND (g.kind = 'district' OR g.kind = 'municipality' AND g.code = m.code)
    LEFT JOIN LATERAL (
      SELECT s."proposedById", s."publicNote" FROM "ValueRevision" w
      JOIN "SubmissionItem" n ON (n."municipalityId", n."revisionId") = (w."municipalityId", w.id)
      JOIN "Submission" s ON (s."municipalityId", s.id) = (n."municipalityId", n."submissionId")
      WHERE (w."municipalityId", w."cellId") = (c."municipalityId", c.id)
        AND s.kind = 'withdrawal' AND s."isSecret" AND s.status = 'published'
        -- It and nothing later: what somebody has taken back alone since then, another person is to answer for.
        AND EXISTS (SELECT FROM "AuditEntry" p
          WHERE (p."municipalityId", p.entity, p."entityId") = (s."municipalityId", 'Submission', s.id::text)
            AND p.action = 'publishSubmission' AND p.id > secret.id)
      ORDER BY s.id DESC LIMIT 1) asked ON true
    ORDER BY r."reportId", c.id`
  if (rows.length === 0) return []
  const [ids, codes] = [[...new Set(rows.map(({ reportId }) => reportId))], rows.flatMap(row => row.codes)]
  // Without what is drawn, which is nearly all of a report.
  const reports = await tx.$queryRaw<(Omit<SecretsLeft, 'told'> & { id: number; content: unknown })[]>`
    SELECT r.id, r."followUpId", r.year, r.version, json_build_object(
      'measures', (SELECT coalesce(json_agg(json_build_object('code', m->'code', 'name', m->'name', 'series', m->'series')), '[]')
        FROM json_array_elements(r.content::json->'measures') m WHERE m->>'code' = ANY(${codes}::text[])),
      'districts', coalesce(r.content::json->'districts', '[]')) AS content
    FROM "FollowUpReport" r WHERE r."municipalityId" = ${municipalityId} AND r.id = ANY(${ids}::int[])
    ORDER BY r.year DESC, r.version DESC`
  return reports.flatMap(({ id, content, ...report }) => {
    const values = reportValues.parse(content)
    const told = rows
      .filter(({ reportId }) => reportId === id)
      .flatMap(row => {
        const { byId, reason, publicNote } = row
        return secretsTold(values, [row]).map(one => ({ ...one, byId, reason, publicNote }))
      })
    return told.length > 0 ? [{ ...report, told }] : []
  })
}
