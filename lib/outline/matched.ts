import type { ReadGoal } from './read-lines'
import type { StandingGoal } from './standing'

export type MatchedGoal = ReadGoal & { standing: StandingGoal | null }

/** Which goal of the draft each row means: by words and number, by words alone, or by number; each goal once. */
export function matched(goals: readonly ReadGoal[], standing: readonly StandingGoal[]): MatchedGoal[] {
  const found = new Map<ReadGoal, StandingGoal>()
  const isTaken = new Set<StandingGoal>()
  const numbers = numbersIn(goals)
  const isIts = (goal: ReadGoal) => ({
    words: ({ title }: StandingGoal) => title === goal.line.title,
    number: ({ number }: StandingGoal) => number === (numbers.get(goal) ?? ''),
  })
  const rules = [
    (goal: ReadGoal, one: StandingGoal) => isIts(goal).words(one) && isIts(goal).number(one),
    (goal: ReadGoal, one: StandingGoal) => isIts(goal).words(one),
    // A place alone is no identity: only a number that somebody has written says which goal they mean.
    (goal: ReadGoal, one: StandingGoal) =>
      (goal.level.depth === 0 || Boolean(goal.line.number)) && isIts(goal).number(one),
  ]
  for (const rule of rules)
    for (const goal of goals) {
      if (found.has(goal)) continue
      const one = standing.find(one => one.depth === goal.level.depth && !isTaken.has(one) && rule(goal, one))
      if (!one) continue
      found.set(goal, one)
      isTaken.add(one)
    }
  return goals.map(goal => ({ ...goal, standing: found.get(goal) ?? null }))
}

/** The number that a row says, or that its place in the file gives it. */
function numbersIn(goals: readonly ReadGoal[]): Map<ReadGoal, string> {
  const numbers = new Map<ReadGoal, string>()
  const places = new Map<ReadGoal, string>()
  const many = new Map<ReadGoal | null, number>()
  for (const goal of goals) {
    const { parent, line } = goal
    const at = (many.get(parent) ?? 0) + 1
    many.set(parent, at)
    const above = parent ? places.get(parent)! : ''
    const place = parent === null ? '' : above === '' ? `${at}` : `${above}.${at}`
    places.set(goal, place)
    numbers.set(goal, line.number?.replace(/\.$/, '') || place)
  }
  return numbers
}
