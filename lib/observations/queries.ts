import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import type { Indicator } from '@/lib/indicators/indicator'
import { listCoverage, listIndicators } from '@/lib/indicators/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { getMunicipality, municipalityTag } from '@/lib/municipality/queries'
import { catalogueEntry, type CatalogueEntry } from './catalogue'
import { loadDisclosed } from './load'
import { geographyKey } from './observation'
import { lastFetched } from './provenance'
import { readIndicator, type Reading } from './reading'

/** Readings by indicator code (or alias), each with all that a page of figures draws; empty where the municipality is unknown. */
export async function getReadings(slug: string, codes: readonly string[], baselineStart: string): Promise<Reading[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality || codes.length === 0) return []
  return read(inOrderOf(codes, await listIndicators(slug, codes)), municipality, baselineStart)
}

/** Every indicator of the municipality as the catalogue lists it, in their own order. */
export async function getCatalogue(slug: string, baselineStart: string): Promise<CatalogueEntry[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality) return []
  const readings = await read(await listIndicators(slug, 'all'), municipality, baselineStart)
  const coverage = await listCoverage(municipality.id, municipality.code)
  return readings.map(reading => catalogueEntry(reading, municipality.code, coverage(reading.indicator.id)))
}

async function read(
  indicators: Indicator[],
  { id, code, imports }: Pick<Municipality, 'id' | 'code' | 'imports'>,
  baselineStart: string,
): Promise<Reading[]> {
  const shown = await loadDisclosed(id, indicators)
  const own = geographyKey({ kind: 'municipality', code })
  return indicators.map(indicator => {
    const values = shown.get(indicator.id) ?? []
    const sourceUpdatedOn = indicator.sourceUpdatedOn ?? lastFetched(values, imports)
    return readIndicator({ ...indicator, sourceUpdatedOn }, values, own, baselineStart, imports)
  })
}

function inOrderOf(codes: readonly string[], indicators: Indicator[]): Indicator[] {
  const order = new Map(codes.map((code, i) => [code, i]))
  const place = ({ code, aliases }: Indicator) => Math.min(...[code, ...aliases].map(c => order.get(c) ?? Infinity))
  return indicators.sort((a, b) => place(a) - place(b))
}
