import { describe, expect, it } from 'vitest'
import { byChance, gapRollUp, levelRollUp } from './roll-up'

const counted = (counts: object, total: number, told: number) => ({
  counts,
  total,
  told,
  expectedByChance: 0.05 * told,
})

describe('the roll-up in words', () => {
  it('counts the certain answers', () =>
    expect(levelRollUp('sv', counted({ improving: 8, worsening: 3, cannotTell: 51 }, 62, 40))).toBe(
      '8 av 62 förbättras, 3 försämras',
    ))
  it('says when a trend has turned', () =>
    expect(gapRollUp('sv', counted({ closing: 1, turned: 2 }, 35, 26))).toBe(
      '1 av 35 skillnader minskar, 0 ökar, 2 har vänt',
    ))
  it('never counts what could not be told as unchanged', () =>
    expect(levelRollUp('sv', counted({ cannotTell: 4 }, 4, 0))).toBe('Kan inte avgöras för någon av 4'))
  it('says how many would look certain by chance', () =>
    expect(byChance('sv', counted({}, 62, 40))).toBe(
      '40 har kunnat prövas. Ungefär 2 av dem skulle se säkra ut av en slump.',
    ))
})
