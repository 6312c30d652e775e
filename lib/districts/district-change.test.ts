import { describe, expect, it } from 'vitest'
import { districtChange } from './district-change'
import { CITY, districtAt, employment, shownOf } from './district-fixtures'

describe('what has changed in a district', () => {
  it('is told within a definition and never across', () => {
    const cells = shownOf([
      { year: 2022, value: 60, version: 1, place: districtAt('norrby') },
      { year: 2024, value: 50, version: 2, place: districtAt('norrby') },
      { year: 2025, value: 53, version: 2, place: districtAt('norrby') },
      { year: 2024, value: 80, version: 2 },
      { year: 2025, value: 81, version: 2 },
    ])
    expect(districtChange(employment, cells, CITY, 'norrby')).toMatchObject({
      from: '2024',
      to: '2025',
      own: { first: 50, latest: 53, change: 3 },
      city: { first: 80, latest: 81, change: 1 },
      distance: { first: 30, latest: 28, change: -2 },
      level: { verdict: 'better', chance: 'counted' },
      gap: { verdict: 'smaller', chance: 'counted' },
    })
  })

  it('is nothing with one year of a definition', () =>
    expect(
      districtChange(
        employment,
        shownOf([{ year: 2022, count: 60, of: 100, place: districtAt('norrby') }]),
        CITY,
        'norrby',
      ),
    ).toBeNull())
})
