import { describe, expect, it } from 'vitest'
import type { Told } from '@/tests/support/reading'
import { districtAt, employment, shownOf } from './district-fixtures'
import { spreadOverTime } from './spread'

describe('the spread between districts', () => {
  const year = (of: number, shares: number[]): Told[] =>
    shares.map((count, i) => ({ year: of, count: count * 100, of: 10000, place: districtAt(`d${i}`) }))

  it('is followed over the years of one definition', () => {
    const found = spreadOverTime(employment, shownOf([...year(2022, [40, 50, 60]), ...year(2025, [45, 50, 55])]))
    expect(found.map(({ when }) => when.label)).toEqual(['2022', '2025'])
    // √((10² + 0 + 10²) / 3) = 8.16 less a little noise, then half of it.
    expect(found[0]?.deviation).toBeCloseTo(8.15, 1)
    expect(found[1]?.deviation).toBeCloseTo(4.06, 1)
  })

  it('says nothing of time with one year, or without counts', () => {
    expect(spreadOverTime(employment, shownOf(year(2022, [40, 50, 60])))).toEqual([])
    const shares = [2022, 2025].flatMap(of =>
      [40, 50, 60].map((value, i): Told => ({ year: of, value, place: districtAt(`d${i}`) })),
    )
    expect(spreadOverTime(employment, shownOf(shares))).toEqual([])
  })
})
