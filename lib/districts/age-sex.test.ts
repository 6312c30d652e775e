import { describe, expect, it } from 'vitest'
import { shareAged } from './age-sex'

describe('the age of a district', () => {
  it('the share of an age is that of everyone, and unknown where a group is hidden', () => {
    const group = (age: string, women: number | null, men: number) => ({ age, label: { sv: age, en: age }, women, men })
    const people = [group('0-4', 10, 10), group('5-9', 5, 5), group('80+', 40, 30)]
    expect(shareAged(people, 0, 10)).toBe(30)
    expect(shareAged(people, 65)).toBe(70)
    expect(shareAged([...people, group('10-14', null, 3)], 65)).toBeNull()
  })
})
