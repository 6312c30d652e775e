import { expect, test } from 'vitest'
import type { ReviewedValue } from '@/lib/values/proposal'
import { changeOf, figureWords, formerWords, roundedChange, unroundedWords } from './value-words'

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

test('a value is told with its indicator’s decimals, and what was written where that is more', () => {
  expect([figureWords(figures(84.1014), 1), unroundedWords(figures(84.1014), 1)]).toEqual(['84,1', '84,1014 oavrundat'])
  expect([figureWords(figures(84), 1), unroundedWords(figures(84), 1)]).toEqual(['84,0', ''])
  expect(unroundedWords(figures(null), 1)).toBe('')
})

test('a change that printing would hide is told whole', () => {
  const change = (from: number, to: number) =>
    changeOf({ seen: figures(from), proposed: figures(to), former: null } as unknown as ReviewedValue, 1)
  expect(change(84.1014, 85.04)).toBe('+0,9')
  expect(change(84.1014, 84.1049)).toBe('+0,0035')
  expect(change(84.1, 84.1)).toBe('0,0')
  // A half is printed upwards, whatever its binary form: 0,15 as 0,2.
  expect(change(0.15, 0.2)).toBe('+0,05')
  expect(change(0.14, 0.15)).toBe('+0,1')
})
