import { expect, it } from 'vitest'
import { readSeriesLine, writeSeriesLine } from './series-line'

const cell = (year: number, value: string, numerator: string | null = null, denominator: string | null = null) => ({
  year,
  value,
  numerator,
  denominator,
})

it('a series is written with its first year and a point where a year has no value', () =>
  expect(
    writeSeriesLine({
      indicator: 'N15472',
      geography: '1490',
      breakdown: '',
      cells: [cell(2019, '72.2'), cell(2022, '67.5')],
    }),
  ).toBe('N15472;1490;;2019;72.2 . . 67.5'))

it('what is written is read back with its counts, in the precision of the source', () => {
  const line = {
    indicator: 'REGSO-SYSSELSATTNING',
    geography: '1490R025',
    breakdown: 'birthCountry=foreignBorn',
    cells: [cell(2022, '57.275', '1429', '2495'), cell(2024, '56.289'), cell(2025, '8.2', null, '112')],
  }
  expect(readSeriesLine(writeSeriesLine(line))).toEqual(line)
})
