import { disclose, exact } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import { inequalityMeasures } from '@/lib/statistics/inequality/measures'
import type { Period } from '@/lib/statistics/series'
import type { District } from './district'

/** Boverket's area types, from great socio-economic challenges (1) to very good conditions (5). */
const AREA_TYPES = [1, 2, 3, 4, 5] as const

/** All districts of one area type taken together: their share, rounded, and how many districts and persons it holds. */
export type AreaTypeGroup = { type: number; districts: number; value: number | null; denominator: number | null }

/**
 * An indicator by area type in the year the types were given, and SII over them (lib/statistics/inequality): the
 * difference between the two ends of the population when it is ordered by area type, in percentage points.
 * Below 0 where the share is higher at the disadvantaged end.
 */
export type AreaTypeReading = {
  indicator: Indicator
  when: Period
  version: number
  groups: AreaTypeGroup[]
  slope: number | null
}

/**
 * Counts are added over the districts of a type, never shares; so only an indicator whose districts all have counts
 * in that year is read. Each group passes the gate as a cell of its own.
 */
export function areaTypeReading(
  indicator: Indicator,
  shown: readonly Shown[],
  districts: readonly District[],
): AreaTypeReading | null {
  const year = String(districts.find(district => district.areaTypeYear)?.areaTypeYear ?? '')
  const own = shown.filter(o => o.place.kind === 'district' && o.breakdown === '' && o.when.label === year)
  const first = own[0]
  if (!first || !indicator.isShare) return null
  const groups = AREA_TYPES.map(type => {
    const codes = new Set(districts.filter(district => district.areaType === type).map(({ code }) => code))
    const counts = own.filter(o => codes.has(o.place.code)).map(o => exact(o))
    const sum = (of: 'numerator' | 'denominator') =>
      counts.reduce((total, figures) => total + (figures?.[of] ?? NaN), 0)
    const isKnown = codes.size > 0 && counts.length === codes.size && sum('denominator') > 0
    return { type, districts: codes.size, numerator: sum('numerator'), denominator: sum('denominator'), isKnown }
  })
  if (!groups.every(group => group.isKnown && !Number.isNaN(group.numerator))) return null
  const cells = groups.map(({ type, numerator, denominator }) => ({
    period: first.period,
    geography: `areaType:${type}`,
    breakdown: '',
    status: 'normal' as const,
    value: (100 * numerator) / denominator,
    ...{ numerator, denominator, lower: null, upper: null },
  }))
  const disclosed = disclose(cells, indicator.rule)
  const estimates = disclosed.map((cell, i) => ({
    estimate: exact(cell)?.value ?? null,
    population: groups[i]?.denominator ?? null,
  }))
  const { slopeIndex } = inequalityMeasures(estimates, {
    isFavourable: indicator.direction === 'higher',
    isOrdered: true,
    scale: 100,
  })
  return {
    indicator,
    when: first.when,
    version: first.version,
    groups: groups.map(({ type, districts: count, denominator }, i) => ({
      type,
      districts: count,
      value: disclosed[i]?.value ?? null,
      denominator: disclosed[i]?.hidden ? null : denominator,
    })),
    slope: slopeIndex.value?.sii ?? null,
  }
}
