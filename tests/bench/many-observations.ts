import type pg from 'pg'

const INDICATORS = 100
const YEARS = 20

/**
 * Fills a seeded database with synthetic values of synthetic indicators of Borås, spread over its own places and
 * breakdowns as real ones are: districts too. Returns how many.
 */
export async function addObservations(client: pg.Client, wanted: number): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `WITH added AS (
       INSERT INTO "Indicator" ("municipalityId", code, title, unit, "isShare", "countsPeople", decimals, direction,
         "lifePhase", category, source, "sortOrder")
       SELECT m.id, 'SYN' || n, 'Syntetisk indikator ' || n, 'procent', true, true, 1, 'higher', 'wholeLife',
         'livingConditions', 'Syntetiska mätdata', 10000 + n
       FROM "Municipality" m, generate_series(1, $1) n WHERE m.slug = 'boras' RETURNING id)
     INSERT INTO "IndicatorVersion" ("indicatorId", version) SELECT id, 1 FROM added RETURNING "indicatorId" AS id`,
    [INDICATORS],
  )
  const { rows: keys } = await client.query<{ name: string; rule: string }>(
    `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE conrelid = '"Observation"'::regclass AND contype = 'f'`,
  )
  // Looking up seven keys for each row takes longer than writing it: they are checked all together afterwards.
  for (const { name } of keys) await client.query(`ALTER TABLE "Observation" DROP CONSTRAINT ${name}`)
  const cells = Math.ceil(wanted / INDICATORS / YEARS)
  const { rowCount } = await client.query(
    `INSERT INTO "Observation" ("municipalityId", "indicatorId", version, "periodStart", "periodEnd", "periodLabel",
       "geographyId", "breakdownId", value, status, origin, "batchId")
     SELECT m.id, i, 1, make_date(2004 + y, 1, 1), make_date(2004 + y, 12, 31), (2004 + y)::text, cell.g, cell.b,
       (random() * 100)::numeric(8, 4), 'normal', 'published', (SELECT min(id) FROM "ImportBatch" WHERE "municipalityId" = m.id)
     FROM "Municipality" m, unnest($1::int[]) i,
       LATERAL (SELECT g.id AS g, b.id AS b FROM "Geography" g, "Breakdown" b
                WHERE g."municipalityId" = m.id AND b."municipalityId" = m.id ORDER BY b.id, g.id LIMIT $2) cell,
       generate_series(1, $3) y
     WHERE m.slug = 'boras'`,
    [rows.map(({ id }) => id), cells, YEARS],
  )
  for (const { name, rule } of keys) await client.query(`ALTER TABLE "Observation" ADD CONSTRAINT ${name} ${rule}`)
  await client.query('VACUUM ANALYZE')
  return rowCount ?? 0
}
