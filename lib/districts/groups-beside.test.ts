import { describe, expect, it } from 'vitest'
import { pupils } from '@/tests/support/reading'
import { shareOfAll } from './groups-beside'

const [born, abroad] = [
  { sv: 'inrikes födda', en: 'born in Sweden' },
  { sv: 'utrikes födda', en: 'born abroad' },
]
const beside = (all: number | null, abroadValue: number | null, bornValue: number) =>
  shareOfAll({
    indicator: { ...pupils, isShare: true, decimals: 1 },
    all: { value: all, city: null },
    groups: [
      { key: 'a', label: abroad, value: abroadValue, city: null },
      { key: 'b', label: born, value: bornValue, city: null },
    ],
  })

describe('the share of everyone beside those of two groups', () => {
  it('is nearest to the group that most belong to', () => {
    expect(beside(43.4, 42.6, 47.2)).toEqual({ kind: 'nearest', label: abroad })
    expect(beside(73.3, 61.5, 78.4)).toEqual({ kind: 'nearest', label: born })
  })
  it('is no mean of theirs where it lies outside both', () =>
    expect(beside(84.6, 90.9, 85)).toEqual({ kind: 'outside' }))
  it('is not explained where rounding could decide, or a value is missing', () => {
    expect(beside(45, 44.9, 45)).toBeNull()
    expect(beside(null, 42.6, 47.2)).toBeNull()
    expect(beside(43.4, null, 47.2)).toBeNull()
  })
})
