// npm run restore -- file [--replace]: the database as a backup says, while the app is stopped; or one municipality among
// the others, while it runs or not.
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
  const { isOfOne } = await import('./read-backup.mjs')
  const file = fromHere(named)
  const database = DATABASE_URL
    ? { url: DATABASE_URL, stop: async () => {} }
    : await embedded(resolve(root, DATA_DIR), await isOfOne(file))
  const what = { root, url: database.url, file, replaces: given.includes('--replace'), say }
  const { madeAt, program, municipality } = await step('Läser in säkerhetskopian', () => restoreBackup(what)).finally(
    database.stop,
  )
  const when = new Date(madeAt).toLocaleString('sv-SE')
  if (municipality)
    return console.log(
      `${municipality.name} är som den var ${when} (version ${program}). Personer som inte fanns här behöver en ny inbjudan.`,
    )
  console.log(
    `Databasen är som den var ${when} (version ${program}). Har ni inte kvar samma AUTH_SECRET får alla slå på tvåstegsinloggning på nytt. Starta med npm start.`,
  )
})

/**
 * That of the app while it runs, for what is read in beside the others.
 * @param {string} dataDir @param {boolean} isBeside @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
async function embedded(dataDir, isBeside) {
  const { embeddedPostgres, runningPostgres } = await import('../embedded-postgres.mjs')
  const running = isBeside && (await runningPostgres(dataDir))
  return running ? { url: running, stop: async () => {} } : embeddedPostgres(dataDir, say)
}
