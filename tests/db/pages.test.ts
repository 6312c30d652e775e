import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHANNEL } from '@/lib/publication/channel.mjs'
import { countedDatabase } from '../support/counted-database'
import { seededDatabase } from '../support/scratch-database'
import { startApp } from '../support/started-app'

const MOST = 8
const MINUTES = 60_000

const pages = [
  ['the overview', '/sv/boras'],
  ['the målbild', '/sv/boras/malbild'],
  ['an earlier målbild', '/sv/boras/malbild/malbild-2020'],
  ['an effektmål', '/sv/boras/malbild/1.2'],
  ['actions', '/sv/boras/atgarder'],
  ['an area', '/sv/boras/malomraden/god-start'],
  ['the catalogue', '/sv/boras/indikatorer'],
  ['an indicator', '/sv/boras/indikatorer/N15428'],
  ['the districts', '/sv/boras/stadsdelar'],
  ['another map of them', '/sv/boras/stadsdelar/karta/REGSO-ENSAMFORALDER'],
  ['a district', '/sv/boras/stadsdelar/norrby'],
  ['districts side by side', '/sv/boras/stadsdelar/jamfor/norrby/hassleholmen-vast/sjobo-johannelund'],
  ['follow-ups', '/sv/boras/uppfoljning'],
  ['a follow-up', '/sv/boras/uppfoljning/2023'],
  ['a follow-up in the meeting', '/sv/boras/uppfoljning/2023/mote'],
  ['about', '/sv/boras/om'],
] as const

/** Every indicator twice more, with all that belongs to it, under codes and numbers of their own. */
const COPIES = [
  ['Indicator', `jsonb_build_object('id', t.id + n * 1000000, 'code', t.code || '-' || n)`],
  ['IndicatorVersion', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['IndicatorDimension', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['GoalIndicator', `jsonb_build_object('indicatorId', t."indicatorId" + n * 1000000)`],
  ['Cell', `jsonb_build_object('id', t.id + n * 100000000, 'indicatorId', t."indicatorId" + n * 1000000)`],
  ['ValueRevision', `jsonb_build_object('id', t.id + n * 100000000, 'cellId', t."cellId" + n * 100000000)`],
  [
    'PublishedObservation',
    `jsonb_build_object('cellId', t."cellId" + n * 100000000, 'revisionId', t."revisionId" + n * 100000000,
      'indicatorId', t."indicatorId" + n * 1000000)`,
  ],
].map(
  ([table, changes]) => `INSERT INTO "${table}"
    SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(t) || ${changes})).*
    FROM "${table}" t, generate_series(1, 2) n`,
)

let database: Awaited<ReturnType<typeof seededDatabase>>
const asked = new Map<string, string[]>()

/** Which they are, as far as one needs to tell them apart. */
const told = (statements: readonly string[]) => statements.map(statement => statement.slice(0, 160)).join('\n')

async function ask(...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const results: pg.QueryResult[] = []
  for (const statement of statements) results.push(await client.query(statement))
  await client.end()
  return results
}

/** Every page of an app that has forgotten all that it knew. */
async function askAll() {
  const counted = await countedDatabase(database.url)
  const app = await startApp({ DATABASE_URL: counted.url })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  for (const [, path] of pages) {
    await client.query(`UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1`)
    // By the time of the second look, what the first one saw has been forgotten.
    for (let look = 0; look < 2; look++) {
      const before = counted.looks()
      await client.query(`NOTIFY ${CHANNEL}`)
      while (counted.looks() === before) await pause(10)
    }
    counted.statements()
    const answer = await fetch(`${app.address}${path}`)
    await answer.text()
    expect(answer.status, path).toBe(200)
    asked.set(path, counted.statements())
  }
  await client.end()
  await app.end('SIGTERM')
  counted.close()
}

beforeAll(async () => {
  database = await seededDatabase()
  await ask(...COPIES)
  await askAll()
}, 10 * MINUTES)

afterAll(() => database.drop())

describe('a page that nobody has asked for before, with three times as many indicators', () => {
  it.each(pages)(`asks the database at most ${MOST} times for %s, and nothing twice`, (_, path) => {
    const statements = asked.get(path) ?? []
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.length, told(statements)).toBeLessThanOrEqual(MOST)
    // A question for each indicator would be the same one over and over.
    expect(new Set(statements).size, told(statements)).toBe(statements.length)
  })

  it('has them indeed', async () => {
    const [result] = await ask(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE id < 1000000)::int AS seeded FROM "Indicator"`,
    )
    const { all, seeded } = result?.rows[0] as { all: number; seeded: number }
    expect(seeded).toBeGreaterThan(100)
    expect(all).toBe(3 * seeded)
  })
})
