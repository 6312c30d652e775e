import { expect, it } from 'vitest'
import { titledByPeriod } from './titled-by-period'

const of = (...labels: string[]) => labels.map(label => ({ periodEnd: label, periodLabel: label }))

it('a submission is called by its periods in words', () => {
  expect(titledByPeriod('Besök', of('2025-12', '2025-01', '2025-02'))).toBe('Besök, januari–december 2025')
  expect(titledByPeriod('Besök', of('2025-03'))).toBe('Besök, mars 2025')
  expect(titledByPeriod('Behöriga', of('2024', '2025'))).toBe('Behöriga, 2024 till 2025')
})
