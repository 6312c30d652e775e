import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { getFramework, listFrameworks } from '@/lib/framework/queries'
import { listIndicatorCodes, listIndicators } from '@/lib/indicators/queries'
import { getMunicipality } from '@/lib/municipality/queries'
import { getCatalogue } from '@/lib/observations/queries'
import { publishedDb } from '@/lib/published-db'
import { publishedConnectionOf } from '@/prisma/address.mjs'
import { migrate } from '@/prisma/migrate.mjs'
import { PUBLISHED } from '@/prisma/published-views.mjs'
import { draftFramework } from '../support/draft-framework'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const url = process.env.DATABASE_URL ?? ''
const role = process.env.PUBLISHED_ROLE
const reader = new pg.Client({ connectionString: publishedConnectionOf(url, role).connectionString })
const refusalOf = (sql: string) =>
  reader.query(sql).then(
    () => null,
    (error: { code: string }) => error.code,
  )
const [NO_RIGHT, READ_ONLY] = ['42501', '25006']

beforeAll(() => reader.connect())
afterAll(async () => {
  await reader.end()
  await db.$disconnect()
  await publishedDb.$disconnect()
})

describe.runIf(role)('the role of the published door', () => {
  it('may read every view, and no table', async () => {
    for (const table of Object.keys(PUBLISHED))
      expect(await refusalOf(`SELECT FROM "${table}" LIMIT 1`), table).toBeNull()
    const tables = await db.$queryRaw<{ name: string }[]>`SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S') AND relname NOT LIKE '\\_%'`
    expect(tables.length).toBeGreaterThan(Object.keys(PUBLISHED).length)
    for (const { name } of tables) expect(await refusalOf(`SELECT FROM public."${name}"`), name).toBe(NO_RIGHT)
  })

  it.each(['ValueRevision', 'Draft', 'Submission', 'SubmissionItem', 'Person', 'WorkSession', 'AuditEntry', 'Message'])(
    'has no view of %s',
    async table => expect(await refusalOf(`SELECT FROM "${table}"`)).toBe('42P01'),
  )

  it('can write nothing, whatever it sets', async () => {
    const change = `UPDATE "Municipality" SET name = 'x'`
    expect(await refusalOf(change)).toBe(NO_RIGHT)
    expect(await refusalOf('CREATE TEMPORARY TABLE mine (id int); CREATE TABLE mine (id int)')).toBe(READ_ONLY)
    await reader.query('SET default_transaction_read_only = off')
    expect(await refusalOf(change)).toBe(NO_RIGHT)
    expect(await refusalOf('CREATE TABLE mine (id int)')).toBe(NO_RIGHT)
    expect(await refusalOf(`SELECT pg_read_file('PG_VERSION')`)).toBe(NO_RIGHT)
  })

  it('is what RESET ROLE and DISCARD ALL come back to', async () => {
    const who = async () => (await reader.query<{ me: string }>('SELECT current_user AS me')).rows[0]?.me
    for (const reset of ['RESET ROLE', 'RESET ALL', 'DISCARD ALL']) {
      await reader.query(reset)
      expect(await who(), reset).toBe(role)
    }
  })

  it('is what the queries of public pages ask under', async () => {
    const [found] = await publishedDb.$queryRaw<{ me: string }[]>`SELECT current_user::text AS me`
    expect(found?.me).toBe(role)
  })
})

describe('a framework in draft', () => {
  const MARK = 'hemligt utkast'
  const rowsOf = async (table: string) =>
    (await reader.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${table}" t`)).rows
  const countAll = async () => {
    const counts: Record<string, number> = {}
    for (const table of Object.keys(PUBLISHED)) counts[table] = (await rowsOf(table)).length
    return counts
  }

  it('is nowhere behind the published door, nor is anything that hangs on it, until it is adopted', async () => {
    const before = await countAll()
    const { frameworkId, tables } = await draftFramework(db, MARK)
    expect(await countAll()).toEqual(before)
    for (const table of Object.keys(PUBLISHED))
      expect(
        (await rowsOf(table)).filter(({ row }) => row.includes(MARK)),
        table,
      ).toEqual([])
    await db.framework.update({ where: { id: frameworkId }, data: { status: 'adopted' } })
    const after = await countAll()
    for (const table of tables) expect(after[table], table).toBeGreaterThan(before[table]!)
    await db.framework.update({ where: { id: frameworkId }, data: { status: 'draft' } })
  })

  it('is found by no public question', async () => {
    const answers = [
      await listFrameworks('boras'),
      await getFramework('boras'),
      await getFramework('boras', 'utkast'),
      await getMunicipality('boras'),
      await listIndicators('boras', 'all'),
      await listIndicatorCodes('boras'),
      await getCatalogue('boras', '2021-01-01'),
    ]
    expect(answers[2]).toBeNull()
    expect(JSON.stringify(answers)).not.toMatch(/utkast/i)
  })
})

describe('a server that grants no role', () => {
  const named = `malbild_${process.pid}`
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const own = new URL(url)
  own.pathname = `/${named}`
  own.username = own.password = named

  beforeAll(async () => {
    await db.$executeRawUnsafe(`CREATE ROLE ${named} LOGIN PASSWORD '${named}' NOCREATEROLE`)
    await db.$executeRawUnsafe(`CREATE DATABASE ${named} OWNER ${named}`)
  })
  afterAll(async () => {
    said.mockRestore()
    await db.$executeRawUnsafe(`DROP DATABASE ${named} WITH (FORCE)`)
    await db.$executeRawUnsafe(`DROP ROLE ${named}`)
  })

  it('starts all the same, says so and what would help, and has it at the next start when that was done', async () => {
    expect((await migrate(process.cwd(), own.href)).publishedRole).toBeNull()
    const remedy = /kan köra: (.*)/.exec(said.mock.calls.flat().join('\n'))?.[1] ?? ''
    expect(remedy).toContain('GRANT malbild_reader')
    const views = new pg.Client({ connectionString: publishedConnectionOf(own.href, null).connectionString })
    await views.connect()
    await expect(views.query(`UPDATE "Municipality" SET name = 'x'`)).rejects.toMatchObject({ code: READ_ONLY })
    expect((await views.query('SELECT FROM "Municipality"')).rowCount).toBe(2)
    await views.end()
    for (const statement of remedy.split(';').filter(Boolean)) await db.$executeRawUnsafe(statement)
    expect((await migrate(process.cwd(), own.href)).publishedRole).toBe('malbild_reader')
  })
})
