import { cellKey, type CellAddress } from '@/lib/values/grid'
import { plainNumber } from '@/lib/text/numbers'
import { NOTHING_TYPED, writtenNumber, type Head, type Typed } from '@/lib/values/typed-cell'
import type { FileFigure } from './file-figure'
import type { FileValue, FileValues, Rejection } from './file-values'
import type { Known } from './known'
import { meaningOf, type SignSource } from './signs'

/** What a sign is taken for, where somebody has said so: skip leaves the cell as it is. */
export const SIGN_ANSWERS = ['missing', 'notApplicable', 'confidential', 'zero', 'skip'] as const
export type SignAnswer = (typeof SIGN_ANSWERS)[number]

/** What a person has answered about a file. */
export type Answers = { signs: Record<string, SignAnswer>; areShares: boolean | null }

export type PlannedCell = {
  cell: CellAddress
  /** Place and group are ids to the program, words to the person. */
  label: { place: string; group: string; period: string }
  kind: 'new' | 'changed' | 'unchanged'
  was: Head | null
  typed: Typed
  row: number
}

/** What must be answered before anything is taken. */
export type Question =
  { what: 'sign'; sign: string; many: number; proposed: SignAnswer | null } | { what: 'shares'; many: number }
/** What looks odd, and can be right. */
export type Remark =
  | { what: 'constant'; value: number; many: number }
  | { what: 'future'; many: number; period: string }
  | { what: 'rounded'; many: number }

export type Plan = {
  cells: PlannedCell[]
  rejected: Rejection[]
  passed: FileValues['passed']
  questions: Question[]
  remarks: Remark[]
}

type Asked = {
  read: FileValues
  known: Known
  version: number
  indicatorId: number
  heads: ReadonlyMap<string, Head | null>
  signSource: SignSource | null
  answers: Answers
  /** An ISO date. */
  today: string
  labelOf: (value: FileValue) => PlannedCell['label']
}

const FIELDS = ['value', 'numerator', 'denominator'] as const
/** So many equal values in a file are asked about. */
const MOST_EQUAL = 8

/** What taking a file's values would do, cell by cell, and what must be answered first. */
export function planOf(asked: Asked): Plan {
  const { read, known, answers, signSource, today } = asked
  const questions = [
    ...signQuestions(read.values, signSource, answers),
    ...(signSource === 'own' ? [] : shareQuestion(read.values, known, answers)),
  ]
  const factor = answers.areShares ? 100 : 1
  const plan: Plan = {
    cells: [],
    rejected: [...read.rejected],
    passed: read.passed,
    questions,
    remarks: remarksOn(read.values, today),
  }
  for (const value of read.values) {
    const typed = typedFrom(value, signSource, answers, factor)
    if (typed === 'unanswered' || typed === 'skipped') continue
    const cell = {
      ...{
        indicatorId: asked.indicatorId,
        version: asked.version,
        geographyId: value.place.id,
        breakdownId: value.group.id,
      },
      ...{ periodStart: value.period.start, periodEnd: value.period.end, periodLabel: value.period.label },
    }
    const was = asked.heads.get(cellKey(cell)) ?? null
    const kind = !was ? 'new' : isUnchanged(typed, was, known.indicator.decimals) ? 'unchanged' : 'changed'
    plan.cells.push({ cell, kind, was, typed, row: value.row, label: asked.labelOf(value) })
  }
  return plan
}

function typedFrom(
  { figures }: FileValue,
  source: SignSource | null,
  answers: Answers,
  factor: number,
): Typed | 'unanswered' | 'skipped' {
  const typed = { ...NOTHING_TYPED }
  for (const field of FIELDS) {
    const figure = figures[field]
    if (figure?.kind === 'number')
      typed[field] = writtenNumber(field === 'value' ? figure.value * factor : figure.value)
    if (figure?.kind !== 'sign') continue
    const answer = answers.signs[figure.sign] ?? (source === 'own' ? 'skip' : undefined)
    if (!answer) return 'unanswered'
    if (answer === 'skip') return 'skipped'
    if (answer === 'zero') typed[field] = '0'
    else return { ...NOTHING_TYPED, status: answer }
  }
  return typed
}

/** Equal at the decimals that are printed, and counts that say the same or nothing. */
function isUnchanged(typed: Typed, was: Head, decimals: number): boolean {
  const status = was.status === 'normal' ? '' : was.status
  if (typed.status !== '' && typed.status !== status) return false
  const printed = (value: number | null) => (value === null ? '' : plainNumber(value, decimals))
  const number = (text: string) => (text === '' ? null : Number(text.replace(',', '.')))
  if (typed.value !== '' && printed(number(typed.value)) !== printed(was.value)) return false
  if (typed.value === '' && typed.status === '' && was.value !== null && typed.numerator === '') return false
  return (['numerator', 'denominator'] as const).every(
    field => typed[field] === '' || number(typed[field]) === was[field],
  )
}

function signQuestions(values: readonly FileValue[], source: SignSource | null, { signs }: Answers): Question[] {
  if (source === 'own') return []
  const counts = new Map<string, number>()
  for (const { figures } of values)
    for (const figure of Object.values(figures))
      if (figure.kind === 'sign') counts.set(figure.sign, (counts.get(figure.sign) ?? 0) + 1)
  return [...counts].flatMap(([sign, many]) => {
    if (signs[sign]) return []
    const meaning = source && meaningOf(sign, source)
    const proposed = SIGN_ANSWERS.find(answer => answer === meaning) ?? null
    return [{ what: 'sign' as const, sign, many, proposed }]
  })
}

/** A share in percent whose values all lie between 0 and 1 may be written as parts of one. */
function shareQuestion(values: readonly FileValue[], { indicator }: Known, { areShares }: Answers): Question[] {
  const numbers = values.flatMap(({ figures }) => numberIn(figures.value))
  const lookLikeParts = indicator.isShare && numbers.length > 0 && numbers.every(value => value >= 0 && value <= 1)
  return areShares === null && lookLikeParts && numbers.some(value => value > 0)
    ? [{ what: 'shares', many: numbers.length }]
    : []
}

function remarksOn(values: readonly FileValue[], today: string): Remark[] {
  const numbers = values.flatMap(({ figures }) => numberIn(figures.value))
  const future = values.filter(({ period, figures }) => period.end > today && numberIn(figures.value)[0] === 0)
  const rounded = values.filter(({ figures }) => FIELDS.some(field => isRounded(figures[field]))).length
  const isConstant = numbers.length >= MOST_EQUAL && new Set(numbers).size === 1
  return [
    ...(isConstant ? [{ what: 'constant' as const, value: numbers[0]!, many: numbers.length }] : []),
    ...(future.length > 0 ? [{ what: 'future' as const, many: future.length, period: future[0]!.period.label }] : []),
    ...(rounded > 0 ? [{ what: 'rounded' as const, many: rounded }] : []),
  ]
}

const numberIn = (figure: FileFigure | undefined): number[] => (figure?.kind === 'number' ? [figure.value] : [])
const isRounded = (figure: FileFigure | undefined): boolean => figure?.kind === 'number' && figure.isRounded
