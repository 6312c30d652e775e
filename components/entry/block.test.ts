import { expect, it } from 'vitest'
import { rowsNamed } from './block'

const rows = ['2024', '2025'].flatMap(block => ['Totalt', 'Flickor', 'Pojkar'].map(label => ({ label, block })))

it('a block that begins with names of rows goes to those rows, under the heading it is pasted in', () => {
  const pasted = [
    ['pojkar ', '81,2'],
    ['Flickor', '84,0'],
  ]
  expect(rowsNamed(pasted, rows, 0)).toEqual([2, 1])
  expect(rowsNamed(pasted, rows, 3)).toEqual([5, 4])
})

it('a month is known however it is written', () => {
  const months = ['januari 2026', 'februari 2026'].map(label => ({ label, block: 'alla' }))
  expect(
    rowsNamed(
      [
        ['feb-26', '3'],
        ['2026-01', '4'],
      ],
      months,
      0,
    ),
  ).toEqual([1, 0])
})

it.each([
  ['numbers alone', [['81,2', '84,0']]],
  [
    'a name that no row has',
    [
      ['Flickor', '84,0'],
      ['Andra', '1'],
    ],
  ],
  [
    'the same name twice',
    [
      ['Flickor', '84,0'],
      ['Flickor', '1'],
    ],
  ],
  ['names alone', [['Flickor'], ['Pojkar']]],
])('%s say no rows', (_, pasted) => expect(rowsNamed(pasted, rows, 0)).toBeNull())
