import { describe, expect, it } from 'vitest'
import { compareRounds } from './compare-rounds'

type Values = Record<number, number | null>
const points = (values: Values, version = 1) =>
  Object.entries(values).map(([year, value]) => ({
    ...{ period: `${year}-01-01/${year}-12-31`, label: year, value, isHidden: value === null, version },
  }))
const both = { sv: '', en: '' }
const series = (breakdown: string, values: Values, version?: number) => ({
  ...{ breakdown, label: both, points: points(values, version) },
})
const measure = (...lines: ReturnType<typeof series>[]) => ({
  ...{ code: 'N1', decimals: 1, series: lines },
  gaps: lines.some(({ breakdown }) => breakdown.startsWith('sex'))
    ? [{ dimension: 'sex', focus: 'women', reference: 'men', name: both, sentence: both }]
    : [],
})
const kinds = (before: Parameters<typeof compareRounds>[0], after: Parameters<typeof compareRounds>[0]) =>
  compareRounds(before, after).map(({ kind, before: from, after: to }) => [kind, from?.value, to?.value])

describe('a level since the former round', () => {
  const was = measure(series('', { 2020: 70, 2022: 72 }))
  it.each([
    ['has changed where a later period has come', { 2020: 70, 2022: 72, 2024: 75 }, [['changed', 72, 75]]],
    ['is the same where nothing is said', { 2020: 70, 2022: 72 }, [['same', 72, 72]]],
    ['is revised where the source says something else of the same period', { 2022: 71 }, [['revised', 72, 71]]],
    [
      'that is both revised and later tells the two apart',
      { 2022: 71, 2024: 75 },
      [
        ['changed', 71, 75],
        ['revised', 72, 71],
      ],
    ],
    ['is hidden where it may not be told any more', { 2022: null }, [['hidden', 72, undefined]]],
    ['is gone where nothing is said', {}, [['gone', 72, undefined]]],
  ])('%s', (_, values, expected) => expect(kinds([was], [measure(series('', values))])).toEqual(expected))

  it('is redefined where it is measured in another way, and compares nothing', () =>
    expect(kinds([was], [measure(series('', { 2024: 40 }, 2))])).toEqual([['redefined', 72, 40]]))
  it('is new where it was not there', () => expect(kinds([], [was])).toEqual([['new', undefined, 72]]))
})

describe('a gap since the former round', () => {
  const was = measure(series('sex=women', { 2020: 60.1, 2022: 62 }), series('sex=men', { 2020: 70, 2022: 71 }))
  it('is the distance in a period that both groups have', () => {
    const is = measure(series('sex=women', { 2022: 62, 2024: 64 }), series('sex=men', { 2022: 71, 2024: 71.5 }))
    expect(kinds([was], [is])).toEqual([['changed', 9, 7.5]])
  })
  it('with a hidden member is hidden', () => {
    const is = measure(series('sex=women', { 2022: null }), series('sex=men', { 2022: 71 }))
    expect(kinds([was], [is])).toEqual([['hidden', 9, undefined]])
  })
})
