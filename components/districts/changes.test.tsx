import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { districtChange } from '@/lib/districts/district-change'
import { CITY, districtAt, employment, shownOf } from '@/lib/districts/district-fixtures'
import { compareDistrict, districtTables } from '@/lib/districts/district-reading'
import { dictionary } from '@/lib/text/dictionary'
import { Changes } from './changes'

const cells = shownOf(
  [2024, 2025].flatMap(year => [
    { year, value: 80 },
    { year, value: year - 1970, place: districtAt('norrby') },
  ]),
)
const row = {
  ...{ indicator: employment, counted: null, table: districtTables(cells, CITY).at(-1)! },
  comparison: compareDistrict(employment, cells, CITY, 'norrby')!,
  change: districtChange(employment, cells, CITY, 'norrby'),
}

it.each(['sv', 'en'] as const)('other borders are told where a series begins before their day (%s)', locale => {
  const t = dictionary(locale)
  const drawn = (...days: string[]) =>
    renderToStaticMarkup(
      <Changes
        rows={[row]}
        borders={days.map(validFrom => ({ validFrom, source: `Beslut ${validFrom}` }))}
        {...{ name: 'Norrby', city: 'Borås', t, site: { locale, municipality: 'boras' } }}
      />,
    )
  const mark = t.districts.page.otherBorders
  for (const html of [drawn(), drawn('2024-01-01'), drawn('2026-01-01')]) {
    expect(html).not.toContain('Beslut')
    expect(html).not.toContain(mark)
  }
  // The latest of those that the series runs across.
  const html = drawn('2020-01-01', '2024-07-01', '2025-01-01', '2026-01-01')
  expect(html.match(/Beslut [\d-]+/g)).toEqual(['Beslut 2025-01-01'])
  expect(html.split(mark)).toHaveLength(2)
})
