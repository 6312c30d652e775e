import type { Transaction } from '../transaction'
import { readMemory, remember } from './memory'
import { merge } from './merge'
import type { Fields, Rows } from './row'
import { byKey, inNumbers, noNumbers, readStored, type Numbers, type Stored } from './stored'
import { tables, type Table } from './tables'
import { changedValue, publishValues, withdrawValues } from './values'
import { deleteRows, insertRows, updateRows } from './write'

/**
 * Brings the municipality's rows up to what the pack says today, and leaves what people changed, made or removed.
 * Returns how many rows it wrote.
 */
export async function renew(tx: Transaction, municipalityId: number, pack: Rows): Promise<number> {
  const memory = await readMemory(tx, municipalityId)
  const numbers = noNumbers()
  const withdrawn: { table: Table; rows: Stored[] }[] = []
  let written = 0
  for (const table of tables) {
    const brought = memory.get(table.name) ?? new Map<string, Fields>()
    const said = byKey(pack, table)
    const found = await readStored(tx, municipalityId, table, numbers)
    const { add, change, remove } = merge(brought, saidOf(found), said, table.isWhole)
    const added = await addRows(tx, municipalityId, table, add, numbers)
    const changes = [...change].flatMap(([key, fields]) => {
      const raw = inNumbers(fields, table, numbers)
      return raw ? [{ stored: found.get(key)!, change: raw }] : []
    })
    if (table.hasHistory)
      await publishValues(
        tx,
        municipalityId,
        changes.map(({ stored, change }) => changedValue(stored, change)),
      )
    else await updateRows(tx, table, changes)
    withdrawn.unshift({ table, rows: [...remove].map(key => found.get(key)!) })
    written += added + changes.length + remove.size
    await remember(tx, municipalityId, table.name, brought, said)
  }
  // What points goes before what it points at.
  for (const { table, rows } of withdrawn.filter(({ rows }) => rows.length > 0))
    await (table.hasHistory ? withdrawValues(tx, municipalityId, rows) : deleteRows(tx, table, rows))
  return written
}

/** Adds what points at nothing that is missing, again and again: a goal's parent is a goal. The rest hangs on what a person removed. */
async function addRows(
  tx: Transaction,
  municipalityId: number,
  table: Table,
  add: ReadonlyMap<string, Fields>,
  numbers: Numbers,
): Promise<number> {
  let left = [...add.values()]
  for (;;) {
    const ready = left.map(fields => inNumbers(fields, table, numbers)).filter(raw => raw !== null)
    if (ready.length === 0) return add.size - left.length
    left = left.filter(fields => !inNumbers(fields, table, numbers))
    await (table.hasHistory ? publishValues(tx, municipalityId, ready) : insertRows(tx, municipalityId, table, ready))
    if (table.isNumbered) await readStored(tx, municipalityId, table, numbers)
  }
}

const saidOf = (found: ReadonlyMap<string, Stored>) => new Map([...found].map(([key, { said }]) => [key, said]))
