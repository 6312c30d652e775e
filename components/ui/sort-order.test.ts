import { describe, expect, it, test } from 'vitest'
import { formatNumber } from '@/lib/text/numbers'
import { printedNumber, sortOrder } from './sort-order'

describe('the number a cell prints', () => {
  it.each([
    ['76,4', 76.4],
    ['76,4 (74,1–78,6)', 76.4],
    ['76,4\u00a0p', 76.4],
    ['\u22123,1', -3.1],
    ['12\u202f345', 12345],
    ['0', 0],
  ])('%s', (text, number) => expect(printedNumber(text, ',')).toBe(number))

  it('in English', () => expect(printedNumber('12,345.6', '.')).toBe(12345.6))

  it('is within its bound where it is nearly zero', () => {
    const numbers = [-0.1, -0.02, 0, 0.02, 0.1].map(value => printedNumber(formatNumber('sv', value, 1), ','))
    expect(numbers).toEqual([-0.1, -0.025, 0, 0.025, 0.1])
    expect(printedNumber(formatNumber('en', -0.02, 1), '.')).toBe(-0.025)
  })

  it('is none where a sign stands instead', () => {
    for (const sign of ['–', '..', '']) expect(printedNumber(sign, ',')).toBeNull()
  })

  it('is the one that was printed', () => {
    for (const value of [-1234567.8, -0.1, 0, 9999.9, 10000, 1234567.1]) {
      expect(printedNumber(formatNumber('sv', value, 1), ',')).toBe(value)
      expect(printedNumber(formatNumber('en', value, 1), '.')).toBe(value)
    }
  })
})

test('rows are sorted by their values, and those without come last either way', () => {
  expect(sortOrder([3, null, 1, 2], 'ascending')).toEqual([2, 3, 0, 1])
  expect(sortOrder([3, null, 1, 2], 'descending')).toEqual([0, 3, 2, 1])
})

test('equal rows stay as they stood', () => expect(sortOrder([5, 4, 5, 4], 'descending')).toEqual([0, 2, 1, 3]))
