import { expect, it } from 'vitest'
import { versionOf, yearsOf } from './value-period'

it('a value of one year is labelled by it', () =>
  expect(yearsOf(2022, 1)).toEqual({ start: 2022, end: 2022, label: '2022' }))

it('a value that pools four years ends with its own year', () =>
  expect(yearsOf(2022, 4)).toEqual({ start: 2019, end: 2022, label: '2019–2022' }))

it('a value belongs to the definition that held in its year', () => {
  const versions = [{ from: 1998 }, { from: 2012 }]
  expect([versionOf(2011, versions), versionOf(2012, versions)]).toEqual([1, 2])
  expect(() => versionOf(1990, versions)).toThrow('före indikatorns första definition')
})
