/** What stands in a cell of a file: a date is its ISO day, an error of a formula is its text. */
export type FileCell = string | number | null

/** A sheet, or a whole text file: rows from the top, each as long as it is. */
export type Sheet = {
  name: string
  rows: FileCell[][]
  /** Where all figures stand, of a table whose file says so: the other columns are labels, "20" of an age too. */
  valueAt?: number
  /** Rows that the workbook hides, counted from 0: they are read as others, and told. */
  hidden?: ReadonlySet<number>
  /** Of several tables on one sheet: which sheet of the file, and what stands above the table. */
  of?: number
  table?: string
}

export const tableName = ({ name, table }: Pick<Sheet, 'name' | 'table'>): string =>
  [name, table].filter(Boolean).join(': ')

/** 100,000 of values, and headings, titles and notes around them. */
export const MOST_ROWS = 100_100
export const MOST_COLUMNS = 1_000
/** Of all sheets together. */
export const MOST_CELLS = 1_200_000
/** No place and no group is called as much. */
export const LONGEST_NAME = 200
/** Longer texts are cut: no name or label is. */
export const LONGEST_TEXT = 2_000

/** The longest of the rows. */
export const widthOf = (rows: readonly FileCell[][]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0)

export const textOf = (cell: FileCell | undefined): string =>
  cell === null || cell === undefined ? '' : tidy(String(cell))

/** Spaces of every kind as one, and none at the ends. */
export const tidy = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text)
