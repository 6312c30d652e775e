import { isSaid, madeOf, type Disclosed, type ExactFigures } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import { MONTHS_IN, monthCount, monthIn, quarterIn } from '@/lib/statistics/months'
import { isWithinYear } from './expected-periods'
import { periodKey, type Observation } from './observation'

type Rolled = Pick<Indicator, 'periodicity' | 'rollingYear' | 'decimals'>

/**
 * What is read of an indicator that is shown over twelve months: for each month (or quarter) the twelve months up to
 * it, where each of them is known and the measure is the same in all. It is made of what has passed the gate and of
 * nothing else: where one of the months is hidden so is each sum that holds it, and no sum tells what the months
 * themselves may not. Other indicators as they are.
 */
export function asRead<O extends Disclosed<Observation>>(shown: readonly O[], indicator: Rolled): readonly O[] {
  const { rollingYear, periodicity } = indicator
  if (rollingYear === null || !isWithinYear(periodicity)) return shown
  const step = MONTHS_IN[periodicity]
  const parts = shown.filter(isPart)
  const keyOf = ({ version, geography, breakdown, when }: O, before = 0) =>
    `${version} ${geography} ${breakdown} ${monthCount(when.end) - before}`
  const at = new Map(parts.map(cell => [keyOf(cell), cell]))
  return parts.flatMap(last => {
    const members = Array.from({ length: 12 / step }, (_, i) => at.get(keyOf(last, 12 - step * (i + 1))))
    return members.every(isWhole) && isOneMeasure(members) ? [yearTo(members, rollingYear, indicator.decimals)] : []
  })
}

const isPart = ({ when }: { when: Observation['when'] }) => Boolean(monthIn(when.label) ?? quarterIn(when.label))
const isWhole = <O extends Disclosed>(member: O | undefined): member is O => member !== undefined && isSaid(member)
/** A new series may begin with the first of the months, and with none of the others. */
const isOneMeasure = (members: readonly Disclosed[]) => members.slice(1).every(({ status }) => status !== 'break')

function yearTo<O extends Disclosed<Observation>>(members: readonly O[], how: 'sum' | 'last', decimals: number): O {
  const [first, last] = [members[0]!, members.at(-1)!]
  const when = {
    ...{ start: first.when.start, end: last.when.end },
    label: `${first.when.label}–${last.when.label}`,
  }
  const status = how === 'last' && first.status !== 'break' ? last.status : statusOf(members)
  const place = { ...last, when, period: periodKey(when), status, ...(how === 'sum' && { limitsOrigin: null }) }
  return how === 'sum'
    ? madeOf(members, place, added, decimals)
    : madeOf([last], place, ([figures]) => figures!, decimals)
}

const added = (figures: readonly ExactFigures[]): ExactFigures => ({
  value: figures.reduce((sum, { value }) => sum + value, 0),
  ...{ lower: null, upper: null, numerator: null, denominator: null },
})

/** As little sure as the least sure of them. */
function statusOf(members: readonly Disclosed[]): Disclosed['status'] {
  if (members[0]?.status === 'break') return 'break'
  return (['preliminary', 'estimated'] as const).find(one => members.some(({ status }) => status === one)) ?? 'normal'
}
