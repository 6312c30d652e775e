import type { Transaction } from '../transaction'
import type { Fields } from './row'
import type { Stored } from './stored'
import type { Table } from './tables'

/** Kept by the program when a row changes. */
const DATED = new Set(['Municipality', 'Framework'])

/** One statement for all rows with the same columns: thousands of rows would otherwise be as many round trips. */
export async function insertRows(
  tx: Transaction,
  municipalityId: number,
  { name }: Table,
  rows: readonly Fields[],
): Promise<void> {
  const owner: Fields = name === 'Municipality' ? {} : { municipalityId }
  for (const alike of byColumns(rows.map(row => ({ ...owner, ...row })))) {
    const columns = listed(Object.keys(alike[0] ?? {}))
    await tx.$executeRawUnsafe(
      `INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${name}", $1::jsonb)
       ON CONFLICT DO NOTHING`,
      JSON.stringify(alike),
    )
  }
}

/** `changes` holds what is to be changed, by the row as it stands. */
export async function updateRows(
  tx: Transaction,
  table: Table,
  changes: readonly { stored: Stored; change: Fields }[],
): Promise<void> {
  const { name } = table
  for (const alike of byColumns(changes.map(({ stored, change }) => ({ ...change, ...identity(table, stored) })))) {
    const set = Object.keys(alike[0] ?? {}).filter(column => !identityOf(table).includes(column))
    const assigned = set.map(column => `"${column}" = r."${column}"`)
    if (DATED.has(name)) assigned.push('"updatedAt" = now()')
    await tx.$executeRawUnsafe(
      `UPDATE "${name}" t SET ${assigned.join(', ')}
       FROM jsonb_populate_recordset(NULL::"${name}", $1::jsonb) r WHERE ${matched(table)}`,
      JSON.stringify(alike),
    )
  }
}

/** Removes rows that nothing points at any more; what a person has tied to one keeps it. */
export async function deleteRows(tx: Transaction, table: Table, rows: readonly Stored[]): Promise<void> {
  const { name } = table
  const pointing = await tx.$queryRaw<{ child: string; columns: string[]; targets: string[] }[]>`
    SELECT c.conrelid::regclass::text AS child,
      (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS columns,
      (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS targets
    FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = ${`"${name}"`}::regclass`
  const free = pointing.map(({ child, columns, targets }) => {
    const same = columns.map((column, i) => `x."${column}" = t."${targets[i]}"`)
    return `AND NOT EXISTS (SELECT FROM ${child} x WHERE ${same.join(' AND ')})`
  })
  await tx.$executeRawUnsafe(
    `DELETE FROM "${name}" t USING jsonb_populate_recordset(NULL::"${name}", $1::jsonb) r
     WHERE ${matched(table)} ${free.join(' ')}`,
    JSON.stringify(rows.map(stored => identity(table, stored))),
  )
}

const identityOf = ({ key, isNumbered }: Table): string[] => (isNumbered ? ['id'] : ['municipalityId', ...key])
const identity = (table: Table, { raw }: Stored): Fields =>
  Object.fromEntries(identityOf(table).map(column => [column, raw[column] ?? null]))
const matched = (table: Table): string =>
  identityOf(table)
    .map(column => `t."${column}" = r."${column}"`)
    .join(' AND ')
const listed = (columns: string[]): string => columns.map(column => `"${column}"`).join(', ')

function byColumns(rows: readonly Fields[]): Fields[][] {
  const groups = new Map<string, Fields[]>()
  for (const row of rows) {
    const columns = Object.keys(row).sort().join()
    const alike = groups.get(columns)
    if (alike) alike.push(row)
    else groups.set(columns, [row])
  }
  return [...groups.values()]
}
