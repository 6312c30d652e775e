import { expect, it } from 'vitest'
import type { Action, Goal } from '@/lib/framework/framework'
import { actionsNaming } from './actions-named'

let turn = 0
const action = (title: string, description: string | null = null, ...slugs: string[]) =>
  ({ id: ++turn, title, description, districts: slugs.map(slug => ({ slug, name: slug })) }) as unknown as Action
const goal = (actions: Action[], children: Goal[] = []) =>
  ({ strategies: [{ actions }], actions: [], children }) as unknown as Goal

it('an action belongs to a district that it is tied to or names, anywhere in the tree', () => {
  const overall = goal(
    [action('Fritidsgård på Norrby')],
    [goal([action('Odling', 'Öppnas vid Sjöbo torg'), action('Norrbybadet'), action('Bibliotek', null, 'norrby')])],
  )
  const named = (name: string, suggestedName: string | null = null) =>
    actionsNaming({ name, suggestedName, slug: name.toLowerCase() }, { overall }).map(({ title }) => title)
  expect(named('Norrby')).toEqual(['Fritidsgård på Norrby', 'Bibliotek'])
  expect(named('Sjöbo norra', 'Sjöbo')).toEqual(['Odling'])
  expect(named('Hulta (centrum)')).toEqual([])
})
