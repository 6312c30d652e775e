import { describe, expect, it } from 'vitest'
import { gapsOf, type GapMeaning } from './gap'

const year = (label: number, value: number) => ({
  start: `${label}-01-01`,
  end: `${label}-12-31`,
  label: String(label),
  value,
})
const ratios = (focus: number[], reference: number[], meaning: Partial<GapMeaning> = {}) =>
  gapsOf(
    focus.map((value, i) => year(2020 + i, value)),
    reference.map((value, i) => year(2020 + i, value)),
    { direction: 'lower', isShare: false, ...meaning },
  ).map(({ ratio }) => ratio)

describe('there is no ratio where', () => {
  it('a value is not above zero', () => {
    const [women, men] = [
      [-2, 0.2, -4.4, 0, 3],
      [0.4, 2, -2, 2, 0],
    ]
    expect(ratios(women, men)).toEqual([undefined, 0.1, undefined, undefined, undefined])
    expect(ratios(women, men, { direction: 'neither' })).toEqual([undefined, 10, undefined, undefined, undefined])
  })
  it('nobody is left of a share’s unfavourable part', () => {
    expect(ratios([100, 90], [95, 100], { direction: 'higher', isShare: true })).toEqual([undefined, undefined])
  })
  it('a value is printed as nearly zero: 0.04 and 0.01 of one decimal', () => {
    expect(ratios([0.01, 0.3], [0.04, 0.04], { decimals: 1 })).toEqual([undefined, undefined])
    expect(ratios([0.01], [0.04], { decimals: 2 })).toEqual([0.25])
  })
  it('the values are equal in print, unless it is 1,00 in print too', () => {
    expect(ratios([0.54, 50.04], [0.46, 50.01], { decimals: 1 })).toEqual([undefined, 50.04 / 50.01])
  })
  it('those printed would give quite another: 0.24 over 0.06 is 4, 0.2 over 0.1 is 2', () => {
    expect(ratios([0.24, 1.24], [0.06, 0.55], { decimals: 1 })).toEqual([undefined, undefined])
  })
})

it('a ratio that the printed values bear out has all its digits', () => {
  expect(ratios([32.14, 7], [24.71, 7], { decimals: 1 })).toEqual([32.14 / 24.71, 1])
})
