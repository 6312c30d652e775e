import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import type { Transaction } from '../transaction'
import { remember } from './memory'
import { isUntouched } from './merge'
import { type Fields, type Rows, type Written } from './row'
import { byKey, noNumbers, readStored } from './stored'
import { tables } from './tables'

/** What one version wrote, by municipality and table: the columns, and rows in their order. */
type Earlier = Record<string, Record<string, { columns: string[]; rows: Written[][] }>>

const NOW_CALLED: Record<string, string> = { Observation: 'PublishedObservation' }

const read = (): Earlier[] =>
  JSON.parse(
    brotliDecompressSync(readFileSync(fileURLToPath(new URL('earlier.json.br', import.meta.url)))).toString(),
  ) as Earlier[]

/**
 * Versions from before the seed remembered what it brought have left no trace of what a person changed. What they wrote
 * is kept in earlier.json.br, and the one that most of the rows agree with is taken for the one that wrote them.
 */
export async function rememberEarlier(tx: Transaction, { id, code }: { id: number; code: string }): Promise<void> {
  const numbers = noNumbers()
  const versions = read().map(version => ({ rows: rowsOf(version[code] ?? {}), agreeing: 0 }))
  for (const table of tables) {
    const found = await readStored(tx, id, table, numbers)
    for (const version of versions)
      for (const [key, brought] of byKey(version.rows, table)) {
        const stored = found.get(key)
        if (stored && isUntouched(brought, stored.said)) version.agreeing++
      }
  }
  const [closest] = versions.toSorted((a, b) => b.agreeing - a.agreeing)
  if (!closest) return
  for (const table of tables) await remember(tx, id, table.name, new Map(), byKey(closest.rows, table))
}

function rowsOf(written: Earlier[string]): Rows {
  return new Map(
    Object.entries(written).map(([table, { columns, rows }]) => [
      NOW_CALLED[table] ?? table,
      rows.map((row): Fields => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
    ]),
  )
}
