import { expect, it } from 'vitest'
import { CITY, districtAt, employment, shownOf } from '@/lib/districts/district-fixtures'
import type { District } from '@/lib/districts/district'
import { profileRows } from '@/lib/districts/district-values'
import { previewPath } from '@/lib/municipality/paths'
import { dictionary } from '@/lib/text/dictionary'
import { previewOfDistrict } from './preview-of-district'
import { previewSize, previewSvg } from './preview-svg'

const norrby: District = {
  ...{
    code: 'norrby',
    slug: 'norrby',
    name: 'Norrby & <väst>',
    isPriority: true,
    population: 100,
    populationYear: 2025,
  },
  ...{ areaType: 1, areaTypeYear: 2022, suggestedName: null, policeClasses: [] },
}
const shown = shownOf([
  { year: 2024, value: 80 },
  { year: 2024, value: 56, place: districtAt('norrby') },
  { year: 2024, value: 90, place: districtAt('lugnet') },
])
const rows = profileRows(
  { indicators: [employment], others: [], shown: new Map([[employment.id, shown]]), cityKey: CITY },
  'norrby',
)

it('the picture of a district is its own: the finding, and how far it is from the city', () => {
  const setting = {
    municipality: { name: 'Borås Stad', shortName: 'Borås' },
    t: dictionary('sv'),
    locale: 'sv',
  } as const
  const preview = previewOfDistrict(norrby, rows, setting)
  expect(preview.title).toContain('56')
  expect(preview.title).toContain('hela Borås')
  const svg = previewSvg(preview)
  expect(svg).toContain('56 mot 80')
  expect(svg).not.toContain('<väst>')
  const lowest = Math.max(...[...svg.matchAll(/<text [^>]*y="(\d+)"/g)].map(([, y]) => Number(y)))
  expect(lowest).toBeLessThan(previewSize.height)
  expect(previewOfDistrict(norrby, [], setting).title).toBe(norrby.name)
})

it('a district’s page leads to its own picture, a map and a comparison to the municipality’s', () => {
  expect(previewPath('/sv/boras/stadsdelar/norrby')).toBe('/api/pages/boras/og/sv/stadsdelar/norrby.png')
  for (const page of ['', '/karta/REGSO-SEI', '/jamfor/norrby/lugnet'])
    expect(previewPath(`/sv/boras/stadsdelar${page}`)).toBe('/api/pages/boras/og/sv.png')
})
