import { allGoals, areasOf, type Framework, type Goal } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'
import { publishersOf } from '@/lib/indicators/publisher'
import type { Reading, ReadingPoint } from './reading'
import { ownSeries } from './view'

/** What there are values of, wherever in the municipality they hold. */
export type Coverage = { hasValues: boolean; hasDistricts: boolean; hasCounts: boolean }

/** One indicator as the catalogue lists it; years and latest value are the whole municipality's. */
export type CatalogueEntry = Coverage &
  Pick<
    Indicator,
    'code' | 'aliases' | 'title' | 'unit' | 'decimals' | 'lifePhase' | 'category' | 'source' | 'isDistrictIndicator'
  > & {
    publishers: string[]
    years: { from: number; to: number } | null
    latest: Pick<ReadingPoint, 'label' | 'value' | 'hidden'> | null
  }

export type CatalogueRow = { entry: CatalogueEntry; goals: Goal[] }

/** The rows of an area, or of the overall goal; no goal for what serves none of the framework. */
export type CatalogueGroup = { goal: Goal | null; rows: CatalogueRow[] }

export function catalogueEntry(reading: Reading, ownCode: string, coverage: Coverage): CatalogueEntry {
  const { code, aliases, title, unit, decimals, lifePhase, category, source, isDistrictIndicator } = reading.indicator
  const points = ownSeries(reading, ownCode)
    .flatMap(({ breakdown, points }) => (breakdown === '' ? points : []))
    .filter(({ value, hidden }) => value !== null || hidden !== null)
  const first = points[0]
  const last = points.at(-1)
  const about = { code, aliases, title, unit, decimals, lifePhase, category, source, isDistrictIndicator }
  return {
    ...about,
    ...coverage,
    publishers: publishersOf(source),
    years: first && last ? { from: Number(first.start.slice(0, 4)), to: Number(last.end.slice(0, 4)) } : null,
    latest: last ? { label: last.label, value: last.value, hidden: last.hidden } : null,
  }
}

/**
 * The catalogue in the tree's order, each indicator once: in the first area that it serves, else under the overall
 * goal, else last. A row names every goal that it serves.
 */
export function catalogueGroups({ overall, ...rest }: Framework, entries: readonly CatalogueEntry[]): CatalogueGroup[] {
  const goals = allGoals(overall)
  const serves = (entry: CatalogueEntry) =>
    goals.filter(goal => goal.indicators.some(({ code }) => code === entry.code))
  const left = new Map(entries.map(entry => [entry.code, { entry, goals: serves(entry) }]))
  const take = (goal: Goal, among: Goal[]): CatalogueGroup => {
    const codes = among.flatMap(({ indicators }) => indicators.map(({ code }) => code))
    const rows = codes.flatMap(code => {
      const row = left.get(code)
      left.delete(code)
      return row ? [row] : []
    })
    return { goal, rows }
  }
  const areas = areasOf({ overall, ...rest }).map(area => take(area, allGoals(area)))
  const groups = [take(overall, [overall]), ...areas, { goal: null, rows: [...left.values()] }]
  return groups.filter(({ rows }) => rows.length > 0)
}
