import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { identityOf } from '@/prisma/alive.mjs'
import { listen } from '@/prisma/port.mjs'
import { temporaryFolder } from '../support/scratch-database'
import { askEmbedded, postgresPid, startApp } from '../support/started-app'

const DATA_DIR = temporaryFolder()
const FIRST_START_MS = 300_000

const healthOf = async (address: string | null) => {
  const answer = await fetch(`${address}/api/health`)
  await answer.body?.cancel()
  return answer.status
}
const nameOfBoras = () => askEmbedded(DATA_DIR, `SELECT name FROM "Municipality" WHERE code = '1490'`)
const isRunning = (pid: number) => identityOf(pid) !== null

afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

// Each test goes on with the data folder as the one before left it.
describe.sequential('npm start', () => {
  it(
    'loads the municipalities into an empty database and serves them',
    async () => {
      const app = await startApp({ DATA_DIR })
      expect(await healthOf(app.address)).toBe(200)
      expect(await nameOfBoras()).toEqual({ name: expect.stringContaining('Borås') })
      await askEmbedded(DATA_DIR, `UPDATE "Municipality" SET name = 'Borås, ändrat' WHERE code = '1490'`)
      expect(await app.end('SIGTERM')).toBe(0)
    },
    FIRST_START_MS,
  )

  it('starts again in seconds with the data kept, and stops its database on Ctrl+C', async () => {
    const since = performance.now()
    const app = await startApp({ DATA_DIR })
    expect(performance.now() - since).toBeLessThan(20_000)
    expect(await nameOfBoras()).toEqual({ name: 'Borås, ändrat' })
    const postgres = postgresPid(DATA_DIR)
    expect(await app.end('SIGINT')).toBe(0)
    expect(existsSync(join(DATA_DIR, 'postgres/postmaster.pid'))).toBe(false)
    expect(isRunning(postgres)).toBe(false)
  })

  it('takes over the database that a killed app left running', async () => {
    const killed = await startApp({ DATA_DIR })
    await killed.end('SIGKILL')
    const left = postgresPid(DATA_DIR)
    const app = await startApp({ DATA_DIR })
    expect(postgresPid(DATA_DIR)).toBe(left)
    expect(await healthOf(app.address)).toBe(200)
    await app.end('SIGTERM')
    expect(isRunning(left)).toBe(false)
  })

  it('brings a killed database back under the running app', async () => {
    const app = await startApp({ DATA_DIR })
    expect(await healthOf(app.address)).toBe(200)
    process.kill(postgresPid(DATA_DIR), 'SIGKILL')
    await expect.poll(() => healthOf(app.address), { timeout: 20_000, interval: 200 }).toBe(503)
    await expect.poll(() => healthOf(app.address), { timeout: 20_000, interval: 200 }).toBe(200)
    await app.end('SIGTERM')
  })

  it('recovers when app and database were both killed', async () => {
    const killed = await startApp({ DATA_DIR })
    process.kill(killed.pid, 'SIGKILL')
    process.kill(postgresPid(DATA_DIR), 'SIGKILL')
    await killed.end()
    const app = await startApp({ DATA_DIR })
    expect(await healthOf(app.address)).toBe(200)
    expect(await nameOfBoras()).toEqual({ name: 'Borås, ändrat' })
    await app.end('SIGTERM')
  })

  it('lets one program at a time hold a data folder', async () => {
    const app = await startApp({ DATA_DIR })
    const second = await startApp({ DATA_DIR })
    expect(await second.end()).toBe(1)
    expect(second.output()).toContain(`Process ${app.pid} använder redan ${DATA_DIR}`)
    expect(await healthOf(app.address)).toBe(200)
    await app.end('SIGTERM')
  })

  it('loads the municipalities again when loading was broken off', async () => {
    const before = await startApp({ DATA_DIR })
    await askEmbedded(DATA_DIR, `COMMENT ON TABLE "Municipality" IS 'grunddata läses in'`)
    await before.end('SIGTERM')
    const app = await startApp({ DATA_DIR })
    expect(await nameOfBoras()).not.toEqual({ name: 'Borås, ändrat' })
    await app.end('SIGTERM')
  })
})

describe('npm start says what to do', () => {
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
