// npm run backup [-- file] [--municipality address]: the whole database, or one municipality, in a file, while the app runs
// or not. The app itself asks for `--due`: the copy
// of the day, if there is none, and the oldest thrown away.
import { setPriority } from 'node:os'
import { resolve } from 'node:path'
import { Advice, step } from '../progress.mjs'
import { command, fromHere, programVersion, root, settingsAtHand } from './at-hand.mjs'
import { fileName, usualFolder } from './folder.mjs'

const NICE = 10
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopped.abort())
const given = process.argv.slice(2)
const at = given.indexOf('--municipality')
const municipality = at < 0 ? undefined : (given[at + 1] ?? '')
const [asked] = given.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
const common = { program: programVersion(), signal: stopped.signal }

await command(asked === '--due' ? whenDue : now)

async function now() {
  const { DATABASE_URL, DATA_DIR, BACKUP_DIR } = await settingsAtHand()
  const { writeBackup } = await import('./write-backup.mjs')
  const folder = BACKUP_DIR ? resolve(root, BACKUP_DIR) : usualFolder(root, DATA_DIR)
  const file = asked ? fromHere(asked) : resolve(folder, fileName(new Date(), municipality))
  const { url, stop } = DATABASE_URL ? { url: DATABASE_URL } : await embedded(resolve(root, DATA_DIR))
  const writing = () => writeBackup({ url, file, municipality, ...common })
  const { bytes, tables, rows } = await step('Skriver säkerhetskopian', writing).finally(stop)
  const [size, all] = [bytes / 1e6, rows].map(number => number.toLocaleString('sv-SE', { maximumFractionDigits: 1 }))
  console.log(
    `Säkerhetskopian finns i ${file} (${size} MB, ${tables} tabeller, ${all} rader). Den har personuppgifter: lägg den där bara de som ska kan läsa, och en till på en annan dator.`,
  )
}

async function whenDue() {
  setPriority(NICE)
  const { DATABASE_URL, BACKUP_DIR, BACKUP_KEEP } = await settingsAtHand({ isPrepared: true })
  const { backUpWhenDue } = await import('./back-up-when-due.mjs')
  if (!DATABASE_URL || !BACKUP_DIR) throw new Advice('DATABASE_URL eller BACKUP_DIR saknas.')
  await backUpWhenDue({ url: DATABASE_URL, folder: resolve(root, BACKUP_DIR), kept: BACKUP_KEEP, ...common })
}

/**
 * That of the app while it runs, otherwise started for as long as it takes.
 * @param {string} dataDir @returns {Promise<{ url: string, stop?: () => Promise<void> }>}
 */
async function embedded(dataDir) {
  const { embeddedPostgres, hasDatabase, runningPostgres } = await import('../embedded-postgres.mjs')
  if (!hasDatabase(dataDir))
    throw new Advice(`Det finns ingen databas i ${dataDir}. Rätta DATA_DIR eller DATABASE_URL.`)
  const running = await runningPostgres(dataDir)
  return running ? { url: running } : embeddedPostgres(dataDir, line => console.log(`  ${line}`))
}
