import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import { hiddenWith } from './hidden-with'
import { readReports } from './read-reports'
import { redact, type Chosen } from './redaction'

type Tx = Prisma.TransactionClient

/** The reports that say what is chosen or would tell it, with what is left of each. */
export async function hitBy(
  tx: Pick<Tx, 'followUpReport' | 'indicator' | 'municipality' | '$queryRaw'>,
  municipalityId: number,
  { values, words }: Chosen,
) {
  const reports = await readReports(tx, { municipalityId })
  const all = { words, values: await hiddenWith(tx, municipalityId, values) }
  return reports
    .map(one => ({ ...one, rest: redact(one.report, all) }))
    .filter(({ report, rest }) => !isSame(report, rest))
}

/**
 * The cells that the chosen values stand in: the municipality's or a district's; of one over twelve months each of its
 * months. Those that nothing is left of are no more to be emptied, and no sum is told where one of its months isn't.
 */
export const cellsOf = (tx: Tx, municipalityId: number, { values }: Chosen) => tx.$queryRaw<
  { id: bigint; indicatorId: number }[]
>`
  SELECT DISTINCT cell.id, cell."indicatorId" FROM (
    SELECT c.id, c."indicatorId", emptied.gone,
      i."rollingYear"::text = 'sum' AND own.period <> v.period AS "isPart",
      bool_or(emptied.gone) OVER (PARTITION BY v.code, v.breakdown, v.period, v.place) AS lacks
    FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS v(code text, breakdown text, period text, place text)
    JOIN "Indicator" i ON i."municipalityId" = ${municipalityId} AND (i.code = v.code OR i.id IN (
      SELECT a."indicatorId" FROM "IndicatorAlias" a WHERE a."municipalityId" = ${municipalityId} AND a.code = v.code))
    JOIN "Cell" c ON (c."municipalityId", c."indicatorId") = (i."municipalityId", i.id)
    CROSS JOIN LATERAL (SELECT to_char(c."periodStart", 'YYYY-MM-DD') || '/' || to_char(c."periodEnd", 'YYYY-MM-DD') AS period) own
    JOIN "Breakdown" b ON (b."municipalityId", b.id) = (c."municipalityId", c."breakdownId") AND b.key = v.breakdown
      AND (own.period = v.period
        OR i."rollingYear" IS NOT NULL AND c."periodStart" >= split_part(v.period, '/', 1)::date
          AND c."periodEnd" <= split_part(v.period, '/', 2)::date)
    JOIN "Geography" g ON (g."municipalityId", g.id) = (c."municipalityId", c."geographyId")
    JOIN "Municipality" m ON m.id = g."municipalityId"
      AND (g.kind::text, g.code) = (CASE v.place WHEN '' THEN ('municipality'::text, m.code) ELSE ('district'::text, v.place) END)
    CROSS JOIN LATERAL (SELECT NOT EXISTS (SELECT FROM "ValueRevision" r
      WHERE (r."municipalityId", r."cellId") = (c."municipalityId", c.id) AND r.value IS NOT NULL) AS gone) emptied) cell
  WHERE NOT cell.gone AND NOT (cell.lacks AND coalesce(cell."isPart", false))
  ORDER BY cell.id`
