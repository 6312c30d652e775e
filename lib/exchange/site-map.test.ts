import { describe, expect, it } from 'vitest'
import type { Framework, Goal } from '@/lib/framework/framework'
import { addressesOf } from './site-map'

function goal(number: string, slug: string | null, children: Goal[] = []): Goal {
  const lists = {
    strategies: [],
    actions: [],
    corrections: [],
    indicators: [],
    findings: [],
    evidence: [],
    ...{ documents: [], processes: [], answeredBy: [] },
    carriedFrom: [],
    carriesTo: [],
  }
  const words = { title: number, summary: null, otherWording: null, level: 'Mål', levelName: 'Mål', levelPlural: 'Mål' }
  return { id: 0, number, slug, ourReading: false, role: 'area', colour: 0, children, ...words, ...lists }
}

function framework(slug: string, overall: Goal): Framework {
  const period = { validFrom: 2021, validTo: 2024, status: 'adopted' as const, adoptedOn: null, adoptedBy: null }
  const followUp = { followUpEveryYears: null, followUpBasis: null, followUpPurposes: [] }
  const lists = { purposes: [], ourReading: [], documents: [], processes: [], perspectives: [] }
  return { slug, title: slug, note: null, ownConclusion: null, overall, ...period, ...followUp, ...lists }
}

describe('the addresses that search engines are told of', () => {
  const contents = {
    current: framework('malbild-2021-2024', goal('0', null, [goal('1', 'god-start', [goal('1.1', null)])])),
    earlier: [framework('malbild-2020', goal('0', null, [goal('1', null)]))],
    indicatorCodes: ['N15428'],
    districtSlugs: ['norrby'],
    followUpYears: [2023],
  }
  const addresses = addressesOf({ locale: 'sv', municipality: 'boras' }, contents)

  it('are every page, once, in the order of the menu', () =>
    expect(addresses).toEqual([
      '/sv/boras',
      '/sv/boras/malbild',
      '/sv/boras/malbild/1',
      '/sv/boras/malbild/1.1',
      '/sv/boras/malbild/malbild-2020',
      '/sv/boras/malbild/malbild-2020/1',
      '/sv/boras/atgarder',
      '/sv/boras/malomraden',
      '/sv/boras/malomraden/god-start',
      '/sv/boras/indikatorer',
      '/sv/boras/indikatorer/N15428',
      '/sv/boras/stadsdelar',
      '/sv/boras/stadsdelar/norrby',
      '/sv/boras/uppfoljning',
      '/sv/boras/uppfoljning/2023',
      '/sv/boras/uppfoljning/2023/mote',
      '/sv/boras/om',
      '/sv/boras/om/metod',
      '/sv/boras/om/oppna-data',
      '/sv/boras/om/tillganglighet',
      '/sv/boras/om/personuppgifter',
    ]))

  it('leave out a list of districts where there are none', () => {
    const without = addressesOf({ locale: 'en', municipality: 'boras' }, { ...contents, districtSlugs: [] })
    expect(without).toContain('/en/boras/indikatorer/N15428')
    expect(without.filter(path => path.includes('stadsdelar'))).toEqual([])
  })
})
