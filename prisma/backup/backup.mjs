// npm run backup [-- file]: the whole database in a file, while the app runs or not.
import { resolve } from 'node:path'
import { step } from '../progress.mjs'
import { command, fromHere, programVersion, root, settingsAtHand } from './at-hand.mjs'

const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopped.abort())

await command(async () => {
  const { DATABASE_URL, DATA_DIR } = await settingsAtHand()
  const { fileName, folderOf } = await import('./folder.mjs')
  const { writeBackup } = await import('./write-backup.mjs')
  const [named] = process.argv.slice(2)
  const file = named ? fromHere(named) : resolve(folderOf(root, DATA_DIR), fileName(new Date()))
  const database = DATABASE_URL ? { url: DATABASE_URL, close: async () => {} } : await embedded(resolve(root, DATA_DIR))
  const what = { url: database.url, file, program: programVersion(), signal: stopped.signal }
  const { bytes, tables, rows } = await step('Skriver säkerhetskopian', () => writeBackup(what)).finally(database.close)
  const [size, all] = [bytes / 1e6, rows].map(number => number.toLocaleString('sv-SE', { maximumFractionDigits: 1 }))
  console.log(
    `Säkerhetskopian finns i ${file} (${size} MB, ${tables} tabeller, ${all} rader). Den har personuppgifter: lägg den där bara de får läsa som ska, på en annan dator också.`,
  )
})

/** That of the app while it runs, otherwise started for as long as it takes. @param {string} dataDir */
async function embedded(dataDir) {
  const { embeddedPostgres, hasDatabase, runningPostgres } = await import('../embedded-postgres.mjs')
  const { Advice } = await import('../progress.mjs')
  if (!hasDatabase(dataDir))
    throw new Advice(`Det finns ingen databas i ${dataDir}. Rätta DATA_DIR eller DATABASE_URL.`)
  const running = await runningPostgres(dataDir)
  if (running) return { url: running, close: async () => {} }
  const { url, stop } = await embeddedPostgres(dataDir, line => console.log(`  ${line}`))
  return { url, close: stop }
}
