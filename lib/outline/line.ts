import { outlineSv } from '@/lib/text/outline-sv'

/** What a row of an outline can say. */
export const COLUMNS = Object.keys(outlineSv.columns) as (keyof typeof outlineSv.columns)[]
export type Column = (typeof COLUMNS)[number]

/** A row of an outline as it is written; a column that the file doesn't have says nothing. */
export type Line = { row: number; level: string; title: string } & Partial<Record<Column, string>>

/** A list in one cell. */
export const listed = (texts: readonly string[]): string => texts.join('; ')
export const listOf = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map(text => text.trim())
    .filter(Boolean)
/** Numbers of goals in one cell: "1.1, 2"; the goal at the top, which has no number, is "0". */
export const numbersOf = (cell: string): string[] => cell.split(/[\s;,]+/).filter(Boolean)
export const NUMBER_OF_TOP = '0'

/** Whether two names are one: capitals and spaces don't tell them apart. */
export const isNamed = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv')
