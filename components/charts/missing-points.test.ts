import { expect, test } from 'vitest'
import { figureWith } from './figure-fixtures'
import { missingIn } from './missing-points'

test('years that all lack are told once, and those that one lacks with its name', () => {
  const data = figureWith([
    { label: 'flickor', values: [70, null, null, 71, 72] },
    { label: 'pojkar', values: [75, null, null, null, 76] },
  ])
  expect(missingIn(data)).toEqual([{ runs: [['2016', '2017']] }, { runs: [['2018']], group: 'pojkar' }])
})

test('what is hidden, and what lies outside a line, is not missing', () => {
  const data = figureWith([{ label: 'alla', values: [null, 70, null, 72, null] }])
  data.series[0]!.points[2]!.mark = '..'
  expect(missingIn(data)).toEqual([])
})

test('the years of what the figure is compared with are not its own', () => {
  const data = figureWith([
    { label: 'alla', role: 'total', values: [70, 71, 72] },
    { label: 'Sverige', role: 'comparison', values: [80, null, 81] },
  ])
  expect(missingIn(data)).toEqual([])
})
