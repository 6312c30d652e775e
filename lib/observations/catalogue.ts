import { isSaid } from '@/lib/disclosure/gate'
import { allGoals, areasOf, type Framework, type Goal } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'
import { publishersOf } from '@/lib/indicators/publisher'
import type { Coverage } from './coverage'
import type { Reading, ReadingPoint } from './reading'
import { ownSeries } from './view'

/**
 * One indicator as the catalogue lists it. Years and latest value are the whole municipality's; with years and no
 * latest value there are values of groups alone.
 */
export type CatalogueEntry = Coverage &
  Pick<
    Indicator,
    | 'code'
    | 'aliases'
    | 'title'
    | 'name'
    | 'unit'
    | 'decimals'
    | 'lifePhase'
    | 'category'
    | 'source'
    | 'isDistrictIndicator'
  > & {
    publishers: string[]
    years: { from: number; to: number } | null
    latest: Pick<ReadingPoint, 'label' | 'value' | 'hidden'> | null
  }

export type CatalogueRow = { entry: CatalogueEntry; goals: Goal[] }

/** The rows of an area, or of the overall goal; no goal for what serves none of the framework. */
type CatalogueGroup = { goal: Goal | null; rows: CatalogueRow[] }

export function catalogueEntry(reading: Reading, ownCode: string, coverage: Coverage): CatalogueEntry {
  const { code, aliases, title, name, unit, decimals, lifePhase, category, source, isDistrictIndicator } =
    reading.indicator
  const own = ownSeries(reading, ownCode).map(({ breakdown, points }) => ({
    breakdown,
    points: points.filter(isSaid),
  }))
  const total = own.find(({ breakdown }) => breakdown === '')?.points ?? []
  const last = total.at(-1)
  const about = { code, aliases, title, name, unit, decimals, lifePhase, category, source, isDistrictIndicator }
  return {
    ...about,
    ...coverage,
    publishers: publishersOf(source),
    years: yearsOf(total.length > 0 ? total : own.flatMap(({ points }) => points)),
    latest: last ? { label: last.label, value: last.value, hidden: last.hidden } : null,
  }
}

function yearsOf(points: readonly ReadingPoint[]): CatalogueEntry['years'] {
  if (points.length === 0) return null
  const years = (dates: string[]) => dates.map(date => Number(date.slice(0, 4)))
  return { from: Math.min(...years(points.map(p => p.start))), to: Math.max(...years(points.map(p => p.end))) }
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
