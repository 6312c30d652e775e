// npm start: from a fresh clone to a served page. Nothing that npm installs may be imported before `prepare` is done.
// package.json says `exec` so that npm's signals reach us and not a shell between; Windows has no exec and takes the rest.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEnvironment } from './environment.mjs'
import { advised } from './faults.mjs'
import { checkNode } from './node-version.mjs'
import { freePort } from './port.mjs'
import { prepare } from './prepare.mjs'
import { Advice, endChildren, patiently, step } from './progress.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dev = process.argv[2] === 'dev'
const WATCH_MS = 1000
const FOLLOW_MS = 200
/** After a failed try to bring the database back the next one waits, longer each time up to this. */
const LONGEST_PAUSE_MS = 30_000

const CONFIRM_EMBEDDED =
  'SITE_URL börjar med https, så det här är en webbplats för andra, men DATABASE_URL är inte satt. Ange adressen till en egen PostgreSQL. Ska den inbyggda databasen användas skarpt: sätt EMBEDDED_DATABASE=ja, och BACKUP_DIR så att den kopieras varje natt.'

/** @param {string} line */
const say = line => console.log(`  ${line}`)
/** What to close, in the order it was opened. @type {(() => Promise<void>)[]} */
const opened = []
let announceEnd = () => {}
let stopping = false

async function start() {
  checkNode()
  process.chdir(root)
  loadEnvironment()
  const asked = Number(process.env.PORT || 3000)
  if (asked >= 0 && asked < 65536) await patiently(() => freePort(asked, process.env.HOST || undefined))
  await prepare(root, { build: !dev })
  if (dev) {
    const { makeIslands } = await import('./islands.mjs')
    opened.push(await makeIslands(root, { watch: true }))
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, SITE_URL, BACKUP_DIR, METRICS_AT, PAGE_MEMORY_MB, EMBEDDED_DATABASE } =
    await settings()
  if (!DATABASE_URL && SITE_URL.startsWith('https:') && EMBEDDED_DATABASE !== 'ja') throw new Advice(CONFIRM_EMBEDDED)
  const databaseUrl = DATABASE_URL ?? (await openDatabase(resolve(root, DATA_DIR)))
  process.env.DATABASE_URL = databaseUrl
  const { keepSecrets } = await import('./secrets.mjs')
  keepSecrets({ folder: resolve(root, DATA_DIR), isShared: DATABASE_URL !== undefined, say })
  const { migrate } = await import('./migrate.mjs')
  const { publishedRole } = await migrate(root, databaseUrl)
  process.env.PUBLISHED_ROLE = publishedRole ?? ''
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const port = PORT || (await freePort())
  process.env.PORT = String(port)
  // By the name that next-auth reads it under.
  process.env.NEXTAUTH_URL = new URL(process.env.SITE_URL || `http://localhost:${port}`).origin
  const { serve } = await import('./serve.mjs')
  const pageMemory = PAGE_MEMORY_MB * 2 ** 20
  const where = { root, port, host: HOST, dev, databaseUrl, siteUrl: SITE_URL, pageMemory, metricsAt: METRICS_AT, fail }
  const server = await step('Startar webbservern', () => serve(where))
  opened.push(server.close)
  const { firstLink } = await import('./first-link.mjs')
  const siteUrl = process.env.SITE_URL || server.address
  await firstLink({ databaseUrl, folder: resolve(root, DATA_DIR), siteUrl, say })
  if (BACKUP_DIR) {
    const { backUpDaily } = await import('./backup/daily.mjs')
    opened.push(backUpDaily({ root, folder: resolve(root, BACKUP_DIR) }))
  }
  console.log(`\nMålbild finns på ${server.address}\nAvsluta med Ctrl+C.`)
}

async function settings() {
  const { tsImport } = await import('tsx/esm/api')
  const { readEnvironment } = await tsImport('../lib/env.ts', import.meta.url)
  try {
    return readEnvironment(process.env)
  } catch (error) {
    throw new Advice(/** @type {Error} */ (error).message)
  }
}

/** @param {string} dataDir */
async function openDatabase(dataDir) {
  const { embeddedPostgres } = await import('./embedded-postgres.mjs')
  const database = await step('Startar databasen', () => embeddedPostgres(dataDir, say))
  opened.push(() => step('Stoppar databasen', database.stop))
  announceEnd = database.announceEnd
  watch(database)
  return database.url
}

/**
 * A database that was killed comes back under the running app, as often as it takes.
 * @param {{ isUp: () => boolean, revive: () => Promise<void> }} database
 */
function watch(database) {
  let wait = WATCH_MS
  const look = async () => {
    if (stopping) return
    if (database.isUp()) wait = WATCH_MS
    else
      await step('Databasen stannade, startar den igen', database.revive).catch(error => {
        if (!stopping) console.error(advised(error).message)
        wait = Math.min(2 * wait, LONGEST_PAUSE_MS)
      })
    setTimeout(look, wait).unref()
  }
  setTimeout(look, wait).unref()
}

/** Closes in the opposite order of opening, once: a terminal and npm may both pass the same signal on. @param {number} code */
async function stop(code) {
  if (stopping) return
  stopping = true
  try {
    announceEnd()
  } catch (error) {
    console.error(advised(error).message)
  }
  endChildren()
  for (const close of opened.reverse()) await close().catch(error => console.error(error.message))
  process.exit(code)
}

/** @param {unknown} fault */
function fail(fault) {
  if (stopping) return
  const error = advised(fault)
  console.error(`\n${error instanceof Advice ? error.message : (error.stack ?? error)}`)
  void stop(1)
}

/** npm passes signals on, but killed outright it passes on nothing, and nobody is left to stop us. */
function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && void stop(0), FOLLOW_MS).unref()
}

// Whoever listened may be gone (a closed pipe): saying so would fail in its turn, again and again, for ever.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))
followNpm()
start().catch(fail)
