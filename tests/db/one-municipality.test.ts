import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreBackup } from '@/prisma/backup/restore-backup.mjs'
import { LEFT_OUT } from '@/prisma/backup/one-municipality.mjs'
import { writeBackup } from '@/prisma/backup/write-backup.mjs'
import { deploy, missingSteps } from '@/prisma/deploy.mjs'
import { scratchDatabase, temporaryFolder } from '../support/scratch-database'

const root = process.cwd()
const folder = temporaryFolder()
const source = process.env.DATABASE_URL ?? ''
const file = join(folder, 'boras.backup')
const restore = (url: string, replaces = false) => restoreBackup({ root, url, file, replaces, say: () => {} })

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** What each table says of a municipality, or of all others; `isByWords`: but for ids, which can be others. */
async function printsOf(url: string, slug: string, { isOthers = false, isByWords = false } = {}) {
  const tables = await ask<{ name: string; own: string }>(
    url,
    `SELECT c.relname AS name, a.attname AS own FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND (a.attname = 'municipalityId' OR (c.relname, a.attname) = ('Municipality', 'id'))
     ORDER BY 1`,
  )
  const ids =
    '"(id|[a-zA-Z]*Ids?|goals|entityId|publishedVersion|publishedAt|removedWith|mergedInto)": ?("?[0-9-]+"?|\\[[0-9, ]*\\]|"[^"]*"|null),? ?'
  const said = isByWords
    ? `regexp_replace((to_jsonb(t))::text, '${ids}', '', 'g')`
    : `(to_jsonb(t) - 'publishedVersion' - 'publishedAt')::text`
  const parts = tables
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(
      ({ name, own }) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(${said}, '|' ORDER BY ${said})), '') AS print
         FROM "${name}" t WHERE "${own}" ${isOthers ? 'IS DISTINCT FROM' : '='} (SELECT id FROM "Municipality" WHERE slug = '${slug}')
         ${name === 'AuditEntry' ? `AND entrance <> 'redaction'` : ''}`,
    )
  const rows = await ask<{ name: string; print: string }>(url, parts.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}

/** What the public reads of values, by the words that name them. */
const values = (url: string) =>
  ask<{ print: string }>(
    url,
    `SELECT count(*) || md5(string_agg(said, '|' ORDER BY said)) AS print FROM (
       SELECT concat_ws(' ', i.code, i.title, g.kind, g.code, b.key, o."periodLabel", o.value, o.status, n.title, x.key) AS said
       FROM "PublishedObservation" o JOIN "Municipality" m ON m.id = o."municipalityId" AND m.slug = 'boras'
       JOIN "Indicator" i ON i.id = o."indicatorId" JOIN "Geography" g ON g.id = o."geographyId" JOIN "Breakdown" b ON b.id = o."breakdownId"
       LEFT JOIN "ImportBatch" n ON n.id = o."batchId"
       LEFT JOIN LATERAL (SELECT string_agg(gi.title, ' ' ORDER BY gi.title) AS key FROM "GoalIndicator" l JOIN "Goal" gi ON gi.id = l."goalId" WHERE l."indicatorId" = i.id) x ON true) s`,
  )

beforeAll(async () => {
  await ask(
    source,
    `INSERT INTO "Person" (email, name, "passwordHash", "isOperator") VALUES ('anna@boras.exempel.se', 'Anna', 'hemligt', true);
     INSERT INTO "PersonRole" SELECT m.id, p.id, 'strategist' FROM "Municipality" m, "Person" p WHERE m.slug = 'boras' AND p.name = 'Anna';
     INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
       SELECT m.id, p.id, 'form', 'inviteColleague', 'Person', p.id::text, jsonb_build_object('personId', p.id, 'goals', jsonb_build_array(g.id), 'goalId', g.id)
       FROM "Municipality" m, "Person" p, "Goal" g WHERE m.slug = 'boras' AND p.name = 'Anna' AND g."municipalityId" = m.id AND g.number = '1.2' LIMIT 1;
     INSERT INTO "DistrictBorder" SELECT "municipalityId", "geographyId", '2199-01-01', polygon, 'SCB' FROM "District" WHERE slug = 'norrby'`,
  )
  await writeBackup({ url: source, file, program: '0.1.0', municipality: 'boras' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.sequential('a backup of one municipality', () => {
  it('is read in where it stood, and nothing of the others is touched', async () => {
    const [before, others] = [await printsOf(source, 'boras'), await printsOf(source, 'boras', { isOthers: true })]
    await expect(restore(source)).rejects.toThrow('finns redan')
    await restore(source, true)
    expect(await printsOf(source, 'boras')).toEqual(before)
    expect(await printsOf(source, 'boras', { isOthers: true })).toEqual(others)
    expect(await ask(source, `SELECT FROM pg_namespace WHERE nspname = 'public_restoring'`)).toEqual([])
    const [anna] = await ask(source, `SELECT "passwordHash", "isOperator" FROM "Person" WHERE name = 'Anna'`)
    expect(anna).toEqual({ passwordHash: 'hemligt', isOperator: true })
  })

  it('is read in where others have its ids, and says the same; new rows get ids of their own', async () => {
    const target = await scratchDatabase()
    await expect(restore(target.url)).rejects.toThrow('en enda kommun')
    const client = new pg.Client({ connectionString: target.url })
    await client.connect()
    await deploy(root, client, await missingSteps(root, client))
    await client.query(
      `INSERT INTO "Municipality" (code, slug, name, "shortName", county) VALUES ('1440', 'ale', 'Ale kommun', 'Ale', 'Västra Götalands län');
       INSERT INTO "Person" (email, name) VALUES ('per@ale.exempel.se', 'Per');
       INSERT INTO "Body" ("municipalityId", name) SELECT id, 'Nämnd ' || n FROM "Municipality", generate_series(1, 40) n;
       INSERT INTO "Dimension" ("municipalityId", key, slug, title, "titleEn", "isOrdered") SELECT id, 'sex', 'kon', 'Kön', 'Sex', false FROM "Municipality"`,
    )
    const others = await printsOf(target.url, 'boras', { isOthers: true })
    await restore(target.url)
    expect(await printsOf(target.url, 'boras', { isByWords: true })).toEqual(
      await printsOf(source, 'boras', { isByWords: true }),
    )
    expect(await printsOf(target.url, 'boras', { isOthers: true })).toEqual(others)
    expect(await values(target.url)).toEqual(await values(source))
    const { rows } = await client.query(
      `SELECT p.email, p."passwordHash", p."isOperator", a."entityId"::int = p.id AS same, (a.after->>'personId')::int = p.id AS said,
         (a.after->>'goalId')::int = g.id AND (a.after->'goals'->>0)::int = g.id AS goal
       FROM "AuditEntry" a JOIN "Person" p ON p.id = a."actorId" JOIN "Goal" g ON g.number = '1.2' AND g.id = (a.after->>'goalId')::int
       WHERE a.action = 'inviteColleague'`,
    )
    const anna = {
      email: 'anna@boras.exempel.se',
      passwordHash: null,
      isOperator: false,
      same: true,
      said: true,
      goal: true,
    }
    expect(rows).toEqual([anna])
    await client.query(`INSERT INTO "Body" ("municipalityId", name) SELECT id, 'Ny' FROM "Municipality"`)
    await client.end()
    await target.drop()
  })
})
