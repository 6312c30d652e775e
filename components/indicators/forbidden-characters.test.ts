import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { previewSvg } from '@/components/preview/preview-svg'
import { areaFiles } from '@/lib/exchange/area-files'
import { csvOf } from '@/lib/exchange/csv'
import { pngOf } from '@/lib/exchange/png'
import { xlsxOf } from '@/lib/exchange/xlsx'
import { zipOf } from '@/lib/exchange/zip'
import { bySex, pupils, readingOf } from '@/tests/support/reading'
import { figureFile } from './figure-file'

const ODD = 'A\u000BB\u0000\ufffe\ud800'
const [dimension] = pupils.dimensions
const reading = readingOf(bySex, {
  title: `${ODD} elever`,
  description: ODD,
  caution: ODD,
  source: `Kolada ${ODD}`,
  unit: `procent ${ODD}`,
  dimensions: [
    {
      ...dimension!,
      categories: dimension!.categories.map(one => ({ ...one, label: { sv: ODD + one.label.sv, en: ODD } })),
    },
  ],
})
const publisher = { name: `Borås ${ODD}`, slug: 'boras', code: '1490', updatedOn: '2025-03-21' }
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const isPng = (bytes: Uint8Array) => Buffer.from(bytes.slice(1, 4)).toString() === 'PNG'

describe('characters that XML forbids are dropped', () => {
  const svg = figureFile(reading, {
    view: { dimension: 'kon', comparison: 'sverige' },
    municipality: { code: '1490', shortName: `Borås ${ODD}` },
    validFrom: 2021,
    colour: 1,
    locale: 'sv',
  })!
  test('from a figure as SVG and as PNG', async () => {
    expect(svg).not.toMatch(FORBIDDEN)
    expect(svg).toContain('AB elever')
    expect(isPng(await pngOf(svg))).toBe(true)
  })
  test('from the share picture', async () => {
    const picture = previewSvg({
      municipality: ODD,
      kind: ODD,
      title: ODD,
      colour: '#974608',
      answers: [{ question: ODD, answer: ODD }],
    })
    expect(picture).not.toMatch(FORBIDDEN)
    expect(isPng(await pngOf(picture, 1))).toBe(true)
  })
  test('from the workbook, which can be opened', async () => {
    const [, first = []] = await readSheet(Buffer.from(await xlsxOf(reading, publisher, 'sv')), 'Värden')
    expect(first[1]).toBe('AB elever')
  })
  test('from every file in the archive', async () => {
    const area = { title: ODD, readings: [reading], figures: new Map([['N15428', svg]]) }
    const files = unzipSync(zipOf(await areaFiles(area, publisher, 'sv')))
    // JSON writes them in its own way.
    for (const [path, bytes] of Object.entries(files).filter(([path]) => !path.endsWith('.json'))) {
      const parts = path.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes]
      for (const part of parts) expect(strFromU8(part), path).not.toMatch(FORBIDDEN)
    }
    expect(csvOf(reading, { flavour: 'excel', locale: 'sv' })).not.toMatch(FORBIDDEN)
  })
})
