import type { District } from '@/lib/districts/district'
import type { DistrictTable, DistrictValue } from '@/lib/districts/district-reading'

/** The districts of a table from the highest value to the lowest, those without one last; equals as the list has them. */
export function inOrderOfValue(
  { values }: DistrictTable,
  districts: readonly District[],
): (DistrictValue & { district: District })[] {
  const known = new Map(values.map(value => [value.code, value]))
  return districts
    .flatMap(district => {
      const found = known.get(district.code)
      return found ? [{ ...found, district }] : []
    })
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
}

/** The highest and the lowest value with their districts' names, for a sentence; null where fewer are shown. */
export function extremesOf(
  ordered: readonly (DistrictValue & { district: District })[],
  text: (value: number) => string,
): [high: string, low: string] | null {
  const shown = ordered.flatMap(({ value, district }) => (value === null ? [] : [`${district.name} (${text(value)})`]))
  const [first, last] = [shown[0], shown.at(-1)]
  return first && last && shown.length > 2 ? [first, last] : null
}
