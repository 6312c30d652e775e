import { expect, test } from 'vitest'
import { readingOf, sweden, type Told } from '@/tests/support/reading'
import { comparedPlaces } from './compared'

const told = (...values: Told[]) =>
  comparedPlaces(readingOf(values), '1490').map(({ place, point, own }) => [
    place.name,
    point.label,
    point.value,
    own?.value ?? null,
  ])

test('a place stands beside the municipality in the latest period that both have', () =>
  expect(
    told(
      { year: 2021, value: 70 },
      { year: 2022, value: 71 },
      { year: 2024, value: 74 },
      { year: 2021, value: 80, place: sweden },
      { year: 2022, value: 81, place: sweden },
      { year: 2023, value: 82, place: sweden },
    ),
  ).toEqual([['Riket', '2022', 81, 71]]))

test('where they share no period, the place stands alone with its latest', () =>
  expect(told({ year: 2021, value: 70 }, { year: 2022, value: 81, place: sweden })).toEqual([
    ['Riket', '2022', 81, null],
  ]))

test('nothing is compared across definitions, and what is hidden is not compared', () => {
  expect(told({ year: 2022, value: 70, version: 2 }, { year: 2022, value: 81, place: sweden })).toEqual([
    ['Riket', '2022', 81, null],
  ])
  expect(told({ year: 2022, count: 3, of: 12 }, { year: 2022, value: 81, place: sweden })).toEqual([
    ['Riket', '2022', 81, null],
  ])
})
