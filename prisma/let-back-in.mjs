// npm run way-back -- anna@exempel.se: a sole administrator's way back in (way-back.mjs). The app is stopped meanwhile,
// unless its database is a server of its own (DATABASE_URL).
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEnvironment } from './environment.mjs'
import { advised } from './faults.mjs'
import { Advice } from './progress.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string} [email] */
async function letBackIn(email) {
  if (!email) throw new Advice('Skriv adressen: npm run way-back -- anna@exempel.se')
  process.chdir(root)
  loadEnvironment()
  const { tsImport } = await import('tsx/esm/api')
  const { readEnvironment } = await tsImport('../lib/env.ts', import.meta.url)
  const { DATABASE_URL, DATA_DIR, SITE_URL: siteUrl } = readEnvironment(process.env)
  const folder = resolve(root, DATA_DIR)
  const { wayBack } = await import('./way-back.mjs')
  if (DATABASE_URL) return wayBack({ databaseUrl: DATABASE_URL, folder, siteUrl, email })
  const { embeddedPostgres } = await import('./embedded-postgres.mjs')
  const database = await embeddedPostgres(folder, line => console.log(`  ${line}`))
  return wayBack({ databaseUrl: database.url, folder, siteUrl, email }).finally(database.stop)
}

letBackIn(process.argv[2]).then(
  file => console.log(`Länken till ett nytt lösenord finns i ${file} och gäller i ett dygn.`),
  fault => {
    const error = advised(fault)
    console.error(error instanceof Advice ? error.message : (error.stack ?? error))
    process.exitCode = 1
  },
)
