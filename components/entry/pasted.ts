import { NUMBER_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import { cellsIn, rowsNamed, statusWritten, type Area, type At } from './block'
import { fieldOver, isFigure, isPeriod, partIn, placesNamed, type NamedRow } from './named-rows'

type Sheet = {
  pasted: readonly (readonly string[])[]
  /** What is marked where it is pasted. */
  area: Area
  rows: readonly NamedRow[]
  columns: readonly TypedField[]
  year: string
}
/** `hidden`: how many texts are of fields that have no column here. */
type Pasted = { cells: { at: At; text: string }[]; unknown: string[]; hidden: number }

/** Where a pasted block goes: one text in all that is marked, named rows in their own, and else from the marked field on. */
export function pastedIn({ pasted, area, rows, columns, year }: Sheet): Pasted {
  if (pasted.length === 1 && pasted[0]!.length === 1)
    return { cells: cellsIn(area).map(at => ({ at, text: pasted[0]![0]! })), unknown: [], hidden: 0 }
  const named = placesNamed(pasted, rows, columns.slice(area.left), year)
  if (named) {
    const shown = named.cells.filter(({ field }) => columns.includes(field))
    const cells = shown.map(({ row, field, text }) => ({ at: [row, columns.indexOf(field)] as const, text }))
    return { cells, unknown: named.unknown, hidden: named.cells.length - shown.length }
  }
  const isOfNumbers = NUMBER_FIELDS.some(field => field === columns[area.left]) && pasted.length > 1
  if (isOfNumbers && isHeads(pasted[0]!)) return underHeads(pasted, rows, columns, area)
  // Names of rows say where the rest of their line goes.
  const places = rowsNamed(pasted, rows, area.top)
  // Of other periods than those that stand here: years and months are no values.
  if (!places && isOfNumbers && pasted.every(line => line.length > 1 && isTime(line[0]!))) return noneOf(pasted)
  const cells = pasted.flatMap((line, r) =>
    (places ? line.slice(1) : line).map((text, c) => ({
      at: [places?.[r] ?? area.top + r, area.left + c] as const,
      text,
    })),
  )
  return { cells, unknown: [], hidden: 0 }
}

const isTime = (text: string): boolean => isPeriod(text) || partIn(text) !== undefined

/** Nothing is put in the fields beside what isn't recognised. */
const noneOf = (pasted: Sheet['pasted']): Pasted => ({
  cells: [],
  unknown: pasted.map(line => line.filter(text => text.trim() !== '').join(', ')).filter(Boolean),
  hidden: 0,
})

/** A line of words over columns. */
const isHeads = (line: readonly string[]): boolean => {
  const told = line.filter(text => text.trim() !== '')
  return told.some(text => /\p{L}/u.test(text)) && told.every(text => !isFigure(text) && !statusWritten(text))
}

/** Lines under words for fields go to those, and nowhere where the words are for something else. */
function underHeads(
  [heads = [], ...lines]: Sheet['pasted'],
  rows: readonly NamedRow[],
  columns: readonly TypedField[],
  { top }: Area,
): Pasted {
  const fields = heads.map(fieldOver)
  const [first, ...others] = fields
  const isNamed = first === undefined
  const places = isNamed ? rowsNamed(lines, rows, top) : null
  const told = isNamed ? others : fields
  if (told.includes(undefined) || (isNamed && !places)) return noneOf([heads, ...lines])
  const cells = lines.flatMap((line, r) =>
    (isNamed ? line.slice(1) : line).map((text, c) => ({
      at: [places?.[r] ?? top + r, columns.indexOf(told[c]!)] as const,
      text,
    })),
  )
  const shown = cells.filter(({ at: [, column] }) => column >= 0)
  return { cells: shown, unknown: [], hidden: cells.length - shown.length }
}
