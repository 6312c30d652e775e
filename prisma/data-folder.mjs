import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from './alive.mjs'
import { tryLock } from './lock.mjs'
import { Advice, patiently } from './progress.mjs'

/** Written behind the holder's name once it is on its way out. */
const ENDING = ' slutar'

/**
 * Who started the database is who stops it, so one program at a time holds a data folder. Throws an Advice when
 * another does.
 * @param {string} dataDir @param {(line: string) => void} say
 * @returns {{ release: () => void, announceEnd: () => void }}
 */
export function holdFolder(dataDir, say) {
  const note = join(dataDir, 'app.pid')
  const holder = existsSync(note) ? readFileSync(note, 'utf8') : ''
  const lock = tryLock(join(dataDir, 'app.lock'))
  if (!lock || (!lock.isKept && isAnother(holder))) throw taken(dataDir, holder)
  if (!lock.isKept)
    say(
      `Programmet flock saknas, så två containrar kan ta ${dataDir} samtidigt. Installera util-linux om flera delar mappen.`,
    )
  const write = (/** @type {string} */ text) => {
    // A note of another user's may be replaced where it can't be changed.
    rmSync(note, { force: true })
    writeFileSync(note, text)
  }
  const me = identityOf(process.pid) ?? ''
  write(me)
  return {
    announceEnd: () => write(me + ENDING),
    release: () => {
      rmSync(note, { force: true })
      lock.release()
    },
  }
}

/**
 * The lock that the database server itself holds, all its processes and whatever container they are in, so that no
 * second one runs on the same files. `take` gives what the server's starter is to be started with.
 * @param {string} dataDir
 */
export function holdServer(dataDir) {
  /** @type {ReturnType<typeof tryLock>} */
  let lock = null
  /** @returns {import('node:child_process').StdioOptions} */
  const take = () => {
    lock ??= tryLock(join(dataDir, 'postgres.lock'))
    if (lock) return ['ignore', 'pipe', 'pipe', process.platform === 'win32' ? 'ignore' : lock.fd]
    throw new Advice(
      `En databasserver använder redan ${dataDir}, kanske i en annan container. Stoppa den, eller välj en annan mapp: DATA_DIR=.data-2 npm start`,
    )
  }
  return { take: () => patiently(async () => take()), release: () => lock?.release() }
}

/** @param {string} holder */
function isAnother(holder) {
  const identity = holder.replace(ENDING, '')
  const pid = Number.parseInt(identity, 10)
  return Boolean(pid) && pid !== process.pid && identityOf(pid) === identity
}

/** @param {string} dataDir @param {string} holder */
function taken(dataDir, holder) {
  const who = isAnother(holder)
    ? `Process ${Number.parseInt(holder, 10)}`
    : 'Ett annat program, kanske i en annan container,'
  const advice = new Advice(
    `${who} använder redan ${dataDir}. Stoppa det, eller välj en annan mapp: DATA_DIR=.data-2 npm start`,
  )
  advice.passes = holder.endsWith(ENDING)
  return advice
}
