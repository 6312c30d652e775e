import { describe, expect, it } from 'vitest'
import { areaDownload, downloadsOf } from './downloads'
import { parseFileName } from './file-kinds'

const sv = { locale: 'sv', municipality: 'boras' } as const
const view = { dimension: 'kon', comparison: 'sverige' }

describe('what can be taken along of an indicator', () => {
  it('is its values in four forms and the figure in two', () =>
    expect(downloadsOf(sv, 'N15428', view).map(({ href }) => href)).toEqual([
      '/api/v1/boras/indicators/N15428.xlsx',
      '/api/v1/boras/indicators/N15428.csv',
      '/api/v1/boras/indicators/N15428.plain.csv',
      '/api/v1/boras/indicators/N15428.jsonstat.json',
      '/api/v1/boras/indicators/N15428/kon/sverige/figure.png',
      '/api/v1/boras/indicators/N15428/kon/sverige/figure.svg',
    ]))

  it('has no figure where there is nothing to draw', () =>
    expect(downloadsOf(sv, 'N15428', null).map(({ kind }) => kind)).toEqual(['xlsx', 'csv', 'plainCsv', 'jsonStat']))

  it('is in English on English pages, at addresses that the routes can read', () => {
    const downloads = downloadsOf({ ...sv, locale: 'en' }, 'N15428', view)
    for (const { href, kind } of downloads) {
      const asked = parseFileName(href.split('/').at(-1) ?? '')
      expect(asked).toMatchObject({ kind, locale: kind === 'plainCsv' ? 'sv' : 'en' })
    }
  })
})

it('a målområde is one archive', () =>
  expect(areaDownload(sv, 'god-start').href).toBe('/api/v1/boras/areas/god-start.zip'))
