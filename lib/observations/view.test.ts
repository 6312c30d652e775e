import { describe, expect, it } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { slugOf } from '@/lib/text/slug'
import { choicesOf, parseView, placeSlug, viewSegments } from './view'

const choice = (slug: string) => ({ slug, title: { sv: '', en: '' }, figures: 1 })
const choices = {
  dimensions: [choice('kon'), choice('alder')],
  comparisons: [choice('sverige'), choice('borlange')],
  figures: 2,
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

describe('the view of a page that opens on another dimension', () => {
  const home = { dimension: 'alder', comparison: 'sverige' }
  it('is what is meant when nothing is said, and is not spelled out', () => {
    expect(parseView([], choices, home)).toEqual(home)
    expect(parseView(['alder'], choices, home)).toBeNull()
    expect(viewSegments(home, home)).toEqual([])
  })
  it('leaves the others their names', () => {
    expect(parseView(['kon'], choices, home)).toEqual({ dimension: 'kon', comparison: 'sverige' })
    expect(parseView(['alder', 'ingen'], choices, home)).toEqual({ dimension: 'alder', comparison: 'ingen' })
  })
})

describe('the choices of a page', () => {
  it('tell how many of its figures each divides', () => {
    const found = choicesOf(
      [readingOf(bySex), readingOf([{ year: 2021, count: 712, of: 1000 }]), readingOf([])],
      '1490',
    )
    expect(found.figures).toBe(2)
    expect(found.dimensions.map(({ slug, figures }) => [slug, figures])).toEqual([['kon', 1]])
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
