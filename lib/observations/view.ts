import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Observation } from './observation'
import type { Reading, ReadingSeries } from './reading'

/** What a page of figures shows: divided by a dimension, beside a comparison. Both are words in the address. */
export type View = { dimension: string; comparison: string }

export const NO_COMPARISON = 'ingen'
export const EVERYONE = 'alla'
/** An area's measures by district: a view of its own, without other choices. */
export const DISTRICTS_VIEW = 'stadsdelar'
export const defaultView: View = { dimension: 'kon', comparison: 'sverige' }

export const placeSlug = ({ kind, name }: Pick<Observation['place'], 'kind' | 'name'>): string =>
  kind === 'peers' ? 'liknande-kommuner' : slugOf(name)

/** A name as it stands in an address: lower case, å ä ö without their marks, words joined by hyphens. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const isOwn = (ownCode: string) => (series: ReadingSeries) =>
  series.place.kind === 'municipality' && series.place.code === ownCode

export const ownSeries = (reading: Reading, ownCode: string): ReadingSeries[] => reading.series.filter(isOwn(ownCode))
export const comparedSeries = (reading: Reading, ownCode: string): ReadingSeries[] => {
  const others = reading.series.filter(series => !isOwn(ownCode)(series))
  const isMunicipality = ({ place }: ReadingSeries) => place.kind === 'municipality'
  return [
    ...others.filter(series => !isMunicipality(series)),
    ...others.filter(isMunicipality).sort((a, b) => inSwedishOrder(a.place.name, b.place.name)),
  ]
}

const hasNumbers = (series: ReadingSeries) => series.points.some(point => point.value !== null || point.hidden !== null)

/** Whether the reading has values for at least two groups of the dimension. */
export function isDividedBy(reading: Reading, dimension: string, ownCode: string): boolean {
  const found = reading.indicator.dimensions.find(d => d.slug === dimension)
  if (!found) return false
  const groups = new Set(found.categories.map(c => `${found.key}=${c.key}`))
  return ownSeries(reading, ownCode).filter(s => groups.has(s.breakdown) && hasNumbers(s)).length > 1
}

export type Choice = { slug: string; title: { sv: string; en: string } }

/** The dimensions and comparisons that at least one of the readings has values for: only these get links. */
export function choicesOf(
  readings: readonly Reading[],
  ownCode: string,
): { dimensions: Choice[]; comparisons: Choice[] } {
  const dimensions = new Map<string, Choice>()
  const comparisons = new Map<string, Choice>()
  for (const reading of readings) {
    for (const { slug, title } of reading.indicator.dimensions)
      if (isDividedBy(reading, slug, ownCode)) dimensions.set(slug, { slug, title })
    for (const { place } of comparedSeries(reading, ownCode).filter(hasNumbers))
      comparisons.set(placeSlug(place), {
        slug: placeSlug(place),
        title: { sv: place.name, en: place.nameEn ?? place.name },
      })
  }
  return { dimensions: [...dimensions.values()], comparisons: [...comparisons.values()] }
}

/** The view an address names, or null when it names nothing that exists (or spells the default out). */
export function parseView(segments: readonly string[], choices: ReturnType<typeof choicesOf>): View | null {
  const [dimension = defaultView.dimension, comparison = defaultView.comparison, ...rest] = segments
  const isDimension =
    dimension === EVERYONE || dimension === defaultView.dimension || choices.dimensions.some(d => d.slug === dimension)
  const isComparison =
    comparison === NO_COMPARISON ||
    comparison === defaultView.comparison ||
    choices.comparisons.some(c => c.slug === comparison)
  const isCanonical = viewSegments({ dimension, comparison }).length === segments.length
  return isDimension && isComparison && isCanonical && rest.length === 0 ? { dimension, comparison } : null
}

/** The shortest address of a view: what is default at the end is left out. */
export function viewSegments({ dimension, comparison }: View): string[] {
  if (comparison !== defaultView.comparison) return [dimension, comparison]
  return dimension === defaultView.dimension ? [] : [dimension]
}
