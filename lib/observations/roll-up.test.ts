import { describe, expect, it } from 'vitest'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import { strongestAndWeakest, type GapMark } from './roll-up'

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
