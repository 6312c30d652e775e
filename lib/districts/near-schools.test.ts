import { expect, it } from 'vitest'
import { pupils } from '@/tests/support/reading'
import { CITY, shownOf } from './district-fixtures'
import { nearSchools } from './near-schools'
import { distanceTo } from './neighbours'

const square = {
  polygon: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [12.9, 57.7],
        [12.92, 57.7],
        [12.92, 57.71],
        [12.9, 57.71],
        [12.9, 57.7],
      ],
    ],
  },
}
const school = (name: string) => ({ kind: 'school', code: name, name, nameEn: null }) as const

it('a place within a district lies 0 km from it, one beside it as far as the border', () => {
  expect(distanceTo(square, [12.91, 57.705])).toBe(0)
  // A hundredth of a degree of latitude is 1.11 km, of longitude 0.59 km at 57.7° north.
  expect(distanceTo(square, [12.91, 57.72])).toBeCloseTo(1.113, 2)
  expect(distanceTo(square, [12.93, 57.705])).toBeCloseTo(0.595, 2)
})

it('the schools told of are the nearest with a known place, of the latest year', () => {
  const cells = shownOf([
    { year: 2025, value: 8 },
    { year: 2023, value: 5, place: school('inside') },
    ...['far', 'inside', 'beside', 'unknown', 'farthest'].map((name, i) => ({
      ...{ year: 2025, value: 6 + i / 2, place: school(name) },
    })),
  ])
  const points = new Map<string, [number, number]>([
    ['farthest', [13.2, 57.7]],
    ['far', [13, 57.705]],
    ['inside', [12.91, 57.705]],
    ['beside', [12.93, 57.705]],
  ])
  const found = nearSchools(pupils, cells, points, square, CITY)
  expect(found).toMatchObject({ when: { label: '2025' }, city: 8 })
  expect(found?.near.map(({ name, value }) => [name, value])).toEqual([
    ['inside', 6.5],
    ['beside', 7],
    ['far', 6],
  ])
  expect(nearSchools(pupils, cells, new Map(), square, CITY)).toBeNull()
})
