import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '@/prisma/migrate.mjs'
import { countedDatabase } from '../support/counted-database'
import { scratchDatabase } from '../support/scratch-database'
import { startApp } from '../support/started-app'

const MOST = 8
const MINUTES = 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))

const pages = [
  ['the overview', '/sv/boras'],
  ['the målbild', '/sv/boras/malbild'],
  ['an earlier målbild', '/sv/boras/malbild/malbild-2020'],
  ['an effektmål', '/sv/boras/malbild/1.2'],
  ['an area', '/sv/boras/malomraden/god-start'],
  ['the catalogue', '/sv/boras/indikatorer'],
  ['an indicator', '/sv/boras/indikatorer/N15428'],
  ['the districts', '/sv/boras/stadsdelar'],
  ['a district', '/sv/boras/stadsdelar/norrby'],
  ['about', '/sv/boras/om'],
] as const

/** Every indicator twice more, with all that belongs to it, under codes and numbers of their own. */
const COPIES = [
  ['Indicator', `jsonb_build_object('id', t.id + n * 1000000, 'code', t.code || '-' || n)`],
  ['IndicatorVersion', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['IndicatorDimension', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['GoalIndicator', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['Observation', `jsonb_build_object('id', t.id + n * 100000000, 'indicatorId', t."indicatorId" + n * 1000000)`],
].map(
  ([table, changes]) => `INSERT INTO "${table}"
    SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(t) || ${changes})).*
    FROM "${table}" t, generate_series(1, 2) n`,
)

let database: Awaited<ReturnType<typeof scratchDatabase>>
let counted: Awaited<ReturnType<typeof countedDatabase>>
const few = new Map<string, string[]>()
const many = new Map<string, string[]>()

/** What a page asks of the database when nothing has been asked before. */
async function statementsOf(path: string): Promise<string[]> {
  const app = await startApp({ DATABASE_URL: counted.url })
  counted.statements()
  const answer = await fetch(`${app.address}${path}`)
  await answer.text()
  const statements = counted.statements()
  await app.end('SIGTERM')
  expect(answer.status, path).toBe(200)
  return statements
}

async function ask(...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const results: pg.QueryResult[] = []
  for (const statement of statements) results.push(await client.query(statement))
  await client.end()
  return results
}

beforeAll(async () => {
  database = await scratchDatabase()
  await migrate(root, database.url)
  counted = await countedDatabase(database.url)
  for (const [, path] of pages) few.set(path, await statementsOf(path))
  await ask(...COPIES)
  for (const [, path] of pages) many.set(path, await statementsOf(path))
}, 20 * MINUTES)

afterAll(async () => {
  counted.close()
  await database.drop()
})

describe('a page that nobody has asked for before', () => {
  it.each(pages)(`asks the database at most ${MOST} times for %s, however many the indicators`, (_, path) => {
    const [first = [], second = []] = [few.get(path), many.get(path)]
    expect(first.length).toBeGreaterThan(0)
    expect(first.length, first.join('\n')).toBeLessThanOrEqual(MOST)
    expect(second.length).toBe(first.length)
  })

  it('was tried with three times as many', async () => {
    const [result] = await ask(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE id < 1000000)::int AS seeded FROM "Indicator"`,
    )
    const { all, seeded } = result?.rows[0] as { all: number; seeded: number }
    expect(seeded).toBeGreaterThan(100)
    expect(all).toBe(3 * seeded)
  })
})
