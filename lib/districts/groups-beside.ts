import type { Bilingual, Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import type { Period } from '@/lib/statistics/series'

/** The groups of one indicator in a district and in the city, in the latest period that the district has groups of. */
export type GroupsBeside = {
  indicator: Indicator
  when: Period
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
  const valueOf = (geography: string, key: string) =>
    shown.find(o => o.geography === geography && o.breakdown === `${dimension.key}=${key}` && o.when.end === latest)
      ?.value ?? null
  const groups = dimension.categories.map(({ key, label }) => ({
    ...{ key, label, value: valueOf(`district:${code}`, key), city: valueOf(cityKey, key) },
  }))
  return groups.some(({ value }) => value !== null) ? { indicator, when, groups } : null
}
