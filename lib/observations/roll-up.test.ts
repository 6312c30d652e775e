import { describe, expect, it, test } from 'vitest'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import { bySex, readingOf, type Told } from '@/tests/support/reading'
import { rollUp, standingOut, strongestAndWeakest, type GapMark } from './roll-up'

const mark = (name: string, status: GapStatus, ratio?: number) =>
  ({ reading: { indicator: { title: name } }, gap: { gap: { status, latest: { ratio } } } }) as unknown as GapMark

const named = (marks: GapMark[]) =>
  Object.fromEntries(
    Object.entries(strongestAndWeakest({ gaps: marks })).map(([key, one]) => [key, one.reading.indicator.title]),
  )

describe('the strongest and the weakest gap of an area', () => {
  it('are the largest and the smallest ratio, whichever group is worse off', () =>
    expect(
      named([mark('a', 'noCertainChange', 1.4), mark('b', 'cannotTell', 0.4), mark('c', 'noCertainChange', 1.05)]),
    ).toEqual({ largest: 'b', smallest: 'c' }))
  it('are told once, as closing or widening where that is certain', () =>
    expect(
      named([mark('a', 'closing', 1.1), mark('b', 'widening', 3), mark('c', 'closing', 1.2), mark('d', 'turned', 2)]),
    ).toEqual({ closing: 'c', widening: 'b', smallest: 'a' }))
  it('are one and the same where there is only one', () =>
    expect(named([mark('a', 'noCertainChange', 1.4)])).toEqual({ largest: 'a' }))
  it('leave out gaps without a ratio, which cannot be compared', () =>
    expect(named([mark('a', 'noCertainChange'), mark('b', 'turned', 1)])).toEqual({ largest: 'b' }))
})

/** Eight years of a share that rises by a point each year, in all and for both groups alike. */
const rising: Told[] = Array.from({ length: 8 }, (_, i) => i).flatMap(i => [
  { year: 2016 + i, count: 600 + 10 * i, of: 1000 },
  { year: 2016 + i, breakdown: 'sex=women', count: 320 + 5 * i, of: 500 },
  { year: 2016 + i, breakdown: 'sex=men', count: 280 + 5 * i, of: 500 },
])

test('a level that changed for certain stands out, and no gap that did not', () => {
  const { levels, gaps } = standingOut(rollUp([readingOf(rising)]))
  expect(levels.map(({ level }) => level.status)).toEqual(['improving'])
  expect(gaps).toEqual([])
})

test('nothing stands out where nothing can be told', () => {
  expect(standingOut(rollUp([readingOf(bySex)]))).toEqual({ levels: [], gaps: [] })
})
