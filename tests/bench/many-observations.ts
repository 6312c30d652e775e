import type pg from 'pg'

const INDICATORS = 100
const YEARS = 20
/** Of each value, the last of which is the one that is published. */
const REVISIONS = 5

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
       FROM "Municipality" m, generate_series(1, $1) n WHERE m.slug = 'boras' RETURNING id, "municipalityId")
     INSERT INTO "IndicatorVersion" ("municipalityId", "indicatorId", version) SELECT "municipalityId", id, 1 FROM added
     RETURNING "indicatorId" AS id`,
    [INDICATORS],
  )
  const { rows: keys } = await client.query<{ table: string; name: string; rule: string }>(
    `SELECT conrelid::regclass AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE conrelid = ANY($1::regclass[]) AND contype = 'f'`,
    [['"Cell"', '"ValueRevision"', '"CellHead"', '"PublishedObservation"']],
  )
  // Looking up seven keys for each row takes longer than writing it: they are checked all together afterwards.
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  const cells = Math.ceil(wanted / INDICATORS / YEARS)
  const ids = rows.map(({ id }) => id)
  await client.query(
    `INSERT INTO "Cell" ("municipalityId", "indicatorId", version, "periodStart", "periodEnd", "periodLabel",
       "geographyId", "breakdownId")
     SELECT m.id, i, 1, make_date(2004 + y, 1, 1), make_date(2004 + y, 12, 31), (2004 + y)::text, cell.g, cell.b
     FROM "Municipality" m, unnest($1::int[]) i,
       LATERAL (SELECT g.id AS g, b.id AS b FROM "Geography" g, "Breakdown" b
                WHERE g."municipalityId" = m.id AND b."municipalityId" = m.id ORDER BY b.id, g.id LIMIT $2) cell,
       generate_series(1, $3) y
     WHERE m.slug = 'boras'`,
    [ids, cells, YEARS],
  )
  const revise = `INSERT INTO "ValueRevision" ("municipalityId", "cellId", value, "batchId", entrance)
     SELECT c."municipalityId", c.id, (random() * 100)::numeric(8, 4),
       (SELECT min(id) FROM "ImportBatch" b WHERE b."municipalityId" = c."municipalityId"), 'start'
     FROM "Cell" c WHERE c."indicatorId" = ANY($1::int[])`
  for (let earlier = 1; earlier < REVISIONS; earlier++) await client.query(revise, [ids])
  const { rowCount } = await client.query(
    `WITH last AS (${revise} RETURNING *)
     INSERT INTO "PublishedObservation" ("municipalityId", "cellId", "revisionId", "indicatorId", version, "periodStart",
       "periodEnd", "periodLabel", "geographyId", "breakdownId", value, status, origin, "batchId")
     SELECT c."municipalityId", c.id, r.id, c."indicatorId", c.version, c."periodStart", c."periodEnd", c."periodLabel",
       c."geographyId", c."breakdownId", r.value, r.status, r.origin, r."batchId"
     FROM last r JOIN "Cell" c ON c.id = r."cellId"`,
    [ids],
  )
  await client.query(
    `INSERT INTO "CellHead" ("municipalityId", "cellId", "revisionId")
     SELECT "municipalityId", "cellId", "revisionId" FROM "PublishedObservation" WHERE "indicatorId" = ANY($1::int[])`,
    [ids],
  )
  for (const { table, name, rule } of keys) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${rule}`)
  await client.query('VACUUM ANALYZE')
  return rowCount ?? 0
}
