import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classCuts, classOf } from './class-cuts'

describe('where the classes of a map are cut', () => {
  it('low economic standard, 2 to 55 per cent with most districts low, is cut at every ten', () => {
    const most = [
      2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10, 10, 11, 12, 13, 15, 15, 16, 17, 20, 21, 23, 27, 30, 34, 38, 51, 55,
    ]
    expect(classCuts(most, 0)).toEqual([10, 20, 30, 40])
  })

  it('shares from 1 to 98 are cut at every twenty', () =>
    expect(classCuts([1.2, 3, 8, 12, 19, 33, 45, 52, 61, 69, 72, 85, 88, 93, 98.3], 1)).toEqual([20, 40, 60, 80]))

  it('a value at a cut belongs above it', () => {
    expect([9, 10, 39, 40].map(value => classOf(value, [10, 20, 30, 40]))).toEqual([0, 1, 3, 4])
  })

  it('fewer than five different values are not divided', () => expect(classCuts([1, 2, 3, 4, 4, 4], 0)).toBeNull())

  it('cuts are never finer than the values are printed', () =>
    expect(classCuts([1, 2, 3, 4, 5], 0)?.every(Number.isInteger)).toBe(true))

  it('whatever the values: four rising cuts a round step apart, within the values', () => {
    const values = fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 12, maxLength: 60 })
    fc.assert(
      fc.property(values, numbers => {
        const tenths = numbers.map(number => number / 10)
        const cuts = classCuts(tenths, 1)
        if (new Set(tenths).size < 5) return cuts === null
        if (!cuts) return false
        const steps = cuts.slice(1).map((cut, i) => cut - cuts[i]!)
        const isEven = steps.every(step => Math.abs(step - steps[0]!) < 1e-9) && steps[0]! > 0
        return isEven && cuts[0]! > Math.min(...tenths) - 1e-9 && cuts[3]! < Math.max(...tenths) + steps[0]! * 3
      }),
    )
  })

  it('the order of the values makes no difference', () => {
    const values = [3, 17, 22, 9, 41, 30, 28, 2, 12]
    expect(classCuts(values.toReversed(), 0)).toEqual(classCuts(values, 0))
  })
})
