import { expect, test } from 'vitest'
import { formerWords, roundedChange } from './value-words'

const figures = (value: number | null) =>
  ({ value, status: value === null ? 'missing' : 'normal', numerator: null, denominator: null }) as const

test('an earlier period is told as it is printed, and the change is between what is printed', () => {
  expect(formerWords({ ...figures(3.848), label: '2024' }, 1)).toBe('2024: 3,8')
  expect(roundedChange(figures(3.848), figures(3.9), 1)).toBe('+0,1')
  expect(roundedChange(figures(4.04), figures(3.98), 1)).toBe('0,0')
})

test('there is no change from or to what is missing', () => {
  expect(roundedChange(figures(null), figures(3.9), 1)).toBe('')
  expect(roundedChange(figures(3.9), figures(null), 1)).toBe('')
  expect(roundedChange(null, figures(3.9), 1)).toBe('')
})
