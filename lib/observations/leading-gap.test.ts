import { describe, expect, it } from 'vitest'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import { bySex, pupils, readingOf, type Told } from '@/tests/support/reading'
import { homeView, leadingGap } from './leading-gap'
import type { GapReading, Reading } from './reading'
import { MOST_CHANGED } from './view'

const gap = (dimension: string, verdict: GapVerdict, change?: number): GapReading =>
  ({ dimension, gap: { verdict, change } }) as unknown as GapReading
const leads = (...gaps: GapReading[]) => leadingGap({ gaps })?.dimension

describe('the gap that an indicator is known by', () => {
  it('is the one that has changed most, either way', () => {
    expect(leads(gap('age', 'larger', 5), gap('birthCountry', 'larger', 8))).toBe('birthCountry')
    expect(leads(gap('age', 'larger', 5), gap('birthCountry', 'smaller', -8))).toBe('birthCountry')
  })
  it('is between social groups before women and men, even where less has happened', () =>
    expect(leads(gap('sex', 'larger', 9), gap('education', 'smaller', -1))).toBe('education'))
  it('is between women and men where there is no other', () => expect(leads(gap('sex', 'oneValue'))).toBe('sex'))
  it('has moved rather than been counted once', () =>
    expect(leads(gap('income', 'oneValue'), gap('age', 'smaller', -0.2))).toBe('age'))
  it('is the first where none has moved', () =>
    expect(leads(gap('income', 'oneValue'), gap('age', 'equal', 0.01))).toBe('income'))
  it('is none without groups', () => expect(leads()).toBeUndefined())
})

const withAges = readingOf(
  [
    ...bySex,
    ...[1, 2].flatMap((times): Told[] => [
      { year: 2020 + times, breakdown: 'age=18-29', count: 500 - 100 * times, of: 1000 },
      { year: 2020 + times, breakdown: 'age=50-64', count: 600, of: 1000 },
    ]),
  ],
  {
    dimensions: [
      ...pupils.dimensions,
      {
        key: 'age',
        slug: 'alder',
        title: { sv: 'Ålder', en: 'Age' },
        isOrdered: true,
        focus: '18-29',
        reference: '50-64',
        categories: ['18-29', '50-64'].map(key => ({ key, label: { sv: key, en: key } })),
      },
    ],
  },
)

describe('the view that a page opens on', () => {
  const dimensionOf = (...readings: Reading[]) => homeView(readings).dimension
  it('is by the dimension where most has happened', () => expect(dimensionOf(withAges)).toBe('alder'))
  it('is by sex where the indicator is divided by nothing else', () =>
    expect(dimensionOf(readingOf(bySex))).toBe('kon'))
  it('is each by its own where indicators differ', () =>
    expect(dimensionOf(withAges, readingOf(bySex))).toBe(MOST_CHANGED))
  it('is by sex where nothing is divided', () => expect(dimensionOf(readingOf([]))).toBe('kon'))
})
