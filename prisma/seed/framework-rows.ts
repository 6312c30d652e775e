import type { SeedFramework } from './content'
import { keyOf, type Fields, type Rows } from './pack/row'

/** One framework with its levels, goals, strategies, actions and what surrounds it. */
export function frameworkRows(framework: SeedFramework, titlesEn?: Record<string, string>): Rows {
  const { levels, goals, strategies, actions, documents, processes, perspectives, findings, ...fields } = framework
  const frameworkId = keyOf(fields.slug)
  const goalKey = (number: string) => keyOf(fields.slug, number)
  const listed = (titles: string[]) => titles.map((title, sortOrder): Fields => ({ frameworkId, title, sortOrder }))
  return new Map<string, Fields[]>([
    ['Framework', [fields]],
    ['GoalLevel', levels.map((level, depth) => ({ frameworkId, depth, ...level }))],
    [
      'Goal',
      goals.map(({ parent, depth, ...goal }, sortOrder) => ({
        frameworkId,
        ...goal,
        titleEn: titlesEn?.[goal.number] ?? null,
        sortOrder,
        levelId: keyOf(fields.slug, depth),
        parentId: parent === null ? null : goalKey(parent),
      })),
    ],
    ['Strategy', strategies.map(({ area, ...words }) => ({ frameworkId, areaId: goalKey(area), ...words }))],
    [
      'Action',
      actions.map(({ area, strategy, responsible, ...action }) => ({
        frameworkId,
        strategyId: keyOf(goalKey(area), strategy),
        responsibleId: responsible,
        ...action,
      })),
    ],
    ['GoverningDocument', listed(documents)],
    ['RelatedProcess', listed(processes)],
    ['Perspective', perspectives.map(perspective => ({ frameworkId, ...perspective }))],
    [
      'NeedsFinding',
      findings.map(({ goal, ...finding }, sortOrder) => ({
        frameworkId,
        goalId: goalKey(goal),
        sortOrder,
        ...finding,
      })),
    ],
  ])
}
