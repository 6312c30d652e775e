import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { District, DistrictMap } from '@/lib/districts/district'
import { employment } from '@/lib/districts/district-fixtures'
import { dictionary } from '@/lib/text/dictionary'
import { IndicatorMap } from './indicator-map'

const names = ['Norrby', 'Lugnet', 'Sparsör', 'Hulta', 'Sjöbo', 'Ekås']
const districts = names.map((name, i): District => {
  const code = `d${i}`
  return {
    ...{ code, slug: code, name, isPriority: i === 0, population: 1000, populationYear: 2025 },
    ...{ areaType: null, areaTypeYear: null, suggestedName: null, policeClasses: [] },
  }
})
const square = (west: number): DistrictMap['shapes'][number]['polygon'] => {
  const [east, south, north] = [west + 0.1, 57.6, 57.7]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
}
const map: DistrictMap = {
  outline: null,
  shapes: districts.map(({ code }, i) => ({ code, polygon: square(12 + i / 10) })),
  city: [],
}
const table = {
  when: { start: '2024-01-01', end: '2024-12-31', label: '2024' },
  ...{ version: 1, breakdown: '', city: null },
  values: [55, 2, 12, 22, 31].map((value, i) => ({ code: `d${i}`, value, hidden: null })),
}

it('an indicator that only districts have values of says how many, and one without a value keeps outline and name', () => {
  const html = renderToStaticMarkup(
    <IndicatorMap
      mapped={{ measure: { indicator: employment, tables: [table] }, districts, map }}
      city="Borås"
      t={dictionary('sv')}
      site={{ locale: 'sv', municipality: 'boras' }}
    />,
  )
  expect(html).toContain('5 av 6 stadsdelar')
  expect(html).toMatch(/<title>Ekås: visas inte<\/title><path fill='url\(#map-hidden\)' d='M/)
  const counts = [...html.matchAll(/\((\d+) stadsdel(?:ar)?\)/g)].map(([, n]) => Number(n))
  expect(counts.reduce((a, b) => a + b, 0)).toBe(districts.length)
  const legend = html.slice(html.indexOf('map-legend'))
  expect(legend).toContain('Ekås')
})
