import type { Bilingual, Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'

/** Persons of one age group by sex, null where it is not shown. */
export type AgeSexGroup = { age: string; label: Bilingual; women: number | null; men: number | null }

/** Who lives in a place, youngest first, in the latest period with ages by sex. */
export function ageSexPyramid(indicator: Indicator, shown: readonly Shown[], geography: string): AgeSexGroup[] {
  const values = new Map(latestByAgeAndSex(shown, geography).map(o => [o.breakdown, o.value]))
  const ages = indicator.dimensions.find(d => d.key === 'age')?.categories ?? []
  return ages
    .filter(({ key }) => values.has(`age=${key}|sex=women`))
    .map(({ key, label }) => ({
      age: key,
      label,
      women: values.get(`age=${key}|sex=women`) ?? null,
      men: values.get(`age=${key}|sex=men`) ?? null,
    }))
}

/** The label of the period that the pyramid shows. */
export const latestAges = (shown: readonly Shown[], geography: string): string | null =>
  latestByAgeAndSex(shown, geography)[0]?.when.label ?? null

function latestByAgeAndSex(shown: readonly Shown[], geography: string): Shown[] {
  const here = shown.filter(o => o.geography === geography && /^age=[^|]+\|sex=/.test(o.breakdown))
  const latest = here.reduce((end, o) => (o.when.end > end ? o.when.end : end), '')
  return here.filter(o => o.when.end === latest)
}

/** Everyone in the groups, or null where a group is not shown. */
export function totalOf(people: readonly AgeSexGroup[]): number | null {
  const numbers = people.flatMap(({ women, men }) => [women, men])
  return numbers.includes(null) || numbers.length === 0
    ? null
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
}

/** The share in percent of those from one age up to, but not including, another; the groups must not straddle them. */
export function shareAged(people: readonly AgeSexGroup[], from: number, before = Infinity): number | null {
  const isWithin = ({ age }: AgeSexGroup) => parseInt(age) >= from && parseInt(age) < before
  const [part, whole] = [totalOf(people.filter(isWithin)), totalOf(people)]
  return part === null || !whole ? null : (100 * part) / whole
}
