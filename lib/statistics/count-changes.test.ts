import { describe, expect, it } from 'vitest'
import { countChanges } from './count-changes'

describe('counting changes', () => {
  it('counts what was seen first, then the words of those that moved', () => {
    const counts = countChanges([
      { verdict: 'larger', chance: 'counted' },
      { verdict: 'larger', chance: 'veryLikely', evidence: 'trend' },
      { verdict: 'smaller', chance: 'mayBeChance', evidence: 'measurements' },
      { verdict: 'equal', chance: 'mayBeChance', evidence: 'trend' },
      { verdict: 'oneValue', chance: 'untold' },
    ])
    expect(counts.seen).toEqual({ larger: 2, smaller: 1, equal: 1, oneValue: 1 })
    expect(counts.words).toEqual({ counted: 1, veryLikely: 1, mayBeChance: 1 })
    expect(counts).toMatchObject({ total: 5, tested: 2, moreThanChance: 1 })
  })
  it('expects some to look like more than chance, and more where each year is like the one before', () => {
    const { byChance } = countChanges(
      Array.from({ length: 32 }, () => ({ verdict: 'larger', chance: 'mayBeChance', evidence: 'trend' as const })),
    )
    expect(Math.round(byChance.independent)).toBe(1)
    expect(Math.round(byChance.alike)).toBe(3)
  })
})
