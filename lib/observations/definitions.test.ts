import { pupils } from '@/tests/support/reading'
import { expect, test } from 'vitest'
import { discloseByDefinition } from './definitions'
import type { Observation } from './observation'

const told = (version: number, year: number, breakdown: string, count: number): Observation => ({
  ...{ indicatorId: 1, version, breakdown, status: 'normal', origin: 'computed', countsOrigin: 'computed' },
  ...{ limitsOrigin: null, batch: 1, lower: null, upper: null, geography: 'municipality:1490' },
  when: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
  place: { kind: 'municipality', code: '1490', name: 'Borås', nameEn: null },
  period: `${year}-01-01/${year}-12-31`,
  ...{ value: count / 4, numerator: count, denominator: 400 },
})

const shown = (...observations: Observation[]) =>
  discloseByDefinition(observations, pupils.rule).map(o => `${o.version} ${o.when.label} ${o.hidden ? '..' : o.value}`)

test('what is too small by one definition is shown by another in the same year', () => {
  expect(shown(told(1, 2022, '', 3), told(2, 2022, '', 40))).toEqual(['1 2022 ..', '2 2022 10'])
})

test("a group of one definition is nothing to hide another definition's group behind", () => {
  const first = [told(1, 2022, '', 84), told(1, 2022, 'age=16-24', 4), told(1, 2022, 'age=25-64', 80)]
  const second = [told(2, 2022, '', 99), told(2, 2022, 'age=20-24', 19), told(2, 2022, 'age=25-64', 80)]
  expect(shown(...first, ...second)).toEqual([
    ...['1 2022 21', '1 2022 ..', '1 2022 ..'],
    ...['2 2022 24.8', '2 2022 4.8', '2 2022 20'],
  ])
})

test('the periods stand in order, whichever definition they have', () => {
  expect(shown(told(2, 2022, '', 40), told(1, 2021, '', 44))).toEqual(['1 2021 11', '2 2022 10'])
})

test('a definition remembers what was published of it, and nothing of the other', () => {
  const earlier = [told(1, 2022, 'sex=men', 80)]
  const memory = [{ ...earlier[0]!, counts: { numerator: 80, denominator: 400 }, shown: true }]
  const both = (version: number) => [told(version, 2022, '', 83), told(version, 2022, 'sex=women', 3)]
  const print = discloseByDefinition([...both(1), ...both(2)], pupils.rule, new Map([[1, memory]]))
  expect(print.filter(({ version }) => version === 1).every(({ hidden }) => hidden)).toBe(true)
  expect(print.filter(({ version, hidden }) => version === 2 && !hidden)).toHaveLength(0)
  expect(discloseByDefinition(both(1), pupils.rule, new Map([[1, memory]])).map(o => o.hidden !== null)).toEqual([
    true,
    true,
  ])
})
