import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dimensions } from '@/prisma/seed/dimensions'
import type { Measure } from './measure'
import { offersOf } from './offers'
import { unitIn } from './unit-in'

const known = new Map(dimensions.map(({ key, categories }) => [key, categories.map(one => one.key)]))
const recorded = new URL('../../../tests/support/recorded/kolada-catalogue.json.br', import.meta.url)
type Kpi = { id: string; title: string; is_divided_by_gender: boolean; municipality_type: string }
const kpis = JSON.parse(brotliDecompressSync(readFileSync(recorded)).toString()) as Kpi[]
const measures = kpis
  .filter(({ municipality_type }) => municipality_type !== 'L')
  .map(({ id, title, is_divided_by_gender }): Measure => ({
    ...{ source: 'kolada', code: id, title, groups: is_divided_by_gender ? ['sex'] : [] },
  }))
const offers = offersOf(measures, known)
const families = offers.filter(({ members }) => members.length > 1)
const withCode = (code: string) => offers.find(({ members }) => members.some(one => one.code === code))!
const codesOf = (code: string) => withCode(code).members.map(one => one.code)

describe('the whole of Kolada’s catalogue', () => {
  it('is offered once: every measure of municipalities in one offer', () => {
    expect(kpis).toHaveLength(6099)
    const all = offers.flatMap(({ members }) => members.map(({ code }) => code))
    expect(all).toHaveLength(measures.length)
    expect(new Set(all).size).toBe(all.length)
  })

  it('has one measure for those born here and abroad, with everyone’s', () => {
    expect(codesOf('N02268')).toEqual(['N02267', 'N02268', 'N02269'])
    expect(withCode('N02268')).toMatchObject({ code: 'N02267', dimensions: ['birthCountry', 'sex'] })
    expect(codesOf('N02281')).toEqual(expect.arrayContaining(['N02281', 'N02282']))
    expect(codesOf('N02283')).toEqual(expect.arrayContaining(['N02283', 'N02284']))
  })

  it('has turnout as one measure by birth country, education, income and age', () => {
    const turnout = withCode('U65861')
    expect(turnout.dimensions).toEqual(['birthCountry', 'education', 'income', 'age'])
    expect(turnout.members.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['U65860', 'U65861', 'U65862', 'U65864', 'N65870', 'N65874', 'U65865']),
    )
    expect(turnout.title).toMatch(/^Invånare som röstade/)
  })

  it('never takes parts of a whole for groups of one measure', () => {
    for (const code of ['N01984', 'N00945', 'N05816', 'N02926', 'N61984', 'N00963', 'N00221', 'N31872', 'N01919'])
      expect(codesOf(code), code).toEqual([code])
    for (const { members } of families)
      for (const { categories } of members) expect(Object.keys(categories).length).toBeLessThan(2)
  })
})

it('tells a unit by the end of a title, and none where it doesn’t say', () => {
  expect(unitIn('Sysselsättningsgrad 20-64 år, andel (%)')).toEqual({ unit: 'procent', per: 100, decimals: 1 })
  expect(unitIn('Hyresrätter, antal/1000 inv')).toMatchObject({ unit: 'antal per 1000 invånare', per: 1000 })
  expect(unitIn('Ginikoefficient, index')).toMatchObject({ unit: 'index', per: null })
  expect(unitIn('Medellivslängd kvinnor, år')).toMatchObject({ unit: 'år' })
  expect(unitIn('Medarbetarengagemang (HME) totalt kommunen - Totalindex')).toBeNull()
  expect(measures.filter(({ title }) => unitIn(title)).length).toBeGreaterThan(measures.length * 0.7)
})
