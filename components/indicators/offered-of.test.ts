import { describe, expect, it } from 'vitest'
import { measureOf } from '@/lib/observations/measures'
import { sv } from '@/lib/text/sv'
import { pupils, readingOf, sweden } from '@/tests/support/reading'
import { figureOf } from './figure-of'
import { offeredOf } from './offered-of'

const norrby = { kind: 'district', code: '1490R025', name: 'Norrby', nameEn: null } as const
const school = { kind: 'school', code: 's1', name: 'Engelbrektskolan', nameEn: null } as const
const years = [2021, 2022]
const reading = readingOf([
  ...years.flatMap(year => [
    { year, count: 712, of: 1000 },
    { year, count: 350, of: 500, breakdown: 'sex=women' },
    { year, count: 362, of: 500, breakdown: 'sex=men' },
    { year, count: 60, of: 100, place: norrby },
    { year, count: 30, of: 50, place: norrby, breakdown: 'sex=women' },
    { year, count: 60, of: 100, place: school },
  ]),
  { year: 2022, value: 84, place: sweden },
])
const setting = { ownCode: '1490', locale: 'sv', t: sv } as const

describe('what may be laid beside a figure', () => {
  it('is who it is compared with and its districts, and no schools', () =>
    expect(offeredOf(reading, [], setting).places).toEqual([
      { slug: 'riket', label: 'Riket', kind: 'comparison' },
      { slug: 'norrby', label: 'Norrby', kind: 'district' },
    ]))

  it('is a district’s line of everyone, beside the groups', () => {
    const view = { dimension: 'kon', comparison: 'norrby' }
    const { series } = figureOf(reading, { ...setting, view, validFrom: 2021 })
    expect(series.map(({ key, role }) => [key, role])).toEqual([
      ['women', 'reference'],
      ['men', 'focus'],
      ['norrby', 'comparison'],
    ])
  })

  it('is every other measure that a line can be drawn of, with what it is divided by', () => {
    const other = readingOf(
      years.map(year => ({ year, count: 5, of: 9 })),
      { code: 'N1' },
    )
    const single = readingOf([{ year: 2022, count: 712, of: 1000 }], { code: 'N2' })
    const measures = [reading, other, single].flatMap(one => measureOf(one, '1490'))
    expect(measures.map(({ code }) => code)).toEqual([pupils.code])
    const lined = readingOf(
      years.map(year => ({ year, count: 712, of: 1000 })),
      { code: 'N3' },
    )
    const [offered] = offeredOf(lined, measures, setting).measures
    expect(offered).toMatchObject({ code: pupils.code, unit: 'procent', dimensions: ['kon'] })
    expect(offeredOf(reading, measures, setting).measures).toEqual([])
  })
})
