import { byLimits } from '@/tests/support/disclosure-attack/print'
import { share } from '@/tests/support/disclosure-attack/cells'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { wilson } from '@/lib/statistics/intervals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclose, exact } from './gate'
import { limitsPrinter } from './limits'

const REGION = 'district:1490R025'

/** A share with its own limits, as the gate lets it out. */
const shown = (count: number, size: number, asRule = rule) => {
  const { lower, upper } = wilson(count, size)
  return disclose([{ ...share(REGION, '', count, size), lower, upper }], asRule)[0]!
}

/** The sizes that one is left with who knows this program and runs it again for every size. */
function sizesFitting(count: number, size: number, decimals: number): number[] {
  const value = (100 * count) / size
  const print = limitsPrinter(decimals)
  const printed = print(count, size, wilson(count, size))
  return Array.from({ length: 4 * size }, (_, index) => index + 1).filter(other => {
    const near = Math.round((value * other) / 100)
    if (near > other || ((100 * near) / other).toFixed(decimals) !== value.toFixed(decimals)) return false
    const like = print(near, other, wilson(near, other))
    return like?.lower === printed?.lower && like?.upper === printed?.upper
  })
}

describe('limits beside a share', () => {
  test.each([
    [5, 15],
    [12, 40],
    [37, 200],
  ])('%i of %i: its size is not to be found from what is printed', (count, size) => {
    const { value, lower, upper } = shown(count, size)
    const found =
      lower === null || upper === null ? null : byLimits('', value ?? 0, lower, upper, { per: 100, decimals: 1 })
    expect(found === null || found.high > found.low).toBe(true)
    expect(lower ?? 0).toBeLessThanOrEqual(wilson(count, size).lower)
    expect(upper ?? 100).toBeGreaterThanOrEqual(wilson(count, size).upper)
  })

  test('leave more than one size possible, whatever the group', () => {
    const group = fc
      .integer({ min: 10, max: 600 })
      .chain(size => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)))
    const property = fc.property(group, fc.constantFrom(0, 1, 2), ([count, size], decimals) => {
      if (limitsPrinter(decimals)(count, size, wilson(count, size)))
        expect(sizesFitting(count, size, decimals).length).toBeGreaterThan(2)
    })
    fc.assert(property, { seed: 1490, numRuns: 150 })
  })

  test('of a large group are printed to the decimals of its value', () => {
    const { lower, upper } = wilson(3012, 12_040)
    expect(shown(3012, 12_040)).toMatchObject({ lower: Number(lower.toFixed(1)), upper: Number(upper.toFixed(1)) })
  })

  test('that a national authority has published stay as they are', () => {
    expect(shown(5, 15, { ...rule, publishedByAuthority: true })).toMatchObject({ lower: 15.2, upper: 58.3 })
  })

  test('are whole for statistics on the server', () => {
    expect(exact(shown(12, 40))).toMatchObject({ lower: wilson(12, 40).lower, upper: wilson(12, 40).upper })
  })
})
