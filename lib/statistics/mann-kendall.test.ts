import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallCritical, mannKendall, sumOfSigns } from './mann-kendall'

function orderings(values: number[]): number[][] {
  if (values.length < 2) return [values]
  return values.flatMap((first, i) => orderings(values.toSpliced(i, 1)).map(rest => [first, ...rest]))
}

/** The definition itself: every ordering of the values, one by one. */
function enumerated(values: number[]): number {
  const seen = Math.abs(sumOfSigns(values))
  const all = orderings(values)
  return all.filter(ordering => Math.abs(sumOfSigns(ordering)) >= seen).length / all.length
}

describe('Mann–Kendall', () => {
  it('gives p = 2/120 for five years in a row', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({ s: 10, p: expect.closeTo(0.016667, 6) })
    expect(mannKendall([5, 4, 3, 2, 1])).toEqual({ s: -10, p: expect.closeTo(0.016667, 6) })
  })
  it('gives p = 10/120 when one pair is out of order', () => {
    expect(mannKendall([1, 3, 2, 4, 5])).toEqual({ s: 8, p: expect.closeTo(0.083333, 6) })
  })
  it('cannot be certain with four years', () => expect(mannKendall([1, 2, 3, 4]).p).toBeCloseTo(1 / 12, 12))
  it('is certain of nothing when all values are equal', () => expect(mannKendall([7, 7, 7, 7, 7, 7]).p).toBe(1))
  it('counts a tie as no pair', () => expect(sumOfSigns([1, 1, 2])).toBe(2))

  it('agrees with full enumeration for n ≤ 6, ties and all', () => {
    const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(values, v => {
        expect(mannKendall(v).p).toBeCloseTo(enumerated(v), 12)
      }),
    )
  })
  it.each([
    [[3, 1, 2, 5, 4, 6, 8]],
    [[2, 2, 3, 3, 3, 5, 4]],
    [[1, 2, 3, 5, 4, 6, 8, 7]],
    [[1, 2, 2, 5, 4, 4, 4, 7]],
    [[9, 9, 8, 8, 7, 7, 6, 6]],
  ])('agrees with full enumeration for %j', values => {
    expect(mannKendall(values).p).toBeCloseTo(enumerated(values), 12)
  })

  it('has the limits of Kendall’s table: 23 for n = 10, 10 for n = 5, none for n = 4', () => {
    expect(kendallCritical(10, 0.025)).toBe(23)
    expect(kendallCritical(5, 0.025)).toBe(10)
    expect(kendallCritical(4, 0.025)).toBeUndefined()
  })
})
