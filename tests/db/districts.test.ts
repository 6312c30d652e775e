import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareByCounts } from '@/lib/districts/district-reading'
import { listIndicators } from '@/lib/indicators/queries'
import { loadDisclosed, type Shown } from '@/lib/observations/load'
import type { Indicator } from '@/lib/indicators/indicator'
import { fixture } from '../support/fixture'
import { db } from '../support/seeded-series'

/** SCB's counts of 2022 by place: no quoting in these. */
const [names = [], ...counted] = fixture('known-answers/scb-2022.csv')
  .trim()
  .split('\n')
  .map(line => line.split(','))
const districts = new Map(
  counted.map(cells => [cells[0] ?? '', Object.fromEntries(cells.map((cell, i) => [names[i] ?? '', cell]))]),
)
const city = districts.get('1490')!
const sum = (row: Record<string, string>, columns: string[]) =>
  columns.reduce((total, column) => total + Number(row[column]), 0)

const EDUCATION = [
  'edu_25_64_forgymnasial',
  'edu_25_64_gymnasial',
  'edu_25_64_eftergymnasial_lt3',
  'edu_25_64_eftergymnasial_3plus',
]
const HOUSEHOLDS = [
  'hh_cohabiting_with_children',
  'hh_cohabiting_no_children',
  'hh_single_with_children',
  'hh_single_no_children',
  'hh_other',
]
const DWELLINGS = ['dwell_hyresratt', 'dwell_bostadsratt', 'dwell_aganderatt', 'dwell_unknown']
const YOUNG = ['age_0_4', 'age_5_9', 'age_10_14', 'age_15_19']

let found: Map<string, { indicator: Indicator; shown: Shown[] }>

beforeAll(async () => {
  const indicators = await listIndicators('boras', { withValuesFor: 'district' })
  const { id } = await db.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })
  const shown = await loadDisclosed(id, indicators)
  found = new Map(indicators.map(indicator => [indicator.code, { indicator, shown: shown.get(indicator.id) ?? [] }]))
})
afterAll(() => db.$disconnect())

describe('the rest of the city, from the counts in the files', () => {
  describe.each([
    ['REGSO-ARBETSLOSHET-16-64', ['unemployed_16_64'], ['labour_force_16_64']],
    ['REGSO-SYSSELSATTNING', ['employed_16_64'], ['lab_total_16_64']],
    ['REGSO-FORGYMNASIAL', ['edu_25_64_forgymnasial'], EDUCATION],
    ['REGSO-ENSAMFORALDER', ['hh_single_with_children'], HOUSEHOLDS],
    ['REGSO-BARN-UNGA', YOUNG, ['pop_2022']],
    ['SCB-TAB824-HR', ['dwell_hyresratt'], DWELLINGS],
  ])('%s', (code, part, whole) => {
    it.each([
      ['Norrby', '1490R025'],
      ['Hässleholmen väst', '1490R019'],
      ['Fristad omland', '1490R011'],
    ])('beside %s', (_, regso) => {
      const own = districts.get(regso)!
      const numerator = sum(city, part) - sum(own, part)
      const denominator = sum(city, whole) - sum(own, whole)
      const { indicator, shown } = found.get(code)!
      const comparison = compareByCounts(indicator, shown, 'municipality:1490', regso)
      expect(comparison?.when.label).toBe('2022')
      expect(comparison?.against).toEqual({
        kind: 'rest',
        value: Math.round((1000 * numerator) / denominator) / 10,
      })
    })
  })

  it('worked by hand for Norrby: 58 207 − 1 709 in the labour force, of whom 2 782 − 278 are out of work', () => {
    const norrby = districts.get('1490R025')!
    expect([
      city.unemployed_16_64,
      city.labour_force_16_64,
      norrby.unemployed_16_64,
      norrby.labour_force_16_64,
    ]).toEqual(['2782', '58207', '278', '1709'])
    const { indicator, shown } = found.get('REGSO-ARBETSLOSHET-16-64')!
    const comparison = compareByCounts(indicator, shown, 'municipality:1490', '1490R025')
    // 2 504 of 56 498 is 4.43 per cent; 278 of 1 709 is 16.27.
    expect(comparison).toMatchObject({ value: 16.3, against: { kind: 'rest', value: 4.4 }, chance: 'veryLikely' })
    expect(comparison?.difference).toBeCloseTo(16.267 - 4.432, 2)
  })
})
