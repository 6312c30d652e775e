import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import type { Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { getMunicipality } from '@/lib/municipality/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { catalogueEntry, type CatalogueEntry } from './catalogue'
import { coverageOf } from './coverage'
import { loadDisclosed, type Shown } from './load'
import { geographyKey } from './observation'
import { lastFetched } from './provenance'
import { withTyped } from './with-typed'
import { readIndicator, type Reading } from './reading'

/** Readings by indicator code (or alias), each with all that a page of figures draws; empty where the municipality is unknown. */
export async function getReadings(slug: string, codes: readonly string[], baselineStart: string): Promise<Reading[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality || codes.length === 0) return []
  const indicators = inOrderOf(codes, await listIndicators(slug, codes))
  return readAll(indicators, await loadDisclosed(municipality.id, indicators), municipality, baselineStart)
}

/** Every indicator of the municipality as the catalogue lists it, in their own order. */
export async function getCatalogue(slug: string, baselineStart: string): Promise<CatalogueEntry[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality) return []
  const { id, code } = municipality
  const indicators = await listIndicators(slug, 'all')
  const shown = await loadDisclosed(id, indicators)
  return readAll(indicators, shown, municipality, baselineStart).map(reading =>
    catalogueEntry(reading, code, coverageOf(shown.get(reading.indicator.id) ?? [], code)),
  )
}

function readAll(
  indicators: Indicator[],
  shown: ReadonlyMap<number, Shown[]>,
  { code, imports }: Pick<Municipality, 'code' | 'imports'>,
  baselineStart: string,
): Reading[] {
  const own = geographyKey({ kind: 'municipality', code })
  return indicators.map(indicator => {
    const values = shown.get(indicator.id) ?? []
    const sourceUpdatedOn = indicator.sourceUpdatedOn ?? lastFetched(values, imports)
    return readIndicator(withTyped({ ...indicator, sourceUpdatedOn }, values), values, own, baselineStart, imports)
  })
}

function inOrderOf(codes: readonly string[], indicators: Indicator[]): Indicator[] {
  const order = new Map(codes.map((code, i) => [code, i]))
  const place = ({ code, aliases }: Indicator) => Math.min(...[code, ...aliases].map(c => order.get(c) ?? Infinity))
  return indicators.sort((a, b) => place(a) - place(b))
}
