import { sourcesSv } from '@/lib/text/sources-sv'
import { cellKey } from '@/lib/values/grid'
import { writtenValue } from '@/lib/values/typed-cell'
import type { EntryScope } from '@/lib/values/entry-scope'
import type { Place } from '@/lib/values/grid-layout'
import type { Known } from '@/lib/exchange/import/known'
import { planOf, type Plan } from '@/lib/exchange/import/plan'
import type { PlannedCell } from '@/lib/exchange/import/planned-cell'
import { periodInWords } from '@/lib/text/period-words'
import { driftOfAbout, revisedOf, type Drift, type KnownAbout } from './drift'
import type { Selection, SourceAnswer } from './source'
import {
  MEANINGS,
  addressOf,
  isFetchedBy,
  slot,
  sourceValuesOf,
  type NotTaken,
  type SourceValues,
} from './source-values'

export type SourceSeries = {
  code: string
  breakdowns: string[]
  known: KnownAbout | null
  selection?: Selection | null
}

export type SourcePlan = {
  plan: Plan
  notTaken: NotTaken[]
  drift: Drift[]
  betweenElections: number
  ofEarlier: number
}

/** What looks odd is chosen or not like any other value, and the grid asks of it before it is sent. */
const CHOSEN_ONE_BY_ONE = { future: 'take', constant: 'take', leap: 'take' } as const

/** What taking an answer of a source would do, and what has become otherwise since it was last taken. */
export function planSourceOf(
  answer: SourceAnswer,
  series: readonly SourceSeries[],
  scope: EntryScope,
  here: Known['municipality'],
  today: string,
): SourcePlan {
  const { indicator, version, held, earlier, labelOf } = scope
  const known: Known = { ...scope, municipality: here }
  const values = sourceValuesOf({ rows: answer.rows, series, known, indicatorId: indicator.id, held, earlier, labelOf })
  const read = planOf({
    ...{
      read: values.read,
      known,
      version,
      indicatorId: indicator.id,
      held,
      asked: [],
      signSource: null,
      until: today,
    },
    answers: {
      ...{ marks: null, signs: MEANINGS, isOwnPlace: true, odd: CHOSEN_ONE_BY_ONE, years: {} },
      shares: { [indicator.code]: false },
    },
    labelOf: ({ place, group, period }) => ({
      place: place.name,
      group: labelOf(group),
      period: periodInWords('sv', period.label),
    }),
  })
  const cells = read.cells.map(one => withStatus(one, values.preliminary))
  const asked = scope.places.filter(isFetchedBy(series))
  const drift = [
    ...driftOfAbout(knownOf(series), answer.about, answer.unknown),
    ...silentIn(answer, asked, held, here.code),
    ...toldTogether(asked, here.code).flatMap(({ ids, name }) => driftOfValues(ids, cells, values, scope, name)),
  ]
  return {
    plan: { ...read, cells },
    ...{ notTaken: values.notTaken, drift, betweenElections: values.betweenElections },
    ofEarlier: values.ofEarlier.length,
  }
}

/** Districts are many, and told of together; every other place by itself. `name`: null for the municipality itself. */
function toldTogether(places: readonly Place[], ownCode: string): { ids: ReadonlySet<number>; name: string | null }[] {
  const districts = places.filter(({ kind }) => kind === 'district')
  return [
    ...places
      .filter(one => !districts.includes(one))
      .map(({ id, code, name }) => ({ ids: new Set([id]), name: code === ownCode ? null : name })),
    { ids: new Set(districts.map(({ id }) => id)), name: sourcesSv.districts },
  ]
}

/** What the source says otherwise of some places. */
function driftOfValues(
  ids: ReadonlySet<number>,
  planned: readonly PlannedCell[],
  { ofEarlier }: SourceValues,
  { indicator, version, earlier }: EntryScope,
  name: string | null,
): Drift[] {
  const cells = planned.filter(({ cell }) => ids.has(cell.geographyId))
  const pairs = cells.flatMap(({ was, typed }) => {
    const now = writtenValue(typed.value)
    return was?.value != null && now !== null ? [{ was: was.value, now }] : []
  })
  const before = new Map(earlier.map(cell => [slot(cell), cell.head?.value ?? null]))
  const pairsBefore = ofEarlier.flatMap(one => {
    const was = ids.has(one.place.id) ? before.get(slot(addressOf(one, indicator.id, version))) : null
    return was == null ? [] : [{ was, now: one.value }]
  })
  const revised = revisedOf(pairs, indicator.decimals)
  const revisedEarlier = revisedOf(pairsBefore, indicator.decimals)
  const taken = cells.filter(({ was, typed, kind }) => kind === 'changed' && was?.value != null && typed.value === '')
  const final = cells.filter(({ was, typed }) => was?.status === 'preliminary' && typed.status === '')
  const place = { place: name }
  return [
    ...(revised ? [{ what: 'revised' as const, ...place, ...revised }] : []),
    ...(revisedEarlier ? [{ what: 'revisedEarlier' as const, ...place, ...revisedEarlier }] : []),
    ...(taken.length > 0 ? [{ what: 'taken' as const, ...place, many: taken.length }] : []),
    ...(final.length > 0 ? [{ what: 'final' as const, ...place, many: final.length }] : []),
  ]
}

/** Series without a value of the municipality or its districts; and places that there were values of, and that the source has none of by now. */
function silentIn(
  { about, rows }: SourceAnswer,
  places: readonly Place[],
  held: EntryScope['held'],
  ownCode: string,
): Drift[] {
  const own = new Set(places.flatMap(({ kind, code }) => (kind === 'district' || code === ownCode ? [code] : [])))
  const withOwn = new Set(rows.flatMap(({ code, place }) => (own.has(place) ? [code] : [])))
  const mute = about.filter(({ code }) => !withOwn.has(code)).map(({ code }) => ({ code, place: null }))
  const heard = new Set(rows.map(({ place }) => place))
  const valued = new Set(held.flatMap(({ geographyId, head }) => (head?.value == null ? [] : [geographyId])))
  const others = places.filter(one => one.code !== ownCode && valued.has(one.id))
  const gone = about
    .slice(0, 1)
    .flatMap(({ code }) => others.filter(place => !heard.has(place.code)).map(({ name }) => ({ code, place: name })))
  return [...mute, ...gone].map(one => ({ what: 'silent' as const, ...one }))
}

const knownOf = (series: readonly SourceSeries[]): Map<string, KnownAbout> =>
  new Map(series.flatMap(({ code, known }) => (known ? [[code, known] as const] : [])))

/** A preliminary value that is said again without the mark has become final; a break stays where it was. */
function withStatus(one: PlannedCell, preliminary: ReadonlySet<string>): PlannedCell {
  const { was, typed, kind } = one
  if (typed.value === '') return one
  const status = preliminary.has(cellKey(one.cell)) ? 'preliminary' : was?.status === 'break' ? 'break' : ''
  const isOther = was !== null && (was.status === 'preliminary') !== (status === 'preliminary')
  return { ...one, typed: { ...typed, status }, kind: kind === 'unchanged' && isOther ? 'changed' : kind }
}
