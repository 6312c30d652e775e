import { expect, it } from 'vitest'
import type { CellFinding } from '@/lib/values/check-typed'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { findingWords, proposalsIn, statusesIn } from './finding-words'

const slipped: CellFinding = { kind: 'warning', what: 'slippedDecimal', meant: 7.296, from: 7.1 }
const computed: CellFinding = { kind: 'warning', what: 'valueIsNotItsCounts', computed: 0.04 }

it.each([
  ['..', '', ['missing']],
  ['–', '', ['missing']],
  ['U.S.', '', ['missing']],
  ['uppgift saknas', '..', ['missing']],
  ['x', '', ['confidential', 'missing']],
  ['<5', '', ['confidential', 'missing']],
  ['ej aktuellt', '', ['notApplicable']],
  ['..', '50', []],
  ['Norrby', '', []],
])('a sign for no value, typed or pasted, is offered as a status: %j beside %j', (value, denominator, statuses) => {
  const fault: CellFinding = { kind: 'error', what: 'notANumber', field: 'value', text: value }
  expect(statusesIn([fault], { ...NOTHING_TYPED, value, denominator })).toEqual(statuses)
})

it.each([
  [1, ['0,0', '7,3']],
  [0, ['0', '7']],
])('each question’s words and button tell the same number, with %i decimals', (decimals, numbers) => {
  const found = [computed, slipped]
  expect(proposalsIn(found, decimals)).toEqual(numbers)
  found.forEach((one, i) => expect(findingWords(one, decimals)).toContain(`${numbers[i]}`))
})
