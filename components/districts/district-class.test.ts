import { describe, expect, it } from 'vitest'
import { employment } from '@/lib/districts/district-fixtures'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { sv } from '@/lib/text/sv'
import { classing } from './district-class'

const table = (values: (number | null)[]): DistrictTable => ({
  when: { start: '2024-01-01', end: '2024-12-31', label: '2024' },
  version: 1,
  breakdown: '',
  values: values.map((value, i) => ({ code: `d${i}`, value, hidden: value === null ? 'tooFew' : null })),
  city: 15,
})

describe('the classes of a map, in words', () => {
  const { classes, classOf } = classing(employment, table([2, 5, 9, 12, 18, 23, 27, 33, 38, 51, 55, null]), sv, 'sv')

  it('say where they are cut, the first and last open', () =>
    expect(classes.map(({ cut }) => cut)).toEqual(
      ['under 10 %', '10 % till under 20 %', '20 % till under 30 %', '30 % till under 40 %', '40 % eller mer'].map(
        text => text.replaceAll(' %', '\u00a0%'),
      ),
    ))

  it('hold every district that is shown, and none that is hidden', () => {
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(11)
    expect(classOf(null)).toBeNull()
  })

  it('judge nothing: the words only go from lowest to highest', () =>
    expect(classes.map(({ name }) => name)).toEqual(['lägst', 'låg', 'i mitten', 'hög', 'högst']))

  it('are none where the values are too few', () =>
    expect(classing(employment, table([1, 2, 3]), sv, 'sv').classes).toEqual([]))
})
