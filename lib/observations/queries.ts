import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { disclose } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import { listCoverage, listIndicators } from '@/lib/indicators/queries'
import { getMunicipality, municipalityTag } from '@/lib/municipality/queries'
import { catalogueEntry, type CatalogueEntry } from './catalogue'
import { geographyKey, periodKey, type Observation } from './observation'
import { readIndicator, type Reading } from './reading'
import { withLimits } from './with-limits'

type Scope = { municipalityId: number; municipalityCode: string; baselineStart: string }

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const numberOf = (decimal: { toString(): string } | null): number | null => (decimal === null ? null : Number(decimal))

/**
 * Readings of the indicators for the municipality as a whole: its own values by group, and the totals of those it is
 * compared with. Three statements, whatever the number of indicators. Called inside cached questions.
 */
export async function listReadings(indicators: readonly Indicator[], scope: Scope): Promise<Reading[]> {
  const geographies = await db.geography.findMany({
    where: { municipalityId: scope.municipalityId, kind: { in: ['municipality', 'reference', 'peers'] } },
    select: { id: true, kind: true, code: true, name: true, nameEn: true },
    orderBy: { id: 'asc' },
  })
  const breakdowns = await db.breakdown.findMany({
    where: { municipalityId: scope.municipalityId },
    select: { id: true, key: true },
  })
  const own = geographies.find(g => g.kind === 'municipality' && g.code === scope.municipalityCode)
  const total = breakdowns.find(b => b.key === '')
  if (!own || !total) return indicators.map(indicator => readIndicator(indicator, [], '', scope.baselineStart))

  const rows = await db.observation.findMany({
    where: {
      indicatorId: { in: indicators.map(i => i.id) },
      geographyId: { in: geographies.map(g => g.id) },
      OR: [{ geographyId: own.id }, { breakdownId: total.id }],
    },
    orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }, { geographyId: 'asc' }, { breakdownId: 'asc' }],
    omit: { id: true, municipalityId: true, batchId: true },
  })
  const places = new Map(geographies.map(({ id, ...place }) => [id, place]))
  const keys = new Map(breakdowns.map(({ id, key }) => [id, key]))
  const byIndicator = new Map<number, typeof rows>(indicators.map(({ id }) => [id, []]))
  for (const row of rows) byIndicator.get(row.indicatorId)?.push(row)

  return indicators.map(indicator => {
    const observations = (byIndicator.get(indicator.id) ?? []).flatMap((row): Observation[] => {
      const place = places.get(row.geographyId)
      const breakdown = keys.get(row.breakdownId)
      if (!place || breakdown === undefined) return []
      const when = { start: isoDay(row.periodStart), end: isoDay(row.periodEnd), label: row.periodLabel }
      const { indicatorId, version, status, origin, countsOrigin, limitsOrigin } = row
      return [
        withLimits(
          {
            indicatorId,
            version,
            when,
            place,
            breakdown,
            status,
            origin,
            countsOrigin,
            limitsOrigin,
            period: periodKey(when),
            geography: geographyKey(place),
            value: numberOf(row.value),
            numerator: numberOf(row.numerator),
            denominator: numberOf(row.denominator),
            lower: numberOf(row.lower),
            upper: numberOf(row.upper),
          },
          indicator,
        ),
      ]
    })
    return readIndicator(indicator, disclose(observations, indicator.rule), geographyKey(own), scope.baselineStart)
  })
}

/** Readings by indicator code (or alias), each with all that a page of figures draws; empty where the municipality is unknown. */
export async function getReadings(slug: string, codes: readonly string[], baselineStart: string): Promise<Reading[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality || codes.length === 0) return []
  const indicators = await listIndicators(slug, codes)
  const order = new Map(codes.map((code, i) => [code, i]))
  const place = (indicator: Indicator) =>
    Math.min(...[indicator.code, ...indicator.aliases].map(code => order.get(code) ?? Infinity))
  return listReadings(
    indicators.sort((a, b) => place(a) - place(b)),
    { municipalityId: municipality.id, municipalityCode: municipality.code, baselineStart },
  )
}

/** Every indicator of the municipality as the catalogue lists it, in their own order. */
export async function getCatalogue(slug: string, baselineStart: string): Promise<CatalogueEntry[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  if (!municipality) return []
  const { id: municipalityId, code: municipalityCode } = municipality
  const readings = await listReadings(await listIndicators(slug), { municipalityId, municipalityCode, baselineStart })
  const coverage = await listCoverage(municipalityId)
  return readings.map(reading => catalogueEntry(reading, municipalityCode, coverage(reading.indicator.id)))
}
