import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { deploy, stepsOf } from '@/prisma/deploy.mjs'
import { migrate } from '@/prisma/migrate.mjs'
import { earlierDatabase } from '../support/earlier-database'
import { scratchDatabase } from '../support/scratch-database'

const root = process.cwd()
const steps = stepsOf(root)
const first = steps.findIndex(({ name }) => name.startsWith('20261128120000'))
/** Every step that a version may have been released with, in the nightly. */
const released = process.env.TEST_ALL ? steps.slice(first) : []

const BORAS = `(SELECT id FROM "Municipality" WHERE code = '1490')`
const ANNA = `(SELECT id FROM "Person" WHERE email = 'anna@exempel.se')`
const CELL = `(SELECT min(id) FROM "Cell" WHERE "municipalityId" = ${BORAS})`

/** What people have done, from when it could be done, and how it is asked for afterwards. */
const DONE: { since: string; what: string; asked: string }[] = [
  {
    since: '20261122110000',
    what: `UPDATE "Municipality" SET name = 'Borås Stad, ändrat' WHERE code = '1490'`,
    asked: `SELECT FROM "Municipality" WHERE name = 'Borås Stad, ändrat'`,
  },
  {
    since: '20261122110000',
    what: `INSERT INTO "PageText" ("municipalityId", key, locale, body) VALUES (${BORAS}, 'accessibility', 'sv', 'Vår text')`,
    asked: `SELECT FROM "PageText" WHERE body = 'Vår text'`,
  },
  {
    since: '20261128120000',
    what: `UPDATE "Indicator" SET title = 'Vår rubrik' WHERE code = 'N15428' AND "municipalityId" = ${BORAS}`,
    asked: `SELECT FROM "Indicator" WHERE title = 'Vår rubrik' AND code = 'N15428'`,
  },
  {
    since: '20261128210000',
    what: `INSERT INTO "Person" (email, name, "passwordHash") VALUES ('anna@exempel.se', 'Anna', 'x');
      INSERT INTO "PersonRole" ("municipalityId", "personId", role) VALUES (${BORAS}, ${ANNA}, 'controller');
      INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId")
        VALUES (${BORAS}, ${ANNA}, 'form', 'inviteColleague', 'Person', ${ANNA}::text)`,
    asked: `SELECT FROM "PersonRole" r JOIN "Person" p ON p.id = r."personId" JOIN "AuditEntry" a ON a."actorId" = p.id
      WHERE p.name = 'Anna' AND r.role = 'controller' AND a.action = 'inviteColleague'`,
  },
  {
    since: '20261129020000',
    what: `INSERT INTO "ValueRevision" ("municipalityId", "cellId", value, "writtenById", entrance, note)
        VALUES (${BORAS}, ${CELL}, 47.11, ${ANNA}, 'form', 'Annas')`,
    asked: `SELECT FROM "ValueRevision" WHERE note = 'Annas' AND value = 47.11`,
  },
  {
    since: '20261129020000',
    what: `INSERT INTO "Submission" ("municipalityId", title, "proposedById", entrance) VALUES (${BORAS}, 'Annas värden', ${ANNA}, 'form')`,
    asked: `SELECT FROM "Submission" WHERE title = 'Annas värden' AND status = 'submitted'`,
  },
  {
    since: '20261129084000_periods',
    what: `INSERT INTO "PeriodLock" ("municipalityId", "firstDay", "lastDay", why, "lockedById") VALUES (${BORAS}, '2020-01-01', '2020-12-31', 'Klart', ${ANNA})`,
    asked: `SELECT FROM "PeriodLock" WHERE why = 'Klart'`,
  },
  {
    since: '20261129142000',
    what: `INSERT INTO "Framework" ("municipalityId", slug, title, "validFrom", status, purposes, "followUpPurposes", "ourReading", "updatedAt")
      VALUES (${BORAS}, 'malbild-2030', 'Annas utkast', 2030, 'draft', '{}', '{}', '{}', now())`,
    asked: `SELECT FROM "Framework" WHERE title = 'Annas utkast' AND status = 'draft'`,
  },
]

describe.runIf(released.length > 0)('a database of every released migration, with what people did', () => {
  it.each(released.map(({ name }, i) => ({ name, from: first + i })))('$name becomes the newest', async ({ from }) => {
    const database = await scratchDatabase()
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      await client.query(earlierDatabase('d02bfec'))
      await client.query('SET search_path TO public')
      const until = steps.slice(0, from + 1)
      const has = new Set(
        (await client.query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations')).rows.map(
          row => row.name,
        ),
      )
      await deploy(
        root,
        client,
        until.filter(({ name }) => !has.has(name)),
      )
      const done = DONE.filter(({ since }) => until.some(({ name }) => name.startsWith(since)))
      for (const { what } of done) await client.query(what)
      await migrate(root, database.url)
      for (const { asked } of done) expect((await client.query(asked)).rowCount, asked).toBe(1)
      const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) })
      // Every model can be read as this version knows it.
      for (const name of Object.values(Prisma.ModelName)) await modelOf(db, name).findFirst()
      await db.$disconnect()
    } finally {
      await client.end()
      await database.drop()
    }
  })
})

type Model = { findFirst: () => Promise<unknown> }
const modelOf = (db: PrismaClient, name: string) =>
  (db as unknown as Record<string, Model>)[`${name[0]!.toLowerCase()}${name.slice(1)}`]!
