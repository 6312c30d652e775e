import type { Group, Place } from '@/lib/values/grid-layout'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Period } from '@/lib/statistics/series'

/** What a file's words are held against: one indicator of one municipality, its places, groups and periods. */
export type Known = {
  municipality: { code: string; name: string }
  indicator: Pick<
    Indicator,
    | 'code'
    | 'aliases'
    | 'title'
    | 'name'
    | 'unit'
    | 'isShare'
    | 'decimals'
    | 'dimensions'
    | 'periodicity'
    | 'pooledYears'
  >
  /** The municipality itself first. */
  places: readonly Place[]
  groups: readonly Group[]
  periods: readonly Period[]
  /** The newest definition, the only one that values are entered for. */
  version: number
}
