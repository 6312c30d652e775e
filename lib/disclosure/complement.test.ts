import { CITY, share } from '@/tests/support/disclosure-attack/cells'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { restOfCity } from './complement'
import { disclose, type Disclosed } from './gate'

const NORRBY = 'district:1490R025'
const shown = (cell: Cell, asRule = rule): Disclosed => disclose([cell], asRule)[0] as Disclosed

describe('the rest of the city', () => {
  test('is what remains of the counts, never a difference of shares', () => {
    const rest = restOfCity(shown(share(CITY, '', 900, 3000)), shown(share(NORRBY, '', 300, 500)), 100)
    expect(rest.cell).toMatchObject({ geography: 'rest:1490R025', value: 24, numerator: 600, denominator: 2500 })
  })

  test('passes the gate like any other number', () => {
    const rest = restOfCity(shown(share(CITY, '', 103, 1000)), shown(share(NORRBY, '', 100, 500)), 100)
    expect(rest.cell && disclose([rest.cell], rule)[0]?.hidden).toBe('tooFew')
  })

  test('is not known when the district is hidden or missing, or counts are', () => {
    const city = shown(share(CITY, '', 900, 3000))
    expect(restOfCity(city, shown(share(NORRBY, '', 3, 500)), 100).reason).toBe('hidden')
    expect(restOfCity(city, shown({ ...share(NORRBY, '', 0, 0), status: 'missing' }), 100).reason).toBe('missing')
    const published = { ...rule, publishedByAuthority: true }
    const bare = shown({ ...share(NORRBY, '', 30, 500), numerator: null, denominator: null }, published)
    expect(restOfCity(city, bare, 100).reason).toBe('countsUnknown')
  })

  test('of counts from elsewhere that hold more than the city is not known', () => {
    const rest = restOfCity(shown(share(CITY, '', 90, 300)), shown(share(NORRBY, '', 120, 250)), 100)
    expect(rest.reason).toBe('countsUnknown')
  })

  test('of a number of people is a number of people', () => {
    const counted = { ...rule, valueIsCount: true }
    const people = (geography: string, value: number): Cell => ({
      ...share(geography, '', 0, 0),
      value,
      numerator: null,
      denominator: null,
    })
    const rest = restOfCity(shown(people(CITY, 361), counted), shown(people(NORRBY, 45), counted), 'count')
    expect(rest.cell).toMatchObject({ value: 316, numerator: 316, denominator: null })
  })
})
