import { expect, test } from 'vitest'
import { gridOf } from './grid'
import { shiftsThrough } from './shift'
import type { DeclaredSum } from './sums'

/** The shifts through a coordinate of the only axis with sums, in words: '+a −b'. */
function shifts(along: string, sums: DeclaredSum[], start: string): string[] {
  const axis = gridOf([], sums).axes.find(({ coordinates }) => coordinates.includes(start))
  if (!axis) return []
  return shiftsThrough(axis, axis.coordinates.indexOf(start)).map(shift =>
    shift.map(([coordinate, step]) => (step > 0 ? '+' : '−') + (axis.coordinates[coordinate] || along)).join(' '),
  )
}

test('within a total one category rises as another falls, or the total rises with it', () => {
  const sex = [{ along: 'sex', whole: '', parts: ['men', 'women'] }]
  expect(shifts('total', sex, 'men').sort()).toEqual(['+men +total', '+men −women'])
})

test('where the rest of the city is shown too, two districts and their rests change together', () => {
  const sums = [
    { along: 'geography', whole: 'city', parts: ['a', 'b'] },
    { along: 'geography', whole: 'city', parts: ['a', 'rest a'] },
    { along: 'geography', whole: 'city', parts: ['b', 'rest b'] },
  ]
  expect(shifts('', sums, 'a')).toContain('+a −b −rest a +rest b')
})

test('a part of a part changes what it is a part of, or a sibling does', () => {
  const sums = [
    { along: 'age', whole: '', parts: ['0-64', '65-'] },
    { along: 'age', whole: '0-64', parts: ['0-19', '20-64'] },
  ]
  expect(shifts('total', sums, '0-19').sort()).toEqual(['+0-19 +0-64 +total', '+0-19 +0-64 −65-', '+0-19 −20-64'])
})
