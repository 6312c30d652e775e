import { spawn, spawnSync } from 'node:child_process'
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

  it('tells of a database of another major version, and leaves it alone', async () => {
    const first = await embeddedPostgres(dataDir)
    await first.stop()
    const version = join(dataDir, 'postgres/PG_VERSION')
    writeFileSync(version, '16\n')
    await expect(embeddedPostgres(dataDir)).rejects.toThrow(/gjord av PostgreSQL 16, och programmet har \d+/)
    expect(readFileSync(version, 'utf8')).toBe('16\n')
  })

  it.runIf(isRoot)('runs, when root starts it, as the user whose it is', async () => {
    const first = await embeddedPostgres(dataDir)
    await first.stop()
    const folder = join(dataDir, 'postgres')
    spawnSync('chown', ['-R', '4711:4711', folder])
    const again = await embeddedPostgres(dataDir)
    expect(again.isUp()).toBe(true)
    await again.stop()
  })

  describe('in another container, with process numbers of its own', () => {
    const hasContainers = spawnSync('unshare', ['-pf', '--mount-proc', 'true']).status === 0
    /** Starts the database there, says UP or what was wrong, and is killed when told so. */
    const script = `import { embeddedPostgres } from '${process.cwd()}/prisma/embedded-postgres.mjs'
      const database = await embeddedPostgres(process.argv[1]).catch(error => console.log(error.message))
      if (!database) process.exit(1)
      console.log('UP')
      process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'))`
    function elsewhere() {
      const node = `"${process.execPath}" --input-type=module -e "$1" "$2"; echo ended; sleep 600`
      const container = spawn('unshare', [
        '-pf',
        '--kill-child',
        '--mount-proc',
        'sh',
        '-c',
        node,
        'sh',
        script,
        dataDir,
      ])
      let said = ''
      container.stdout.on('data', chunk => (said += String(chunk)))
      const hears = (words: string) => expect.poll(() => said, { timeout: 60_000 }).toContain(words)
      const end = () => {
        const ended = new Promise(resolve => container.on('exit', resolve))
        container.kill('SIGKILL')
        return ended
      }
      return { kill: () => container.stdin.write('die'), hears, end }
    }

    it.runIf(hasContainers)('its folder is held against others, also by a server that outlived its app', async () => {
      const first = elsewhere()
      await first.hears('UP')
      await expect(embeddedPostgres(dataDir)).rejects.toThrow('kanske i en annan container')
      first.kill()
      await first.hears('ended')
      await expect(embeddedPostgres(dataDir)).rejects.toThrow('En databasserver använder redan')
      await first.end()
      const next = await embeddedPostgres(dataDir)
      expect(next.isUp()).toBe(true)
      await next.stop()
    })
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
