import { exact } from '@/lib/disclosure/gate'
import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import { inequalityMeasures, type InequalityMeasures } from '@/lib/statistics/inequality/measures'
import type { Group } from '@/lib/statistics/inequality/group'
import { Z95 } from '@/lib/statistics/intervals'
import type { Period } from '@/lib/statistics/series'
import type { Shown } from './load'

/** The measures over all the groups of a dimension with more than two, in the latest period that has them. */
export type GroupMeasures = { dimension: string; when: Period; measures: InequalityMeasures }

/** Income fifths are equally large by definition, so their sizes are known though no count is published. */
const EQUAL_BY_DEFINITION = 'income'

export function groupMeasures(indicator: Indicator, own: readonly Shown[]): GroupMeasures[] {
  return indicator.dimensions
    .filter(({ categories, isOrdered }) => categories.length > 2 && (isOrdered || indicator.direction !== 'neither'))
    .flatMap(dimension => {
      const when = latestWithGroups(dimension, own)
      if (!when) return []
      const groups = dimension.categories.map(({ key }) => groupAt(own, `${dimension.key}=${key}`, when, dimension))
      const known = groups.filter(group => group.estimate !== null)
      if (known.length < 3) return []
      const reference = dimension.categories.findIndex(({ key }) => key === dimension.reference)
      const measures = inequalityMeasures(groups, {
        isFavourable: indicator.direction !== 'lower',
        isOrdered: dimension.isOrdered,
        ...(reference >= 0 && { reference }),
        ...(indicator.isShare && { scale: 100 }),
      })
      return [{ dimension: dimension.key, when, measures }]
    })
}

function latestWithGroups({ key, categories }: IndicatorDimension, own: readonly Shown[]): Period | undefined {
  const breakdowns = new Set(categories.map(category => `${key}=${category.key}`))
  return own.filter(o => breakdowns.has(o.breakdown) && o.value !== null).at(-1)?.when
}

function groupAt(own: readonly Shown[], breakdown: string, when: Period, { key }: IndicatorDimension): Group {
  const found = own.find(o => o.breakdown === breakdown && o.when.start === when.start && o.when.end === when.end)
  const figures = found && exact(found)
  if (!figures) return { estimate: null, population: null }
  const { value, denominator, lower, upper } = figures
  return {
    estimate: value,
    population: denominator ?? (key === EQUAL_BY_DEFINITION ? 1 : null),
    se: lower !== null && upper !== null ? (upper - lower) / (2 * Z95) : null,
  }
}
