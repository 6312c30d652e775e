import { z } from 'zod'
import type { Indicator } from '@/lib/indicators/indicator'

const count = z.number().int().min(1).max(10_000)
const number = z.number().finite().nullable()
const year = z.number().int().min(1900).max(2200).nullable()

/** What of an indicator can be proposed, since it changes what the public is answered; anything else is refused. */
export const indicatorFields = z
  .strictObject({
    ...{ threshold: count, smallestGroup: count },
    direction: z.enum(['higher', 'lower', 'towards', 'neither']),
    ...{ towardsValue: number, boundMin: number, boundMax: number },
    ...{ baselineYear: year, targetValue: number, targetYear: year },
    isCompleteCount: z.boolean(),
  })
  .partial()
export type IndicatorSettings = z.infer<typeof indicatorFields>
export type SettingField = keyof IndicatorSettings
export type SettingValue = string | number | boolean | null

/** What a controller proposes of an indicator; who sees small numbers is the administrators' to propose. */
export const PROPOSED_FIELDS = [
  ...(['direction', 'towardsValue', 'boundMin', 'boundMax'] as const),
  ...(['baselineYear', 'targetValue', 'targetYear', 'isCompleteCount'] as const),
] satisfies SettingField[]
export type Settings = Required<Pick<IndicatorSettings, (typeof PROPOSED_FIELDS)[number]>>

/** The columns of a row, and what of them is a decimal there. */
export const SETTING_COLUMNS = {
  ...{ threshold: true, smallestGroup: true, direction: true, towardsValue: true, boundMin: true, boundMax: true },
  ...{ baselineYear: true, targetValue: true, targetYear: true, isCompleteCount: true },
} as const satisfies Record<SettingField, true>

type Decimal = { toString(): string } | null
type Row = Omit<Required<IndicatorSettings>, 'towardsValue' | 'boundMin' | 'boundMax' | 'targetValue'> &
  Record<'towardsValue' | 'boundMin' | 'boundMax' | 'targetValue', Decimal>

const numberOf = (decimal: Decimal): number | null => (decimal === null ? null : Number(decimal))

export const settingsIn = (row: Row): Required<IndicatorSettings> => {
  const { threshold, smallestGroup, direction, baselineYear, targetYear, isCompleteCount } = row
  return {
    ...{ threshold, smallestGroup, direction, baselineYear, targetYear, isCompleteCount },
    ...{ towardsValue: numberOf(row.towardsValue), targetValue: numberOf(row.targetValue) },
    ...{ boundMin: numberOf(row.boundMin), boundMax: numberOf(row.boundMax) },
  }
}

/** The indicator as it would be read with settings in place of its own. */
export function withSettings(indicator: Indicator, changed: IndicatorSettings): Indicator {
  const had = settingsOf(indicator)
  const now = { ...had, ...changed }
  const { threshold, smallestGroup, direction, towardsValue, boundMin, boundMax } = now
  return {
    ...indicator,
    rule: { ...indicator.rule, threshold, smallestGroup },
    direction: direction === 'towards' ? { towards: towardsValue ?? 0 } : direction,
    bounds: { min: boundMin, max: boundMax },
    baselineYear: now.baselineYear,
    target: now.targetValue === null ? null : { value: now.targetValue, year: now.targetYear },
    isCompleteCount: now.isCompleteCount,
  }
}

function settingsOf({ rule, direction, bounds, baselineYear, target, isCompleteCount }: Indicator) {
  const isTowards = typeof direction === 'object'
  return {
    ...{ threshold: rule.threshold, smallestGroup: rule.smallestGroup, baselineYear, isCompleteCount },
    direction: isTowards ? ('towards' as const) : direction,
    towardsValue: isTowards ? direction.towards : null,
    ...{ boundMin: bounds.min, boundMax: bounds.max },
    ...{ targetValue: target?.value ?? null, targetYear: target?.year ?? null },
  }
}
