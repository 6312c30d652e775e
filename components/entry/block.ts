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

/** A status as a person or a spreadsheet writes it: "preliminärt", or its key; undefined for what is none. */
export function statusWritten(text: string): string | undefined {
  const written = text.trim().toLowerCase()
  if (written === '') return ''
  return Object.keys(entrySv.statuses).find(
    key => key.toLowerCase() === written || entrySv.statuses[key]!.toLowerCase() === written,
  )
}
