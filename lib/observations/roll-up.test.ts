import { describe, expect, it } from 'vitest'
import { readingOf, type Told } from '@/tests/support/reading'
import { countsInRollUp, familyOf, gapsTogether, latestYears, rollUp } from './roll-up'

/** Women and men at the baseline and two years later. */
const apart = (then: number, now: number): Told[] => [
  { year: 2021, breakdown: 'sex=women', value: 80 },
  { year: 2021, breakdown: 'sex=men', value: 80 - then },
  { year: 2023, breakdown: 'sex=women', value: 80 },
  { year: 2023, breakdown: 'sex=men', value: 80 - now },
]

describe('counting what was seen', () => {
  const roll = rollUp([readingOf(apart(5, 9)), readingOf(apart(5, 3)), readingOf(apart(5, 6)), readingOf(apart(5, 5))])
  it('counts gaps that grew, shrank and stayed equal', () => {
    expect(roll.allGaps.seen).toEqual({ larger: 2, smaller: 1, equal: 1 })
  })
  it('puts the gap that grew most first and the one that shrank most last', () => {
    expect(roll.sexes.map(({ gap }) => Math.round(gap.gap.change ?? 0))).toEqual([4, 1, 0, -2])
  })
  it('keeps social groups apart from women and men', () => {
    expect(roll.social).toEqual([])
    expect(roll.sexGaps.total).toBe(4)
  })
})

describe('all gaps together', () => {
  it('stand on yearly gaps, one for each family of measures', () => {
    const yearly = (change: number): Told[] =>
      Array.from({ length: 9 }, (_, i) => [
        { year: 2015 + i, breakdown: 'sex=women', value: 80 },
        { year: 2015 + i, breakdown: 'sex=men', value: 60 + change * i },
      ]).flat()
    const titled = (title: string) => readingOf(yearly(1), { title })
    const { sexes } = rollUp(['Barn 7-20 år, antal', 'Barn 13-20 år, antal', 'Elever, andel (%)'].map(titled))
    expect(gapsTogether(sexes)).toMatchObject({ families: 2, way: 'down', chance: 'veryLikely' })
  })
  it('has measures of several ages in one family', () => {
    expect(familyOf('Deltagartillfällen i idrottsföreningar, antal per invånare 7–20 år')).toBe(
      familyOf('Deltagartillfällen i idrottsföreningar, antal per invånare 13–20 år'),
    )
    expect(familyOf('Invånare 16–24 år som studerar, andel (%)')).toBe(
      familyOf('Invånare 25–64 år som studerar, andel (%)'),
    )
  })
})

describe('what counts', () => {
  it('is everything but what describes districts in single years', () => {
    expect(countsInRollUp(readingOf([], { isDistrictIndicator: true }))).toBe(false)
  })
  it('has its latest values in these years', () => {
    const ending = (year: number) => readingOf([{ year, value: 50 }])
    expect(latestYears([ending(2022), ending(2022), ending(2024)])).toEqual({ most: 2022, from: 2022, to: 2024 })
    expect(latestYears([])).toBeNull()
  })
})
