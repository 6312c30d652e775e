import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beeswarm } from './beeswarm'

test('dots with room stay on the line', () => {
  expect(beeswarm([0, 10, 20], 7)).toEqual([0, 0, 0])
})

test('a dot on the same place goes above, the next below', () => {
  expect(beeswarm([5, 5, 5], 7)).toEqual([0, -7, 7])
})

test('no dot covers another, however many districts there are', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 80 }), xs => {
      const ys = beeswarm(xs, 7)
      for (const [i, x] of xs.entries()) {
        for (let j = i + 1; j < xs.length; j++) {
          expect(Math.hypot(x - xs[j]!, ys[i]! - ys[j]!)).toBeGreaterThanOrEqual(7 - 1e-4)
        }
      }
    }),
  )
})
