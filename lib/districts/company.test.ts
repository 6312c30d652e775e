import { describe, expect, it } from 'vitest'
import { comparedDistricts, companyOf } from './company'
import type { District } from './district'

const district = (slug: string, areaType: number, population: number, isPriority = false): District => ({
  code: slug,
  slug,
  name: slug,
  isPriority,
  areaType,
  areaTypeYear: 2022,
  population,
  populationYear: 2025,
  suggestedName: null,
  policeClasses: [],
})

const norrby = district('norrby', 1, 3952, true)
const vast = district('hassleholmen-vast', 1, 3860)
const sjobo = district('sjobo-norra', 2, 2686)
const lugnet = district('lugnet', 4, 2586)
const all = [norrby, vast, sjobo, lugnet]

describe('districts side by side', () => {
  const slugs = (...asked: string[]) => comparedDistricts(asked, all)?.map(({ slug }) => slug) ?? null

  it('are two or three, the priority district first and the rest in the order of their addresses', () => {
    expect(slugs('norrby', 'hassleholmen-vast')).toEqual(['norrby', 'hassleholmen-vast'])
    expect(slugs('norrby', 'lugnet', 'sjobo-norra')).toEqual(['norrby', 'lugnet', 'sjobo-norra'])
  })

  it.each([
    ['in another order', ['hassleholmen-vast', 'norrby']],
    ['alone', ['norrby']],
    ['with itself', ['norrby', 'norrby']],
    ['with one that does not exist', ['norrby', 'ingenstans']],
    ['four at a time', ['norrby', 'hassleholmen-vast', 'lugnet', 'sjobo-norra']],
  ])('have no address %s', (_, asked) => expect(slugs(...asked)).toBeNull())
})

describe('the company that a district is offered', () => {
  it('is the priority district, its area type and its neighbours, each set once and every one with an address', () => {
    const company = companyOf(lugnet, all, ['sjobo-norra', 'norrby'])
    expect(company.map(({ kind, districts }) => [kind, ...districts.map(({ slug }) => slug)])).toEqual([
      ['priority', 'norrby', 'lugnet'],
      ['neighbours', 'lugnet', 'sjobo-norra'],
      ['neighbours', 'norrby', 'lugnet', 'sjobo-norra'],
    ])
    for (const { districts } of company)
      expect(
        comparedDistricts(
          districts.map(({ slug }) => slug),
          all,
        ),
      ).not.toBeNull()
  })

  it('does not offer the priority district itself', () => {
    const kinds = companyOf(norrby, all, []).map(({ kind }) => kind)
    expect(kinds).toEqual(['areaType'])
  })
})
