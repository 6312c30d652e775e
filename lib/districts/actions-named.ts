import { listedIn } from '@/lib/actions/listed'
import type { Action, Framework } from '@/lib/framework/framework'
import type { District } from './district'

/** The actions of a framework that are carried out in a district, or name it by its own name or the one that citizens use. */
export function actionsNaming(
  { name, suggestedName, slug }: Pick<District, 'name' | 'suggestedName' | 'slug'>,
  framework: Pick<Framework, 'overall'>,
): Action[] {
  const names = [name, suggestedName].filter(each => each !== null)
  const isNamed = new RegExp(`(?<!\\p{L})(${names.map(escaped).join('|')})(?!\\p{L})`, 'u')
  return listedIn(framework)
    .map(({ action }) => action)
    .filter(
      ({ title, description, districts }) =>
        districts.some(district => district.slug === slug) || isNamed.test(`${title} ${description ?? ''}`),
    )
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
