import { audit } from '@/tests/support/disclosure-attack/audit'
import { keyOf, type Seen } from '@/tests/support/disclosure-attack/seen'
import { bySubtraction } from '@/tests/support/disclosure-attack/subtraction'
import { smallTable, truth } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import { leewayOf } from './leeway'
import type { DisclosureRule } from './rule'
import { knownSums } from './sums'

const rule: DisclosureRule = {
  countsPeople: true,
  decimals: 1,
  threshold: 5,
  smallestGroup: 10,
  publishedByAuthority: false,
  valueIsCount: false,
}
const print = { per: 100, decimals: 1 }
const SEED = 1490

/** The worst outsider: knows the exact counts behind every shown number, and every group's size. */
const seenBy = (cells: readonly Cell[]): Seen[] =>
  disclose(cells, rule).map((shown, index) => ({
    period: shown.period,
    geography: shown.geography,
    breakdown: shown.breakdown,
    value: shown.value,
    count: shown.value === null ? null : (cells[index]?.numerator ?? null),
    size: cells[index]?.denominator ?? null,
  }))

function leaks(cells: readonly Cell[]): string[] {
  const sums = knownSums(cells, [])
  const protectedCells = cells.flatMap(cell => {
    const { up, down } = leewayOf(truth(cell), rule)
    return up + down > 0 ? [{ key: keyOf(cell), ...truth(cell), up, down }] : []
  })
  const found = audit(
    seenBy(cells),
    sums,
    print,
    protectedCells.map(({ key }) => key),
  )
  return protectedCells.flatMap(({ key, numerator, denominator, up, down }, index) => {
    const { low = NaN, high = NaN } = found[index] ?? {}
    return low <= numerator - down && high >= numerator + up
      ? []
      : [`${key}: ${numerator}/${denominator} in ${low}–${high}`]
  })
}

describe('an outsider with all that is printed', () => {
  test('finds no hidden count by subtraction, in tables with small groups', () => {
    const property = fc.property(smallTable(), cells => {
      const small = new Set(
        cells.filter(cell => leewayOf(truth(cell), rule).up + leewayOf(truth(cell), rule).down > 0).map(keyOf),
      )
      expect(bySubtraction(seenBy(cells), knownSums(cells, []), print).filter(({ key }) => small.has(key))).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 300 })
  })

  test('cannot narrow a hidden count to less than 1 to 4, with a linear programme', () => {
    fc.assert(
      fc.property(smallTable(), cells => void expect(leaks(cells)).toEqual([])),
      { seed: SEED, numRuns: 150 },
    )
  }, 60_000)
})
