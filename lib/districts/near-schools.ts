import { exact } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import type { Period } from '@/lib/statistics/series'
import type { DistrictShape } from './district'
import { distanceTo } from './neighbours'

/** A school near a district, with its latest value and how many answered; pupils come from other districts too. */
export type NearSchool = { name: string; km: number; value: number | null; answers: number | null }
export type NearSchools = { indicator: Indicator; when: Period; near: NearSchool[]; city: number | null }

/** How many schools are told of. */
const NEAREST = 3

/**
 * The schools nearest to a district that have a value in the latest period, nearest first; only those whose place is
 * known. Null where there are none.
 */
export function nearSchools(
  indicator: Indicator,
  shown: readonly Shown[],
  points: ReadonlyMap<string, [number, number]>,
  shape: Pick<DistrictShape, 'polygon'>,
  cityKey: string,
): NearSchools | null {
  const schools = shown.filter(o => o.place.kind === 'school' && o.breakdown === '')
  const latest = schools.reduce((end, o) => (o.when.end > end ? o.when.end : end), '')
  const near = schools.flatMap((o): (NearSchool & { when: Period })[] => {
    const point = o.when.end === latest ? points.get(o.place.code) : undefined
    return point
      ? [{ name: o.place.name, km: distanceTo(shape, point), value: o.value, answers: answersTo(o), when: o.when }]
      : []
  })
  const when = near[0]?.when
  if (!when) return null
  const city = shown.find(o => o.geography === cityKey && o.breakdown === '' && o.when.end === latest)
  return {
    ...{ indicator, when, city: city?.value ?? null },
    near: near
      .sort((a, b) => a.km - b.km)
      .slice(0, NEAREST)
      .map(({ name, km, value, answers }) => ({ name, km, value, answers })),
  }
}

/** Of a value that is shown. */
const answersTo = (o: Shown): number | null => exact(o)?.denominator ?? null
