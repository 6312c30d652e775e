import { textOf, type FileCell } from './table'
import { periodIn } from './written-period'

/** No table has so many rows of headings. */
export const MOST_HEADS = 10
/** Nor so many that lack their values before the first that has any. */
const MOST_LACKING = 3_000
/** A label of a row comes again in one of so many. */
const ROWS_LOOKED_AT = 200

/** "0114", "01" and "58191646": digits that count nothing. Amounts are seldom written with a zero first or without a thousand's space. */
const isCode = (cell: FileCell | undefined): boolean => typeof cell === 'string' && /^(0\d+|\d{8,})$/.test(cell.trim())

/** What stands in front of values rather than over them. */
export const isLabel = (cell: FileCell | undefined): boolean => periodIn(cell) !== null || isCode(cell)

/**
 * Rows right above the values that name columns; a lone text in the first column is a title, or heads the rows below it,
 * and what has labels under those that are named, and no value, is a row that lacks it.
 */
export function headsAbove(rows: readonly FileCell[][], first: number, figureColumns: readonly number[]): number[] {
  const filled = (i: number) => (rows[i] ?? []).flatMap((cell, at) => (textOf(cell) === '' ? [] : [at]))
  const isLone = (i: number) => filled(i).length === 0 || (filled(i).length === 1 && filled(i)[0] === 0)
  const rowAbove = (isPassed: (i: number) => boolean) => {
    let at = first - 1
    while (at >= 0 && isPassed(at)) at--
    return at
  }
  const names = (at: number, columns: readonly number[]) =>
    at >= 0 && columns.every(column => textOf(rows[at]![column]) !== '')
  const comesAgain = (cell: FileCell | undefined, column: number) =>
    rows.slice(first, first + ROWS_LOOKED_AT).some(row => textOf(row[column]) === textOf(cell))
  const isLacking = (at: number) => (i: number) =>
    !filled(i).some(column => figureColumns.includes(column)) &&
    (names(at, filled(i)) ||
      filled(i).some(column => isLabel(rows[i]![column]) || comesAgain(rows[i]![column], column)))
  const lacking = rowAbove(i => isLone(i) || !filled(i).some(column => figureColumns.includes(column)))
  const between = rows.slice(lacking + 1, first).map((_, i) => lacking + 1 + i)
  const areLacking = between.length < MOST_LACKING && between.every(i => isLone(i) || isLacking(lacking)(i))
  const lone = rowAbove(isLone)
  let at =
    names(lacking, figureColumns) && areLacking && lacking < lone
      ? lacking
      : names(lone, figureColumns) && lone >= first - MOST_HEADS
        ? lone
        : rowAbove(i => filled(i).length === 0)
  const found: number[] = []
  const isHead = (i: number) => i >= 0 && (filled(i).length > 1 || (filled(i)[0] ?? 0) > 0)
  // An empty row may stand among merged heads.
  for (
    ;
    found.length < MOST_HEADS && (isHead(at) || (found.length > 0 && filled(at).length === 0 && isHead(at - 1)));
    at--
  )
    if (filled(at).length > 0) found.unshift(at)
  return found
}
