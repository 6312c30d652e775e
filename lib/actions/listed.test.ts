import { expect, it } from 'vitest'
import type { Action, Goal } from '@/lib/framework/framework'
import { listedIn, servedBeside } from './listed'

const action = (id: number) => ({ id, title: `Åtgärd ${id}` }) as Action
const goal = (number: string, parts: Partial<Goal> = {}) =>
  ({ number, strategies: [], actions: [], children: [], ...parts }) as unknown as Goal
const strategy = (number: number, ...actions: Action[]) =>
  ({ number, title: '', actions }) as unknown as Goal['strategies'][0]

const [both, wide] = [action(1), action(2)]
const outcome = goal('1.1', { actions: [both] })
const first = goal('1', { strategies: [strategy(1, both)], children: [outcome] })
const second = goal('2', { children: [goal('2.1', { actions: [both] })] })
const overall = goal('', { actions: [wide], children: [first, second] })
const framework = { overall } as Parameters<typeof servedBeside>[1]

it('an action stands once in the list, with its strategy, its goals and every area that it belongs to', () => {
  const listed = listedIn(framework).map(({ action: { id }, strategy: own, goals, areas }) => ({
    ...{ id, strategy: own?.number ?? null, goals: goals.map(g => g.number), areas: areas.map(g => g.number) },
  }))
  expect(listed).toEqual([
    { id: 2, strategy: null, goals: [''], areas: [] },
    { id: 1, strategy: 1, goals: ['1.1', '2.1'], areas: ['1', '2'] },
  ])
})

it('a goal shows what serves it or a goal below it, and not again what its own strategies hold', () => {
  const of = (one: Goal) => servedBeside(one, framework).map(({ action: { id } }) => id)
  expect([of(outcome), of(first), of(second), of(overall)]).toEqual([[1], [], [1], [2, 1]])
})
