import { enteredNumber } from '@/lib/values/entered-number'
import { MOST_REMEMBERED, remembered } from './remembered'
import { isSign } from './signs'
import type { FileCell } from './table'

/** What stands where a value should stand. `rounded`: "~100" is about a hundred. */
export type FileFigure =
  | { kind: 'number'; value: number; isRounded: boolean }
  | { kind: 'empty' }
  | { kind: 'sign'; sign: string }
  /** `bare`: without marks of notes. */
  | { kind: 'ambiguous'; text: string; bare: string }
  | { kind: 'wrong'; text: string }

/** No number is as long. */
const LONGEST = 60
const ROUNDED = /^(~|≈|ca\.?\s)\s*(?=\d)/i
/** A note's number or a mark of a preliminary value after the figure: "12,5*", "12,5 p", "12 1)"; and what it counts. */
const MARKED = /^(.*\d)\s*(\*+|[¹²³⁴-⁹]+|p|r|\(p\)|\(r\)|(?<=\s)\d\)|kr|kronor|st|personer|procent)\.?$/i
/** "12'345": it stands between thousands alone. */
const APOSTROPHE = /(?<=\d)['’](?=\d{3}(?!\d))/g
const EXPONENT = /^[−–-]?\d+(?:[.,]\d+)?E[+-]?\d{1,2}$/i

/** Reads a cell: a spreadsheet's own numbers are what they are, texts are read as a person writes them. */
export function figureIn(cell: FileCell | undefined): FileFigure {
  if (cell === null || cell === undefined) return { kind: 'empty' }
  if (typeof cell === 'number') return { kind: 'number', value: Number(cell.toPrecision(14)), isRounded: false }
  return cell.length > LONGEST_KEPT ? figureOf(cell) : figureOfText(cell)
}

/** Longer texts are no figures, and aren't remembered. */
const LONGEST_KEPT = 80
const figureOfText = remembered(figureOf, MOST_REMEMBERED)

function figureOf(cell: string): FileFigure {
  const text = cell.trim()
  if (text === '') return { kind: 'empty' }
  if (text.length > LONGEST) return { kind: 'wrong', text }
  if (isSign(text)) return { kind: 'sign', sign: text }
  const bare = text.replace(ROUNDED, '').replace(MARKED, '$1').replace(APOSTROPHE, '')
  if (EXPONENT.test(bare))
    return { kind: 'number', value: Number(bare.replace(',', '.').replace(/^[−–]/, '-')), isRounded: false }
  const read = enteredNumber(bare)
  if (read.kind === 'number') return { kind: 'number', value: read.value, isRounded: ROUNDED.test(text) }
  return read.kind === 'ambiguous' ? { kind: 'ambiguous', text, bare } : { kind: 'wrong', text }
}

/** The number in "1.234", once somebody has said what the mark is. */
export function decided(bare: string, mark: 'thousands' | 'decimals'): FileFigure {
  const digits = bare.replace(/[−–]/g, '-').replace(/[^\d.,-]/g, '')
  const value = Number(mark === 'thousands' ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'))
  return { kind: 'number', value, isRounded: false }
}

/** A value that somebody has written in a way that says more than one thing: "(5)", "12,5 ± 2,4", "1 234 tkr". */
const UNCLEAR =
  /^\(\s*\d[\d\s.,]*\)$|^[\d\s.,]+(±|\(\s*\d)|^[>≥]\s*\d|^[\d\s.,]+\s?(tkr|mn?kr|mdkr|tusen|milj|‰|promille)/i
export const isUnclear = (cell: FileCell | undefined): boolean => {
  const figure = figureIn(cell)
  return figure.kind === 'wrong' && UNCLEAR.test(figure.text)
}

/** Whether it could be a value. */
export const isFigure = (cell: FileCell | undefined): boolean =>
  ['number', 'sign', 'ambiguous'].includes(figureIn(cell).kind)
