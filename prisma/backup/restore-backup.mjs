import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { deploy, missingSteps, stepsOf } from '../deploy.mjs'
import { ensureSchema } from '../migrate.mjs'
import { Advice, patiently } from '../progress.mjs'
import { openPublishedDoor } from '../published-door.mjs'
import { inTurn } from '../turn.mjs'
import { besideOf, dropBeside, exchange } from './exchange.mjs'
import { addMunicipality, findSame } from './add-municipality.mjs'
import { readBackup } from './read-backup.mjs'
import { damaged, recordsOf } from './records.mjs'
import { ALIKE, sumOf, tablesOf } from './tables.mjs'

/** @import { End, Head } from './write-backup.mjs' */

const named = pg.escapeIdentifier

/**
 * Brings a database back to what a backup says. It is read into a schema beside the database's own, held against the file,
 * brought up to date, and put in the other's place in one transaction: broken off anywhere, what was there is untouched.
 * @param {{ root: string, url: string, file: string, replaces: boolean, say: (line: string) => void }} what
 *   `replaces`: a database with something of ours in it too
 * A copy of one municipality is read in among the others, which nobody has to be away for.
 * @returns {Promise<Head>} Throws an Advice when it can't be done; then nothing has changed.
 */
export async function restoreBackup({ root, url, file, replaces, say }) {
  const steps = stepsOf(root)
  const names = steps.map(({ name }) => name)
  const { head, end } = await readBackup(file, names)
  return inTurn(url, async (client, ownSchema) => {
    if (ownSchema) await ensureSchema(client, ownSchema)
    await missingSteps(root, client)
    const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS record`)
    const one = head.municipality
    if (one && !rows[0].record)
      throw new Advice(
        'Kopian är av en enda kommun. Starta Målbild en gång mot den här databasen och läs in den sedan.',
      )
    if (one) await findSame(client, one, replaces)
    if (!one && rows[0].record && !replaces)
      throw new Advice(
        'Databasen har redan ett innehåll. Ta en säkerhetskopia av det (npm run backup) och lägg till --replace för att ersätta det, eller läs in i en ny databas.',
      )
    if (!one) await patiently(() => ensureAlone(client))
    const schema = ownSchema ?? 'public'
    const beside = besideOf(schema)
    await dropBeside(client, schema)
    try {
      await client.query(`CREATE SCHEMA ${named(beside)}; SET search_path TO ${named(beside)}; ${ALIKE}`)
      const [done, later] = [true, false].map(isDone =>
        steps.filter(({ name }) => head.migrations.includes(name) === isDone),
      )
      await deploy(root, client, done ?? [])
      await readRows(client, file, head, end)
      await deploy(root, client, later ?? [])
      if (one) {
        await addMunicipality(client, { municipality: one, tables: head.tables, beside, own: schema, replaces })
        await dropBeside(client, schema)
        return head
      }
      await client.query(`ANALYZE ${(await tablesOf(client)).map(({ name }) => named(name))}`)
      await patiently(() => ensureAlone(client))
      await exchange(client, { from: beside, to: schema })
    } catch (error) {
      await dropBeside(client, schema).catch(() => {})
      throw error
    }
    await client.query(`SET search_path TO ${named(schema)}`)
    await openPublishedDoor(client, url, ownSchema, say)
    return head
  })
}

/** Whoever writes meanwhile would lose it, and a program that runs keeps what it has read. @param {pg.Client} client */
async function ensureAlone(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  )
  if (rows[0].others)
    throw new Advice(
      `Databasen används (${rows[0].others} anslutningar). Stoppa Målbild, alla instanser, och andra program som använder den, och försök igen.`,
    )
}

/** @param {pg.Client} client @param {string} file @param {Head} head @param {End} end */
async function readRows(client, file, head, end) {
  // The record of what has been done is the file's too.
  await client.query('DELETE FROM _prisma_migrations')
  const records = recordsOf(file)
  let { value: record } = await records.next()
  ;({ value: record } = await records.next())
  /** Until the next that is something else. */
  async function* rows() {
    for (;;) {
      ;({ value: record } = await records.next())
      if (record?.kind !== 'rows') return
      yield record.body
    }
  }
  for (const table of head.tables) {
    if (record?.kind !== 'table' || String(record.body) !== table.name) throw damaged(file)
    const into = copyFrom(`COPY ${named(table.name)} (${table.columns.map(named)}) FROM STDIN`)
    await pipeline(Readable.from(rows(), { objectMode: false }), client.query(into))
    const { rows: wanted, sum } = end.tables[table.name] ?? {}
    const found = await sumOf(client, table)
    if (found.rows !== wanted || found.sum !== sum)
      throw new Advice(
        `Tabellen ${table.name} blev inte som i säkerhetskopian (${found.rows} rader av ${wanted}), så inget har ändrats. Försök igen, eller ta en annan kopia.`,
      )
  }
  if (record?.kind !== 'end') throw damaged(file)
  for (const { name, value, isCalled } of head.sequences)
    await client.query('SELECT setval(quote_ident($1)::regclass, $2, $3)', [name, value, isCalled])
}
