import { partOfYearIn } from '@/lib/statistics/months'
import { entrySv } from '@/lib/text/entry-sv'

export type At = readonly [row: number, column: number]
export type Area = { top: number; bottom: number; left: number; right: number }

export const areaFrom = (from: At, to: At): Area => ({
  top: Math.min(from[0], to[0]),
  bottom: Math.max(from[0], to[0]),
  left: Math.min(from[1], to[1]),
  right: Math.max(from[1], to[1]),
})

export const isOneCell = ({ top, bottom, left, right }: Area): boolean => top === bottom && left === right

export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

export const cellsIn = ({ top, bottom, left, right }: Area): At[] =>
  range(top, bottom).flatMap(row => range(left, right).map((column): At => [row, column]))

/**
 * The rows that a pasted block names in its first column, line by line, among those under the same heading as the row
 * it is pasted in; null where some line names none of them or says nothing more.
 */
export function rowsNamed(
  pasted: readonly (readonly string[])[],
  rows: readonly { label: string; block: string }[],
  top: number,
): number[] | null {
  // "2026-01" and "jan-26" are the row "januari 2026".
  const plain = (text = '') => partOfYearIn(text.trim())?.label ?? text.trim().toLowerCase()
  const places = new Map<string, number>()
  rows.forEach(({ label, block }, at) => {
    const name = block === rows[top]?.block ? plain(label) : ''
    if (name !== '' && !places.has(name)) places.set(name, at)
  })
  const named = pasted.map(([name, ...rest]) => (rest.length === 0 ? -1 : (places.get(plain(name)) ?? -1)))
  return named.length === 0 || named.includes(-1) || new Set(named).size < named.length ? null : named
}

/** A status as a person or a spreadsheet writes it: "preliminärt", or its key; undefined for what is none. */
export function statusWritten(text: string): string | undefined {
  const written = text.trim().toLowerCase()
  if (written === '') return ''
  return Object.keys(entrySv.statuses).find(
    key => key.toLowerCase() === written || entrySv.statuses[key]!.toLowerCase() === written,
  )
}
