import { expect, it } from 'vitest'
import type { Action, Goal } from '@/lib/framework/framework'
import { actionsNaming } from './actions-named'

const action = (title: string, description: string | null = null) => ({ title, description }) as Action
const goal = (actions: Action[], children: Goal[] = []) => ({ strategies: [{ actions }], children }) as unknown as Goal

it('an action belongs to a district that it names, anywhere in the tree', () => {
  const overall = goal(
    [action('Fritidsgård på Norrby')],
    [goal([action('Odling', 'Öppnas vid Sjöbo torg'), action('Norrbybadet'), action('Bibliotek')])],
  )
  const named = (name: string, suggestedName: string | null = null) =>
    actionsNaming({ name, suggestedName }, { overall }).map(({ title }) => title)
  expect(named('Norrby')).toEqual(['Fritidsgård på Norrby'])
  expect(named('Sjöbo norra', 'Sjöbo')).toEqual(['Odling'])
  expect(named('Hulta (centrum)')).toEqual([])
})
