import { expect, it } from 'vitest'
import { monthIn, monthsLater, quarterIn } from './months'
import { sameTimeOfYear } from './series'

it.each([
  ['2023-01', 13, '2024-02-01', '2024-02-29', '2024-02'],
  ['2024-12', 1, '2025-01-01', '2025-01-31', '2025-01'],
  ['2024-Q4', 3, '2025-01-01', '2025-03-31', '2025-Q1'],
])('%s and %i months later', (label, many, start, end, later) => {
  expect(monthsLater((monthIn(label) ?? quarterIn(label))!, many)).toEqual({ start, end, label: later })
})

it('twelve months move together, and years are no months', () => {
  const year = { start: '2024-03-01', end: '2025-02-28', label: '2024-03–2025-02' }
  expect(monthsLater(year, -12)).toEqual({ start: '2023-03-01', end: '2024-02-29', label: '2023-03–2024-02' })
  expect(monthsLater({ start: '2025-01-01', end: '2025-12-31', label: '2025' }, 1)).toBeNull()
})

it('a month is compared with the same month of other years, the latest that both have', () => {
  const own = ['2023-01', '2023-02', '2024-01', '2024-02', '2024-03'].map(label => monthIn(label)!)
  expect(sameTimeOfYear(own, own).map(({ label }) => label)).toEqual(['2024-03'])
  expect(sameTimeOfYear(own, own.slice(0, 4)).map(({ label }) => label)).toEqual(['2023-02', '2024-02'])
})
