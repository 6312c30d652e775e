import type { ValueImport } from '@/lib/municipality/municipality'
import type { Period } from '@/lib/statistics/series'
import type { Shown } from './load'
import type { Observation, ValueOrigin } from './observation'

/** What one import brought of an indicator: where it's from, whose values and from when, and what of it we counted. */
export type Provenance = Omit<ValueImport, 'id' | 'title' | 'source'> & {
  /** The import's id, which its values carry; null of what the municipality itself has typed, published on `importedOn`. */
  batch: number | null
  title: string
  /** Null where a writer gave none: the indicator's own. */
  source: string | null
  origin: ValueOrigin
  /** Each place once. */
  places: Observation['place'][]
  first: Period
  last: Period
  /** Where the counts behind the values and the limits around them come from; null where there are none. */
  counts: ValueOrigin | null
  limits: ValueOrigin | null
}

/**
 * Every value and every hidden one belongs to exactly one of these: an import, or what was typed with one source and
 * published on one day, apart by origin. Newest first.
 */
export function provenanceOf(shown: readonly Shown[], imports: readonly ValueImport[]): Provenance[] {
  const byId = new Map(imports.map(one => [one.id, one]))
  const found = new Map<string, { of: Brought; values: Shown[] }>()
  for (const value of shown.filter(hasValue)) {
    const of = value.batch === null ? typed(value) : byId.get(value.batch)
    if (!of) continue
    const key = [of.id, value.origin, ...(of.id === null ? [of.source, of.importedOn] : [])].join(' ')
    const known = found.get(key)
    if (known) known.values.push(value)
    else found.set(key, { of, values: [value] })
  }
  return [...found.values()]
    .map(({ of: { id: batch, title, source, fetchedOn, importedOn }, values }) => {
      const about = { batch, title, source, fetchedOn, importedOn }
      return { ...about, ...toldOf(values) }
    })
    .sort((a, b) => b.last.end.localeCompare(a.last.end) || b.first.start.localeCompare(a.first.start))
}

type Brought = Omit<ValueImport, 'id' | 'source'> & { id: number | null; source: string | null }

const typed = ({ entered }: Shown): Brought | undefined =>
  entered && { id: null, title: '', source: entered.source, fetchedOn: null, importedOn: entered.publishedOn }

/**
 * The day or month when the latest of the values that figures draw were fetched; null unless it is known of all. Parts
 * of the municipality have sources of their own and are told of one by one.
 */
export function lastFetched(shown: readonly Shown[], imports: readonly ValueImport[]): string | null {
  const drawn = shown.filter(({ place: { kind } }) => !PARTS.has(kind))
  const told = (drawn.length > 0 ? drawn : shown).filter(hasValue)
  const brought = new Set(told.map(({ batch }) => batch))
  const days = imports.filter(({ id }) => brought.has(id)).map(({ fetchedOn }) => fetchedOn)
  return days.includes(null) ? null : (days.sort().at(-1) ?? null)
}

const PARTS = new Set<Observation['place']['kind']>(['district', 'electoralDistrict', 'school'])

const hasValue = ({ value, hidden }: Shown) => value !== null || hidden !== null

function toldOf(values: Shown[]) {
  const inOrder = [...values].sort((a, b) => a.when.end.localeCompare(b.when.end))
  return {
    origin: values[0]!.origin,
    places: [...new Map(values.map(({ geography, place }) => [geography, place])).values()],
    first: inOrder[0]!.when,
    last: inOrder.at(-1)!.when,
    counts: values.find(({ countsOrigin }) => countsOrigin)?.countsOrigin ?? null,
    limits: values.find(({ limitsOrigin }) => limitsOrigin)?.limitsOrigin ?? null,
  }
}
