import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Advice } from '../progress.mjs'
import { inTurn } from '../turn.mjs'
import { folderAdvice } from './folder-faults.mjs'
import { scopeOf } from './one-municipality.mjs'
import { bytesOf } from './records.mjs'
import { rowSum } from './row-sum.mjs'
import { ALIKE, rowsOf, sequencesOf, tablesOf } from './tables.mjs'

/** @import pg from 'pg' */
/** @import { Writable } from 'node:stream' */
/** @import { Municipality } from './one-municipality.mjs' */
/** @import { RowSum, Sequence, Table } from './tables.mjs' */

export const FORMAT = 'malbild-backup'
/** Raised when an earlier program could no longer read what is written. */
export const FORMAT_VERSION = 1

/**
 * `migrations`: what had been done to the tables. `tables`: in the order that they stand in the file, which is one that
 * they can be read in. `municipality`: of a copy of one alone.
 * @typedef {{ format: string, version: number, program: string, postgres: string, madeAt: string, migrations: string[],
 *   municipality?: Municipality, tables: Table[], sequences: Sequence[] }} Head
 */
/** @typedef {{ tables: Record<string, RowSum>, sha256: string }} End */

/**
 * Writes the whole database, as it is at one moment, to a file that gets its name once it is whole and on the disk, and
 * that only its owner may read.
 * @param {{ url: string, file: string, program: string, municipality?: string, signal?: AbortSignal }} what `program`: the
 *   version of it; `municipality`: the address of the only one that is written, where it isn't all
 * @returns {Promise<{ bytes: number, tables: number, rows: number }>} Throws an Advice when the file exists, or the database
 *   has nothing to keep.
 */
export async function writeBackup({ url, file, program, municipality, signal }) {
  if (existsSync(file)) throw new Advice(`Filen ${file} finns redan. Välj ett annat namn.`)
  const unfinished = `${file}.${process.pid}.part`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const into = () => createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true })
    const sums = await inTurn(url, client => writeRows(client, into(), { program, municipality, signal }), {
      isShared: true,
    })
    renameSync(unfinished, file)
    await keepName(dirname(file))
    const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0)
    return { bytes: statSync(file).size, tables: Object.keys(sums).length, rows }
  } catch (error) {
    throw folderAdvice(dirname(file), error)
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished)
  }
}

/**
 * The same as a stream, for who fetches it: broken off it has no end, and is refused by whoever reads it in.
 * @param {{ url: string, program: string, municipality: string, into: Writable }} what
 */
export const streamBackup = ({ url, into, ...what }) =>
  inTurn(url, client => writeRows(client, into, what), { isShared: true })

/** @param {pg.Client} client @param {Writable} into @param {{ program: string, municipality?: string, signal?: AbortSignal }} what */
async function writeRows(client, into, { program, municipality, signal }) {
  await client.query(ALIKE)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const head = await headOf(client, program)
  const scope = municipality === undefined ? null : await scopeOf(client, municipality)
  const tables = scope?.tables ?? head.tables
  const written = scope
    ? { ...head, municipality: scope.municipality, tables: tables.map(unscoped), sequences: [] }
    : head
  /** @type {Record<string, RowSum>} */
  const sums = {}
  const bytes = bytesOf(recordsFrom(client, written, tables, sums), () => ({ tables: sums }))
  await pipeline(Readable.from(bytes, { objectMode: false }), createGzip(), into, { signal })
  return sums
}

/** In the file a table is what stands in it. @param {Table} table */
const unscoped = ({ name, columns }) => ({ name, columns })

/** @param {pg.Client} client @param {string} program @returns {Promise<Head>} */
async function headOf(client, program) {
  const { rows: found } = await client.query(
    `SELECT to_regclass('_prisma_migrations') AS record, current_setting('server_version') AS postgres`,
  )
  if (!found[0].record) throw new Advice('Databasen är tom, så det finns inget att kopiera.')
  const { rows: done } = await client.query(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    program,
    postgres: found[0].postgres,
    madeAt: new Date().toISOString(),
    migrations: done.map(({ name }) => name),
    tables: await tablesOf(client),
    sequences: await sequencesOf(client),
  }
}

/**
 * @param {pg.Client} client @param {Head} head @param {Table[]} tables
 * @param {Record<string, RowSum>} sums is told of each table when it's written
 * @returns {AsyncGenerator<import('./records.mjs').Record_>}
 */
async function* recordsFrom(client, head, tables, sums) {
  yield { kind: 'head', body: Buffer.from(JSON.stringify(head)) }
  for (const table of tables) {
    yield { kind: 'table', body: Buffer.from(table.name) }
    const sum = rowSum()
    for await (const body of rowsOf(client, table)) {
      sum.add(body)
      yield { kind: 'rows', body }
    }
    sums[table.name] = sum.told()
  }
}

/** A new name is safe from a power cut only when its folder is on the disk too. @param {string} folder */
async function keepName(folder) {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
