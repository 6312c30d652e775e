import { describe, expect, it } from 'vitest'
import { pupils } from '@/tests/support/reading'
import { CITY, districtAt, employment, shownOf } from './district-fixtures'
import { compareByCounts, compareDistrict, districtTables, latestOfMost } from './district-reading'
import { districtStatement, signedText } from './statement'

const names = { district: 'Norrby', city: 'hela Borås', rest: 'resten av Borås' }

describe('a district beside the rest of the city', () => {
  const cells = shownOf([
    { year: 2022, count: 800, of: 1000 },
    { year: 2022, count: 50, of: 100, place: districtAt('norrby') },
    { year: 2022, count: 75, of: 90, place: districtAt('lugnet') },
    { year: 2024, value: 81.24 },
    { year: 2024, value: 52.04, place: districtAt('norrby') },
  ])

  it('is compared with the counts of the city less its own: 750 of 900', () => {
    const found = compareByCounts(employment, cells, CITY, 'norrby')
    expect(found?.against).toEqual({ kind: 'rest', value: 83.3 })
    expect(found?.difference).toBeCloseTo(50 - 250 / 3, 10)
  })

  it('is told apart by Newcombe’s interval of those counts', () => {
    const found = compareByCounts(employment, cells, CITY, 'norrby')
    // Wilson with half the counts (φ = 2): 25/50 has 36.64 to 63.36, 375/450 has 79.61 to 86.49.
    expect(found?.limits?.lower).toBeCloseTo(-33.333 - Math.hypot(50 - 36.645, 86.491 - 83.333), 1)
    expect(found?.limits?.upper).toBeCloseTo(-33.333 + Math.hypot(63.355 - 50, 83.333 - 79.609), 1)
    expect(found?.chance).toBe('veryLikely')
  })

  it('is not told apart where chance would do', () =>
    expect(compareByCounts(employment, cells, CITY, 'lugnet')?.chance).toBe('mayBeChance'))

  it('stands beside the whole city where only shares are known, without any certainty', () => {
    const found = compareDistrict(employment, cells, CITY, 'norrby')
    expect(found).toMatchObject({ value: 52, against: { kind: 'city', value: 81.2 }, limits: null, chance: null })
    expect(found?.difference).toBeCloseTo(-29.2, 10)
  })

  it('says which of the two it is', () => {
    const byShares = compareDistrict(employment, cells, CITY, 'norrby')!
    const byCounts = compareByCounts(employment, cells, CITY, 'lugnet')!
    expect(districtStatement(employment, byShares, names, 'sv')).toBe(
      'Andelen sysselsatta är 52,0\u00a0% i Norrby och 81,2\u00a0% i hela Borås (2024). Skillnaden är 29,2\u00a0procentenheter.',
    )
    const english = { district: 'Norrby', city: 'all of Borås', rest: 'the rest of Borås' }
    expect(districtStatement(employment, byShares, english, 'en')).toBe(
      'The share of people in work is 52.0% in Norrby and 81.2% in all of Borås (2024). The difference is 29.2\u00a0percentage points.',
    )
    expect(districtStatement(employment, byCounts, names, 'sv')).toContain('i resten av Borås (2022)')
    expect(districtStatement(employment, byCounts, names, 'sv')).toContain('kan bero på slumpen')
  })

  it('says when a difference is computed from more decimals than its ends show', () => {
    const ends = { value: 16.3, against: { kind: 'rest', value: 4.4 }, difference: 11.8, chance: 'veryLikely' } as const
    const told = (locale: 'sv' | 'en', difference: number) =>
      districtStatement(
        employment,
        { ...compareByCounts(employment, cells, CITY, 'norrby')!, ...ends, difference },
        names,
        locale,
      )
    expect(told('sv', 11.849)).toMatch(/ är 11,8\u00a0procentenheter \(räknat på oavrundade värden\)\.$/)
    expect(told('en', 11.849)).toMatch(/ is 11\.8\u00a0percentage points \(computed from unrounded values\)\.$/)
    expect(told('sv', 11.9)).toMatch(/ är 11,9\u00a0procentenheter\.$/)
  })

  it('is compared within one definition, where two tell of the same year', () => {
    const told = (version: number, city: number, district: number) =>
      shownOf([
        { year: 2024, value: city },
        { year: 2024, value: district, place: districtAt('norrby') },
      ]).map(cell => Object.assign(cell, { version }))
    const found = compareDistrict(employment, [...told(1, 70, 40), ...told(2, 80, 50)], CITY, 'norrby')
    expect(found).toMatchObject({ version: 2, value: 50, city: 80, difference: -30 })
  })

  it('has its place among the districts that are shown', () => {
    expect(compareByCounts(employment, cells, CITY, 'lugnet')).toMatchObject({
      standing: { kind: 'high', place: 1, of: 2 },
    })
    expect(compareByCounts(employment, cells, CITY, 'norrby')).toMatchObject({
      standing: { kind: 'low', place: 1, of: 2 },
    })
  })

  it('has one table for each year and definition', () =>
    expect(districtTables(cells, CITY).map(({ when, city }) => [when.label, city])).toEqual([
      ['2022', 80],
      ['2024', 81.2],
    ]))
})

it('a district that the indicator lacks stands in its latest period without a value', () => {
  const cells = shownOf([
    { year: 2022, value: 70 },
    { year: 2024, value: 80 },
    { year: 2024, value: 50, place: districtAt('norrby') },
  ])
  const found = compareDistrict(employment, cells, CITY, 'lugnet')
  expect(found).toMatchObject({ when: { label: '2024' }, value: null, hidden: null, city: 80, standing: null })
  expect(found).toMatchObject({ against: { kind: 'none', reason: 'missing' }, difference: null })
})

describe('a district with too few people', () => {
  const cells = shownOf(
    [
      { year: 2022, count: 800, of: 1000 },
      { year: 2022, count: 3, of: 40, place: districtAt('liten') },
      { year: 2022, count: 30, of: 60, place: districtAt('stor') },
    ],
    { rule: pupils.rule },
  )
  const found = compareDistrict(employment, cells, CITY, 'liten')

  it('shows no value, no difference and no rest that would give it away', () =>
    expect(found).toMatchObject({
      value: null,
      against: { kind: 'none' },
      difference: null,
      limits: null,
      standing: null,
    }))

  it('says so', () =>
    expect(districtStatement(employment, found!, { ...names, district: 'Liten' }, 'sv')).toBe(
      'Värdet för Liten (2022) visas inte.',
    ))
})

describe('a difference', () => {
  it('has its sign, and one that is nearly zero its bound', () => {
    const texts = [2.04, -2.04, 0.04, -0.04].map(value => signedText(employment, value, 'sv'))
    expect(texts).toEqual(['+2,0', '−2,0', 'under\u00a00,05', 'över\u00a0−0,05'])
  })
})

describe('a year that few districts have values of yet', () => {
  const of = (year: number, places: readonly string[]) =>
    places.map((place, i) => ({ year, value: 50 + i, place: districtAt(place) }))
  const all = ['norrby', 'lugnet', 'goteborg', 'sjobo', 'hassleholmen']
  const cells = shownOf([...of(2022, all), ...of(2025, all.slice(0, 2))])

  it('is not mapped, and no rank is told in it; what a district has is told all the same', () => {
    expect(latestOfMost(districtTables(cells, CITY))?.when.label).toBe('2022')
    expect(compareDistrict(employment, cells, CITY, 'norrby')).toMatchObject({ value: 50, standing: null })
    expect(compareDistrict(employment, cells, CITY, 'sjobo')?.standing).not.toBeNull()
  })

  it('is mapped when at least half of them have', () => {
    const more = shownOf([...of(2022, all), ...of(2025, all.slice(0, 3))])
    expect(latestOfMost(districtTables(more, CITY))?.when.label).toBe('2025')
    expect(latestOfMost([])).toBeUndefined()
  })
})
