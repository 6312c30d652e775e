import { expect, it } from 'vitest'
import { countStatuses } from './count-statuses'

it('forty indicators put to a test give two certain changes by chance', () => {
  const tested = Array.from({ length: 40 }, (_, i) => ({
    status: i < 16 ? ('improving' as const) : ('noCertainChange' as const),
    tier: 2 as const,
  }))
  const roll = countStatuses([...tested, { status: 'cannotTell', tier: 4 }])
  expect(roll).toEqual({
    counts: { improving: 16, noCertainChange: 24, cannotTell: 1 },
    total: 41,
    told: 40,
    expectedByChance: 2,
  })
})
