import type { ValueStatus } from '@/lib/disclosure/cell'
import { enteredNumber } from './entered-number'

/** What is typed in one cell, just as it was typed. A source of its own stands in place of the grid's. */
export type Typed = Record<TypedField, string>

export const TYPED_FIELDS = ['value', 'numerator', 'denominator', 'status', 'note', 'ownSource'] as const
export type TypedField = (typeof TYPED_FIELDS)[number]
export const NUMBER_FIELDS = ['value', 'numerator', 'denominator'] as const
export type NumberField = (typeof NUMBER_FIELDS)[number]
export const isCount = (field: TypedField): boolean => field === 'numerator' || field === 'denominator'

/** Fields of words, which say something of the value. */
export const isInWords = (field: TypedField): boolean => field === 'note' || field === 'ownSource'

export const NOTHING_TYPED: Typed = { value: '', numerator: '', denominator: '', status: '', note: '', ownSource: '' }

/** Said instead of a value, and said beside one. */
export const STATUSES_WITHOUT_VALUE = ['missing', 'notApplicable', 'confidential'] as const
const STATUSES_BESIDE_VALUE = ['preliminary', 'estimated', 'break'] as const
const STATUSES: readonly string[] = [...STATUSES_WITHOUT_VALUE, ...STATUSES_BESIDE_VALUE]

/** What holds in a cell: its published revision. */
export type Head = {
  revisionId: string
  value: number | null
  status: ValueStatus
  numerator: number | null
  denominator: number | null
}

/** A status as it is typed: '' for an ordinary value; undefined for what is no status. */
export function statusOf(typed: string): ValueStatus | undefined {
  if (typed === '') return 'normal'
  return STATUSES.includes(typed) ? (typed as ValueStatus) : undefined
}

export const isWithoutValue = (status: string): boolean => STATUSES_WITHOUT_VALUE.some(one => one === status)

/** The fields of a cell before anyone types in it: what holds. Note and source belong to the change, and start empty. */
export function typedOf(head: Head | null, decimals: number): Typed {
  if (!head) return NOTHING_TYPED
  return {
    value: head.value === null ? '' : Number(head.value.toPrecision(12)).toFixed(decimals).replace('.', ','),
    numerator: head.numerator === null ? '' : writtenNumber(head.numerator),
    denominator: head.denominator === null ? '' : writtenNumber(head.denominator),
    status: head.status === 'normal' ? '' : head.status,
    note: '',
    ownSource: '',
  }
}

/** A number as it stands in a field: decimal comma, no spaces, at most so many decimals. */
export function writtenNumber(value: number, decimals = 10): string {
  const written = String(Number(Number(value.toPrecision(12)).toFixed(decimals)))
  return (written.includes('e') ? value.toFixed(decimals) : written).replace('.', ',')
}

/** The number that `writtenNumber` wrote; null of an empty field. What people write is read by `enteredNumber`. */
export const writtenValue = (written: string): number | null =>
  written === '' ? null : Number(written.replace(',', '.'))

export const isChanged = (typed: Typed, base: Typed): boolean =>
  TYPED_FIELDS.some(field =>
    NUMBER_FIELDS.some(number => number === field)
      ? !isSameNumber(typed[field], base[field])
      : typed[field].trim() !== base[field].trim(),
  )

/** Letter by letter the same. */
export const isSameTyped = (one: Typed, other: Typed): boolean =>
  TYPED_FIELDS.every(field => one[field] === other[field])

/** "86" and "86,0" say the same, and so do "1 234" and "1234". */
function isSameNumber(typed: string, base: string): boolean {
  if (typed.trim() === base) return true
  const [one, other] = [enteredNumber(typed), enteredNumber(base)]
  return one.kind === 'number' && other.kind === 'number' && one.value === other.value
}

/**
 * The number in a field. One that is written just as what holds is what holds, with all its decimals: nobody who adds
 * a note has thereby rounded the value.
 */
export function numberIn(typed: string, base: string, held: number | null) {
  return held !== null && isSameNumber(typed, base) ? ({ kind: 'number', value: held } as const) : enteredNumber(typed)
}
