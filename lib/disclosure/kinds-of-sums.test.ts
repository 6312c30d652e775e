import { ages, areas, people } from '@/tests/support/disclosure-attack/cases'
import { CITY, printed, share } from '@/tests/support/disclosure-attack/cells'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import type { DeclaredSum } from './sums'

const print = (cells: readonly Cell[], sums: readonly DeclaredSum[] = []) => printed(disclose(cells, rule, { sums }))
const madeOf = (whole: string, parts: readonly string[]): DeclaredSum => ({ along: 'geography', whole, parts })

test('an age group inside another is its part: 43 of 0–19 less 40 of 5–19 would be the 3 of 0–4', () => {
  const groups = ages({ '': [70, 700], '0-4': [3, 100], '5-19': [40, 300], '0-19': [43, 400], '20+': [27, 300] })
  expect(print(groups)).toEqual([10, '..', '..', 10.8, 9])
})

test('what is left of an age group need not stand in the table to be small', () => {
  expect(print(ages({ '16-84': [90, 900], '18-84': [87, 850] })).filter(cell => cell === '..').length).toBeGreaterThan(
    0,
  )
  expect(print(ages({ '16-84': [90, 900], '18-84': [70, 700] }))).toEqual([10, 10])
})

describe('areas inside areas', () => {
  const city = share(CITY, '', 60, 400)
  const [a, b, c, d] = ['1490A0010', '1490A0020', '1490A0030', '1490A0040'].map(code => `district:${code}`) as [
    string,
    string,
    string,
    string,
  ]
  const deso = areas({ [a]: 3, [b]: 20, [c]: 17, [d]: 20 })
  const regso = areas({ 'district:1490R001': 23, 'district:1490R002': 37 }, 200)

  test('are sums where it is declared what lies in what', () => {
    const sums = [madeOf('district:1490R001', [a, b]), madeOf('district:1490R002', [c, d])]
    expect(print([city, ...deso, ...regso], sums)).toEqual([15, '..', '..', 17, 20, 11.5, 18.5])
  })

  test('are hidden where it is not, since a small one can lie in any of the large', () => {
    expect(
      print([city, ...deso, ...regso])
        .slice(1)
        .every(cell => cell === '..'),
    ).toBe(true)
    const [, larger] = [deso[0], areas({ [a]: 13, [b]: 20, [c]: 17, [d]: 20 })]
    expect(print([share(CITY, '', 70, 400), ...larger, ...areas({ 'district:1490R001': 33 }, 200)])).toEqual([
      17.5,
      ...['..', '..', '..', '..'],
      16.5,
    ])
  })

  const districts = areas({
    'district:1490R001': 3,
    'district:1490R002': 20,
    'district:1490R003': 17,
    'district:1490R004': 20,
  })
  const type = madeOf('areaType:2', ['district:1490R002', 'district:1490R003'])
  const asArea = share('areaType:2', '', 37, 200)
  const asGroup = share(CITY, 'areaType=2', 37, 200)

  test.each([
    ['an area', asArea],
    ["the city's group", asGroup],
  ])('area types are sums of districts, printed as %s', (_, group) => {
    const shown = print([city, ...districts, group], [type])
    expect([shown[1], shown.at(-1)]).toEqual(['..', 18.5])
    expect(shown.filter(cell => cell === '..')).toHaveLength(2)
    expect(shown[4]).toBe('..')
    expect(print([city, ...districts, group]).at(-1)).toBe('..')
  })

  test('the schools of a city are its parts', () => {
    expect(print([city, ...areas({ 'school:a': 3, 'school:b': 20, 'school:c': 37 }, 130)])).toEqual([
      15,
      '..',
      '..',
      28.5,
    ])
  })
})

test('years pooled are the sum of single years', () => {
  const of = (period: string, count: number) => ({ ...share(CITY, '', count, 1000), period })
  const years = [of('2021-01-01/2021-12-31', 3), of('2022-01-01/2022-12-31', 30), of('2021-01-01/2022-12-31', 33)]
  expect(print(years)).toEqual(['..', '..', 3.3])
  const school = [of('2020-07-01/2021-06-30', 40), of('2021-01-01/2021-12-31', 41), of('2021-07-01/2022-06-30', 42)]
  expect(print(school)).toEqual([4, 4.1, 4.2])
})

test('what a source withholds is not given away by two parts of one size', () => {
  const NORRBY = 'district:1490R025'
  const withheld = {
    ...share(NORRBY, 'age=0', 0, 0),
    status: 'confidential' as const,
    numerator: null,
    denominator: null,
  }
  const cells = [
    share(NORRBY, '', 52, 104),
    withheld,
    share(NORRBY, 'age=0|sex=women', 2, 2),
    share(NORRBY, 'age=0|sex=men', 0, 2),
    share(NORRBY, 'age=1', 50, 100),
    share(NORRBY, 'age=1|sex=women', 25, 50),
    share(NORRBY, 'age=1|sex=men', 25, 50),
  ]
  const isShown = print(cells).map(cell => cell !== '..')
  expect(isShown.slice(1, 4)).toEqual([false, false, false])
  expect(isShown[0] && isShown[4]).toBe(false)
  const without = print(cells.filter(cell => cell !== withheld))
  expect(without[0] === '..' || without[3] === '..').toBe(true)
})

test('rows that are missing share what is left: two who could be in either are no cover for three', () => {
  const year = people('2020', { '': 23, 'age=a': 1, 'age=d': 10, 'age=e': 10 })
  const later = people('2021', { '': 50, 'age=a': 10, 'age=b': 10, 'age=c': 10, 'age=d': 10, 'age=e': 10 })
  const shown = printed(disclose([...year, ...later], { ...rule, valueIsCount: true }))
  expect(shown.slice(0, 4).filter(cell => cell === '..')).toHaveLength(2)
  expect(shown[1]).toBe('..')
})

test('groups that hold more people than their total overlap, and nobody can say where', () => {
  const of = (group: string, count: number, size: number) => share(CITY, group, count, size)
  const cells = [
    of('', 100, 1000),
    of('birth=abroad', 60, 500),
    of('birth=europe', 30, 300),
    of('birth=sweden', 40, 500),
  ]
  expect(disclose(cells, rule).map(cell => cell.hidden)).toEqual([
    null,
    'countsUnknown',
    'countsUnknown',
    'countsUnknown',
  ])
})
