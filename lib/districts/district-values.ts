import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import { ageSexPyramid, latestAges } from './age-sex'
import type { District, DistrictShape } from './district'
import { districtChange } from './district-change'
import { compareByCounts, compareDistrict, districtTables, tableOf } from './district-reading'
import { nearSchools } from './near-schools'
import type { DistrictProfile, PeopleBeside, ProfileRow } from './profile'
import { turnoutNamed } from './turnout'

/** What is known of a municipality's districts: the indicators that they have values of, and `others` named besides. */
export type DistrictValues = {
  indicators: Indicator[]
  others: Indicator[]
  shown: Map<number, Shown[]>
  cityKey: string
}

/** Turnout in municipal elections: the measure whose values electoral districts have. */
const TURNOUT = 'N05401'
/** How safe pupils in Year 8 feel, which schools have values of. */
const SCHOOL_SAFETY = 'SKOLENKAT8-TRYGGHET'
/** How safe people feel outdoors after dark, which only the municipality has. */
const SAFETY = 'N00610'
export const BESIDES = [TURNOUT, SCHOOL_SAFETY, SAFETY]

function besides({ others, shown }: DistrictValues, code: string) {
  const indicator = others.find(each => [each.code, ...each.aliases].includes(code))
  return indicator && { indicator, values: shown.get(indicator.id) ?? [] }
}

export function turnoutIn(all: DistrictValues, district: District): DistrictProfile['turnout'] {
  const found = besides(all, TURNOUT)
  const turnout = found && turnoutNamed(district, found.values, all.cityKey)
  return found && turnout ? { indicator: found.indicator, turnout } : null
}

export function schoolsBy(
  all: DistrictValues,
  shape: DistrictShape,
  points: ReadonlyMap<string, [number, number]>,
): DistrictProfile['schools'] {
  const found = besides(all, SCHOOL_SAFETY)
  return found ? nearSchools(found.indicator, found.values, points, shape, all.cityKey) : null
}

export function safetyIn(all: DistrictValues): DistrictProfile['safety'] {
  const found = besides(all, SAFETY)
  const latest = found?.values.findLast(o => o.geography === all.cityKey && o.breakdown === '' && o.value !== null)
  return found && latest?.value != null ? { indicator: found.indicator, when: latest.when, value: latest.value } : null
}

/** Who lives in a district and in the city, from the indicator of people by age. */
export function peopleIn({ indicators, shown, cityKey }: DistrictValues, code: string): PeopleBeside {
  const people = indicators.find(
    indicator => indicator.dimensions.some(d => d.key === 'age') && indicator.rule.valueIsCount,
  )
  const values = people ? (shown.get(people.id) ?? []) : []
  return {
    people: people ? ageSexPyramid(people, values, `district:${code}`) : [],
    cityPeople: people ? ageSexPyramid(people, values, cityKey) : [],
    peopleWhen: latestAges(values, `district:${code}`),
    peopleSource: people?.source ?? null,
  }
}

/** A district in each indicator that any district has values of. */
export function profileRows({ indicators, shown, cityKey }: DistrictValues, code: string): ProfileRow[] {
  return indicators.flatMap(indicator => {
    const values = shown.get(indicator.id) ?? []
    const comparison = compareDistrict(indicator, values, cityKey, code)
    const table = tableOf(districtTables(values, cityKey), code)
    if (!comparison || !table) return []
    const counted = comparison.limits ? null : compareByCounts(indicator, values, cityKey, code)
    const change = districtChange(indicator, values, cityKey, code)
    return [{ indicator, comparison, counted, change, table }]
  })
}
