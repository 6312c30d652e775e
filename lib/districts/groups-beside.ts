import type { Bilingual, Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import type { Period } from '@/lib/statistics/series'

/** The groups of one indicator in a district and in the city, in the latest period that the district has groups of. */
export type GroupsBeside = {
  indicator: Indicator
  when: Period
  /** Everyone together, whom the groups are part of. */
  all: { value: number | null; city: number | null }
  groups: { key: string; label: Bilingual; value: number | null; city: number | null }[]
}

/** Null where the district has no groups, as for almost every measure. A count of people is told by age instead. */
export function groupsBeside(
  indicator: Indicator,
  shown: readonly Shown[],
  cityKey: string,
  code: string,
): GroupsBeside | null {
  const [dimension] = indicator.dimensions
  if (!dimension || indicator.rule.valueIsCount) return null
  const own = shown.filter(
    o =>
      o.geography === `district:${code}` && o.breakdown.startsWith(`${dimension.key}=`) && !o.breakdown.includes('|'),
  )
  const latest = own.reduce((end, o) => (o.when.end > end ? o.when.end : end), '')
  const when = own.find(o => o.when.end === latest)?.when
  if (!when) return null
  const valueAt = (geography: string, breakdown: string) =>
    shown.find(o => o.geography === geography && o.breakdown === breakdown && o.when.end === latest)?.value ?? null
  const valueOf = (geography: string, key: string) => valueAt(geography, `${dimension.key}=${key}`)
  const all = { value: valueAt(`district:${code}`, ''), city: valueAt(cityKey, '') }
  const groups = dimension.categories.map(({ key, label }) => ({
    ...{ key, label, value: valueOf(`district:${code}`, key), city: valueOf(cityKey, key) },
  }))
  return groups.some(({ value }) => value !== null) ? { indicator, when, all, groups } : null
}

/**
 * Why the share of everyone lies where it lies between those of two groups: it is their mean, each weighed by its people,
 * so it is nearest to the larger group. Outside both it is no such mean. Null where rounding could decide.
 */
export function shareOfAll({
  indicator: { isShare, decimals },
  all,
  groups,
}: Pick<GroupsBeside, 'indicator' | 'all' | 'groups'>):
  { kind: 'nearest'; label: Bilingual } | { kind: 'outside' } | null {
  const [a, b, ...others] = groups.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  if (!isShare || all.value === null || !a || !b || others.length > 0) return null
  const unit = 10 ** -decimals
  const total = all.value
  if (total < Math.min(a.value, b.value) - unit || total > Math.max(a.value, b.value) + unit) return { kind: 'outside' }
  const [toA, toB] = [Math.abs(total - a.value), Math.abs(total - b.value)]
  if (Math.abs(toA - toB) <= 2 * unit) return null
  return { kind: 'nearest', label: (toA < toB ? a : b).label }
}
