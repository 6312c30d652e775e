import { describe, expect, test } from 'vitest'
import { figureWith } from './figure-fixtures'
import { tableNotes, tableOf } from './figure-table'

const data = figureWith([
  { label: 'Flickor', values: [70.04, null] },
  { label: 'Pojkar', values: [78, 79] },
])
data.series[0]!.points[1]!.mark = '..'
data.series[1]!.points[1]!.mark = 'prel.'
Object.assign(data.series[1]!.points[0]!, { lower: 75, upper: 81 })

test('the table has a row for each period and a column for each group, with scope', () => {
  const table = tableOf(data)
  expect(table).toContain('<th scope="col">Flickor</th><th scope="col">Pojkar</th>')
  expect(table).toContain('<th scope="row">2015</th><td>70,0</td><td>78,0 (75,0–81,0)</td>')
  expect(table).toContain('<caption>Invånare med tillit till andra, procent</caption>')
})

test('everyone stands first in the table of a figure that draws groups, for the caption speaks of them', () => {
  const [whole] = figureWith([{ label: 'Alla', values: [74.06, 75] }]).series
  expect(tableOf({ ...data, whole })).toContain('<th scope="col">Period</th><th scope="col">Alla</th><th scope="col">F')
  expect(tableOf({ ...data, whole })).toContain('<th scope="row">2015</th><td>74,1</td><td>70,0</td>')
})

test('a hidden value is two dots, a preliminary one is marked, and both are explained', () => {
  expect(tableOf(data)).toContain('<th scope="row">2016</th><td>..</td><td>79,0\u00a0prel.</td>')
  expect(tableNotes(data)).toEqual([
    '.. dolt för att skydda enskilda',
    'prel. preliminärt värde',
    'osäkerhetsintervall inom parentes',
  ])
})

test('a value that was never there is a dash, not a hidden one', () => {
  const missing = figureWith([{ label: 'Alla', values: [70, null] }], { locale: 'en' })
  expect(tableOf(missing)).toContain('<td>–</td>')
  expect(tableNotes(missing)).toEqual(['– not available'])
})

test('labels cannot bring markup into the table', () => {
  expect(tableOf(figureWith([{ label: '<script>', values: [1] }]))).not.toContain('<script>')
})

test('a period that one group lacks is a dash too, and is explained', () => {
  const missing = figureWith([
    { label: 'Alla', values: [70, 71] },
    { label: 'Riket', values: [80] },
  ])
  expect(tableOf(missing)).toContain('<td>71,0</td><td>–</td>')
  expect(tableNotes(missing)).toEqual(['– uppgift saknas'])
})

describe('numbers that are our own arithmetic', () => {
  const ours = (changes: Record<string, object>) => {
    const figure = figureWith([
      { label: 'Alla', values: [70, 71] },
      { label: 'Liknande kommuner', values: [68, null] },
    ])
    for (const [place, change] of Object.entries(changes)) {
      const [series = 0, point = 0] = place.split('.').map(Number)
      Object.assign(figure.series[series]!.points[point]!, change)
    }
    return figure
  }

  test('say so once in the heading of a column that has no others', () => {
    const peers = ours({ '1.0': { origin: 'computed' } })
    expect(tableOf(peers)).toContain('<th scope="col">Liknande kommuner <small>(beräknat av oss)</small></th>')
    expect(tableOf(peers)).toContain('<td>68,0</td>')
    expect(tableNotes(peers)).toEqual(['– uppgift saknas'])
  })

  test('are told apart one by one in a column that has the source’s own too, with one line of legend', () => {
    const mixed = ours({ '0.0': { origin: 'computed', lower: 66, upper: 74, limits: 'computed' } })
    expect(tableOf(mixed)).toContain('<th scope="col">Alla</th>')
    expect(tableOf(mixed)).toContain('<td>70,0\u00a0ber. (66,0–74,0)</td>')
    expect(tableOf(mixed)).toContain('<td>71,0</td>')
    expect(tableNotes(mixed)).toEqual([
      'ber. beräknat av oss ur källans värden',
      '– uppgift saknas',
      'osäkerhetsintervall inom parentes, beräknat av oss ur antalen',
    ])
  })

  test('intervals of two origins are told apart, one by one', () => {
    const mixed = ours({
      '0.0': { lower: 66, upper: 74, limits: 'recovered' },
      '0.1': { lower: 67, upper: 75 },
    })
    expect(tableOf(mixed)).toContain('<td>70,0 (66,0–74,0\u00a0härl.)</td>')
    expect(tableOf(mixed)).toContain('<td>71,0 (67,0–75,0)</td>')
    expect(tableNotes(mixed)).toContain('härl. härlett av oss ur källans värden')
  })
})
