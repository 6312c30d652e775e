import { restOfCity, type NoRest } from '@/lib/disclosure/complement'
import { disclose, exact, type HiddenReason } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import { chanceOfLimits, type Chance } from '@/lib/statistics/chance'
import { USUAL_DISPERSION } from '@/lib/statistics/dispersion'
import { apart, measurementOf, type Measurement } from '@/lib/statistics/measurement'
import type { Period } from '@/lib/statistics/series'
import { standingOf, type Standing } from './standing'

/** One district's value in one period, rounded, or hidden with its reason. */
export type DistrictValue = { code: string; value: number | null; hidden: HiddenReason | null }

/** Every district's value of one indicator in one period, with the city's beside them. */
export type DistrictTable = {
  when: Period
  version: number
  breakdown: string
  values: DistrictValue[]
  city: number | null
}

/** A district beside what it is compared with: the rest of the city from counts, otherwise the city that contains it. */
export type DistrictComparison = {
  when: Period
  version: number
  value: number | null
  hidden: HiddenReason | null
  city: number | null
  against: { kind: 'rest'; value: number } | { kind: 'city'; value: number } | { kind: 'none'; reason: NoRest }
  /** District minus what it is compared with, unrounded at the source; null when either is not shown. */
  difference: number | null
  /** 95 % limits of the difference by Newcombe's method, in percentage points; null when counts are not known. */
  limits: { lower: number; upper: number } | null
  /** How far the difference can be chance, by those limits at both levels; null when no counts are known. */
  chance: Chance | null
  /** Among the districts that are shown. */
  standing: Standing | null
}

/** The tables of an indicator, oldest first: one for each period and definition in which districts have values. */
export function districtTables(shown: readonly Shown[], cityKey: string, breakdown = ''): DistrictTable[] {
  const here = shown.filter(o => o.breakdown === breakdown)
  const tables = new Map<string, DistrictTable>()
  for (const { place, when, version, value, hidden } of here) {
    if (place.kind !== 'district') continue
    const key = `${when.start}/${when.end}/${version}`
    const table = tables.get(key) ?? {
      when,
      version,
      breakdown,
      values: [],
      city: cityValue(here, cityKey, when, version),
    }
    table.values.push({ code: place.code, value, hidden })
    tables.set(key, table)
  }
  return [...tables.values()].sort((a, b) => a.when.end.localeCompare(b.when.end))
}

const cityValue = (shown: readonly Shown[], cityKey: string, when: Period, version: number) =>
  shown.find(o => o.geography === cityKey && isIn(o, when, version))?.value ?? null

/** The same period by the same definition: two definitions can tell of one year. */
const isIn = (o: Shown, { start, end }: Period, version: number) =>
  o.when.start === start && o.when.end === end && o.version === version

/**
 * A district against the rest of the city in the latest period it has. One that the indicator lacks stands in the
 * latest period without a value; null where no district has any.
 */
export function compareDistrict(
  indicator: Indicator,
  shown: readonly Shown[],
  cityKey: string,
  code: string,
): DistrictComparison | null {
  const tables = districtTables(shown, cityKey)
  const table = tableOf(tables, code)
  return table ? compareIn(table, tables, indicator, shown, cityKey, code) : null
}

/** The same in the latest period whose counts give a rest of the city, which can be an earlier one. */
export function compareByCounts(
  indicator: Indicator,
  shown: readonly Shown[],
  cityKey: string,
  code: string,
): DistrictComparison | null {
  const tables = districtTables(shown, cityKey)
  const own = tables.filter(table => table.values.some(value => value.code === code))
  const comparisons = own.map(table => compareIn(table, tables, indicator, shown, cityKey, code))
  return comparisons.findLast(({ against }) => against.kind === 'rest') ?? null
}

/** The latest table that has the district, or the latest of all where none has. */
export const tableOf = (tables: readonly DistrictTable[], code: string): DistrictTable | undefined =>
  tables.findLast(table => table.values.some(value => value.code === code)) ?? tables.at(-1)

/**
 * The latest table with values of at least half as many districts as the fullest has, which a map is drawn of and a rank
 * is told in: of a year that is entered for a few of them, the others would look hidden.
 */
export const latestOfMost = (tables: readonly DistrictTable[]): DistrictTable | undefined =>
  tables.findLast(table => isOfMost(table, tables))

const isOfMost = (table: DistrictTable, tables: readonly DistrictTable[]): boolean =>
  2 * manyIn(table) >= Math.max(...tables.map(manyIn))
const manyIn = ({ values }: DistrictTable): number => values.filter(({ value }) => value !== null).length

function compareIn(
  table: DistrictTable,
  tables: readonly DistrictTable[],
  indicator: Indicator,
  shown: readonly Shown[],
  cityKey: string,
  code: string,
): DistrictComparison {
  const { when, version } = table
  const at = (geography: string) =>
    shown.find(o => o.geography === geography && o.breakdown === '' && isIn(o, when, version))
  const district = at(`district:${code}`)
  const city = at(cityKey)
  const rest = city && district ? restOfCity(city, district, indicator.rule.per ?? 100) : null
  const shownRest = rest?.cell && !indicator.rule.valueIsCount ? disclose([rest.cell], indicator.rule)[0] : undefined
  const against = reference(shownRest?.value ?? null, city?.value ?? null, rest?.reason ?? 'missing', district)
  const other = against.kind === 'rest' && shownRest ? exact(shownRest) : city ? exact(city) : null
  const own = district ? exact(district) : null
  const apartBy = against.kind === 'rest' ? differenceOf(indicator, own, other) : null
  const values = table.values.map(v => v.value).filter(value => value !== null)
  return {
    when,
    version,
    value: district?.value ?? null,
    hidden: district?.hidden ?? null,
    city: city?.value ?? null,
    against,
    difference: own && other && against.kind !== 'none' ? own.value - other.value : null,
    limits: apartBy && { lower: apartBy.at95.lower, upper: apartBy.at95.upper },
    chance: apartBy && chanceOfLimits(apartBy),
    standing: district?.value == null || !isOfMost(table, tables) ? null : standingOf(district.value, values),
  }
}

function reference(
  rest: number | null,
  city: number | null,
  reason: NoRest,
  district: Shown | undefined,
): DistrictComparison['against'] {
  if (district?.hidden) return { kind: 'none', reason: 'hidden' }
  if (district?.value == null) return { kind: 'none', reason: 'missing' }
  if (rest !== null) return { kind: 'rest', value: rest }
  return city === null ? { kind: 'none', reason } : { kind: 'city', value: city }
}

type Counts = { numerator: number | null; denominator: number | null } | null

function differenceOf({ isShare }: Indicator, own: Counts, other: Counts): Measurement | null {
  const [a, b] = [shareOf(own), shareOf(other)]
  return isShare && a && b ? apart(a, b) : null
}

/** One year of a place tells nothing of how its counts vary, so they are taken to vary as they usually do. */
function shareOf(counts: Counts): Measurement | undefined {
  if (counts?.numerator == null || counts.denominator == null || counts.numerator > counts.denominator) return undefined
  const { numerator, denominator } = counts
  const point = { start: '', end: '', label: '', value: (100 * numerator) / denominator }
  return measurementOf({ ...point, counts: { count: numerator, of: denominator, per: 100 } }, USUAL_DISPERSION)
}
