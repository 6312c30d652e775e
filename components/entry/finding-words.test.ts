import { expect, it } from 'vitest'
import type { CellFinding } from '@/lib/values/check-typed'
import { findingWords, proposalsIn } from './finding-words'

const slipped: CellFinding = { kind: 'warning', what: 'slippedDecimal', meant: 7.296, from: 7.1 }
const computed: CellFinding = { kind: 'warning', what: 'valueIsNotItsCounts', computed: 0.04 }

it.each([
  [1, ['0,0', '7,3']],
  [0, ['0', '7']],
])('each question’s words and button tell the same number, with %i decimals', (decimals, numbers) => {
  const found = [computed, slipped]
  expect(proposalsIn(found, decimals)).toEqual(numbers)
  found.forEach((one, i) => expect(findingWords(one, decimals)).toContain(`${numbers[i]}`))
})
