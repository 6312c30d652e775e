import type { ValueStatus } from '@/lib/disclosure/cell'
import { checkValue, type Finding, type Rules } from './checks'
import {
  isWithoutValue,
  numberIn,
  NUMBER_FIELDS,
  statusOf,
  typedOf,
  type Head,
  type NumberField,
  type Typed,
} from './typed-cell'

/** What entry asks of an indicator's values. */
export type EntryRules = Rules & {
  /** Under the municipality's own disclosure rule a value without its counts could never be shown. */
  needsCounts: boolean
  /** A rate that isn't said to be per so many can't be held against its counts. */
  lacksPer: boolean
  /** Numerator and denominator are people, who are whole. */
  countsPeople: boolean
}

export type TypedFault =
  | { kind: 'error'; what: 'notANumber'; field: NumberField; text: string }
  | { kind: 'error'; what: 'ambiguousNumber'; field: NumberField; text: string }
  | { kind: 'error'; what: 'noSuchStatus' }
  | { kind: 'error'; what: 'statusWithNumbers' }
  | { kind: 'error'; what: 'neitherValueNorStatus' }
  | { kind: 'error'; what: 'countsAreMissing' }
  | { kind: 'error'; what: 'perIsUnknown' }
  | { kind: 'error'; what: 'countsAreNotWhole'; field: 'numerator' | 'denominator' }
  | { kind: 'error'; what: 'oneCountAlone' }
  | { kind: 'error'; what: 'nobodyInTheGroup' }
  | { kind: 'error'; what: 'ownIsUnderReview' }
  | { kind: 'warning'; what: 'othersIsUnderReview'; name: string; value: string }

export type CellFinding = Finding | TypedFault

/** What a cell says once it is read. `isComputed`: the value is its counts', as none was typed. */
export type Said = {
  value: number | null
  status: ValueStatus
  numerator: number | null
  denominator: number | null
  isComputed: boolean
}

/** What is said as a value holds it, with where its figures are from. */
export const figuresOf = ({ isComputed, ...figures }: Said) => ({
  ...figures,
  origin: isComputed ? ('computed' as const) : ('published' as const),
  countsOrigin: figures.numerator === null ? null : ('published' as const),
})

const COUNT_FIELDS = ['numerator', 'denominator'] as const

type Checked = { said: Said; findings: CellFinding[] }

/** What is typed in a cell as it is read. `isWhole`: it says a value, which can be held against others. */
export type Read = { said: Said; faults: TypedFault[]; isWhole: boolean }

/**
 * Reads what is typed in a cell and checks it: the same function while typing and once more before anything is
 * submitted. `earlier` are the series' values before the cell's period, oldest first.
 */
export const checkTyped = (typed: Typed, head: Head | null, rules: EntryRules, earlier: readonly number[]): Checked =>
  checkRead(readTyped(typed, head, rules), rules, earlier)

/** The second half of it, where many are read before any can be checked. */
export function checkRead({ said, faults, isWhole }: Read, rules: EntryRules, earlier: readonly number[]): Checked {
  if (!isWhole) return { said, findings: faults }
  const { value, numerator, denominator } = said
  const found = checkValue({ value, numerator, denominator, lower: null, upper: null }, rules, earlier)
  return { said, findings: faults.length === 0 ? found : [...faults, ...found] }
}

/** The first half. */
export function readTyped(typed: Typed, head: Head | null, rules: EntryRules): Read {
  const base = typedOf(head, rules.decimals)
  const faults: TypedFault[] = []
  const numbers: Record<NumberField, number | null> = { value: null, numerator: null, denominator: null }
  for (const field of NUMBER_FIELDS) {
    const read = numberIn(typed[field], base[field], head?.[field] ?? null)
    if (read.kind === 'number') numbers[field] = read.value
    else if (read.kind !== 'empty')
      faults.push({
        kind: 'error',
        what: read.kind === 'wrong' ? 'notANumber' : 'ambiguousNumber',
        field,
        text: read.text,
      })
  }
  // What holds already may be weighted at its source; what a person types is counted.
  for (const field of COUNT_FIELDS) {
    const isTyped = numbers[field] !== null && numbers[field] !== head?.[field]
    if (rules.countsPeople && isTyped && !Number.isInteger(numbers[field]))
      faults.push({ kind: 'error', what: 'countsAreNotWhole', field })
  }
  const status = statusOf(typed.status)
  if (!status) faults.push({ kind: 'error', what: 'noSuchStatus' })
  const computed = computedFrom(numbers, rules.per)
  const { value, numerator, denominator } = numbers
  const said: Said = {
    ...{ value: value ?? computed, status: status ?? 'normal', numerator, denominator },
    isComputed: value === null && computed !== null,
  }
  if (faults.length > 0) return { said, faults, isWhole: false }
  if (isWithoutValue(typed.status)) return { said, faults: withoutValue(numbers), isWhole: false }
  return { said, faults: faultsIn(said, rules), isWhole: true }
}

const withoutValue = (numbers: Record<NumberField, number | null>): TypedFault[] =>
  NUMBER_FIELDS.some(field => numbers[field] !== null) ? [{ kind: 'error', what: 'statusWithNumbers' }] : []

function faultsIn({ value, numerator, denominator }: Said, { needsCounts, lacksPer }: EntryRules): TypedFault[] {
  if (lacksPer) return [{ kind: 'error', what: 'perIsUnknown' }]
  if (denominator === 0) return [{ kind: 'error', what: 'nobodyInTheGroup' }]
  if ((numerator === null) !== (denominator === null)) return [{ kind: 'error', what: 'oneCountAlone' }]
  if (value === null) return [{ kind: 'error', what: 'neitherValueNorStatus' }]
  return needsCounts && numerator === null ? [{ kind: 'error', what: 'countsAreMissing' }] : []
}

function computedFrom({ numerator, denominator }: Record<NumberField, number | null>, per: number | null) {
  if (per === null || numerator === null || !denominator) return null
  return (per * numerator) / denominator
}

/** Findings that ask for a note. */
export const asks = (findings: readonly CellFinding[]): boolean => findings.some(({ kind }) => kind === 'warning')
export const stopsCell = (findings: readonly CellFinding[]): boolean => findings.some(({ kind }) => kind === 'error')
