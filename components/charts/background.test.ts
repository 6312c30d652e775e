import { describe, expect, test } from 'vitest'
import type { FigureData } from './figure-data'
import { figureWith } from './figure-fixtures'
import { tableOf } from './figure-table'
import { geometryOf } from './geometry'
import { readPeriod, spokenReading } from './period-reading'

const others = (values: (number | null)[][]): FigureData['background'] =>
  figureWith(values.map((of, i) => ({ label: `Kommun ${i + 1}`, role: 'comparison' as const, values: of }))).series
const groups = [
  { label: 'Flickor', role: 'focus' as const, values: [70, 71, 72] },
  { label: 'Pojkar', role: 'reference' as const, values: [75, 76, 77] },
]
const figure = (values: (number | null)[][]) => figureWith(groups, { background: others(values) })
const many = [
  [60, 61, 62],
  [65, null, 66],
  [70, null, 71],
  [80, 82, 84],
]
const drawn = (data: FigureData) => {
  const { paths, texts } = geometryOf(data, 'column')!
  const of = (name: string) => paths.find(({ className }) => className === name)?.d ?? ''
  return { lines: of('pl'), band: of('pb'), texts: texts.map(({ lines }) => lines.join(' ')) }
}

describe('the municipalities that were chosen', () => {
  test('are a line each where they are few, with their names beside, and no area', () => {
    const { lines, band, texts } = drawn(figure(many.slice(0, 3)))
    expect(band).toBe('')
    // Of the second and the third the middle value is missing: what stands alone is a dash on either side.
    expect(lines.match(/M/g)).toHaveLength(5)
    for (const one of ['Kommun 1 62,0', 'Kommun 2 66,0', 'Kommun 3 71,0']) expect(texts).toContain(one)
  })

  test('are one span from the lowest to the highest where they are many, and each by itself in the table', () => {
    const data = figure(many)
    const { lines, band, texts } = drawn(data)
    expect(band.match(/M/g)).toHaveLength(1)
    expect(lines.match(/M/g)).toHaveLength(2)
    expect(texts.join('|')).toMatch(/4 kommuner 62,0–84,0/)
    expect(tableOf(data)).toContain('<td>62,0</td><td>66,0</td><td>71,0</td><td>84,0</td>')
    const read = readPeriod(data, { x: 2016.5, label: '2016' })
    expect(spokenReading(read)).toContain('4 kommuner 61,0–82,0')
  })

  test('a period that none of them has a value in is a hole in the span, and nothing is drawn across it', () => {
    const { band, lines } = drawn(figure(many.map(([first, , last]) => [first!, null, last!])))
    expect(band).toBe('')
    expect(lines).toMatch(/^M[\d. ]+V[\d. ]+M[\d. ]+V[\d.]+$/)
  })

  test('are within the axis, and stand behind every line of the figure’s own', () => {
    const { domain, paths } = geometryOf(figure([[20, 21, 22]]), 'phone')!
    expect(domain[0]).toBeLessThanOrEqual(20)
    const first = (name: string) => paths.findIndex(({ className }) => className.split(' ')[0] === name)
    expect(first('pl')).toBeLessThan(first('l'))
  })

  test('are rows of a figure of one period: each, or the span of many', () => {
    const one = (values: (number | null)[][]) =>
      drawn(
        figureWith([{ label: 'Alla', role: 'total', values: [70] }], {
          background: others(values.map(of => of.slice(0, 1))),
        }),
      ).texts
    expect(one(many.slice(0, 1))).toEqual(expect.arrayContaining(['Kommun 1 (2015)', '60,0']))
    expect(one(many)).toEqual(expect.arrayContaining(['4 kommuner (2015)', '60,0–80,0']))
  })
})
