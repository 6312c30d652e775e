import { isSign } from '@/lib/exchange/import/signs'
import { partOfYearIn } from '@/lib/statistics/months'
import { entrySv } from '@/lib/text/entry-sv'
import { enteredNumber } from '@/lib/values/entered-number'
import { TYPED_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import { statusWritten } from '../block'

/** A word as it is compared: "NORRBY: " and "Norrby 1)" are "norrby". */
export const plain = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?:[:*¹²³]| \d\))+ *$/, '')
    .trim()

/** A whole column of a spreadsheet has more lines than a function takes arguments. */
export const widthOf = (lines: readonly (readonly string[])[]): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0)

export const isBlank = (text = ''): boolean => text.trim() === ''
export const hasWords = (text = ''): boolean => /\p{L}/u.test(text)
export const isFigure = (text: string): boolean =>
  /\d/.test(text) && !['empty', 'wrong'].includes(enteredNumber(text).kind)
/** A value, or what is said in its place. */
export const isSaid = (text: string): boolean =>
  isFigure(text) || isSign(text) || (hasWords(text) && Boolean(statusWritten(text)))

export const isPeriod = (text: string): boolean => /^(?:19|20)\d{2}(?:[/–-]\d{2,4})?$/.test(text.trim())
/** Asked first, since a whole sheet of figures is none. */
const MAY_BE_PART = /^\s*(?:(?:19|20)\d\d\D|\p{L}).*\d/u
/** A month or quarter, as rows are named by it. */
export const partIn = (text: string): string | undefined =>
  MAY_BE_PART.test(text) ? partOfYearIn(text.trim())?.label.toLowerCase() : undefined
export const isTime = (text: string): boolean => isPeriod(text) || partIn(text) !== undefined

const TOTALS = new Set(['totalt', 'total', 'alla', 'samtliga', 'hela kommunen'])
export const TOTAL = 'totalt'
/** A row's name: months however they are written, and one word for the total. */
export const labelOf = (label: string): string => {
  const name = partIn(label) ?? plain(label)
  return TOTALS.has(name) ? TOTAL : name
}

/** The same without what kind of place it is: "1490 Borås kommun", "Borås stad" and "Borås" are one. */
export const withoutKind = (name: string): string =>
  name
    .replace(/^\d{2,} +(?=\p{L})/u, '')
    .replace(/^(?:stadsdelen|kommunen) /, '')
    .replace(/ (?:stadsdel|kommun|stad)$/, '')

/** Words that a sheet has over its columns. */
const FIELDS: Record<string, TypedField> = {
  ...Object.fromEntries(TYPED_FIELDS.map(field => [plain(entrySv.fields[field]), field])),
  ...{ status: 'status', andel: 'value', kommentar: 'note' },
}

/** The field that a word over a column means, its unit left out: "Andel (%)". */
export const fieldOver = (head: string): TypedField | undefined =>
  FIELDS[plain(head)] ?? FIELDS[plain(head.replace(/(?:[(,].*|%)$/, ''))]
