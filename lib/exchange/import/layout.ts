import { figureIn, isFigure, isUnclear } from './file-figure'
import { headsAbove, isLabel, MOST_HEADS } from './heads-above'
import { spreadHeads } from './spread-heads'
import { textOf, widthOf, type FileCell, type Sheet } from './table'
import { periodIn, periodWithin } from './written-period'

/** How a sheet is laid out; rows and columns are counted from 0. */
export type Layout = {
  /** Rows that name the columns, from the top. */
  headRows: number[]
  /** Rows that hold values. */
  bodyRows: number[]
  columns: Column[]
  /** Texts above the heads and below the values: titles, sources, notes. */
  above: string[]
  below: string[]
}

export type Column = {
  at: number
  /** What names it, from the outermost heading; texts that span several columns stand in each. */
  heads: string[]
  holds: 'figures' | 'labels'
  /** A label that stands in the first of the rows that it holds for alone. */
  isFilledDown: boolean
}

/** So great a part of a column's cells are figures, where it is one of values. */
const MOST_FIGURES = 0.5
const ROWS_WEIGHED = 3_000

/** Finds the table in a sheet; null where nothing in it looks like rows of values. */
export function layoutOf({ rows, valueAt }: Sheet): Layout | null {
  const width = widthOf(rows)
  const figureColumns = valueAt === undefined ? columnsOfFigures(rows, width) : [valueAt]
  if (figureColumns.length === 0) return null
  const holdsValue = (row: readonly FileCell[] | undefined) =>
    row !== undefined && figureColumns.some(at => isValue(row[at]))
  const first = firstOfBody(rows, figureColumns, holdsValue)
  if (first < 0) return null
  let last = rows.findLastIndex(row => holdsValue(row))
  const headRows = headsAbove(rows, first, figureColumns)
  // A text in the place of a value is told; headings that stand once more aren't.
  const isSpoilt = (row: readonly FileCell[]) =>
    figureColumns.some(at => textOf(row[at]) !== '' && headRows.every(i => textOf(rows[i]![at]) !== textOf(row[at])))
  while (rows[last + 1] && isSpoilt(rows[last + 1]!)) last++
  // Rows that lack their values say where those below are.
  const begun = (headRows.at(-1) ?? first - 1) + 1
  const isLacking = (row: readonly FileCell[], i: number) =>
    headRows.length > 0 && i >= begun && i < first && row.filter(cell => textOf(cell) !== '').length > 1
  const bodyRows = rows.flatMap((row, i) =>
    isLacking(row, i) || (i >= first && i <= last && (holdsValue(row) || isSpoilt(row))) ? [i] : [],
  )
  const heads = spreadHeads(
    headRows.map(i => rows[i]!),
    width,
  )
  const used = Array.from({ length: width }, (_, at) => at).filter(at =>
    bodyRows.some(i => textOf(rows[i]![at]) !== ''),
  )
  const textsOf = (at: number) => bodyRows.map(i => textOf(rows[i]![at]))
  const isLabelBefore = (before: number) => (at: number) => at < before && !figureColumns.includes(at)
  const textsIn = (some: readonly FileCell[][]) => some.flatMap(row => row.map(textOf)).filter(text => text !== '')
  return {
    headRows,
    bodyRows,
    columns: used.map(at => ({
      at,
      heads: distinct(heads.map(row => row[at] ?? '')),
      holds: figureColumns.includes(at) ? 'figures' : 'labels',
      isFilledDown:
        !figureColumns.includes(at) && isFilledDown(textsOf(at), used.filter(isLabelBefore(at)).map(textsOf)),
    })),
    above: textsIn(rows.slice(0, headRows[0] ?? first)),
    below: textsIn(rows.slice(last + 1)),
  }
}

/**
 * Where the values begin. Years across the top look like values: where nothing names their columns above them, or no
 * label stands beside them, and values that are no years come below.
 */
function firstOfBody(
  rows: readonly FileCell[][],
  figureColumns: readonly number[],
  holdsValue: (row: readonly FileCell[] | undefined) => boolean,
): number {
  const areYears = (row: readonly FileCell[]) =>
    figureColumns.every(at => !isFigure(row[at]) || periodIn(row[at]) !== null) && row.some(cell => cell !== null)
  const lastClear = rows.findLastIndex(row => holdsValue(row) && !areYears(row))
  const lastValue = lastClear < 0 ? rows.findLastIndex(holdsValue) : lastClear
  const begins = rows.findIndex(row => holdsValue(row) && !namesColumns(row, figureColumns))
  let first = begins
  while (first >= 0 && first < lastValue && areYears(rows[first]!)) {
    if (first > begins + MOST_HEADS) return begins
    const own = rows[first]!
    const names = new Set(figureColumns.flatMap(at => textOf(rows[first - 1]?.[at]) || []))
    const isUnderNames = names.size === figureColumns.length
    const hasLabel = own.some((cell, at) => !figureColumns.includes(at) && textOf(cell) !== '')
    if (isUnderNames && hasLabel) break
    first = rows.findIndex((row, i) => i > first && holdsValue(row))
  }
  return first
}

/** Whether most of a row's texts name columns, and one of them is a word for what is missing: "uppgift saknas". */
function namesColumns(row: readonly FileCell[], figureColumns: readonly number[]): boolean {
  const isText = (at: number) => figureIn(row[at]).kind === 'wrong' && !isUnclear(row[at])
  return (
    !figureColumns.some(at => figureIn(row[at]).kind === 'number') &&
    figureColumns.filter(isText).length > figureColumns.length / 2
  )
}

/** What a column of counts between 1900 and 2099 is told from one of years by. */
const SAYS_VALUE = /antal|andel|värde|value|count|number|procent|%|\bper \d/i

/** Columns where most cells are figures, and not all of them periods or codes. */
function columnsOfFigures(rows: readonly FileCell[][], width: number): number[] {
  const weighed = rows.slice(0, ROWS_WEIGHED)
  const found = columnsWeighed(weighed, width)
  // A column that is headed like them ("2024" beside "2023") is of values, also where words or signs alone stand in it.
  const heads = found.flatMap(at => headed(weighed, at) ?? [])
  const shapes = new Set(heads.map(({ row, text }) => `${row} ${shapeOf(text)}`))
  const rowsOfHeads = [...new Set(heads.map(({ row }) => row))]
  const below = weighed.slice(Math.max(...rowsOfHeads) + 1)
  const isLike = (at: number) =>
    at > 0 &&
    rowsOfHeads.some(row => shapes.has(`${row} ${shapeOf(textOf(weighed[row]![at]))}`)) &&
    below.some(row => textOf(row[at]) !== '')
  return Array.from({ length: width }, (_, at) => at).filter(at => found.includes(at) || isLike(at))
}

/** A heading that tells a period, over a column's first figure or as it. */
function headed(rows: readonly FileCell[][], at: number): { row: number; text: string } | null {
  const first = rows.findIndex(row => isValue(row[at]))
  const row = periodIn(rows[first]?.[at]) ? first : rows.findLastIndex((one, i) => i < first && textOf(one[at]) !== '')
  const text = textOf(rows[row]?.[at])
  return periodIn(text) || periodWithin(text) ? { row, text } : null
}

const shapeOf = (text: string): string => text.replace(/\d/g, '0')
const isValue = (cell: FileCell | undefined): boolean => isFigure(cell) || isUnclear(cell)

function columnsWeighed(weighed: readonly FileCell[][], width: number): number[] {
  const figured = Array.from({ length: width }, (_, at) => at).flatMap(at => {
    const cells = weighed.map(row => row[at]).filter(cell => textOf(cell) !== '')
    const heads = firstFigure(cells)
    const body = cells.slice(heads)
    const figures = body.filter(isValue)
    if (figures.length === 0 || figures.length < body.length * MOST_FIGURES) return []
    if (!body.some(cell => isUnclear(cell) || ['number', 'ambiguous'].includes(figureIn(cell).kind))) return []
    const areLabels = figures.filter(cell => figureIn(cell).kind !== 'sign').every(isLabel)
    const saysValue = cells.slice(0, heads).some(cell => SAYS_VALUE.test(textOf(cell)))
    const first = weighed.findIndex(row => isValue(row[at]))
    return [
      {
        at,
        areLabels: areLabels && !saysValue,
        head: periodIn(weighed[first]![at]) && figures.length > 1 ? first : -1,
      },
    ]
  })
  // Years side by side, each once, over values that could all be years too.
  const tops = new Set(figured.map(({ head }) => head))
  const top = figured.length > 1 && tops.size === 1 ? weighed[figured[0]!.head] : undefined
  if (top && new Set(figured.map(({ at }) => textOf(top[at]))).size === figured.length && textOf(top[0]) !== '')
    return figured.map(({ at }) => at)
  // Years across the top: values that could be years stand under one like the others do.
  const yearRows = new Set(figured.filter(({ areLabels, head }) => !areLabels && head >= 0).map(({ head }) => head))
  return figured.filter(({ areLabels, head }) => !areLabels || yearRows.has(head)).map(({ at }) => at)
}

/** Where the headings of a column end: at its first figure. */
const firstFigure = (cells: readonly (FileCell | undefined)[]): number => Math.max(0, cells.findIndex(isValue))

const distinct = (texts: readonly string[]): string[] => texts.filter((text, i) => text !== '' && text !== texts[i - 1])

/**
 * Texts that empty cells come after, which they hold for too: each stands once, or they are merged inside those of the
 * columns before, which are empty where they are.
 */
function isFilledDown(texts: readonly string[], before: readonly (readonly string[])[]): boolean {
  const said = texts.filter(text => text !== '')
  if (texts[0] === '' || said.length === texts.length) return false
  if (new Set(said).size === said.length) return true
  const areMerged = before.length > 0 && texts.every((text, i) => text !== '' || before.every(own => own[i] === ''))
  return areMerged && texts.filter((text, i) => text !== '' && texts[i + 1] === '').length > said.length / 2
}
