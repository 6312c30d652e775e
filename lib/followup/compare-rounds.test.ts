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
    ['is revised where an earlier value is another', { 2020: 69, 2022: 72 }, [['revised', 70, 69]]],
    ['is hidden where it may not be told any more', { 2022: null }, [['hidden', undefined, undefined]]],
    ['is hidden where only earlier values are told', { 2020: 70, 2022: null }, [['hidden', undefined, undefined]]],
    [
      'is never told from a value that is hidden now',
      { 2020: 70, 2022: null, 2024: 75 },
      [
        ['new', undefined, 75],
        ['hidden', undefined, undefined],
      ],
    ],
    ['is gone where nothing is said', {}, [['gone', undefined, undefined]]],
  ])('%s', (_, values, expected) => expect(kinds([was], [measure(series('', values))])).toEqual(expected))

  it('is redefined where it is measured in another way, and compares nothing', () => {
    const [older, newer] = [points({ 2022: 72 }), points({ 2022: 38, 2024: 40 }, 2)]
    const is = { ...was, series: [{ breakdown: '', label: both, points: [...older, ...newer] }] }
    expect(kinds([was], [is])).toEqual([['redefined', 72, 40]])
  })
  it('is redefined without what the older way said, where that isn’t shown any more', () =>
    expect(kinds([was], [measure(series('', { 2022: 40 }, 2))])).toEqual([['redefined', undefined, 40]]))
  it('is the same where only the number of decimals is another', () =>
    expect(kinds([was], [{ ...measure(series('', { 2020: 70.2, 2022: 72.4 })), decimals: 0 }])).toEqual([
      ['same', 72, 72],
    ]))
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
    expect(kinds([was], [is])).toEqual([['hidden', undefined, undefined]])
    // As a reading tells it: of what is hidden there is no gap.
    expect(kinds([was], [{ ...is, gaps: [] }])).toEqual([['hidden', undefined, undefined]])
  })
  it('is between the groups of now, in both rounds', () => {
    const is = measure(series('sex=women', { 2022: 62, 2024: 64 }), series('sex=men', { 2022: 71, 2024: 70 }))
    const turned = { ...is, gaps: is.gaps.map(gap => ({ ...gap, focus: 'men', reference: 'women' })) }
    expect(kinds([was], [turned])).toEqual([['changed', 9, 6]])
  })
})
