import { describe, expect, it } from 'vitest'
import { standingOf, tallyBy, type Part } from './progress'

const part = (more: Partial<Part>): Part => ({
  ...{ indicatorId: 1, code: 'N1', name: 'Ett', area: 'God start', body: null, person: null },
  ...{ latestYear: 2024, waiting: 0, ...more },
})

describe('an indicator of a round to 2024', () => {
  it.each([
    [2024, 'there'],
    [2022, 'there'],
    [2021, 'stale'],
    [null, 'missing'],
  ])('whose latest value is of %s is %s', (latestYear, standing) =>
    expect(standingOf({ latestYear }, 2024)).toBe(standing),
  )
})

it('what waits for review, is old or missing is not done', () => {
  const parts = [
    part({}),
    part({ waiting: 2 }),
    part({ latestYear: null }),
    part({ area: 'Bostäder', latestYear: 2019 }),
    part({ area: 'Bostäder' }),
  ]
  expect(tallyBy(parts, 2024, ({ area }) => area)).toEqual([
    { name: 'God start', done: 1, total: 3 },
    { name: 'Bostäder', done: 1, total: 2 },
  ])
})
