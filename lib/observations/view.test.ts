import { describe, expect, it } from 'vitest'
import { parseView, placeSlug, slugOf, viewSegments } from './view'

const title = { sv: '', en: '' }
const choices = {
  dimensions: [
    { slug: 'kon', title },
    { slug: 'alder', title },
  ],
  comparisons: [
    { slug: 'sverige', title },
    { slug: 'borlange', title },
  ],
}

describe('the view in an address', () => {
  it('is by sex beside Sweden when nothing is said', () =>
    expect(parseView([], choices)).toEqual({ dimension: 'kon', comparison: 'sverige' }))

  it('names a dimension, and then a comparison', () => {
    expect(parseView(['alder'], choices)).toEqual({ dimension: 'alder', comparison: 'sverige' })
    expect(parseView(['kon', 'borlange'], choices)).toEqual({ dimension: 'kon', comparison: 'borlange' })
    expect(parseView(['alla', 'ingen'], choices)).toEqual({ dimension: 'alla', comparison: 'ingen' })
  })

  it('has one spelling: the default is not spelled out', () => {
    expect(parseView(['kon'], choices)).toBeNull()
    expect(parseView(['alder', 'sverige'], choices)).toBeNull()
  })

  it('does not know what has no data', () => {
    expect(parseView(['inkomst'], choices)).toBeNull()
    expect(parseView(['alder', 'umea'], choices)).toBeNull()
    expect(parseView(['alder', 'ingen', 'mer'], choices)).toBeNull()
  })

  it('is written as it is read', () => {
    for (const segments of [[], ['alder'], ['kon', 'borlange'], ['alla', 'ingen']]) {
      const view = parseView(segments, choices)
      expect(view && viewSegments(view)).toEqual(segments)
    }
  })
})

describe('a place in an address', () => {
  it('loses its marks and spaces', () => {
    expect(slugOf('Hässleholmen öst norr')).toBe('hassleholmen-ost-norr')
    expect(slugOf('Göta centrum-Kristineberg väst')).toBe('gota-centrum-kristineberg-vast')
  })
  it('is the same for every peer group', () =>
    expect(placeSlug({ kind: 'peers', name: 'Liknande kommuner (median)' })).toBe('liknande-kommuner'))
})
