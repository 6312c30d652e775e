import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import type { Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { getTenant } from '@/lib/municipality/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { catalogueEntry, type CatalogueEntry } from './catalogue'
import { coverageOf } from './coverage'
import type { Locale } from '@/lib/text/numbers'
import { inWords } from './in-words'
import { loadDisclosed, type Shown } from './load'
import { measureOf, type Measure } from './measures'
import { readChangeDays, readPublicationDays, type ChangeDay, type PublicationDay } from './publication-days'
import { readAll } from './read-all'
import type { Reading } from './reading'

/** Readings by indicator code (or alias), each with all that a page of figures draws; empty where the municipality is unknown. */
export async function getReadings(slug: string, codes: readonly string[], baselineStart: string): Promise<Reading[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getTenant(slug)
  if (!municipality || codes.length === 0) return []
  const indicators = inOrderOf(codes, await listIndicators(slug, codes))
  return readAll(indicators, await loadDisclosed(municipality.id, indicators), municipality, baselineStart)
}

/** The same for a page in a language: months and quarters in words. */
export const getReadingsIn = async (locale: Locale, ...asked: Parameters<typeof getReadings>): Promise<Reading[]> =>
  (await getReadings(...asked)).map(reading => inWords(locale, reading))

/** Every indicator of the municipality as the catalogue lists it, in their own order. */
export async function getCatalogue(slug: string, baselineStart: string): Promise<CatalogueEntry[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return ofEvery(slug, baselineStart, (reading, code, shown) => catalogueEntry(reading, code, coverageOf(shown, code)))
}

/** Every indicator that a line can be drawn of, in their own order. */
export async function listMeasures(slug: string, baselineStart: string): Promise<Measure[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return (await ofEvery(slug, baselineStart, measureOf)).flat()
}

/** What is made of each indicator of the municipality, in their own order, of its reading and of what is shown of it. */
async function ofEvery<Made>(
  slug: string,
  baselineStart: string,
  make: (reading: Reading, ownCode: string, shown: readonly Shown[]) => Made,
): Promise<Made[]> {
  const municipality = await getTenant(slug)
  if (!municipality) return []
  const indicators = await listIndicators(slug, 'all')
  const shown = await loadDisclosed(municipality.id, indicators)
  return readAll(indicators, shown, municipality, baselineStart).map(reading =>
    make(reading, municipality.code, shown.get(reading.indicator.id) ?? []),
  )
}

/** The days on which something of an indicator was published or changed, oldest first, and what was corrected then. */
export async function listPublicationDays(slug: string, code: string): Promise<PublicationDay[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return readPublicationDays(publishedDb, slug, code)
}

/** Codes of places, and keys of dimensions, that values may be of. */
export async function getDivisions(slug: string): Promise<{ places: string[]; dimensions: string[] }> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const where = { municipality: { slug } }
  const [places, dimensions] = await Promise.all([
    publishedDb.geography.findMany({ where, select: { code: true } }),
    publishedDb.dimension.findMany({ where, select: { key: true } }),
  ])
  return { places: places.map(({ code }) => code), dimensions: dimensions.map(({ key }) => key) }
}

/** The days on which something of any indicator was published, the latest first. */
export async function listChangeDays(slug: string): Promise<ChangeDay[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return readChangeDays(publishedDb, slug)
}

function inOrderOf(codes: readonly string[], indicators: Indicator[]): Indicator[] {
  const order = new Map(codes.map((code, i) => [code, i]))
  const place = ({ code, aliases }: Indicator) => Math.min(...[code, ...aliases].map(c => order.get(c) ?? Infinity))
  return indicators.sort((a, b) => place(a) - place(b))
}
