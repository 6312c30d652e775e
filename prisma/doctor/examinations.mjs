import { resolve } from 'node:path'
import { hasDatabase, runningPostgres } from '../embedded-postgres.mjs'
import { database } from './database.mjs'
import { worth } from './finding.mjs'
import { copies, disk, door, node } from './machine.mjs'
import { address, mail, signIn, source } from './services.mjs'

/** @import { Environment } from '../../lib/env' */
/** @import { Finding } from './finding.mjs' */

/**
 * Everything that is looked at, in the order that it is told.
 * @param {Omit<Environment, 'SITE_URL'> & { SITE_URL: string | undefined, root: string, dataDir: string }} set
 * @returns {(() => Promise<Finding[]>)[]}
 */
export function examinations(set) {
  const { root, dataDir, BACKUP_DIR } = set
  const folder = BACKUP_DIR && resolve(root, BACKUP_DIR)
  return [
    node,
    () => disk(dataDir),
    ...(folder ? [() => disk(folder)] : []),
    () => door(set.PORT, set.HOST),
    () => (set.DATABASE_URL ? database(root, set.DATABASE_URL) : embedded(root, dataDir)),
    () => copies(folder, new Date()),
    () => address({ siteUrl: set.SITE_URL, proxies: set.TRUSTED_PROXIES }),
    () => mail(set.MAIL_URL),
    () => signIn(set.OIDC_ISSUER),
    () => source(set.KOLADA_URL),
    () => source(set.PXWEB_URL),
  ]
}

/** @param {string} root @param {string} dataDir @returns {Promise<Finding[]>} */
async function embedded(root, dataDir) {
  const url = await runningPostgres(dataDir)
  if (url) return database(root, url)
  return [
    hasDatabase(dataDir)
      ? worth('Den inbyggda databasen står still, så den är inte undersökt. Den startar med npm start.')
      : worth('Det finns ingen databas än. Den görs vid första starten.'),
  ]
}
