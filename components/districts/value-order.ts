import type { District } from '@/lib/districts/district'
import type { DistrictTable, DistrictValue } from '@/lib/districts/district-reading'
import type { Classing } from './district-class'

/** A district with its value in a table; one that the table lacks has no value, and no reason for it. */
export type ValuedDistrict = DistrictValue & { district: District }

/** Every district from the highest value to the lowest, those without one last; equals as the list has them. */
export function inOrderOfValue({ values }: DistrictTable, districts: readonly District[]): ValuedDistrict[] {
  const known = new Map(values.map(value => [value.code, value]))
  return districts
    .map(district => ({
      ...(known.get(district.code) ?? { code: district.code, value: null, hidden: null }),
      district,
    }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
}

/** The districts at both ends, outermost first. */
export type Ends = { high: ValuedDistrict[]; low: ValuedDistrict[] }

/** How many at each end stand out where the values are not divided into classes. */
const WITHOUT_CLASSES = 3

/** Those of the highest and of the lowest class that hold any. */
export function endsOf(ordered: readonly ValuedDistrict[], { classOf }: Pick<Classing, 'classOf'>): Ends {
  const shown = ordered.filter(({ value }) => value !== null)
  const alike = (one: ValuedDistrict | undefined) =>
    shown.filter(({ value }) => one && classOf(value)?.index === classOf(one.value)?.index)
  const [high, low] = [alike(shown[0]), alike(shown.at(-1)).toReversed()]
  if (high.length < shown.length) return { high, low }
  const few = Math.min(WITHOUT_CLASSES, Math.floor(shown.length / 2))
  return { high: shown.slice(0, few), low: shown.toReversed().slice(0, few) }
}

/** The highest and the lowest value with their districts' names, for a sentence; null where fewer are shown. */
export function extremesOf(
  ordered: readonly ValuedDistrict[],
  text: (value: number) => string,
): [high: string, low: string] | null {
  const shown = ordered.flatMap(({ value, district }) => (value === null ? [] : [`${district.name} (${text(value)})`]))
  const [first, last] = [shown[0], shown.at(-1)]
  return first && last && shown.length > 2 ? [first, last] : null
}
