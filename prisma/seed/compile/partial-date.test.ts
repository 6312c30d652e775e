import { expect, it } from 'vitest'
import { partialDate } from './partial-date'

it('a whole date starts on its own day', () =>
  expect(partialDate('2021-11-21')).toEqual({ dateLabel: '2021-11-21', dateStart: '2021-11-21' }))

it('a month and a year start on their first day', () => {
  expect(partialDate('2020-09').dateStart).toBe('2020-09-01')
  expect(partialDate('2017').dateStart).toBe('2017-01-01')
})

it('a season is written in words and sorted by its half-year', () =>
  expect(partialDate('2016 (hösten)')).toEqual({ dateLabel: 'hösten 2016', dateStart: '2016-07-01' }))
