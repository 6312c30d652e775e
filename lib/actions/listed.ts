import { allGoals, type Action, type Framework, type Goal, type Strategy } from '@/lib/framework/framework'

/** An action with its place in a framework's tree. */
export type Listed = {
  action: Action
  strategy: Pick<Strategy, 'number' | 'title'> | null
  /** The goals that it is tied to itself, beside those of its strategy. */
  goals: Goal[]
  /** The areas that it belongs to, by its strategy or its goals; none for one that serves the overall goal alone. */
  areas: Goal[]
}

/** Every action of a framework once, in the order of the tree. */
export function listedIn({ overall }: Pick<Framework, 'overall'>): Listed[] {
  const found = new Map<number, Listed>()
  const add = (action: Action, area: Goal | null, strategy: Strategy | null, goal: Goal | null) => {
    const known = found.get(action.id) ?? { action, strategy: null, goals: [], areas: [] }
    found.set(action.id, {
      action,
      strategy: known.strategy ?? strategy,
      goals: goal ? [...known.goals, goal] : known.goals,
      areas: area && !known.areas.includes(area) ? [...known.areas, area] : known.areas,
    })
  }
  const walk = (goal: Goal, area: Goal | null) => {
    for (const strategy of goal.strategies) for (const action of strategy.actions) add(action, area, strategy, null)
    for (const action of goal.actions) add(action, area, null, goal)
    for (const child of goal.children) walk(child, area ?? child)
  }
  walk(overall, null)
  return [...found.values()]
}

/** What is done for a goal or anything below it, but for what stands under the goal's own strategies. */
export function servedBeside(goal: Goal, framework: Framework): Listed[] {
  const below = allGoals(goal)
  const own = new Set(goal.strategies.flatMap(({ actions }) => actions.map(({ id }) => id)))
  return listedIn(framework).filter(
    ({ action, goals }) => !own.has(action.id) && goals.some(served => below.includes(served)),
  )
}
