import { expect, test } from 'vitest'
import { csvOf } from '@/lib/exchange/csv'
import { readingOf, sweden, type Told } from '@/tests/support/reading'
import { withMissing } from './missing-points'

const yearsOf = (told: Told[]) => {
  const reading = readingOf(told)
  return reading.series.map(one => withMissing(reading, one).map(({ label, value }) => [label, value]))
}

test('a year that a place lacks and another has is told as missing, before its first value too', () => {
  const own = [2013, 2014, 2015].map(year => ({ year, value: 50 }))
  const [, country] = yearsOf([...own, { year: 2015, value: 45, place: sweden }])
  expect(country).toEqual([
    ['2013', null],
    ['2014', null],
    ['2015', 45],
  ])
})

test('a year that nobody has a value of is missing where it was to come, and not after the last', () => {
  const [own] = yearsOf([2019, 2022].map(year => ({ year, value: 70 })))
  expect(own).toEqual([
    ['2019', 70],
    ['2020', null],
    ['2021', null],
    ['2022', 70],
  ])
})

test('a whole series stands as it is', () => {
  const reading = readingOf([2021, 2022].map(year => ({ year, value: 70 })))
  for (const one of reading.series) expect(withMissing(reading, one)).toEqual(one.points)
})

test('a file has a row for it with a sign and a status, never 0 and never nothing', () => {
  const reading = readingOf([2019, 2022].map(year => ({ year, value: 70 })))
  const row = csvOf(reading, { flavour: 'plain', locale: 'sv' })
    .split('\r\n')
    .find(line => line.includes(',2020,'))
  expect(row).toContain(',procent,missing,O,F,')
  expect(csvOf(reading, { flavour: 'excel', locale: 'sv' })).toContain(
    '2020;Borås;1490;–;;;procent;uppgift saknas;O;F;',
  )
})
