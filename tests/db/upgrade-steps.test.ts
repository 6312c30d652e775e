import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deploy, missingSteps } from '@/prisma/deploy.mjs'
import { publishedConnectionOf } from '@/prisma/address.mjs'
import { migrate } from '@/prisma/migrate.mjs'
import { listen } from '@/prisma/port.mjs'
import { scratchDatabase } from '../support/scratch-database'

const STEPS = {
  '1_towns': "CREATE TABLE town (id int PRIMARY KEY); CREATE TYPE size AS ENUM ('small', 'large');",
  '2_sizes':
    "ALTER TABLE town ADD COLUMN size size; CREATE INDEX town_size ON town (size); UPDATE town SET size = 'small';",
}
let root = ''
let database: Awaited<ReturnType<typeof scratchDatabase>>
let client: pg.Client

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'malbild-steps-'))
  for (const [name, sql] of Object.entries(STEPS)) {
    mkdirSync(join(root, 'prisma/migrations', name), { recursive: true })
    writeFileSync(join(root, 'prisma/migrations', name, 'migration.sql'), sql)
  }
  database = await scratchDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await database.drop()
  rmSync(root, { recursive: true })
})

const run = async () => deploy(root, client, await missingSteps(root, client))
const lacking = async () => (await missingSteps(root, client)).map(({ name }) => name)
const leaveUnfinished = (name: string) =>
  client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('left behind', '', $1)`, [name])
const sizes = async () => (await client.query<{ size: string }>('SELECT size FROM town')).rows

describe('an upgrade', () => {
  it('carries out what is missing, in order, and nothing twice', async () => {
    expect(await lacking()).toEqual(Object.keys(STEPS))
    await run()
    expect(await lacking()).toEqual([])
    await client.query("INSERT INTO town VALUES (1, 'large')")
    await run()
    expect(await sizes()).toEqual([{ size: 'large' }])
  })

  it('that fails leaves nothing of its step behind', async () => {
    writeFileSync(join(root, 'prisma/migrations/2_sizes/migration.sql'), `${STEPS['2_sizes']} SELECT 1 / 0;`)
    await expect(run()).rejects.toThrow('division by zero')
    expect(await lacking()).toEqual(['2_sizes'])
    await expect(sizes()).rejects.toThrow('size')
  })

  it('tries again a step that was broken off and rolled back', async () => {
    await deploy(root, client, (await missingSteps(root, client)).slice(0, 1))
    await leaveUnfinished('2_sizes')
    await run()
    expect(await lacking()).toEqual([])
    expect(await sizes()).toEqual([])
  })

  it('records a step that was done and broken off before its record', async () => {
    await deploy(root, client, (await missingSteps(root, client)).slice(0, 1))
    await client.query(STEPS['2_sizes'])
    await leaveUnfinished('2_sizes')
    await run()
    expect(await lacking()).toEqual([])
  })

  it('tells of a step that is half done, and what to do, and changes nothing', async () => {
    await deploy(root, client, (await missingSteps(root, client)).slice(0, 1))
    await client.query('ALTER TABLE town ADD COLUMN size size')
    await leaveUnfinished('2_sizes')
    await expect(run()).rejects.toThrow(/2_sizes är gjord till hälften.*säkerhetskopian/s)
    expect(await lacking()).toEqual(['2_sizes'])
  })

  it('refuses a database that holds something else', async () => {
    await client.query('CREATE TABLE another (id int)')
    await expect(missingSteps(root, client)).rejects.toThrow('innehåller något annat')
  })
})

describe('the whole address is passed on', () => {
  const project = process.cwd()

  it('a schema holds the tables, and no other does', async () => {
    const url = new URL(database.url)
    url.searchParams.set('schema', 'Egen plats')
    await migrate(project, url.href)
    const { rows } = await client.query<{ schema: string }>(
      `SELECT DISTINCT table_schema AS schema FROM information_schema.tables WHERE table_name IN ('Municipality', '_prisma_migrations')
       ORDER BY 1`,
    )
    // The second holds the views that public pages read.
    expect(rows.map(({ schema }) => schema)).toEqual(['Egen plats', 'Egen plats_published'])
    const views = new pg.Client({ connectionString: publishedConnectionOf(url.href).connectionString })
    await views.connect()
    expect((await views.query('SELECT FROM "Municipality"')).rowCount).toBe(2)
    await views.end()
    const { rows: towns } = await client.query(`SELECT FROM "Egen plats"."Municipality"`)
    expect(towns).toHaveLength(2)
  })

  it('nothing is sent in plain text to a server that has no TLS when the address asks for it', async () => {
    const heard: Buffer[] = []
    const server = createServer(socket => {
      socket.on('data', data => {
        heard.push(data)
        socket.write('N')
      })
    })
    const port = await listen(server, 0)
    const url = `postgresql://anna:hemligt@127.0.0.1:${port}/malbild?sslmode=verify-full`
    await expect(migrate(project, url)).rejects.toThrow('Servern tar inte emot TLS')
    // The request for TLS (protocol 3, message 80877103) and nothing after it.
    expect(Buffer.concat(heard).toString('hex')).toBe('0000000804d2162f')
    server.close()
  })

  it('every step of the project can be carried out by a role that owns nothing but its database', async () => {
    await client.query(`CREATE ROLE liten LOGIN PASSWORD 'liten'`)
    try {
      const url = new URL(database.url)
      url.username = 'liten'
      url.password = 'liten'
      await expect(migrate(project, url.href)).rejects.toThrow('GRANT CREATE')
      await client.query('GRANT CREATE, USAGE ON SCHEMA public TO liten')
      await expect(migrate(project, url.href)).rejects.toThrow('GRANT CREATE ON DATABASE')
      await client.query(`GRANT CREATE ON DATABASE "${url.pathname.slice(1)}" TO liten`)
      await migrate(project, url.href)
      expect((await client.query('SELECT FROM "Municipality"')).rowCount).toBe(2)
    } finally {
      await client.query('DROP OWNED BY liten; DROP ROLE liten')
    }
  })
})
