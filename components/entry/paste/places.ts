import type { TypedField } from '@/lib/values/typed-cell'
import { hasWords, isTime } from './sheet-words'

/** A row as a sheet may name it: by its indicator's names ("Behöriga", "N15428") and by its own. */
export type NamedRow = { label: string; block: string; title: string; names: readonly string[]; unit: string }
export type Placed = { row: number; field: TypedField; text: string }

/** An indicator that has no rows here but on another page, by the names that a sheet may have for it. */
export type Away = { names: readonly string[]; where: string }

/** What of a sheet goes nowhere, as it was written: lines of no known row, rows said once more, columns, and indicators. */
export type Left = { unknown: string[]; twice: string[]; columns: string[]; away: Away[] }
export const nothingLeft = (): Left => ({ unknown: [], twice: [], columns: [], away: [] })

/** How a line is told: by its words, or by all of it where it has none. */
export function toldAs(texts: readonly string[]): string {
  const written = texts.map(text => text.trim()).filter(Boolean)
  const words = written.filter(text => hasWords(text) || isTime(text))
  return (words.length > 0 ? words : written).join(', ')
}
