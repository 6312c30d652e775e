import { expect, it } from 'vitest'
import { changesOf } from './log-entry'

it('what is told of a change is words: rows by their fields, and nothing of an empty list', () => {
  const holding = (ids: number[]) => ({
    id: 7,
    isRemoved: true,
    children: [],
    indicators: ids.map(indicatorId => ({ indicatorId })),
  })
  expect(changesOf({ goalIds: [], holdings: [holding([1, 2])] }, { goalIds: [3], holdings: [holding([1])] })).toEqual([
    { field: 'goalIds', before: null, after: '3' },
    {
      field: 'holdings',
      before: 'nr: 7; borttagen: ja; indikatorer: (indikator, nr: 1) (indikator, nr: 2)',
      after: 'nr: 7; borttagen: ja; indikatorer: (indikator, nr: 1)',
    },
  ])
})
