import type { TypedField } from '@/lib/values/typed-cell'
import { cellsIn, rowsNamed, type Area, type At } from './block'
import { placesNamed, type NamedRow } from './named-rows'

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
  // Names of rows say where the rest of their line goes.
  const places = rowsNamed(pasted, rows, area.top)
  const cells = pasted.flatMap((line, r) =>
    (places ? line.slice(1) : line).map((text, c) => ({
      at: [places?.[r] ?? area.top + r, area.left + c] as const,
      text,
    })),
  )
  return { cells, unknown: [], hidden: 0 }
}
