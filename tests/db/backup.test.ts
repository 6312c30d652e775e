import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreBackup } from '@/prisma/backup/restore-backup.mjs'
import { writeBackup } from '@/prisma/backup/write-backup.mjs'
import { deploy, missingSteps } from '@/prisma/deploy.mjs'
import { earlierDatabase } from '../support/earlier-database'
import { exactPrints } from '../support/exact-prints'
import { scratchDatabase } from '../support/scratch-database'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'malbild-backup-'))
const source = process.env.DATABASE_URL ?? ''
const file = join(folder, 'hel.backup')
/** Of all tables with nothing in them, where what matters is something else. */
const withoutRows = join(folder, 'tom.backup')
/** What the database was when it was copied. */
let wanted: Record<string, string>
let target: Awaited<ReturnType<typeof scratchDatabase>>

const backUp = (url: string, to: string) => writeBackup({ url, file: to, program: '0.1.0' })
const restore = (from: string, replaces = false, url = target.url) =>
  restoreBackup({ root, url, file: from, replaces, say: () => {} })
async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}
const ask = <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> =>
  connected(url, async client => (await client.query<Row>(sql)).rows)

beforeAll(async () => {
  await ask(source, `INSERT INTO "Person" (email, name) VALUES (E'tecken\\t\\\\.\\n''"å🎉@exempel.se', '\\N')`)
  await backUp(source, file)
  wanted = await exactPrints(source)
  target = await scratchDatabase()
  const bare = await scratchDatabase()
  await connected(bare.url, async client => deploy(root, client, await missingSteps(root, client)))
  await backUp(bare.url, withoutRows)
  await bare.drop()
})
afterAll(async () => {
  await target.drop()
  rmSync(folder, { recursive: true })
})

describe.sequential('a backup', () => {
  it('is for its owner alone, and never written over another', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(backUp(source, file)).rejects.toThrow('finns redan')
  })

  it('read into an empty database gives one that is the same in everything', async () => {
    await restore(file)
    expect(await exactPrints(target.url)).toEqual(wanted)
    const [views] = await ask<{ n: number }>(
      target.url,
      `SELECT count(*)::int AS n FROM public_published."Municipality"`,
    )
    expect(views).toEqual({ n: 2 })
  })

  it('is read into a database that has something only when that is said', async () => {
    await ask(target.url, `UPDATE "Municipality" SET name = 'Ändrat efteråt'; CREATE TABLE sedan_dess (id int)`)
    const before = await exactPrints(target.url)
    await expect(restore(file)).rejects.toThrow('--replace')
    expect(await exactPrints(target.url)).toEqual(before)
    await restore(file, true)
    expect(await exactPrints(target.url)).toEqual(wanted)
  })

  it('is not read in while somebody uses the database', async () => {
    const other = new pg.Client({ connectionString: target.url })
    await other.connect()
    await expect(restore(withoutRows, true)).rejects.toThrow(/Databasen används \(1/)
    await other.end()
  })

  it('tells of what others have built on the tables, and leaves it', async () => {
    await ask(target.url, 'CREATE SCHEMA annat; CREATE VIEW annat.namn AS SELECT name FROM public."Municipality"')
    const before = await exactPrints(target.url)
    await expect(restore(withoutRows, true)).rejects.toThrow('view annat.namn depends on table')
    expect(await exactPrints(target.url)).toEqual(before)
    await ask(target.url, 'DROP SCHEMA annat CASCADE')
  })

  it('never replaces what is not ours', async () => {
    const foreign = await scratchDatabase()
    await ask(foreign.url, 'CREATE TABLE annat (id int)')
    await expect(restore(file, true, foreign.url)).rejects.toThrow('innehåller något annat')
    await foreign.drop()
  })

  it('holds what was there at one moment, while others write', async () => {
    const [one, two] = [join(folder, 'under.backup'), await scratchDatabase()]
    const writer = new pg.Client({ connectionString: source })
    await writer.connect()
    let [n, isOver] = [1, false]
    // The same number in the first table that is read and in the last.
    const writing = (async () => {
      for (; !isOver; n++)
        await writer.query(
          `BEGIN; UPDATE "Municipality" SET "publishedVersion" = ${n}; UPDATE _prisma_migrations SET logs = '${n}'; COMMIT`,
        )
    })()
    while (n < 5) await pause(10)
    const begun = n
    await backUp(source, one)
    expect(n).toBeGreaterThan(begun)
    isOver = true
    await writing
    await writer.end()
    await restore(one, false, two.url)
    const rows = await ask<{ n: string }>(
      two.url,
      `SELECT "publishedVersion"::text AS n FROM "Municipality" UNION SELECT logs FROM _prisma_migrations`,
    )
    expect(rows).toHaveLength(1)
    await two.drop()
  })

  it('of another schema than public goes into one, and the other way round', async () => {
    const [url, two] = [new URL(target.url), await scratchDatabase()]
    url.searchParams.set('schema', 'Egen plats')
    await restore(withoutRows, false, url.href)
    await ask(target.url, `INSERT INTO "Egen plats"."Person" (email, name) VALUES ('maja@exempel.se', 'Maja')`)
    const again = join(folder, 'annat-schema.backup')
    await backUp(url.href, again)
    await restore(again, false, two.url)
    expect(await ask(two.url, 'SELECT id, name FROM public."Person"')).toEqual([{ id: 1, name: 'Maja' }])
    await restore(again, true, url.href)
    const [found, wished] = await Promise.all([exactPrints(target.url, { schema: 'Egen plats' }), exactPrints(two.url)])
    const tables = Object.keys(wished).filter(name => !name.includes(' '))
    for (const name of tables) expect(found[name], name).toBe(wished[name])
    // What stands beside it in the same database is another's.
    expect(await exactPrints(target.url)).toEqual(wanted)
    await two.drop()
  })

  it('of an earlier version becomes what that version becomes when it is upgraded', async () => {
    const [earlier, restored] = [await scratchDatabase(), await scratchDatabase()]
    const old = join(folder, 'gammal.backup')
    await ask(earlier.url, earlierDatabase('d02bfec'))
    await backUp(earlier.url, old)
    await restore(old, false, restored.url)
    await connected(earlier.url, async client => deploy(root, client, await missingSteps(root, client)))
    const [found, upgraded] = await Promise.all(
      [restored, earlier].map(({ url }) => exactPrints(url, { isTimeless: true })),
    )
    expect(found).toEqual(upgraded)
    await earlier.drop()
    await restored.drop()
  })
})

describe('a file that is not whole and ours is refused before anything is touched', () => {
  const whole = () => gunzipSync(readFileSync(file))
  const packed = (bytes: Buffer) => gzipSync(bytes, { level: 1 })
  const [damaged, foreign] = [/skadad eller avbruten/, /ingen säkerhetskopia från Målbild/]
  const middle = (bytes: Buffer) => Math.floor(bytes.length / 2)
  let before: Record<string, string>
  beforeAll(async () => void (before = await exactPrints(target.url)))
  afterAll(async () => expect(await exactPrints(target.url)).toEqual(before))
  const flipped = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 1
    return copy
  }

  it.each<[string, RegExp, () => Buffer]>([
    ['cut short', damaged, () => readFileSync(file).subarray(0, -20)],
    ['cut in the middle', damaged, () => readFileSync(file).subarray(0, middle(readFileSync(file)))],
    ['with a changed byte', damaged, () => flipped(readFileSync(file), middle(readFileSync(file)))],
    ['packed anew with a changed value', damaged, () => packed(flipped(whole(), whole().indexOf('Borås')))],
    ['packed anew without its end mark', damaged, () => packed(whole().subarray(0, whole().lastIndexOf('end ')))],
    ['with something after its end', damaged, () => packed(Buffer.concat([whole(), Buffer.from('rows 1\nx')]))],
    ['of another program', foreign, () => packed(Buffer.from('-- PostgreSQL database dump\n'))],
    ['that is no archive', foreign, () => Buffer.from('namn;värde\n')],
    ['that is empty', damaged, () => Buffer.alloc(0)],
  ])('%s', async (_, refusal, bytes) => {
    const broken = join(folder, 'trasig.backup')
    writeFileSync(broken, bytes())
    await expect(restore(broken, true)).rejects.toThrow(refusal)
  })

  it('of a later version', async () => {
    const later = join(folder, 'senare.backup')
    await ask(
      source,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('senare', '', '2099_later', now())`,
    )
    await backUp(source, later)
    await expect(restore(later, true)).rejects.toThrow('senare version')
  })

  it('that is not there', () => expect(restore(join(folder, 'saknas'), true)).rejects.toThrow('finns inte'))
})
