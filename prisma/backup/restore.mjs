// npm run restore -- file [--replace]: the database as a backup says. The app is stopped meanwhile.
import { resolve } from 'node:path'
import { Advice, step } from '../progress.mjs'
import { command, fromHere, root, settingsAtHand } from './at-hand.mjs'

const say = (/** @type {string} */ line) => console.log(`  ${line}`)

await command(async () => {
  const given = process.argv.slice(2)
  const [named] = given.filter(word => !word.startsWith('--'))
  const unknown = given.find(word => word.startsWith('--') && word !== '--replace')
  if (!named || unknown) throw new Advice('Skriv vilken fil: npm run restore -- /sökväg/malbild.backup [--replace]')
  const { DATABASE_URL, DATA_DIR } = await settingsAtHand()
  const { restoreBackup } = await import('./restore-backup.mjs')
  const database = DATABASE_URL ? { url: DATABASE_URL, stop: async () => {} } : await embedded(resolve(root, DATA_DIR))
  const what = { root, url: database.url, file: fromHere(named), replaces: given.includes('--replace'), say }
  const { madeAt, program } = await step('Läser in säkerhetskopian', () => restoreBackup(what)).finally(database.stop)
  const when = new Date(madeAt).toLocaleString('sv-SE')
  console.log(
    `Databasen är som den var ${when} (version ${program}). Har ni inte kvar samma AUTH_SECRET får alla slå på tvåstegsinloggning på nytt. Starta med npm start.`,
  )
})

/** @param {string} dataDir */
async function embedded(dataDir) {
  const { embeddedPostgres } = await import('../embedded-postgres.mjs')
  return embeddedPostgres(dataDir, say)
}
