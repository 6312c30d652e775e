import pg from 'pg'
import { dropBeside } from './backup/exchange.mjs'
import { deploy, missingSteps } from './deploy.mjs'
import { environment, hashOf } from './prepare.mjs'
import { run, step } from './progress.mjs'
import { openPublishedDoor, takeDownViews } from './published-door.mjs'
import { inTurn } from './turn.mjs'

/**
 * Brings the database's tables and the municipalities' data up to date. Several may start at once on one database:
 * they take turns.
 * @param {string} root @param {string} url
 * @returns {Promise<{ publishedRole: string | null }>} the role of the published door, where the server grants one.
 *   Throws an Advice when the database can't be used.
 */
export const migrate = (root, url) =>
  inTurn(url, async (client, schema) => {
    if (schema) await ensureSchema(client, schema)
    await dropBeside(client, schema)
    const steps = await missingSteps(root, client)
    if (steps.length) await takeDownViews(client, schema)
    if (steps.length) await step('Uppdaterar databasen', () => deploy(root, client, steps))
    const left = await missingSteps(root, client)
    if (left.length) throw new Error(`Databasen saknar fortfarande ${left.map(({ name }) => name).join(', ')}.`)
    const publishedRole = await openPublishedDoor(client, url, schema, line => console.log(`  ${line}`))
    await upgradeSeed(root, { url, publishedRole }, client)
    return { publishedRole }
  })

/** @param {pg.Client} client @param {string} schema */
export async function ensureSchema(client, schema) {
  const { rows } = await client.query('SELECT current_schema() AS found')
  if (!rows[0].found) await client.query(`CREATE SCHEMA ${pg.escapeIdentifier(schema)}`)
}

/**
 * The seed's rows are held against the database only when its files have changed since they last were.
 * @param {string} root @param {{ url: string, publishedRole: string | null }} database @param {pg.Client} client
 */
async function upgradeSeed(root, { url, publishedRole }, client) {
  const hash = hashOf(root, ['prisma/seed'])
  const { rows } = await client.query('SELECT "contentHash" AS hash FROM "SeedPack"')
  if (rows.length && rows.every(row => row.hash === hash)) return
  // What a round says is told by the modules of the pages, which only a server may load.
  const program = ['--conditions', 'react-server', '--import', 'tsx', 'prisma/seed/run.ts', hash]
  const env = environment({ DATABASE_URL: url, PUBLISHED_ROLE: publishedRole ?? '' })
  const title = rows.length ? 'Ser om kommunernas data' : 'Läser in kommunernas data'
  await step(title, () => run(process.execPath, program, { cwd: root, env }))
}
