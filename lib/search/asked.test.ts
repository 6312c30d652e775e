import { expect, it } from 'vitest'
import { askedIn } from './asked'

it('a query in an address is one line of text, of a length that someone may have typed', () => {
  expect(askedIn(undefined)).toBe('')
  expect(askedIn(['jobb', 'hus'])).toBe('jobb')
  expect(askedIn('  två\u0000\n ord \ud83d')).toBe('två ord')
  expect(askedIn('x'.repeat(10_000))).toHaveLength(100)
})
