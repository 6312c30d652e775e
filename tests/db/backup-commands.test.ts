import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { backUpDaily } from '@/prisma/backup/daily.mjs'
import { embeddedPostgres } from '@/prisma/embedded-postgres.mjs'
import { exactPrints } from '../support/exact-prints'
import { scratchDatabase, temporaryFolder } from '../support/scratch-database'

const KILLS = process.env.TEST_ALL ? 20 : 2
const folder = temporaryFolder()
const source = process.env.DATABASE_URL ?? ''
let wanted: Record<string, string>

type Command = { kill: () => void; end: Promise<{ code: number | null; output: string }> }

function run(program: 'backup' | 'restore', args: string[], settings: Record<string, string>): Command {
  const env = { ...process.env, DATABASE_URL: '', INIT_CWD: folder, ...settings }
  const child = spawn(process.execPath, [`prisma/backup/${program}.mjs`, ...args], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)))
  return {
    kill: () => child.kill('SIGKILL'),
    end: new Promise(resolve => child.on('close', code => resolve({ code, output }))),
  }
}
/** Kills it some milliseconds after it has come to its work, a different number each time. */
async function killed(command: Command, hasBegun: () => Promise<boolean>, afterMs: number): Promise<void> {
  let isOver = false
  void command.end.then(() => (isOver = true))
  while (!isOver && !(await hasBegun())) await pause(5)
  await pause(afterMs)
  command.kill()
  await command.end
}

beforeAll(async () => {
  const { code, output } = await run('backup', ['hel.backup'], { DATABASE_URL: source }).end
  expect(output).toMatch(/Säkerhetskopian finns i \S+hel\.backup \([\d,]+ MB, \d+ tabeller, [\d\s]+ rader\)/)
  expect(code).toBe(0)
  wanted = await exactPrints(source)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run restore and npm run backup', () => {
  it('bring the embedded database to an empty folder, and copy it while it runs', async () => {
    const DATA_DIR = join(folder, 'ny')
    expect(await run('restore', ['hel.backup'], { DATA_DIR }).end).toMatchObject({ code: 0 })
    const database = await embeddedPostgres(DATA_DIR)
    expect(await exactPrints(database.url)).toEqual(wanted)
    const refused = await run('restore', ['hel.backup', '--replace'], { DATA_DIR }).end
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('använder redan') })
    expect(await run('backup', [], { DATA_DIR }).end).toMatchObject({ code: 0 })
    const one = await run('backup', ['--municipality', 'borlange', 'en.backup'], { DATA_DIR }).end
    expect(one).toMatchObject({ code: 0, output: expect.stringContaining('en.backup') })
    const back = await run('restore', ['en.backup', '--replace'], { DATA_DIR }).end
    expect(back).toMatchObject({ code: 0, output: expect.stringContaining('Borlänge kommun är som den var') })
    await database.stop()
    const [made = ''] = readdirSync(join(DATA_DIR, 'sakerhetskopior'))
    expect(made).toMatch(/^malbild-\d{4}-\d\d-\d\dT\d{6}Z\.backup$/)
    const again = await run('restore', [join(DATA_DIR, 'sakerhetskopior', made), '--replace'], { DATA_DIR }).end
    expect(again.code).toBe(0)
    const restarted = await embeddedPostgres(DATA_DIR)
    expect(await exactPrints(restarted.url)).toEqual(wanted)
    await restarted.stop()
  })

  it('say what to do when there is nothing to copy, and no file is named', async () => {
    const [backup, restore] = [run('backup', [], { DATA_DIR: join(folder, 'ingen') }), run('restore', [], {})]
    expect(await backup.end).toMatchObject({ code: 1, output: expect.stringContaining('Det finns ingen databas i') })
    expect(await restore.end).toMatchObject({ code: 1, output: expect.stringContaining('Skriv vilken fil') })
    expect(existsSync(join(folder, 'ingen'))).toBe(false)
  })
})

describe('the copy of the day', () => {
  it('is made by one, however many instances ask at once, and the oldest goes', async () => {
    const BACKUP_DIR = join(folder, 'dagliga')
    mkdirSync(BACKUP_DIR)
    for (const date of ['26', '27', '28']) writeFileSync(join(BACKUP_DIR, `malbild-2026-01-${date}T010000Z.backup`), '')
    const settings = { DATABASE_URL: source, BACKUP_DIR, BACKUP_KEEP: '3' }
    const ends = await Promise.all([1, 2, 3].map(() => run('backup', ['--due'], settings).end))
    expect(ends).toEqual(ends.map(() => ({ code: 0, output: '' })))
    const [oldest, , newest, more] = readdirSync(BACKUP_DIR)
    expect(more).toBeUndefined()
    expect(oldest).toBe('malbild-2026-01-27T010000Z.backup')
    const whole = await scratchDatabase()
    expect(await run('restore', [join(BACKUP_DIR, newest!)], { DATABASE_URL: whole.url }).end).toMatchObject({
      code: 0,
    })
    expect(await exactPrints(whole.url)).toEqual(wanted)
    await whole.drop()
  })
})

describe('an instance that runs', () => {
  it('makes the copy of the day', async () => {
    const BACKUP_DIR = join(folder, 'av-sig-själv')
    vi.stubEnv('BACKUP_DIR', BACKUP_DIR)
    const end = backUpDaily({ root: process.cwd(), folder: BACKUP_DIR })
    await vi.waitFor(() => expect(readdirSync(BACKUP_DIR)).toEqual([expect.stringMatching(/Z\.backup$/)]), 20_000)
    await end()
  })

  it.each([
    ['en-fil', 'är ingen mapp'],
    ['en-fil/under', 'är ingen mapp'],
  ])('says why there is none when its folder is %s', async (name, reason) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const BACKUP_DIR = join(folder, name)
    writeFileSync(join(folder, 'en-fil'), '')
    vi.stubEnv('BACKUP_DIR', BACKUP_DIR)
    const end = backUpDaily({ root: process.cwd(), folder: BACKUP_DIR })
    await vi.waitFor(() => expect(said.mock.calls.flat()).toEqual([expect.stringContaining(reason)]), 20_000)
    await end()
    said.mockRestore()
  })
})

describe('killed at any moment', () => {
  it('a backup leaves no file that looks whole', async () => {
    const kept = join(folder, 'dödade')
    mkdirSync(kept)
    for (let n = 0; n < KILLS; n++) {
      const name = join(kept, `${n}.backup`)
      const command = run('backup', [name], { DATABASE_URL: source })
      await killed(command, async () => readdirSync(kept).some(found => found.startsWith(`${n}.backup.`)), n * 10)
    }
    const left = readdirSync(kept)
    expect(left.filter(name => name.endsWith('.part'))).not.toEqual([])
    for (const name of left.filter(found => found.endsWith('.backup'))) {
      const whole = await scratchDatabase()
      expect(await run('restore', [join(kept, name)], { DATABASE_URL: whole.url }).end).toMatchObject({ code: 0 })
      await whole.drop()
    }
  })

  it('a restore leaves what was there, or is done', async () => {
    const target = await scratchDatabase()
    const isBegun = async () => {
      const client = new pg.Client({ connectionString: new URL('/postgres', target.url).href })
      await client.connect()
      const { rows } = await client
        .query(`SELECT FROM pg_stat_activity WHERE datname = $1`, [new URL(target.url).pathname.slice(1)])
        .finally(() => client.end())
      return rows.length > 0
    }
    const [ask, old] = [
      new pg.Client({ connectionString: target.url }),
      'CREATE TABLE _prisma_migrations (finished_at date, migration_name text, rolled_back_at date)',
    ]
    await ask.connect()
    await ask.query(`${old}; CREATE TABLE här_före (id int); INSERT INTO här_före VALUES (1)`)
    await ask.end()
    const before = await exactPrints(target.url)
    const ends = []
    for (let n = 0; n < KILLS; n++) {
      await killed(
        run('restore', ['hel.backup', '--replace'], { DATABASE_URL: target.url }),
        isBegun,
        (n * 1200) / KILLS,
      )
      const found = await exactPrints(target.url)
      expect([before, wanted]).toContainEqual(found)
      ends.push(found)
    }
    expect(ends).toContainEqual(before)
    const last = await run('restore', ['hel.backup', '--replace'], { DATABASE_URL: target.url }).end
    expect(last).toMatchObject({ code: 0 })
    expect(await exactPrints(target.url)).toEqual(wanted)
    await target.drop()
  })
})
