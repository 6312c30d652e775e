import { enteredNumber } from '@/lib/values/entered-number'
import { isSign } from './signs'
import type { FileCell } from './table'

/** What stands where a value should stand. `rounded`: "~100" is about a hundred. */
export type FileFigure =
  | { kind: 'number'; value: number; isRounded: boolean }
  | { kind: 'empty' }
  | { kind: 'sign'; sign: string }
  | { kind: 'ambiguous'; text: string }
  | { kind: 'wrong'; text: string }

/** No number is as long. */
const LONGEST = 60
const ROUNDED = /^(~|≈|ca\.?\s)\s*(?=\d)/i
/** A note's number or a mark of a preliminary value after the figure: "12,5*", "12,5 p". */
const MARKED = /^(.*\d)\s*(\*+|p|r|\(p\)|\(r\))$/i

/** Reads a cell: a spreadsheet's own numbers are what they are, texts are read as a person writes them. */
export function figureIn(cell: FileCell | undefined): FileFigure {
  if (cell === null || cell === undefined) return { kind: 'empty' }
  if (typeof cell === 'number') return { kind: 'number', value: Number(cell.toPrecision(14)), isRounded: false }
  const text = cell.trim()
  if (text === '') return { kind: 'empty' }
  if (text.length > LONGEST) return { kind: 'wrong', text }
  if (isSign(text)) return { kind: 'sign', sign: text }
  const bare = text.replace(ROUNDED, '').replace(MARKED, '$1')
  const read = enteredNumber(bare)
  if (read.kind === 'number') return { kind: 'number', value: read.value, isRounded: ROUNDED.test(text) }
  return read.kind === 'ambiguous' ? { kind: 'ambiguous', text } : { kind: 'wrong', text }
}

/** Whether it could be a value. */
export const isFigure = (cell: FileCell | undefined): boolean =>
  ['number', 'sign', 'ambiguous'].includes(figureIn(cell).kind)
