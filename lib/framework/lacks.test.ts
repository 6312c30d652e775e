import { describe, expect, it } from 'vitest'
import type { Goal } from './framework'
import { bodiesOf, lacksOf } from './lacks'

const goal = (own: { values?: boolean[]; bodies?: (string | null)[] }, children: Goal[] = []) =>
  ({
    children,
    indicators: (own.values ?? []).map(hasValues => ({ hasValues })),
    actions: [],
    strategies: own.bodies ? [{ actions: own.bodies.map((responsible, id) => ({ id, responsible })) }] : [],
  }) as unknown as Goal

describe('what a goal lacks', () => {
  it('is everything but values where nothing is entered', () =>
    expect(lacksOf(goal({}))).toEqual(['indicators', 'actions']))

  it('is nothing where its indicators have values and a strategy has an action', () =>
    expect(lacksOf(goal({ values: [true, true], bodies: [null] }))).toEqual([]))

  it('is values as soon as one of its indicators has none', () =>
    expect(lacksOf(goal({ values: [true, false], bodies: [null] }))).toEqual(['values']))

  it('is actions where a strategy has been written without any', () =>
    expect(lacksOf(goal({ values: [true], bodies: [] }))).toEqual(['actions']))

  it('is not what a goal below it has', () => {
    const area = goal({ bodies: ['Arbetslivsnämnden'] }, [goal({ values: [true] })])
    expect(lacksOf(area)).toEqual([])
  })

  it('is not the values that a goal below it lacks: those are found there', () =>
    expect(lacksOf(goal({ bodies: [null] }, [goal({ values: [false] })]))).toEqual([]))
})

it('names each body that answers for an action once', () =>
  expect(bodiesOf(goal({ bodies: ['Arbetslivsnämnden', null, 'Arbetslivsnämnden'] }))).toEqual(['Arbetslivsnämnden']))
