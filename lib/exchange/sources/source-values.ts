import { suspiciousZeros } from '@/lib/observations/suspicious-zero'
import { isSame } from '@/lib/differing'
import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { Period } from '@/lib/statistics/series'
import { periodOf } from '@/lib/values/entry-periods'
import { cellKey, type CellAddress } from '@/lib/values/grid'
import type { Group, Place } from '@/lib/values/grid-layout'
import type { FileFigure } from '@/lib/exchange/import/file-figure'
import { nothingRead, type FileValue, type FileValues } from '@/lib/exchange/import/file-values'
import type { Known } from '@/lib/exchange/import/known'
import { periodIn } from '@/lib/exchange/import/written-period'
import { groupOf } from '@/lib/exchange/import/written-group'
import type { Selection, SourceFigure, SourceRow } from './source'

/** A value of the source that isn't taken, and why. */
export type NotTaken = {
  why: 'noGroup' | 'wrongPeriod' | 'suspiciousZero' | 'saidTwice'
  code: string
  place: string
  period: string
  group: string
  text: string
}

export type SourceValues = {
  read: FileValues
  notTaken: NotTaken[]
  /** Of periods that an earlier definition holds values of: they stay as they are. */
  ofEarlier: (FileValue & { value: number })[]
  /** Between elections a source repeats the last one: those are no measurements. */
  betweenElections: number
  preliminary: ReadonlySet<string>
}

type Held = readonly (CellAddress & { head: { value: number | null } | null })[]
type Asked = {
  rows: readonly SourceRow[]
  /** Keys of the groups that the values of a series stand in. */
  series: readonly (Fetched & { code: string; breakdowns: readonly string[] })[]
  known: Known
  indicatorId: number
  held: Held
  earlier: Held
  labelOf: (group: Group) => string
}

/** What a figure is to the plan, which asks of signs what they mean (MEANINGS). */
const NONE = 'none'
const HIDDEN = 'hidden'
export const MEANINGS = { [NONE]: 'missing', [HIDDEN]: 'confidential' } as const

/**
 * Lays what a source says in the cells of an indicator, of the municipality itself, of the districts that are chosen of a
 * table, and of what the municipality is compared with. Of all but itself everyone together is taken.
 */
export function sourceValuesOf(asked: Asked): SourceValues {
  const { known, indicatorId, held, earlier } = asked
  const placeOf = new Map(known.places.filter(isFetchedBy(asked.series)).map(place => [place.code, place]))
  const found: SourceValues = {
    read: nothingRead(),
    ...{ notTaken: [], ofEarlier: [], betweenElections: 0, preliminary: new Set() },
  }
  const holds = new Map(held.map(cell => [cellKey(cell), cell.head]))
  const before = new Set(earlier.flatMap(cell => (cell.head ? [slot(cell)] : [])))
  const byKey = new Map<string, FileValue>()
  const preliminary = new Set<string>()
  const zeros = zerosIn(asked)
  for (const row of asked.rows) {
    const place = placeOf.get(row.place)
    if (!place) continue
    const period = ownPeriod(row.period, known)
    if (known.indicator.periodicity === 'election' && !isElectionYear(row.period)) {
      found.betweenElections++
      continue
    }
    for (const breakdown of asked.series.find(({ code }) => code === row.code)?.breakdowns ?? []) {
      const categories = { ...Object.fromEntries(categoriesOf(breakdown)), ...row.categories }
      if (place.code !== known.municipality.code && Object.keys(categories).length > 0) continue
      const group = groupOf(categories, known)
      const refuse = (why: NotTaken['why']) => {
        if (row.figure.kind === 'number')
          found.notTaken.push({
            ...{ why, code: row.code, place: place.name, period: row.period, text: String(row.figure.value) },
            group: group ? asked.labelOf(group) : Object.values(categories).join(', '),
          })
      }
      if (!period) refuse('wrongPeriod')
      else if (!group) refuse('noGroup')
      else if (zeros.has(row)) refuse('suspiciousZero')
      else {
        const value = { place, group, period, row: 0, column: 0 }
        const cell = addressOf(value, indicatorId, known.version)
        const key = cellKey(cell)
        const figure = figureOf(row.figure, holds.get(key)?.value ?? null)
        if (!figure) continue
        if (before.has(slot(cell)) && !holds.get(key)) {
          if (figure.kind === 'number') found.ofEarlier.push({ ...value, figures: {}, value: figure.value })
          continue
        }
        const own = byKey.get(key)
        if (own && !isSame(own.figures.value, figure)) refuse('saidTwice')
        else byKey.set(key, { ...value, figures: { value: figure, ...countsOf(row) } })
        if (row.figure.kind === 'number' && row.figure.isPreliminary) preliminary.add(key)
      }
    }
  }
  return { ...found, read: { ...found.read, values: [...byKey.values()] }, preliminary }
}

/** A median of several is no place that a source knows, and districts are asked for by a table's own codes. */
export const isFetched = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'municipality' || kind === 'reference'

type Fetched = { selection?: Selection | null }

/** The same, and the districts that a series is fetched of. */
export function isFetchedBy(series: readonly Fetched[]): (place: Pick<Place, 'kind' | 'code'>) => boolean {
  const districts = new Set(series.flatMap(({ selection }) => Object.values(selection?.districts ?? {})))
  return place => isFetched(place) || (place.kind === 'district' && districts.has(place.code))
}

export const addressOf = (
  { place, group, period }: Pick<FileValue, 'place' | 'group' | 'period'>,
  indicatorId: number,
  version: number,
): CellAddress => ({
  ...{ indicatorId, version, geographyId: place.id, breakdownId: group.id },
  ...{ periodStart: period.start, periodEnd: period.end, periodLabel: period.label },
})

/** A cell whatever its definition. */
export const slot = ({ geographyId, breakdownId, periodStart, periodEnd }: CellAddress): string =>
  [geographyId, breakdownId, periodStart, periodEnd].join('_')

/** The source names a value that pools years by the last of them. */
function ownPeriod(written: string, { indicator: { pooledYears }, periods }: Known): Period | null {
  const isYear = /^\d{4}$/.test(written)
  const label = isYear && pooledYears > 1 ? `${Number(written) - pooledYears + 1}–${written}` : written
  const read = periodIn(written)
  const isRead = ({ start, end }: Period) => start === read?.start && end === read.end
  return periods.find(one => one.label === label) ?? (isYear ? null : periods.find(isRead)) ?? periodOf(label, periods)
}

/** General elections in Sweden, every fourth year since 1994. */
const isElectionYear = (year: string): boolean => (Number(year) - 1994) % 4 === 0

/** No value says something only where one holds: that it has been taken away. */
function figureOf(figure: SourceFigure, holds: number | null): FileFigure | null {
  if (figure.kind === 'number') return { kind: 'number', value: figure.value, isRounded: false }
  if (holds === null) return null
  return { kind: 'sign', sign: figure.kind === 'hidden' ? HIDDEN : NONE }
}

/** How many a value is of, where it is one and the source says. */
function countsOf({ figure, counts }: SourceRow): FileValue['figures'] {
  if (figure.kind !== 'number' || !counts) return {}
  const of = (value: number): FileFigure => ({ kind: 'number', value, isRounded: false })
  const { numerator, denominator } = counts
  return {
    ...(numerator !== undefined && { numerator: of(numerator) }),
    ...(denominator !== undefined && { denominator: of(denominator) }),
  }
}

/** Zeros that are likelier missing values, series by series. */
function zerosIn({ rows, known }: Asked): ReadonlySet<SourceRow> {
  const series = new Map<string, SourceRow[]>()
  for (const row of rows)
    if (row.figure.kind === 'number') {
      const key = JSON.stringify([row.code, row.place, row.categories])
      series.set(key, [...(series.get(key) ?? []), row])
    }
  const suspicious = [...series.values()].flatMap(unordered => {
    const inOrder = unordered.toSorted((a, b) => a.period.localeCompare(b.period))
    const values = inOrder.map(({ figure }) => (figure.kind === 'number' ? figure.value : 0))
    return suspiciousZeros(values, known.indicator.decimals).map(at => inOrder[at]!)
  })
  return new Set(suspicious)
}
