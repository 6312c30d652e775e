import { describe, expect, it } from 'vitest'
import { entersNow } from './stand-in'

const [anna, bo, cilla] = [1, 2, 3]
const able = new Set([anna, bo, cilla])
const named = { personId: anna, standInId: bo }
const absent = (personId: number, standInId: number | null = null) => ({ personId, standInId })

describe('an indicator’s values are entered by', () => {
  it.each([
    ['whoever was named for it', named, { able, away: [] }, anna],
    ['its stand-in while that person is away', named, { able, away: [absent(anna)] }, bo],
    ['its stand-in when that person may not any more', named, { able: new Set([bo]), away: [] }, bo],
    [
      'the one whom the person named for themselves, where it has none',
      { personId: anna, standInId: null },
      { able, away: [absent(anna, cilla)] },
      cilla,
    ],
    ['that one also where both are away', named, { able, away: [absent(anna, cilla), absent(bo)] }, cilla],
    ['everyone, where all of them are away', named, { able, away: [absent(anna, bo), absent(bo)] }, null],
    ['everyone, where nobody was named', undefined, { able, away: [] }, null],
  ])('%s', (_, of, here, by) => {
    expect(entersNow(of, here)).toBe(by)
  })
})
