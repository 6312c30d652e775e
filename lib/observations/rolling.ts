import { isSaid, madeOf, toldAs, type Disclosed, type ExactFigures } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import { MONTHS_IN, monthCount, monthIn, partsOfYear, quarterIn } from '@/lib/statistics/months'
import { yearOf } from '@/lib/statistics/series'
import { isWithinYear } from './expected-periods'
import { periodKey, type Observation } from './observation'

type Rolled = Pick<Indicator, 'periodicity' | 'rollingYear' | 'decimals'>

/**
 * What is read of an indicator that is shown over twelve months: for each month (or quarter) the sum of the twelve up
 * to it, or the last of them, where each is known and the measure is the same in all. It is made of what has passed the gate and of
 * nothing else: where one of the months is hidden so is each sum that holds it, and no sum tells what the months
 * themselves may not. A calendar year that has a value of its own, judged beside its months, stands in for a sum that is
 * hidden or can't be made. Other indicators as they are (docs/decisions/twelve-months.md).
 */
export function asRead<O extends Disclosed<Observation>>(shown: O[], indicator: Rolled): O[] {
  const { rollingYear, periodicity, decimals } = indicator
  if (rollingYear === null || !isWithinYear(periodicity)) return shown
  const step = MONTHS_IN[periodicity]
  // Of its own kind: four months at the ends of quarters are no year, and a quarter is no month.
  const partIn = periodicity === 'monthly' ? monthIn : quarterIn
  const parts = shown.filter(({ when }) => partIn(when.label) !== null)
  const at = new Map(parts.map(cell => [keyOf(cell), cell]))
  // Series of which nothing is told yet since a new one began.
  const begun = new Set<string>()
  const years = inTime(parts).flatMap(last => {
    if (last.status === 'break') begun.add(lineOf(last))
    const members = Array.from({ length: 12 / step }, (_, i) => at.get(keyOf(last, 12 - step * (i + 1))))
    if (!members.every(isWhole) || !isOneMeasure(members)) return []
    const told = rollingYear === 'sum' ? sumOf(members, decimals) : last
    return [begun.delete(lineOf(last)) ? toldAs(told, { status: 'break' }) : told]
  })
  if (rollingYear === 'last') return years
  const own = shown.filter(isCalendarYear).map(cell => inParts(cell, periodicity))
  const told = new Map([...own.filter(isWhole), ...years].map(cell => [keyOf(cell), cell]))
  for (const cell of own) if (cell.value !== null && told.get(keyOf(cell))?.value === null) told.set(keyOf(cell), cell)
  return inTime([...told.values()])
}

const inTime = <O extends Disclosed<Observation>>(cells: readonly O[]): O[] =>
  cells.toSorted((a, b) => a.period.localeCompare(b.period))

/** The series that a value is of. */
const lineOf = ({ version, geography, breakdown }: Disclosed<Observation>): string =>
  `${version} ${geography} ${breakdown}`

/** Of a series, and the month that it ends with or one so many before. */
const keyOf = (cell: Disclosed<Observation>, before = 0): string =>
  `${lineOf(cell)} ${monthCount(cell.when.end) - before}`

const isWhole = <O extends Disclosed>(member: O | undefined): member is O => member !== undefined && isSaid(member)
/** A new series may begin with the first of the months, and with none of the others. */
const isOneMeasure = (members: readonly Disclosed[]) => members.slice(1).every(({ status }) => status !== 'break')

function sumOf<O extends Disclosed<Observation>>(members: readonly O[], decimals: number): O {
  const [first, last] = [members[0]!, members.at(-1)!]
  const when = {
    ...{ start: first.when.start, end: last.when.end },
    label: `${first.when.label}–${last.when.label}`,
  }
  const place = { ...last, when, period: periodKey(when), status: statusOf(members), limitsOrigin: null }
  return madeOf(members, place, added, decimals)
}

const added = (figures: readonly ExactFigures[]): ExactFigures => ({
  value: figures.reduce((sum, { value }) => sum + value, 0),
  ...{ lower: null, upper: null, numerator: null, denominator: null },
})

/** As little sure as the least sure of them. */
function statusOf(members: readonly Disclosed[]): Disclosed['status'] {
  return (['preliminary', 'estimated'] as const).find(one => members.some(({ status }) => status === one)) ?? 'normal'
}

const isCalendarYear = ({ when: { start, end } }: Disclosed<Observation>): boolean =>
  start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`

/** A calendar year, called by its first and last month as the sums beside it are. */
function inParts<O extends Disclosed<Observation>>(cell: O, kind: keyof typeof MONTHS_IN): O {
  const parts = partsOfYear(yearOf(cell.when.start), kind)
  const when = { ...cell.when, label: `${parts[0]!.label}–${parts.at(-1)!.label}` }
  return toldAs(cell, { when })
}
