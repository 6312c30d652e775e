import { describe, expect, it } from 'vitest'
import type { District } from '@/lib/districts/district'
import { dictionary } from '@/lib/text/dictionary'
import { employment } from '@/lib/districts/district-fixtures'
import { classing } from './district-class'
import { mapNames } from './map-names'
import { endsOf, inOrderOfValue } from './value-order'

const districts = Array.from({ length: 12 }, (_, i): District => {
  const code = `d${i}`
  return {
    ...{ code, slug: code, name: `Stadsdel ${i}`, isPriority: i === 6, population: 1000 + i, populationYear: 2025 },
    ...{ areaType: null, areaTypeYear: null, suggestedName: null, policeClasses: [] },
  }
})
const valued = (values: (number | null)[]) => ({
  when: { start: '2024-01-01', end: '2024-12-31', label: '2024' },
  version: 1,
  breakdown: '',
  city: 20,
  values: values.flatMap((value, i) => (value === null ? [] : [{ code: `d${i}`, value, hidden: null }])),
})

describe('the districts of a table', () => {
  const table = valued([55, 2, null, 12, 14, 22, 8, 31, 33, 5, 18, 51])
  const ordered = inOrderOfValue(table, districts)
  const classes = classing(employment, table, dictionary('sv'), 'sv')

  it('are all there, the one that the table lacks last and without a reason', () => {
    expect(ordered).toHaveLength(districts.length)
    expect(ordered.at(-1)).toMatchObject({ code: 'd2', value: null, hidden: null })
  })

  it('have their classes’ ends, outermost first', () => {
    const { high, low } = endsOf(ordered, classes)
    expect(high.map(({ value }) => value)).toEqual([55, 51])
    expect(low[0]?.value).toBe(2)
    expect(low.every(({ value }) => classes.classOf(value)?.index === 0)).toBe(true)
  })

  it('have three at each end where no classes can be cut', () => {
    const none = { classOf: () => null }
    expect(endsOf(ordered, none)).toMatchObject({
      high: [{ value: 55 }, { value: 51 }, { value: 33 }],
      low: [{ value: 2 }, { value: 5 }, { value: 8 }],
    })
  })

  it('are named on the map from the ends inwards, with values there, after the priority district', () => {
    const names = mapNames(ordered, endsOf(ordered, classes), value => `${value} %`)
    expect(names).toHaveLength(districts.length)
    expect(names.slice(0, 3).map(({ name, value }) => [name, value])).toEqual([
      ['Stadsdel 6', '8 %'],
      ['Stadsdel 0', '55 %'],
      ['Stadsdel 1', '2 %'],
    ])
    expect(names.find(({ code }) => code === 'd2')).toMatchObject({ isAlwaysNamed: false })
    expect(names.find(({ code }) => code === 'd4')?.value).toBeUndefined()
  })
})
