import type { Cell } from '@/lib/disclosure/cell'
import { CITY, share } from './cells'

/** Areas by code, a hundred people in each unless said otherwise. */
export const areas = (counts: Readonly<Record<string, number>>, size = 100): Cell[] =>
  Object.entries(counts).map(([code, count]) => share(code, '', count, size))

/** A city's groups by age, with its total: `ages({ '': [70, 700], '0-4': [3, 100] })`. */
export const ages = (groups: Readonly<Record<string, readonly [number, number]>>): Cell[] =>
  Object.entries(groups).map(([age, [count, size]]) => share(CITY, age === '' ? '' : `age=${age}`, count, size))

/** A number of people in each group of one year. */
export const people = (year: string, counts: Readonly<Record<string, number>>): Cell[] =>
  Object.entries(counts).map(([breakdown, count]) => ({
    ...share(CITY, breakdown, count, 100),
    period: year,
    value: count,
    ...{ numerator: null, denominator: null },
  }))
