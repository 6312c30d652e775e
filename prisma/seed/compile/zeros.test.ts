import { expect, it } from 'vitest'
import { suspiciousZeros } from '@/lib/observations/suspicious-zero'
import { batches } from '../batches'
import { readData } from '../content'
import { indicators } from '../indicators'
import { readSeriesLine } from '../series-line'
import { withoutSuspiciousZeros, writeDroppedZeros } from './zeros'

const row = (year: number, value: string, kpi = 'N18409') => ({
  kpi,
  municipality_id: '0000',
  year: String(year),
  gender: 'T',
  value,
})

it('a zero that is a missing value is dropped and listed; the others stay, in whatever order they come', () => {
  const measured = [row(2017, '43.7'), row(2015, '45'), row(2016, '45')]
  const { rows, dropped } = withoutSuspiciousZeros([row(2014, '0'), ...measured, row(2013, '0')])
  expect(rows).toEqual(measured)
  expect(writeDroppedZeros(dropped)).toBe('N18409;0000;T;2013\nN18409;0000;T;2014')
})

it('measures that the seed does not read are none of its business', () => {
  const rows = [row(2014, '0', 'N99999'), row(2015, '45', 'N99999'), row(2016, '45', 'N99999')]
  expect(withoutSuspiciousZeros(rows)).toEqual({ rows, dropped: [] })
})

it('no series of the seed holds a zero far from the values beside it', () => {
  const decimals = new Map(indicators.map(indicator => [indicator.code, indicator.decimals]))
  const lines = batches.flatMap(({ key }) => readData(`values/${key}.txt`).trimEnd().split('\n').map(readSeriesLine))
  const suspicious = lines.filter(line => {
    const values = line.cells.map(cell => Number(cell.value))
    return suspiciousZeros(values, decimals.get(line.indicator) ?? 0).length > 0
  })
  expect(lines.length).toBeGreaterThan(1000)
  expect(suspicious).toEqual([])
})
