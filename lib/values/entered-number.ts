/**
 * A number as a person or a spreadsheet writes it. `ambiguous`: "1,000" and "1.000" can be one or one thousand, and
 * are asked about, never guessed.
 */
export type EnteredNumber =
  | { kind: 'number'; value: number }
  | { kind: 'empty' }
  | { kind: 'ambiguous'; text: string }
  | { kind: 'wrong'; text: string }

const SPACES = /[\s\u00a0\u202f\u2009]/g
const MINUS = /^[−–-]/
/** Digits in thousands, then decimals after a comma or a point. */
const GROUPED = /^\d{1,3}(?:\d{3})*$/

/**
 * Reads "1 234,5" with any of three kinds of space, "−5", "12,5 %" and "0.046". A percent sign is taken away, not
 * computed: the unit of the indicator says what the number is.
 */
export function enteredNumber(written: string): EnteredNumber {
  const text = written.trim()
  if (text === '') return { kind: 'empty' }
  const sign = MINUS.test(text) ? -1 : 1
  const bare = text.replace(MINUS, '').replace(/%$/, '').trim()
  if (!hasThousandsInPlace(bare)) return { kind: 'wrong', text }
  const digits = bare.replace(SPACES, '')
  const [, whole = '', mark = '', part = ''] = /^(\d+)(?:([.,])(\d+))?$/.exec(digits) ?? []
  if (!whole) return bothMarks(digits, sign, text)
  if (mark && part.length === 3 && whole.length <= 3 && whole !== '0' && !/[\s\u00a0\u202f\u2009]/.test(bare))
    return { kind: 'ambiguous', text }
  return { kind: 'number', value: sign * Number(`${whole}.${part || '0'}`) }
}

/** Spaces stand between thousands alone: "1 234", not "12 34". */
function hasThousandsInPlace(bare: string): boolean {
  const parts = bare.split(/[.,]/)[0]!.trim().split(SPACES)
  return parts.length === 1 || (GROUPED.test(parts.join('')) && parts.slice(1).every(part => part.length === 3))
}

/** "1.234,5" and "1,234.5": the last mark is the decimal one where the others stand between thousands. */
function bothMarks(digits: string, sign: number, text: string): EnteredNumber {
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  const [whole, part] = [digits.slice(0, at), digits.slice(at + 1)]
  const other = digits[at] === ',' ? '.' : ','
  const groups = whole.split(other)
  const isGrouped = groups.length > 1 && groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  if (!isGrouped || !/^\d+$/.test(part)) return { kind: 'wrong', text }
  return { kind: 'number', value: sign * Number(`${groups.join('')}.${part}`) }
}
