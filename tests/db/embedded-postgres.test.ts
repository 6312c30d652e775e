import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedPostgres } from '@/prisma/embedded-postgres.mjs'
import { temporaryFolder } from '../support/scratch-database'

const isRoot = process.getuid?.() === 0
let dataDir = ''

beforeEach(() => {
  dataDir = temporaryFolder()
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the embedded PostgreSQL', () => {
  it('begins again where the first start was broken off', async () => {
    mkdirSync(join(dataDir, 'postgres.new/base'), { recursive: true })
    const database = await embeddedPostgres(dataDir)
    expect(database.isUp()).toBe(true)
    await database.stop()
    expect(database.isUp()).toBe(false)
  })

  it('is not kept out by a lock whose process number now belongs to another program', async () => {
    const first = await embeddedPostgres(dataDir)
    const lock = join(dataDir, 'postgres/postmaster.pid')
    const left = readFileSync(lock, 'utf8')
    await first.stop()
    writeFileSync(lock, left.replace(/^\d+/, String(process.pid)))
    const second = await embeddedPostgres(dataDir)
    expect(second.isUp()).toBe(true)
    await second.stop()
  })

  it('asks for a password that only the owner may read', async () => {
    const database = await embeddedPostgres(dataDir)
    expect(new URL(database.url).password).toHaveLength(32)
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600)
    expect(existsSync(join(dataDir, 'postgres.password'))).toBe(false)
    await database.stop()
  })

  it.runIf(isRoot)('moves to /var/lib, and says so, when its user may not enter the folder', async () => {
    chmodSync(dataDir, 0o700)
    const said: string[] = []
    const database = await embeddedPostgres(join(dataDir, '.data'), line => said.push(line))
    const { folder } = JSON.parse(readFileSync(join(dataDir, '.data/database.json'), 'utf8')) as { folder: string }
    expect(folder).toMatch(/^\/var\/lib\/malbild\//)
    expect(said.join()).toContain(folder)
    await database.stop()
    rmSync(folder, { recursive: true })
  })
})
