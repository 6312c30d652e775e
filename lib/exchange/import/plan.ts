import { cellKey } from '@/lib/values/grid'
import { plainNumber } from '@/lib/text/numbers'
import type { HeldCell } from '@/lib/values/read-cells'
import { NOTHING_TYPED, writtenNumber, writtenValue, type Head, type Typed } from '@/lib/values/typed-cell'
import type { FileFigure } from './file-figure'
import type { FileValue, FileValues, Rejection } from './file-values'
import type { Known } from './known'
import { oddQuestions, odditiesIn } from './oddities'
import { figureQuestions, lookLikeParts, type Answers, type Question } from './questions'
import type { PlannedCell } from './planned-cell'
import { REMARKS, summed, type Remark } from './remarks'
import type { SignSource } from './signs'

/** A value that waits for an answer: what stands there. */
export type AskedCell = Pick<PlannedCell, 'label' | 'row'> & { text: string }

export type Plan = {
  cells: PlannedCell[]
  asked: AskedCell[]
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
  held: readonly HeldCell[]
  /** What is asked of the table itself. */
  asked: readonly Question[]
  signSource: SignSource | null
  /** What signs mean, where the file itself says so. */
  explained?: Readonly<Record<string, string>>
  answers: Answers
  /** The day that the file is of, or today; an ISO date. */
  until: string
  labelOf: (value: FileValue) => PlannedCell['label']
  /** Rows that are hidden, counted from 0. */
  hidden?: ReadonlySet<number>
}

const FIELDS = ['value', 'numerator', 'denominator'] as const

/** What taking a file's values would do, cell by cell, and what must be answered first. */
export function planOf(asked: Asked): Plan {
  const { read, known, answers, signSource } = asked
  const factor = answers.shares[known.indicator.code] && lookLikeParts(read.values, known) ? 100 : 1
  const heads = new Map(asked.held.map(cell => [cellKey(cell), cell.head]))
  const cells: PlannedCell[] = []
  const unanswered: AskedCell[] = []
  for (const value of read.values) {
    const typed = typedFrom(value, signSource, answers, factor)
    if (typed === 'unanswered') unanswered.push({ label: asked.labelOf(value), row: value.row, text: signIn(value) })
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
    const was = heads.get(cellKey(cell)) ?? null
    const kind = !was ? 'new' : isUnchanged(typed, was, known.indicator.decimals) ? 'unchanged' : 'changed'
    cells.push({ cell, kind, was, typed, row: value.row, label: asked.labelOf(value) })
  }
  const figures = figureQuestions(read.values, known, { source: signSource, explained: asked.explained ?? {} }, answers)
  // Parts of one look odd beside percent until somebody has said which they are.
  const isSettled = !figures.some(({ what }) => what === 'shares')
  const oddities = signSource === 'own' ? cells.map(() => null) : odditiesIn(cells, asked.held, asked.until)
  const isOdd = (i: number) => isSettled && oddities[i] && !answers.odd[oddities[i]]
  const odd = cells.filter((_, i) => isOdd(i)).map(({ label, row, typed }) => ({ label, row, text: typed.value }))
  return {
    cells: cells.filter((_, i) => !oddities[i] || answers.odd[oddities[i]] !== 'skip'),
    asked: [...unanswered, ...odd],
    ...{ rejected: read.rejected, passed: read.passed, remarks: remarksOn(read.values, asked.hidden) },
    questions: [...asked.asked, ...figures, ...(isSettled ? oddQuestions(cells, oddities, answers) : [])],
  }
}

const signIn = ({ figures }: FileValue): string =>
  Object.values(figures).find(figure => figure.kind === 'sign')?.sign ?? ''

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
  if (typed.value !== '' && printed(writtenValue(typed.value)) !== printed(was.value)) return false
  if (typed.value === '' && typed.status === '' && was.value !== null && typed.numerator === '') return false
  return (['numerator', 'denominator'] as const).every(
    field => typed[field] === '' || writtenValue(typed[field]) === was[field],
  )
}

function remarksOn(values: readonly FileValue[], hidden: Asked['hidden']): Remark[] {
  const is = {
    rounded: ({ figures }: FileValue) => FIELDS.some(field => isRounded(figures[field])),
    hidden: ({ row }: FileValue) => hidden?.has(row - 1) ?? false,
  }
  return summed(REMARKS.map(what => ({ what, many: values.filter(is[what]).length })))
}

const isRounded = (figure: FileFigure | undefined): boolean => figure?.kind === 'number' && figure.isRounded
