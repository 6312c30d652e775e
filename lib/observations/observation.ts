import type { Cell } from '@/lib/disclosure/cell'
import { wordsIn } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Period } from '@/lib/statistics/series'

export type ValueOrigin = 'published' | 'computed' | 'recovered'

/** One number with where it comes from, still inside the gate. */
export type Observation = Cell & {
  indicatorId: number
  version: number
  /** The period with its label; `Cell.period` is its key. */
  when: Period
  place: { kind: PlaceKind; code: string; name: string; nameEn: string | null }
  origin: ValueOrigin
  countsOrigin: ValueOrigin | null
  limitsOrigin: ValueOrigin | null
  /** The import that brought it; null for what was typed. */
  batch: number | null
  /** Of what was typed: where the number stands, in its writer's words, and the day it was published, ISO. */
  entered?: Entered
}

/** The same as a row of the database tells it, flat. */
export type ObservationRow = Omit<Observation, 'when' | 'place' | 'period' | 'geography' | 'entered'> &
  Pick<Period, 'start' | 'end' | 'label'> &
  Observation['place']

/** An observation of a row, and of nothing that the row tells besides. */
export function observationOf(row: ObservationRow): Observation {
  const when = { start: row.start, end: row.end, label: row.label }
  const place = { kind: row.kind, code: row.code, name: row.name, nameEn: row.nameEn }
  const { indicatorId, version, breakdown, value, status, origin, numerator, denominator } = row
  const { countsOrigin, lower, upper, limitsOrigin, batch } = row
  return {
    ...{ indicatorId, version, breakdown, value, status, origin, numerator, denominator },
    ...{ countsOrigin, lower, upper, limitsOrigin, batch, when, place },
    period: periodKey(when),
    geography: geographyKey(place),
  }
}

export type Entered = { source: string | null; publishedOn: string }

export type PlaceKind = 'municipality' | 'district' | 'reference' | 'peers' | 'electoralDistrict' | 'school'

/** A place that the municipality is compared with, and no part of it. */
export const isOther = ({ kind, code }: { kind: PlaceKind; code: string }, ownCode: string): boolean =>
  kind === 'reference' || kind === 'peers' || (kind === 'municipality' && code !== ownCode)

const placePrefix: Record<PlaceKind, string> = {
  municipality: 'municipality',
  district: 'district',
  reference: 'reference',
  peers: 'peers',
  electoralDistrict: 'electoral',
  school: 'school',
}

/** What a place is called on a page in this language. */
export const placeName = ({ name, nameEn }: Pick<Observation['place'], 'name' | 'nameEn'>, locale: Locale): string =>
  wordsIn(locale, { sv: name, en: nameEn })

/** The geography's key at the gate: 'district:1490R025'. */
export const geographyKey = (place: { kind: PlaceKind; code: string }): string =>
  `${placePrefix[place.kind]}:${place.code}`

export const periodKey = ({ start, end }: { start: string; end: string }): string => `${start}/${end}`
