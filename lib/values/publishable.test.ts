import { describe, expect, it } from 'vitest'
import type { Cell } from '@/lib/disclosure/cell'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { lacksProtection } from './publishable'

const own: DisclosureRule = {
  ...{ countsPeople: true, publishedByAuthority: false, valueIsCount: false },
  ...{ decimals: 1, threshold: 5, smallestGroup: 10, per: 100 },
}
const cell: Cell = {
  ...{ period: '2024-01-01/2024-12-31', geography: 'municipality:1490', breakdown: 'sex=women' },
  ...{ value: 50, status: 'normal', numerator: 10, denominator: 20, lower: null, upper: null },
}
const lacks = (more: Partial<Cell>, rule: Partial<DisclosureRule> = {}) =>
  lacksProtection({ ...cell, ...more }, { ...own, ...rule })

describe('under our own rule a value is published only with what the gate judges by', () => {
  it('both counts, or a denominator that the numerator follows from', () => {
    expect(lacks({})).toBe(false)
    expect(lacks({ numerator: null })).toBe(false)
    expect(lacks({ numerator: null, denominator: null })).toBe(true)
  })
  it('what it is per, whatever its unit is called', () => expect(lacks({}, { per: undefined })).toBe(true))
  it('a number of people is its own count', () =>
    expect(lacks({ numerator: null, denominator: null }, { valueIsCount: true, per: undefined })).toBe(false))
  it('a wide area’s small group too', () =>
    expect(lacks({ geography: 'reference:0000', numerator: null, denominator: null })).toBe(true))
})

describe('nothing is asked', () => {
  it('of what says that there is no value', () =>
    expect(lacks({ value: null, numerator: null, denominator: null })).toBe(false))
  it('of what an authority has published, or is not about people', () => {
    const bare = { numerator: null, denominator: null }
    expect(lacks(bare, { publishedByAuthority: true })).toBe(false)
    expect(lacks(bare, { countsPeople: false, per: undefined })).toBe(false)
  })
  it('of the whole country, which others have published', () =>
    expect(
      lacks({ geography: 'reference:0000', breakdown: '', numerator: null, denominator: null }, { per: undefined }),
    ).toBe(false))
})
