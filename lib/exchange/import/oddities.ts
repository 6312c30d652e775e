import { seriesKey } from '@/lib/values/grid'
import type { HeldCell } from '@/lib/values/read-cells'
import type { PlannedCell } from './planned-cell'
import { writtenValue } from '@/lib/values/typed-cell'
import type { Answers, Oddity, Question } from './questions'

/** So many equal values in a file are asked about. */
const MOST_EQUAL = 8
/** So many zeros alone in the last period of a file, after others that weren't. */
const MANY_ZEROS = 5
const LEAP = 20
/** Numbers of people below this are twenty times each other by themselves. */
const SMALL = 50

/** What looks odd in each of the values that a file would change; `until`: the day that the file is of, or today. */
export function odditiesIn(cells: readonly PlannedCell[], held: readonly HeldCell[], until: string): (Oddity | null)[] {
  const numbers = cells.map(({ typed }) => writtenValue(typed.value))
  const told = numbers.filter(number => number !== null)
  if (told.length >= MOST_EQUAL && new Set(told).size === 1)
    return numbers.map(number => (number === null ? null : 'constant'))
  const empty = emptyPeriod(cells, numbers)
  const formers = formersOf(cells, numbers, held)
  return cells.map(({ cell, kind }, i) => {
    const number = numbers[i]!
    if (number === null || kind === 'unchanged') return null
    if (number === 0 && (cell.periodEnd > until || cell.periodEnd === empty)) return 'future'
    return isLeap(formers[i]!, number) ? 'leap' : null
  })
}

/** The last period, where it holds nothing but zeros and the others don't. */
function emptyPeriod(cells: readonly PlannedCell[], numbers: readonly (number | null)[]): string | null {
  const last = cells.reduce((latest, { cell }) => (cell.periodEnd > latest ? cell.periodEnd : latest), '')
  const inLast = numbers.filter((number, i) => number !== null && cells[i]!.cell.periodEnd === last)
  const isEmpty = inLast.length >= MANY_ZEROS && inLast.every(number => number === 0)
  return isEmpty && numbers.some(number => number !== null && number !== 0) ? last : null
}

function isLeap(former: number | null, now: number): boolean {
  if (former === null || former === 0 || now === 0) return false
  const [less, more] = [Math.abs(former), Math.abs(now)].toSorted((a, b) => a - b) as [number, number]
  return more >= LEAP * less && (more >= SMALL || !Number.isInteger(less) || !Number.isInteger(more))
}

/** The value before each in its series: what the file says, or what holds. */
function formersOf(
  cells: readonly PlannedCell[],
  numbers: readonly (number | null)[],
  held: readonly HeldCell[],
): (number | null)[] {
  const series = new Map<string, Map<string, number | null>>()
  const put = (cell: PlannedCell['cell'], value: number | null) => {
    const own = series.get(seriesKey(cell)) ?? new Map<string, number | null>()
    series.set(seriesKey(cell), own.set(cell.periodEnd, value))
  }
  for (const cell of held) put(cell, cell.head?.value ?? null)
  cells.forEach(({ cell }, i) => put(cell, numbers[i]!))
  const ordered = new Map(
    [...series].map(([key, values]) => [
      key,
      [...values].filter(([, value]) => value !== null).toSorted(([a], [b]) => a.localeCompare(b)),
    ]),
  )
  return cells.map(({ cell }) => {
    const before = ordered.get(seriesKey(cell))!.findLast(([end]) => end < cell.periodEnd)
    return before?.[1] ?? null
  })
}

/** What is asked of the odd ones; what has been answered isn't. */
export function oddQuestions(
  cells: readonly PlannedCell[],
  oddities: readonly (Oddity | null)[],
  { odd }: Answers,
): Question[] {
  const found = new Map<Oddity, number[]>()
  oddities.forEach((oddity, i) => {
    if (!oddity || odd[oddity]) return
    const all = found.get(oddity)
    if (all) all.push(i)
    else found.set(oddity, [i])
  })
  return [...found].map(([oddity, all]) => {
    const { label, typed } = cells[all[0]!]!
    const example = { place: label.place, period: label.period, value: writtenValue(typed.value)! }
    return { what: 'odd', oddity, many: all.length, example }
  })
}
