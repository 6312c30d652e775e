import type { Transaction } from '../transaction'
import { keyOf, type Fields, type Rows, type Written } from './row'
import type { Table } from './tables'

/** A row of the database, and what it says in the pack's terms. */
export type Stored = { raw: Fields; said: Fields }

/** Keys by number and numbers by key, table by table, as far as the tables have been read. */
export type Numbers = { keys: Map<string, Map<number, string>>; ids: Map<string, Map<string, number>> }

export const noNumbers = (): Numbers => ({ keys: new Map(), ids: new Map() })

/** The municipality's rows of a table by key. What they point at must have been read before; their own numbers are noted. */
export async function readStored(
  tx: Transaction,
  municipalityId: number,
  table: Table,
  numbers: Numbers,
): Promise<Map<string, Stored>> {
  const rows = await tx.$queryRawUnsafe<{ raw: Fields }[]>(
    `SELECT to_jsonb(t) AS raw FROM "${table.name}" t WHERE ${table.name === 'Municipality' ? 'id' : '"municipalityId"'} = $1`,
    municipalityId,
  )
  const pointsHere = Object.entries(table.points).filter(([, target]) => target === table.name)
  const found = rows.map(({ raw }) => ({ raw, said: inKeys(raw, table, numbers) }))
  const keyed = found.map(stored => [keyOf(...table.key.map(column => stored.said[column])), stored] as const)
  if (table.isNumbered) {
    numbers.keys.set(table.name, new Map(keyed.map(([key, { raw }]) => [raw.id as number, key])))
    numbers.ids.set(table.name, new Map(keyed.map(([key, { raw }]) => [key, raw.id as number])))
  }
  for (const { raw, said } of found)
    for (const [column, target] of pointsHere)
      said[column] = numbers.keys.get(target)?.get(raw[column] as number) ?? null
  return new Map(keyed)
}

function inKeys(raw: Fields, { points }: Table, numbers: Numbers): Fields {
  const said = { ...raw }
  for (const [column, target] of Object.entries(points))
    if (raw[column] !== null) said[column] = numbers.keys.get(target)?.get(raw[column] as number) ?? null
  return said
}

/** The numbers that the keys stand for; null where a row that is pointed at isn't there. */
export function inNumbers(fields: Fields, { points }: Table, numbers: Numbers): Fields | null {
  const raw: Record<string, Written> = { ...fields }
  for (const [column, target] of Object.entries(points)) {
    const key = fields[column] ?? null
    if (!(column in fields) || key === null) continue
    const id = numbers.ids.get(target)?.get(keyOf(key))
    if (id === undefined) return null
    raw[column] = id
  }
  return raw
}

/** Rows of the pack by table and key; of two with one key the first. */
export function byKey(rows: Rows, table: Table): Map<string, Fields> {
  const keyed = new Map<string, Fields>()
  for (const row of rows.get(table.name) ?? []) {
    const key = keyOf(...table.key.map(column => row[column]))
    if (!keyed.has(key)) keyed.set(key, row)
  }
  return keyed
}
