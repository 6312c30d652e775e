import { allGoals, type Action, type Framework } from '@/lib/framework/framework'
import type { District } from './district'

/** The actions of a framework that name a district, by its own name or the one that citizens use. */
export function actionsNaming(
  { name, suggestedName }: Pick<District, 'name' | 'suggestedName'>,
  { overall }: Pick<Framework, 'overall'>,
): Action[] {
  const names = [name, suggestedName].filter(each => each !== null)
  const isNamed = new RegExp(`(?<!\\p{L})(${names.map(escaped).join('|')})(?!\\p{L})`, 'u')
  const strategies = allGoals(overall).flatMap(goal => goal.strategies)
  const actions = strategies.flatMap(strategy => strategy.actions)
  return actions.filter(({ title, description }) => isNamed.test(`${title} ${description ?? ''}`))
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
