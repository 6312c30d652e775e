import { describe, expect, it } from 'vitest'
import type { Told } from '@/tests/support/reading'
import { areaTypeReading } from './area-types'
import type { District } from './district'
import { districtAt, employment, shownOf } from './district-fixtures'

describe('the area types', () => {
  const types = [1, 2, 3, 4, 5]
  const district = (type: number): District => ({
    code: `d${type}`,
    slug: `d${type}`,
    name: `d${type}`,
    isPriority: false,
    areaType: type,
    areaTypeYear: 2022,
    population: 1000,
    populationYear: 2022,
    suggestedName: null,
    policeClasses: [],
  })
  const equal = types.map((type): Told => ({
    year: 2022,
    count: 50 + type * 5,
    of: 100,
    place: districtAt(`d${type}`),
  }))

  it('add counts and give the slope over the population, here 5 points a step and 25 from end to end', () => {
    const found = areaTypeReading(employment, shownOf(equal), types.map(district))
    expect(found?.groups.map(({ value }) => value)).toEqual([55, 60, 65, 70, 75])
    expect(found?.slope).toBeGreaterThan(24)
    expect(found?.slope).toBeLessThan(26)
  })

  it('never average shares: a district without counts ends it', () => {
    const without = equal.map((told, i) =>
      i === 2 ? { year: 2022, value: 65, of: undefined, place: told.place } : told,
    )
    expect(areaTypeReading(employment, shownOf(without), types.map(district))).toBeNull()
  })
})
