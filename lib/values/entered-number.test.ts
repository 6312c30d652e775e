import { describe, expect, it } from 'vitest'
import { enteredNumber } from './entered-number'

const number = (text: string) => {
  const found = enteredNumber(text)
  return found.kind === 'number' ? found.value : found.kind
}

describe('a number as it is written', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,046', 0.046],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1234567],
    ['−5', -5],
    ['-5,25', -5.25],
    ['–5', -5],
    ['12,5 %', 12.5],
    ['80\u00a0%', 80],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,567', 1234.567],
    [' 7 ', 7],
    ['', 'empty'],
    ['   ', 'empty'],
  ])('%j is %j', (text, value) => expect(number(text)).toBe(value))
  it.each(['1,000', '1.000', '12,345'])('%s can be two numbers, and is asked about', text => {
    expect(number(text)).toBe('ambiguous')
  })
  it.each(['abc', '12 34', '1,2,3', '12,', '..', '1e5', '12 kr', '--5', '1 23', '٣'])('%s is no number', text => {
    expect(number(text)).toBe('wrong')
  })
})
