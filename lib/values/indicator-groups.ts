import { z } from 'zod'
import type { IndicatorDimension } from '@/lib/indicators/indicator'

const key = z.string().min(1).max(60)
const MOST = 20

/** The dimensions that an indicator is broken down by, in order, with the two groups whose gap is told; null: no gap. */
export const indicatorGroups = z
  .array(z.strictObject({ dimension: key, focus: key.nullable(), reference: key.nullable() }))
  .max(MOST)
export type IndicatorGroups = z.infer<typeof indicatorGroups>

/** Whether every dimension and group that is named is among those that there are, none of them twice. */
export const areKnown = (groups: IndicatorGroups, known: readonly IndicatorDimension[]): boolean =>
  new Set(groups.map(({ dimension }) => dimension)).size === groups.length &&
  groups.every(({ dimension, focus, reference }) => {
    const categories = known.find(one => one.key === dimension)?.categories.map(one => one.key)
    return categories !== undefined && [focus, reference].every(group => group === null || categories.includes(group))
  })

/** An indicator's dimensions as they would be; its own words for groups are kept. */
export const dimensionsAs = (
  groups: IndicatorGroups,
  own: readonly IndicatorDimension[],
  known: readonly IndicatorDimension[],
): IndicatorDimension[] =>
  groups.flatMap(({ dimension, focus, reference }) => {
    const found = own.find(one => one.key === dimension) ?? known.find(one => one.key === dimension)
    return found ? [{ ...found, focus, reference }] : []
  })
