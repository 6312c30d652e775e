import type { CellAddress } from '@/lib/values/grid'
import type { Head, Typed } from '@/lib/values/typed-cell'

/** A cell of a file beside what is published: what taking it would change. */
export type PlannedCell = {
  cell: CellAddress
  /** Place and group are ids to the program, words to the person. */
  label: { place: string; group: string; period: string }
  kind: 'new' | 'changed' | 'unchanged'
  was: Head | null
  typed: Typed
  row: number
}
