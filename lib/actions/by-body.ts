import type { Framework, Goal } from '@/lib/framework/framework'
import type { Listed } from './listed'

export type ListedFramework = { framework: Pick<Framework, 'slug' | 'title'>; listed: readonly Listed[] }
/** `framework`: of an earlier one, for its name; null for the current. */
export type AnsweredAction = { listed: Listed; framework: Pick<Framework, 'slug' | 'title'> | null }
export type Answering = { body: string; actions: AnsweredAction[]; goals: Goal[]; codes: string[] }

/**
 * What each nämnd or bolag answers for: every åtgärd of the current målbild (the first), those of earlier ones that are
 * under way, the goals of the current one that its åtgärder serve, and indicators. In the order of names.
 */
export function byBody(
  frameworks: readonly ListedFramework[],
  owners: readonly { code: string; body: string }[],
  inOrder: (one: string, other: string) => number,
): Answering[] {
  const actions = frameworks.flatMap(({ framework, listed }, i) =>
    listed
      .filter(({ action: { status } }) => i === 0 || (status !== 'done' && status !== 'dropped'))
      .map((one): AnsweredAction => ({ listed: one, framework: i === 0 ? null : framework })),
  )
  const bodies = new Set([
    ...actions.flatMap(({ listed }) => listed.action.responsible ?? []),
    ...owners.map(o => o.body),
  ])
  return [...bodies].toSorted(inOrder).map(body => {
    const own = actions.filter(({ listed }) => listed.action.responsible === body)
    const served = own.filter(({ framework }) => framework === null)
    const goals = served.flatMap(({ listed }) => (listed.goals.length > 0 ? listed.goals : listed.areas))
    return {
      ...{ body, actions: own, goals: [...new Map(goals.map(goal => [goal.id, goal])).values()] },
      codes: owners.filter(owner => owner.body === body).map(({ code }) => code),
    }
  })
}
