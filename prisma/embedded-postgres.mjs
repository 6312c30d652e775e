import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isServerOf } from './alive.mjs'
import { answers } from './answers.mjs'
import { holdFolder, holdServer } from './data-folder.mjs'
import { freePort } from './port.mjs'
import { NOTE, makeFolder, postgresHome, readHome } from './postgres-home.mjs'
import { patiently, run } from './progress.mjs'

const DATABASE = 'malbild'
const ATTEMPTS = 5
/** A crashed database of any size reads its log again within this. */
const READY_SECONDS = 600
/** More than any process number, so that PostgreSQL sees that the lock was left behind. */
const NO_PROCESS = '99999999'
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', 'timezone=UTC']

/** @typedef {Awaited<ReturnType<typeof postgresHome>> & { server: ReturnType<typeof holdServer> }} Home */

/**
 * The embedded PostgreSQL of a data folder: started, or adopted when it outlived the program that started it.
 * @param {string} dataDir absolute @param {(line: string) => void} [say] is told in Swedish what is out of the ordinary
 * @returns {Promise<{ url: string, isUp: () => boolean, revive: () => Promise<void>, announceEnd: () => void,
 *   stop: () => Promise<void> }>} `revive` starts it again at the same address; `announceEnd` tells the next start that
 *   waiting is enough. Throws an Advice when another program holds the folder, or the folder can't be used.
 */
export async function embeddedPostgres(dataDir, say = () => {}) {
  const found = await postgresHome(dataDir, say)
  const held = await patiently(async () => holdFolder(dataDir, say))
  const home = { ...found, server: holdServer(dataDir) }
  try {
    if (!existsSync(home.folder)) await initialise(home)
    const port = (await adopt(home)) ?? (await start(home))
    await ensureDatabase(urlOf(home, port, 'postgres'))
    return {
      url: urlOf(home, port, DATABASE),
      isUp: () => isServerOf(home.folder, lockOf(home.folder)?.pid),
      revive: async () => void ((await adopt(home)) ?? (await start(home, port))),
      announceEnd: held.announceEnd,
      stop: () =>
        stop(home).finally(() => {
          home.server.release()
          held.release()
        }),
    }
  } catch (error) {
    home.server.release()
    held.release()
    throw error
  }
}

/** Whether a data folder has, or begins to have, a database. @param {string} dataDir absolute */
export const hasDatabase = dataDir => existsSync(join(dataDir, NOTE))

/**
 * The address of the embedded PostgreSQL of a data folder that runs already, whoever started it; null where none does.
 * @param {string} dataDir absolute
 */
export async function runningPostgres(dataDir) {
  if (!hasDatabase(dataDir)) return null
  const home = readHome(dataDir)
  const lock = lockOf(home.folder)
  if (!lock?.port || !isServerOf(home.folder, lock.pid)) return null
  const url = urlOf(home, lock.port, DATABASE)
  return (await answers(url)) ? url : null
}

/** The folder gets its name when it is whole, so an interrupted start begins again. @param {Home} home */
async function initialise({ bin, folder, password, as }) {
  const unfinished = `${folder}.new`
  const secret = `${folder}.password`
  makeFolder(unfinished, as)
  writeFileSync(secret, password, { mode: 0o600 })
  if (as.uid && as.gid) chownSync(secret, as.uid, as.gid)
  const options = [
    '--username=malbild',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]
  const settings = SETTINGS.map(setting => `--set=${setting}`)
  await run(join(bin, 'initdb'), ['-D', unfinished, ...options, ...settings], { ...as, cwd: tmpdir() }).finally(() =>
    rmSync(secret),
  )
  renameSync(unfinished, folder)
}

/** Process and port of the server that holds the folder, or null. @param {string} folder */
function lockOf(folder) {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  return pid ? { pid, port } : null
}

/** The port of a server that already runs here, once it answers; null when there is none. @param {Home} home */
async function adopt(home) {
  for (let waited = 0; waited < READY_SECONDS; waited += 0.2) {
    const lock = lockOf(home.folder)
    if (!lock) return null
    if (!isServerOf(home.folder, lock.pid)) return null
    if (lock.port && (await answers(urlOf(home, lock.port, 'postgres')))) return lock.port
    await pause(200)
  }
  throw new Error(`PostgreSQL i ${home.folder} svarar inte.`)
}

/** Keeps the rest of the lock: PostgreSQL finds there what memory the dead server's children may still use. @param {string} folder */
function disown(folder) {
  const file = join(folder, 'postmaster.pid')
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, NO_PROCESS))
}

/** Tries anew while a killed server's children still hold its memory, or when a port was taken in between. @param {Home} home @param {number} [port] */
async function start({ bin, folder, as, server }, port) {
  const stdio = await server.take()
  disown(folder)
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort())
    const log = join(folder, 'postgres.log')
    if (existsSync(log)) renameSync(log, `${log}.1`)
    try {
      const options = ['-D', folder, '-l', log, '-o', `-p ${chosen}`, '-w', '-t', String(READY_SECONDS)]
      await run(join(bin, 'pg_ctl'), ['start', ...options], { ...as, cwd: tmpdir(), stdio })
      return chosen
    } catch (error) {
      if (attempt === ATTEMPTS)
        throw new Error(`PostgreSQL startar inte i ${folder}:\n${lastWords(log) || String(error)}`)
      await pause(500 * attempt)
    }
  }
}

/** @param {Home} home */
async function stop({ bin, folder, as }) {
  if (!isServerOf(folder, lockOf(folder)?.pid)) return
  const stopping = (/** @type {string} */ mode) =>
    run(join(bin, 'pg_ctl'), ['stop', '-D', folder, '-m', mode, '-w', '-t', '60'], { ...as, cwd: tmpdir() })
  await stopping('fast').catch(() => stopping('immediate'))
}

/** @param {string} url */
async function ensureDatabase(url) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

/** @param {Pick<Home, 'password'>} home @param {number} port @param {string} database */
const urlOf = ({ password }, port, database) => `postgresql://malbild:${password}@127.0.0.1:${port}/${database}`
/** @param {string} log */
const lastWords = log => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '')
