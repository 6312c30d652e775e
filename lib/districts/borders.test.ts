import { expect, it } from 'vitest'
import { borderOn, crossesBorder, withBorder } from './borders'

const first = { validFrom: null, drawn: 'first' }
const second = { validFrom: '2022-01-01', drawn: 'second' }
const third = { validFrom: '2027-01-01', drawn: 'third' }

it.each([
  ['2021-12-31', 'first'],
  ['2022-01-01', 'second'],
  ['2026-12-31', 'second'],
  ['2027-01-01', 'third'],
])('on %s the %s borders hold, in whatever order they were read in', (day, drawn) => {
  for (const borders of [
    [first, second, third],
    [third, first, second],
  ])
    expect(borderOn(borders, day)?.drawn).toBe(drawn)
})

it('before the first day that is known, nothing is said to hold', () => {
  expect(borderOn([second], '2021-12-31')).toBeUndefined()
})

it('borders from a day between two others hold until the next, and take the place of those from the same day', () => {
  const between = withBorder([third, first, second], { validFrom: '2024-07-01', drawn: 'between' })
  expect(between.map(({ drawn }) => drawn)).toEqual(['first', 'second', 'between', 'third'])
  const again = withBorder(between, { validFrom: '2022-01-01', drawn: 'again' })
  expect(again.map(({ drawn }) => drawn)).toEqual(['first', 'again', 'between', 'third'])
  const redrawn = withBorder(again, { validFrom: null, drawn: 'redrawn' })
  expect(redrawn.map(({ drawn }) => drawn)).toEqual(['redrawn', 'again', 'between', 'third'])
})

it('what is compared crosses a border where it began before its day and ended on it or later', () => {
  const years = { starts: '2020-01-01', ends: '2022-12-31' }
  expect(['2020-01-01', '2020-01-02', '2022-12-31', '2023-01-01'].map(day => crossesBorder(years, day))).toEqual([
    ...[false, true, true, false],
  ])
})
