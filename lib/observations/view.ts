import { slugOf } from '@/lib/text/slug'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Observation } from './observation'
import type { Reading, ReadingSeries } from './reading'

/** What a page of figures shows: divided by a dimension, beside a comparison. Both are words in the address. */
export type View = { dimension: string; comparison: string }

export const NO_COMPARISON = 'ingen'
/** The municipalities that were chosen, and nothing before them: what a figure draws where the place asked for has no values. */
export const CHOSEN_ONLY = 'valda-kommuner'
export const EVERYONE = 'alla'
/** Each indicator by the dimension where most has happened: where a page's indicators differ in that. */
export const MOST_CHANGED = 'mest-har-hant'
/** An area's measures by district: a view of its own, without other choices. */
export const DISTRICTS_VIEW = 'stadsdelar'
export const defaultView: View = { dimension: 'kon', comparison: 'sverige' }

export const placeSlug = ({ kind, name }: Pick<Observation['place'], 'kind' | 'name'>): string =>
  kind === 'peers' ? 'liknande-kommuner' : slugOf(name)

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

/** What there is of everyone in each district, in Swedish order: lines that a figure may be laid beside. */
export const districtLines = ({ areas }: Reading): ReadingSeries[] =>
  areas
    .filter(series => series.place.kind === 'district' && series.breakdown === '' && hasNumbers(series))
    .sort((a, b) => inSwedishOrder(a.place.name, b.place.name))

/** Whether the reading has values for at least two groups of the dimension. */
export function isDividedBy(reading: Reading, dimension: string, ownCode: string): boolean {
  const found = reading.indicator.dimensions.find(d => d.slug === dimension)
  if (!found) return false
  const groups = new Set(found.categories.map(c => `${found.key}=${c.key}`))
  return ownSeries(reading, ownCode).filter(s => groups.has(s.breakdown) && hasNumbers(s)).length > 1
}

/** A choice, and how many of the page's figures it divides or compares. */
export type Choice = { slug: string; title: { sv: string; en: string }; figures: number }
export type Choices = { dimensions: Choice[]; comparisons: Choice[]; figures: number }

/** The dimensions and comparisons that at least one of the readings has values for: only these get links. */
export function choicesOf(readings: readonly Reading[], ownCode: string): Choices {
  const [dimensions, comparisons] = [new Map<string, Choice>(), new Map<string, Choice>()]
  const add = (to: Map<string, Choice>, choice: Omit<Choice, 'figures'>) =>
    to.set(choice.slug, { ...choice, figures: (to.get(choice.slug)?.figures ?? 0) + 1 })
  for (const reading of readings) {
    for (const { slug, title } of reading.indicator.dimensions)
      if (isDividedBy(reading, slug, ownCode)) add(dimensions, { slug, title })
    for (const { place } of comparedSeries(reading, ownCode).filter(hasNumbers))
      add(comparisons, { slug: placeSlug(place), title: { sv: place.name, en: place.nameEn ?? place.name } })
  }
  return {
    dimensions: [...dimensions.values()],
    comparisons: [...comparisons.values()],
    figures: readings.filter(reading => ownSeries(reading, ownCode).some(hasNumbers)).length,
  }
}

/** Whether what a view names exists: `home` is the view that the page opens on. */
export function isKnown({ dimension, comparison }: View, choices: Choices, home: View = defaultView): boolean {
  const { dimensions, comparisons } = choices
  return (
    (dimension === EVERYONE || dimension === home.dimension || dimensions.some(({ slug }) => slug === dimension)) &&
    (comparison === NO_COMPARISON ||
      comparison === home.comparison ||
      comparisons.some(({ slug }) => slug === comparison))
  )
}

/** The view an address names, or null when it names nothing that exists (or spells the page's own view out). */
export function parseView(segments: readonly string[], choices: Choices, home: View = defaultView): View | null {
  const [dimension = home.dimension, comparison = home.comparison, ...rest] = segments
  const view = { dimension, comparison }
  const isCanonical = viewSegments(view, home).length === segments.length
  return isKnown(view, choices, home) && isCanonical && rest.length === 0 ? view : null
}

/** The shortest address of a view: what the page opens on is left out at the end. */
export function viewSegments({ dimension, comparison }: View, home: View = defaultView): string[] {
  if (comparison !== home.comparison) return [dimension, comparison]
  return dimension === home.dimension ? [] : [dimension]
}
