import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { withoutFormula } from '@/lib/exchange/csv'

type Column = { head: string; cell: (item: unknown) => unknown }

/**
 * Items as CSV (RFC 4180), with the columns of their schema and so the same for every page: what is inside a thing is
 * named after it (period_start), a list has " | " between, and groups are written as in addresses: sex=women.
 */
export function flatCsv(schema: z.ZodObject, items: readonly unknown[]): string {
  const columns = columnsOf(schema)
  const lines = items.map(item => columns.map(({ cell }) => written(cell(item))))
  return stringify([columns.map(({ head }) => head), ...lines], { record_delimiter: 'windows' })
}

function columnsOf({ shape }: z.ZodObject): Column[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const at = (item: unknown) => (item as Record<string, unknown> | null)?.[name]
    const inner = bare(schema)
    // Addresses are for programs that follow them, and those read JSON.
    if (name === 'links') return []
    if (!(inner instanceof z.ZodObject)) return [{ head: name, cell: at }]
    return columnsOf(inner).map(({ head, cell }) => ({
      head: `${name}_${head}`,
      cell: (item: unknown) => cell(at(item)),
    }))
  })
}

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return withoutFormula(cell)
  if (typeof cell !== 'object') return String(cell)
  if (Array.isArray(cell))
    return withoutFormula(cell.map(one => (typeof one === 'string' ? one : plain(one))).join(' | '))
  return withoutFormula(
    Object.entries(cell)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join('|'),
  )
}

const plain = (thing: unknown): string => JSON.stringify(thing)
