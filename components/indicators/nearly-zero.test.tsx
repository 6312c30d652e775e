import { renderToStaticMarkup } from 'react-dom/server'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { geometryOf } from '@/components/charts/geometry'
import { tableOf } from '@/components/charts/figure-table'
import { csvOf } from '@/lib/exchange/csv'
import { jsonStatOf } from '@/lib/exchange/json-stat'
import { xlsxOf } from '@/lib/exchange/xlsx'
import { dictionary } from '@/lib/text/dictionary'
import { readingOf } from '@/tests/support/reading'
import { figureFile } from './figure-file'
import { figureOf } from './figure-of'
import { GapSection } from './gap-section'

/** Women 0.02 and men 0.01 per cent, of which one decimal is printed; 0 the year before, and limits of the same kind. */
const reading = readingOf(
  [
    ...[0, 0.02].map((value, i) => ({
      year: 2021 + i,
      value,
      lower: 0.01,
      upper: 0.3,
      limitsOrigin: 'published' as const,
    })),
    ...[0.01, 0.02, 0.02].map((value, i) => ({ year: 2020 + i, value, breakdown: 'sex=women' })),
    ...[0.04, 0.03, 0.01].map((value, i) => ({ year: 2020 + i, value, breakdown: 'sex=men' })),
  ],
  { direction: 'lower', rule: { ...readingOf([]).indicator.rule, countsPeople: false } },
)
const publisher = { name: 'Borås Stad', slug: 'boras', code: '1490', updatedOn: '2025-03-21' }
const site = { locale: 'sv', municipality: 'boras' } as const
const view = { dimension: 'kon', comparison: 'ingen' }
const figure = (dimension: string) =>
  figureOf(reading, {
    view: { ...view, dimension },
    ownCode: '1490',
    locale: 'sv',
    t: dictionary('sv'),
    validFrom: 2021,
  })

const UNDER = /under\s0,05/

describe('a value that is nearly zero is nowhere told as zero', () => {
  test('in the figure, whether lines or bars', () => {
    for (const dimension of ['kon', 'alla']) {
      const texts = geometryOf(figure(dimension), 'column')!.texts.map(({ lines }) => lines.join(' '))
      expect(texts.some(text => UNDER.test(text))).toBe(true)
      expect(texts.filter(text => /[^\d]0,0$/.test(text))).toEqual([])
    }
  })
  test('in its table, where a true zero is zero', () => {
    const cells = [...tableOf(figure('kon')).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)
    expect(cells.filter(cell => cell?.startsWith('0,0'))).toHaveLength(1)
    expect(cells.filter(cell => UNDER.test(cell ?? '')).length).toBeGreaterThan(6)
  })
  test('in the file of the figure', () => {
    const svg = figureFile(reading, {
      view,
      municipality: { code: '1490', shortName: 'Borås' },
      validFrom: 2021,
      colour: 1,
      locale: 'sv',
    })
    expect(svg).toMatch(UNDER)
    expect(svg).not.toMatch(/(flickor|pojkar) 0,0</i)
  })
  test('in the gap’s figures and table, and no ratio of such values is told', () => {
    const html = renderToStaticMarkup(
      <GapSection reading={reading} gap={reading.gaps[0]!} t={dictionary('sv')} site={site} />,
    )
    expect(html).toMatch(UNDER)
    expect(html.replaceAll(/<text class="t .*?<\/text>/g, '')).not.toMatch(/>0,0</)
    expect(html).not.toMatch(/>\d,\d\d</)
  })
  test('in the files of numbers', async () => {
    const plain = csvOf(reading, { flavour: 'plain', locale: 'sv' })
    expect(plain).toContain(',<0.05,')
    expect(plain.match(/,0\.0,/g)).toHaveLength(1)
    const excel = csvOf(reading, { flavour: 'excel', locale: 'sv' })
    expect(excel).toMatch(UNDER)
    expect(excel.match(/;0,0;/g)).toHaveLength(1)
    const rows = await readSheet(Buffer.from(await xlsxOf(reading, publisher, 'sv')), 'Värden')
    expect(rows.flat().filter(cell => UNDER.test(String(cell))).length).toBeGreaterThan(6)
    expect(rows.flat().filter(cell => typeof cell === 'number' && cell !== 0 && Math.abs(cell) < 0.05)).toEqual([])
    const cube = jsonStatOf(reading, publisher, 'sv')
    expect(Object.values(cube.value).filter(value => value === 0)).toHaveLength(1)
    expect(Object.values(cube.status)).toContain('<0.05')
    expect(JSON.stringify(cube.extension)).toMatch(/"<0\.05":"under\s0,05"/)
  })
})
