import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'hemligheter.json'
/** What signs sign-ins by other services and seals second factors, and what closes over the values in a form; both 32 bytes. */
const NAMES = ['AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']
const BYTES = 32

/**
 * Gives this process the secrets that are not set: those of the data folder, made by the first start in a file that
 * only the owner may read. Says what several instances on one database need, where they may be several.
 * @param {{ folder: string, isShared: boolean, say: (line: string) => void }} where `isShared`: others can reach the database
 */
export function keepSecrets({ folder, isShared, say }) {
  const missing = NAMES.filter(name => !process.env[name])
  if (missing.length === 0) return
  const kept = readOrMake(folder)
  for (const name of missing) process.env[name] = kept[name]
  if (isShared)
    say(
      `${missing.join(' och ')} är inte satt. Det räcker för en instans. Kör ni flera mot samma databas ska alla ha samma, annars tar den ena inte emot formulär från den andra: openssl rand -base64 ${BYTES} ger en ny.`,
    )
}

/** @param {string} folder @returns {Record<string, string>} */
function readOrMake(folder) {
  const file = join(folder, FILE)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const made = Object.fromEntries(NAMES.map(name => [name, randomBytes(BYTES).toString('base64')]))
    // "wx": never into a file, or through a link, that someone else has put there.
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  }
  chmodSync(file, 0o600)
  return JSON.parse(readFileSync(file, 'utf8'))
}
