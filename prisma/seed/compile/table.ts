import { parse } from 'csv-parse/sync'

export type Row = Record<string, string>

/** A CSV file's rows by column name; an empty cell is an empty string. */
export const table = (csv: string): Row[] => parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as Row[]

/** The cell that the column must have. */
export function cellOf(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`Kolumnen ${column} saknas i källfilen.`)
  return value
}

/** "926.0" as the source prints whole numbers, without its decimal: "926". */
export const plainNumber = (written: string): string => written.replace(/\.0$/, '')
