import { z } from 'zod'
import { indicatorBreaks } from '@/lib/indicators/said-breaks'
import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import { dimensionsAs, indicatorGroups } from './indicator-groups'
import { definition, type Definition } from './definition'
import { MOST_DECIMALS, rollingYear } from './measure'

const count = z.number().int().min(1).max(10_000)
const number = z.number().finite().nullable()
const year = z.number().int().min(1900).max(2200).nullable()

/** What of an indicator can be proposed, since it changes what the public is answered; anything else is refused. */
export const indicatorFields = z
  .strictObject({
    ...{ threshold: count, smallestGroup: count },
    ...{ unit: z.string().min(1).max(60), per: z.number().int().min(1).nullable() },
    ...{ decimals: z.number().int().min(0).max(MOST_DECIMALS), isShare: z.boolean(), valueIsCount: z.boolean() },
    direction: z.enum(['higher', 'lower', 'towards', 'neither']),
    ...{ towardsValue: number, boundMin: number, boundMax: number },
    ...{ baselineYear: year, targetValue: number, targetYear: year },
    ...{ isCompleteCount: z.boolean(), rollingYear, groups: indicatorGroups, breaks: indicatorBreaks },
    ...{ definition, title: z.string().min(1), description: z.string().nullable() },
  })
  .partial()
export type IndicatorSettings = z.infer<typeof indicatorFields>
export type SettingField = keyof IndicatorSettings
/** A setting as it is read. */
export type SettingValue = string | number | boolean | null

/** What a controller proposes of an indicator; who sees small numbers is the administrators' to propose. */
export const PROPOSED_FIELDS = [
  ...(['unit', 'per', 'decimals', 'direction', 'towardsValue', 'boundMin', 'boundMax'] as const),
  ...(['baselineYear', 'targetValue', 'targetYear', 'isCompleteCount', 'rollingYear', 'groups'] as const),
] satisfies SettingField[]
export type Settings = Required<Pick<IndicatorSettings, (typeof PROPOSED_FIELDS)[number]>>

const key = { select: { key: true } } as const
/** The columns of a row, and its groups. */
export const SETTING_COLUMNS = {
  ...{ threshold: true, smallestGroup: true, direction: true, towardsValue: true, boundMin: true, boundMax: true },
  ...{ baselineYear: true, targetValue: true, targetYear: true, isCompleteCount: true, rollingYear: true },
  ...{ unit: true, per: true, decimals: true, isShare: true, valueIsCount: true, breaks: true },
  ...{ title: true, description: true },
  versions: { select: { version: true, note: true }, orderBy: { version: 'desc' }, take: 1 },
  dimensions: { select: { dimension: key, focus: key, reference: key }, orderBy: { sortOrder: 'asc' } },
} as const

type Decimal = { toString(): string } | null
type Keyed = { key: string }
type Row = Omit<
  Required<IndicatorSettings>,
  'towardsValue' | 'boundMin' | 'boundMax' | 'targetValue' | 'groups' | 'breaks' | 'definition'
> &
  Record<'towardsValue' | 'boundMin' | 'boundMax' | 'targetValue', Decimal> & {
    breaks: unknown
    versions: Definition[]
    dimensions: { dimension: Keyed; focus: Keyed | null; reference: Keyed | null }[]
  }

const numberOf = (decimal: Decimal): number | null => (decimal === null ? null : Number(decimal))

export const settingsIn = (row: Row): Required<IndicatorSettings> => {
  const { threshold, smallestGroup, direction, baselineYear, targetYear, isCompleteCount, rollingYear } = row
  const { unit, per, decimals, isShare, valueIsCount, dimensions, title, description } = row
  return {
    ...{ threshold, smallestGroup, direction, baselineYear, targetYear, isCompleteCount, rollingYear },
    ...{ unit, per, decimals, isShare, valueIsCount, title, description },
    definition: row.versions[0] ?? { version: 0, note: null },
    ...{ towardsValue: numberOf(row.towardsValue), targetValue: numberOf(row.targetValue) },
    ...{ boundMin: numberOf(row.boundMin), boundMax: numberOf(row.boundMax) },
    breaks: indicatorBreaks.parse(row.breaks ?? []),
    groups: dimensions.map(({ dimension, focus, reference }) => ({
      ...{ dimension: dimension.key, focus: focus?.key ?? null, reference: reference?.key ?? null },
    })),
  }
}

/** The indicator as it would be read with settings in place of its own; `known`: the municipality's dimensions. */
export function withSettings(
  indicator: Indicator,
  changed: IndicatorSettings,
  known: readonly IndicatorDimension[],
): Indicator {
  const now = { ...settingsOf(indicator), ...changed }
  const { threshold, smallestGroup, direction, towardsValue, boundMin, boundMax, decimals, valueIsCount } = now
  return {
    ...indicator,
    rule: { ...indicator.rule, threshold, smallestGroup, decimals, valueIsCount, per: now.per ?? undefined },
    ...{ unit: now.unit, decimals, isShare: now.isShare },
    direction: direction === 'towards' ? { towards: towardsValue ?? 0 } : direction,
    bounds: { min: boundMin, max: boundMax },
    baselineYear: now.baselineYear,
    target: now.targetValue === null ? null : { value: now.targetValue, year: now.targetYear },
    ...{ isCompleteCount: now.isCompleteCount, rollingYear: now.rollingYear },
    ...(now.breaks && { breaks: now.breaks }),
    ...(now.definition && { versions: [...indicator.versions, now.definition] }),
    ...{ title: now.title, description: now.description },
    dimensions: now.groups ? dimensionsAs(now.groups, indicator.dimensions, known) : indicator.dimensions,
  }
}

function settingsOf({ rule, direction, bounds, baselineYear, target, isCompleteCount, ...measured }: Indicator) {
  const isTowards = typeof direction === 'object'
  const { unit, decimals, isShare, breaks, title, description, rollingYear } = measured
  return {
    ...{ threshold: rule.threshold, smallestGroup: rule.smallestGroup, baselineYear, isCompleteCount, rollingYear },
    ...{ unit, decimals, isShare, per: rule.per ?? null, valueIsCount: rule.valueIsCount },
    direction: isTowards ? ('towards' as const) : direction,
    towardsValue: isTowards ? direction.towards : null,
    ...{ boundMin: bounds.min, boundMax: bounds.max },
    ...{ targetValue: target?.value ?? null, targetYear: target?.year ?? null },
    ...{ groups: undefined, definition: undefined, breaks, title, description },
  }
}
