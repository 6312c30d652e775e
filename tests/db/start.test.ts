import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { identityOf } from '@/prisma/alive.mjs'
import { freePort, listen } from '@/prisma/port.mjs'
import { fileReportsByHand } from '../support/filed-reports'
import { temporaryFolder } from '../support/scratch-database'
import { askEmbedded, embeddedUrl, endStarted, postgresPid, startApp } from '../support/started-app'

const DATA_DIR = temporaryFolder()
const FIRST_START_MS = 300_000
/** Milliseconds after the database is up; the whole night's work is to be killed at more moments. */
const KILLED_AFTER_MS = process.env.TEST_ALL ? Array.from({ length: 20 }, (_, i) => 60 + 130 * i) : [900]

const healthOf = async (address: string | null) => {
  const answer = await fetch(`${address}/api/health`)
  await answer.body?.cancel()
  return answer.status
}
const nameOfBoras = () => askEmbedded(DATA_DIR, `SELECT name FROM "Municipality" WHERE code = '1490'`)
const isRunning = (pid: number) => identityOf(pid) !== null

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await endStarted()
})
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

// Each test goes on with the data folder, and from the third with the app, as the one before left it.
describe.sequential('npm start', () => {
  it(
    'loads the municipalities into an empty database, makes good what a start that was killed left undone, and serves them',
    async () => {
      for (const wait of KILLED_AFTER_MS) {
        const child = spawn(process.execPath, ['prisma/start.mjs'], {
          env: { ...process.env, DATABASE_URL: undefined, npm_lifecycle_event: undefined, PORT: '0', DATA_DIR },
          detached: true,
        })
        await new Promise<void>(resolve => {
          child.stdout.on('data', (line: Buffer) => String(line).includes('✓ Startar databasen') && resolve())
          child.on('exit', () => resolve())
        })
        await pause(wait)
        const ended = new Promise(resolve => child.on('exit', resolve))
        process.kill(-child.pid!, 'SIGKILL')
        await ended
      }
      const METRICS_AT = `127.0.0.1:${await freePort()}`
      const app = await startApp({ DATA_DIR, METRICS_AT })
      expect(await healthOf(app.address)).toBe(200)
      const metrics = await (await fetch(`http://${METRICS_AT}/metrics`)).text()
      expect(metrics).toMatch(/^malbild_http_answers_total{kind="health",status="\w+"} [1-9]/m)
      expect(metrics).toMatch(/^malbild_database_up 1$/m)
      expect(metrics).toMatch(/^malbild_waiting{what="letters"} \d+$/m)
      expect(await nameOfBoras()).toEqual({ name: expect.stringContaining('Borås') })
      const counted = await askEmbedded(
        DATA_DIR,
        `SELECT (SELECT count(*)::int FROM "Municipality") AS towns, (SELECT count(*)::int FROM "SeedPack") AS packs,
          (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL) AS unfinished`,
      )
      expect(counted).toEqual({ towns: 2, packs: 2, unfinished: 0 })
      await askEmbedded(DATA_DIR, `UPDATE "Municipality" SET name = 'Borås, ändrat' WHERE code = '1490'`)
      // Otherwise the next starts make them, each of which is published and makes every kept page old.
      await fileReportsByHand(embeddedUrl(DATA_DIR))
      expect(await app.end('SIGTERM')).toBe(0)
    },
    FIRST_START_MS,
  )

  it('starts again with all that it made kept, and stops its database on Ctrl+C', async () => {
    const app = await startApp({ DATA_DIR })
    expect(app.output()).not.toMatch(/Bygger|Läser in/)
    expect(await nameOfBoras()).toEqual({ name: 'Borås, ändrat' })
    const postgres = postgresPid(DATA_DIR)
    expect(await app.end('SIGINT')).toBe(0)
    expect(existsSync(join(DATA_DIR, 'postgres/postmaster.pid'))).toBe(false)
    expect(isRunning(postgres)).toBe(false)
  })

  let app: Awaited<ReturnType<typeof startApp>>

  it('takes over the database that a killed app left running', async () => {
    const killed = await startApp({ DATA_DIR })
    await killed.end('SIGKILL')
    const left = postgresPid(DATA_DIR)
    app = await startApp({ DATA_DIR })
    expect(postgresPid(DATA_DIR)).toBe(left)
    expect(await healthOf(app.address)).toBe(200)
  })

  it('lets one program at a time hold a data folder', async () => {
    const second = await startApp({ DATA_DIR })
    expect(await second.end()).toBe(1)
    expect(second.output()).toContain(`Process ${app.pid} använder redan ${DATA_DIR}`)
    expect(second.output()).not.toContain('    at ')
    expect(await healthOf(app.address)).toBe(200)
  })

  it('answers 503 and when to ask again while the database is away, however often it is killed', async () => {
    const ask = (path: string) => fetch(`${app.address}${path}`)
    expect((await ask('/sv/boras')).status).toBe(200)
    // In the nightly more often than any count of tries that a start might keep.
    for (let death = 1; death <= (process.env.TEST_ALL ? 5 : 2); death++) {
      process.kill(postgresPid(DATA_DIR), 'SIGKILL')
      await expect.poll(() => healthOf(app.address), { timeout: 60_000, interval: 50 }).toBe(503)
      const page = await ask(`/sv/boras/indikatorer/N1542${death}`)
      if (page.status !== 200 && page.status !== 404) {
        expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([503, true])
        expect(await page.text()).toContain('Databasen svarar inte')
      }
      expect((await ask('/sv/boras')).status).toBe(200)
      await expect.poll(() => healthOf(app.address), { timeout: 60_000, interval: 200 }).toBe(200)
    }
  })

  it.runIf(existsSync('/proc/self/stat'))('goes on in silence when nobody listens to what it says', async () => {
    app.stopListening()
    process.kill(postgresPid(DATA_DIR), 'SIGKILL')
    await expect.poll(() => healthOf(app.address), { timeout: 60_000, interval: 50 }).toBe(503)
    await expect.poll(() => healthOf(app.address), { timeout: 60_000, interval: 200 }).toBe(200)
    // Fields 14 and 15 of proc(5): hundredths of a second at work.
    const ticks = () => {
      const fields = readFileSync(`/proc/${app.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return Number(fields[11]) + Number(fields[12])
    }
    const before = ticks()
    await pause(3000)
    expect(ticks() - before).toBeLessThan(100)
  })

  it('recovers when app and database were both killed', async () => {
    process.kill(app.pid, 'SIGKILL')
    process.kill(postgresPid(DATA_DIR), 'SIGKILL')
    await app.end()
    app = await startApp({ DATA_DIR })
    expect(await healthOf(app.address)).toBe(200)
    expect(await nameOfBoras()).toEqual({ name: 'Borås, ändrat' })
    const postgres = postgresPid(DATA_DIR)
    expect(await app.end('SIGTERM')).toBe(0)
    expect(isRunning(postgres)).toBe(false)
  })
})

describe('npm start', () => {
  it('waits for no turn that it cannot read', async () => {
    const folder = temporaryFolder()
    const turns = await startApp({ DATA_DIR: folder, TMPDIR: folder, DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' })
    await turns.end()
    const [turn] = readdirSync(folder).filter(name => name.endsWith('.turn'))
    expect(turn).toBeDefined()
    rmSync(join(folder, turn!))
    mkdirSync(join(folder, turn!))
    const since = performance.now()
    const app = await startApp({ DATA_DIR: folder, TMPDIR: folder, DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' })
    expect(await app.end()).toBe(1)
    expect(performance.now() - since).toBeLessThan(60_000)
    rmSync(folder, { recursive: true })
  })
})

describe('npm start says what to do', () => {
  it.each([
    ['postgresql://anna:hem#ligt@127.0.0.1:5432/malbild', '# som %23'],
    ['postgresql://anna:hemligt@127.0.0.1:99999/malbild', 'högst 65535'],
    ['postgresql://anna:100%@127.0.0.1:5432/malbild', '% som %25'],
  ])('when %s cannot be read', async (DATABASE_URL, advice) => {
    const app = await startApp({ DATABASE_URL })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain(advice)
    expect(app.output()).not.toMatch(/ligt|    at /)
  })

  it('when the data folder is a file, without a stack', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'data'), '')
    const app = await startApp({ DATA_DIR: join(folder, 'data') })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain('DATA_DIR')
    expect(app.output()).not.toContain('    at ')
    rmSync(folder, { recursive: true })
  })

  it('when the port is taken', async () => {
    const other = createServer()
    const port = await listen(other, 0)
    const app = await startApp({ PORT: String(port) })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain(`Port ${port} används redan.`)
    other.close()
  })

  it('when the address of the database is wrong, without starting one of its own', async () => {
    const empty = temporaryFolder()
    const app = await startApp({ DATA_DIR: empty, DATABASE_URL: 'postgresql://anna:hemligt@127.0.0.1:1/malbild' })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain('Databasen malbild på 127.0.0.1:1 går inte att använda.')
    expect(app.output()).not.toContain('hemligt')
    expect(existsSync(join(empty, 'database.json'))).toBe(false)
    rmSync(empty, { recursive: true })
  })

  it('when Node is too old', async () => {
    const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`
    const app = await startApp({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain('Målbild behöver Node 20.19 eller nyare, men det här är 18.20.4.')
  })

  it('when a setting cannot be read', async () => {
    const app = await startApp({ PORT: 'tretusen' })
    expect(await app.end()).toBe(1)
    expect(app.output()).toContain('PORT: ska vara ett portnummer')
  })
})
