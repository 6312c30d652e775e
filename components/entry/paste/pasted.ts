import { NUMBER_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import { cellsIn, statusWritten, type Area, type At } from '../block'
import { nothingLeft, type Away, type Left, type NamedRow } from './places'
import { placesOfOne } from './rows-of-one'
import { placesOfSeveral } from './rows-of-several'
import { fieldOver, hasWords, isBlank, isFigure, isSaid, isTime } from './sheet-words'

type Lines = readonly (readonly string[])[]
type Sheet = {
  pasted: Lines
  /** What is marked where it is pasted. */
  area: Area
  rows: readonly NamedRow[]
  columns: readonly TypedField[]
  year: string
  /** Indicators with rows on other pages. */
  elsewhere?: readonly Away[]
}
/** `hidden`: how many texts are of fields that have no column here. `left`: what goes nowhere. */
type Pasted = { cells: { at: At; text: string }[]; hidden: number; left: Left }

/** Where a pasted block goes: one text in all that is marked, named rows in their own, and else from the marked field on. */
export function pastedIn({ pasted, area, rows, columns, year, elsewhere }: Sheet): Pasted {
  if (pasted.length === 1 && pasted[0]!.length === 1)
    return { cells: cellsIn(area).map(at => ({ at, text: pasted[0]![0]! })), hidden: 0, left: nothingLeft() }
  const from = columns.slice(area.left)
  const isNumber = (field: TypedField | undefined) => NUMBER_FIELDS.some(one => one === field)
  const isOfNumbers = isNumber(from[0])
  const isOfSeveral = rows.some(({ names }) => names.length > 0)
  const several = isOfSeveral ? placesOfSeveral(pasted, rows, from, year, elsewhere) : null
  const ofOne = several ? null : placesOfOne(pasted, rows, from, area.top)
  const named = several ?? (ofOne?.isNamed ? ofOne : null)
  if (named) {
    const shown = named.cells.filter(({ field }) => columns.includes(field))
    const cells = shown.map(({ row, field, text }) => ({ at: [row, columns.indexOf(field)] as const, text }))
    return { cells, hidden: named.cells.length - shown.length, left: named.left }
  }
  if (isOfNumbers && pasted.length > 1 && isHeads(pasted[0]!)) return underHeads(pasted, columns, area, ofOne?.left)
  const isName = (line: readonly string[], column: number) =>
    isNumber(from[column]) && hasWords(line[column]) && !isSaid(line[column]!) && !line.slice(column + 1).every(isBlank)
  // Names of no row, and periods that don't stand here, are no values.
  const isOfOthers =
    isOfNumbers &&
    (pasted.some(line => line.some((_, column) => isName(line, column))) ||
      (pasted.length > 1 && pasted.every(line => line.length > 1 && isTime(line[0]!))))
  if (isOfOthers) return noneOf(ofOne?.left)
  return { cells: inPlace(pasted, area), hidden: 0, left: nothingLeft() }
}

const noneOf = (left = nothingLeft()): Pasted => ({ cells: [], hidden: 0, left })

const inPlace = (lines: Lines, { top, left }: Area): Pasted['cells'] =>
  lines.flatMap((line, r) => line.map((text, c) => ({ at: [top + r, left + c] as const, text })))

/** A line of words over columns. */
const isHeads = (line: readonly string[]): boolean => {
  const told = line.filter(text => !isBlank(text))
  return told.some(hasWords) && told.every(text => !isFigure(text) && !statusWritten(text))
}

/** Lines without names under words for fields go to those, and nowhere where the words are for something else. */
function underHeads([heads = [], ...lines]: Lines, columns: readonly TypedField[], area: Area, left?: Left): Pasted {
  // Over a lone column any word will do.
  if (heads.length === 1) return { cells: inPlace(lines, area), hidden: 0, left: nothingLeft() }
  const fields = heads.map(fieldOver)
  const others = heads.filter((_, column) => fields[column] === undefined)
  if (fields[0] === undefined && lines.some(line => line.some(hasWords))) return noneOf(left)
  const cells = lines.flatMap((line, r) =>
    line.flatMap((text, c) => (fields[c] ? [{ at: [area.top + r, columns.indexOf(fields[c])] as const, text }] : [])),
  )
  const shown = cells.filter(({ at: [, column] }) => column >= 0)
  return { cells: shown, hidden: cells.length - shown.length, left: { ...nothingLeft(), columns: others } }
}
