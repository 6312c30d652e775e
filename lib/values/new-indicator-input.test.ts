import { describe, expect, it } from 'vitest'
import { newIndicatorInput } from './new-indicator-input'

const typed = {
  ...{ municipalityId: '1', instead: '', title: 'Elever som litar på sina grannar, andel (%)', shortName: 'Tillit' },
  ...{ shortNameEn: '', subject: '', subjectEn: '', description: '', source: 'Borås Stad', sourceUrl: '' },
  ...{ unit: 'procent', per: '100', decimals: '1', direction: 'higher', towardsValue: '', boundMin: '', boundMax: '' },
  ...{ countsPeople: 'ja', threshold: '5', smallestGroup: '10', periodicity: 'yearly', lifePhase: 'schoolAge' },
  ...{
    category: 'health',
    goals: ['7'],
    picked: [],
    dimensions: [],
    focus: [],
    reference: [],
    why: 'Nämnden vill följa det',
  },
}
const read = (change: object) => newIndicatorInput.safeParse({ ...typed, ...change })
const faulty = (change: object) => [...new Set(read(change).error?.issues.map(({ path }) => path[0]))]

describe('a new indicator, as it is typed', () => {
  it('takes spaces in what it is per, and what is not ticked for no', () => {
    const rate = { unit: 'antal per 100 000 invånare', per: '100\u00a0000' }
    expect(read(rate).data).toMatchObject({ per: 100_000, publishedByAuthority: false, countsPeople: true, goals: [7] })
  })

  it.each([
    ['a share that is not per hundred', { per: '' }, 'per'],
    ['a rate of nothing', { unit: 'antal per 1000 invånare', per: '' }, 'per'],
    ['what counts people and could never be protected', { unit: 'dagar', per: '' }, 'per'],
    ['no short name, as its code is made of it', { shortName: ' ' }, 'shortName'],
    ['bounds the wrong way round', { boundMin: '5', boundMax: '1' }, 'boundMax'],
    ['groups of nobody', { smallestGroup: '0' }, 'smallestGroup'],
    ['an address that is none', { sourceUrl: 'kolada' }, 'sourceUrl'],
    ['half a number of decimals', { decimals: '1.5' }, 'decimals'],
    ['twelve months of what comes once a year', { rollingYear: 'last' }, 'rollingYear'],
    ['shares that are added up', { rollingYear: 'sum', periodicity: 'monthly' }, 'rollingYear'],
    ['no reason', { why: '' }, 'why'],
  ])('refuses %s, by its field', (_, change, field) => {
    expect(faulty(change)).toEqual([field])
  })

  it('takes a number of people, and what counts nobody, without what they are per', () => {
    expect(faulty({ unit: 'antal', per: '' })).toEqual([])
    expect(faulty({ unit: 'dagar', per: '', countsPeople: undefined })).toEqual([])
  })
})
