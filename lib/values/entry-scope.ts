import 'server-only'
import { db } from '@/lib/db'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Period } from '@/lib/statistics/series'
import { groupLabel, periodsOf, type Group, type Place } from './grid-layout'
import { listGroups, listPlaces } from './grid-queries'
import { latestVersion } from './lay-grid'
import { readHeldCells, type HeldCell } from './read-cells'

/** What values can be entered for an indicator: its places, groups and periods, with what holds in its cells. */
export type EntryScope = {
  indicator: Indicator
  version: number
  places: Place[]
  groups: Group[]
  periods: Period[]
  held: HeldCell[]
  /** What holds by earlier definitions, which no value is entered for. */
  earlier: HeldCell[]
  labelOf: (group: Group) => string
}

/** For whoever may enter values; whoever asks has seen to that. Null where there is no such indicator. */
export async function entryScopeOf(
  here: Pick<Municipality, 'id' | 'slug' | 'code'>,
  code: string,
): Promise<EntryScope | null> {
  const indicator = (await listWorkIndicators(here.slug, [code]))[0]
  return indicator ? scopeOf(here, indicator) : null
}

/** The same of an indicator that has been read. */
export async function scopeOf(
  here: Pick<Municipality, 'id' | 'slug' | 'code'>,
  indicator: Indicator,
): Promise<EntryScope> {
  const version = latestVersion(indicator)
  const every = await readHeldCells(db, { municipalityId: here.id, indicatorId: indicator.id })
  const { own, parts, compared } = await listPlaces(here, indicator, every)
  const held = every.filter(cell => cell.version === version)
  const earlier = every.filter(cell => cell.version !== version)
  const groups = await listGroups(here.id, indicator, held)
  // A definition that has no values yet has the periods of the former.
  const periods = periodsOf(held.length > 0 ? held : earlier)
  const labelOf = (group: Group) => groupLabel(indicator, group.key)
  return { indicator, version, places: [...own, ...parts, ...compared], groups, periods, held, earlier, labelOf }
}
