import { GOAL_LACKS, INDICATOR_LACKS, type GoalLack, type IndicatorLack } from './goal-coverage'

export type Lack = GoalLack | IndicatorLack
/** In addresses. */
const NAMED = {
  ...{ indicators: 'indikatorer', values: 'varden', socialGaps: 'sociala-grupper', actions: 'atgarder' },
  ...{ analysis: 'analys', owners: 'ansvarig', english: 'engelska', owner: 'namnd', source: 'kalla' },
  ...{ baseline: 'utgangsvarde', fresh: 'nya-varden' },
} as const satisfies Record<Lack, string>

export const lackQuery = (lack: Lack): `?saknar=${string}` => `?saknar=${NAMED[lack]}`

/** What is asked for in an address; null where it is all, or nothing that we know of. */
const lackIn = <L extends Lack>(lacks: readonly L[], said: unknown): L | null =>
  lacks.find(lack => NAMED[lack] === said) ?? null
export const goalLackIn = (said: unknown): GoalLack | null => lackIn(GOAL_LACKS, said)
export const indicatorLackIn = (said: unknown): IndicatorLack | null => lackIn(INDICATOR_LACKS, said)

export type Counted<L> = { lack: L; many: number }
type Lacking<L> = { lacks: readonly L[] }

/** How many lack what; nothing of what none lacks. */
export const countLacks = <L>(lacks: readonly L[], rows: readonly Lacking<L>[]): Counted<L>[] =>
  lacks
    .map(lack => ({ lack, many: rows.filter(row => row.lacks.includes(lack)).length }))
    .filter(({ many }) => many > 0)

/** What every row lacks, which is said once and not on each. */
export const lackedByAll = <L>(lacks: readonly L[], rows: readonly Lacking<L>[]): L[] =>
  rows.length < 2 ? [] : lacks.filter(lack => rows.every(row => row.lacks.includes(lack)))

type Placed = { id: number; parentId: number | null }

/** The goals that lack something and those that they stand under, so that one sees where they are. */
export function withAbove<Goal extends Placed>(goals: readonly Goal[], wanted: ReadonlySet<number>): Goal[] {
  const shown = new Set(wanted)
  // A goal stands after the one that it stands under.
  for (const { id, parentId } of goals.toReversed()) if (shown.has(id) && parentId !== null) shown.add(parentId)
  return goals.filter(({ id }) => shown.has(id))
}
