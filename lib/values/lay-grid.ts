import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import { inOrder, yearOf, type Period } from '@/lib/statistics/series'
import { duePeriods, periodOf, periodsOfYear } from './entry-periods'
import { periodInWords } from '@/lib/text/period-words'
import { entryRulesOf, takesCounts } from './entry-rules'
import {
  cellKey,
  periodsOnPage,
  seriesKey,
  seriesOf,
  type Beside,
  type Grid,
  type GridBlock,
  type GridRow,
  type OwnDraft,
} from './grid'
import { isByPlace, type GridView, type Line } from './grid-layout'
import type { HeldCell } from './read-cells'
import type { StoredDraft } from './read-drafts'

export const latestVersion = ({ versions }: Pick<Indicator, 'versions'>): number =>
  Math.max(...versions.map(one => one.version))

/** All periods, oldest first; those that are due; those on the page, and the one where a page has one. */
export type GridTimes = {
  all: Period[]
  due: Period[]
  shown: Period[]
  chosen: Period | null
  /** A period was asked for that is none, or hasn't begun. */
  isRefused: boolean
  /** The label of the period that is begun on the page. */
  begun: string | null
}

type Told = {
  known: readonly Period[]
  /** Those of the known that have values. */
  valued: readonly Period[]
  indicator: Indicator
  view: GridView
  asked: { period?: string; added?: string; kept?: string; today: string }
}

export function timesOf({ known, valued, indicator, view, asked }: Told, lines: number): GridTimes {
  const isIn = (periods: readonly Period[]) => (one: Period) =>
    periods.some(({ start, end }) => start === one.start && end === one.end)
  const due = known.length === 0 ? firstPeriods(asked.today, indicator) : duePeriods(valued, indicator, asked.today)
  const fresh = due.filter(one => !isIn(known)(one))
  const begunOf = (label = '') => {
    const named = periodOf(label, [...known, ...due])
    return named && named.start <= asked.today ? named : null
  }
  const wanted = begunOf(asked.added)
  const isRefused = Boolean(asked.added?.trim()) && !wanted
  // What cannot be read takes away nothing: the period that was begun before it still stands.
  const begun = wanted ?? begunOf(asked.kept)
  const added = begun && !isIn([...known, ...fresh])(begun) ? [begun] : []
  const all = inOrder([...known, ...fresh, ...added])
  if (!isByPlace(view)) {
    const shown = periodsOnPage(
      { periods: known, due: [...fresh, ...added] },
      lines,
      view === 'series' ? 'all' : 'latest',
    )
    return { all, due, shown, chosen: null, isRefused, begun: begun?.label ?? null }
  }
  const named = all.find(({ label }) => label === (begun?.label ?? asked.period))
  const chosen = named ?? all.at(-1) ?? null
  return { all, due, shown: chosen ? [chosen] : [], chosen, isRefused, begun: begun?.label ?? null }
}

/** Where nothing is known yet a grid begins with the year that ended last, or its months and those since; another can be begun in its place. */
const firstPeriods = (today: string, indicator: Indicator): Period[] =>
  [yearOf(today) - 1, yearOf(today)].flatMap(year => periodsOfYear(year, indicator)).filter(({ end }) => end < today)

type Laid = {
  indicator: Indicator
  version: number
  view: GridView
  lines: readonly Line[]
  times: GridTimes
  held: readonly HeldCell[]
  drafts: readonly StoredDraft[]
  beside: ReadonlyMap<string, Beside[]>
}

const ROW_HEADS: Record<GridView, string> = {
  ...{ periods: 'Grupp', series: 'Period', places: 'Område', compared: 'Plats' },
}

/** Rows under their headings, each with what holds, what is typed and what others have there. */
export function layGrid(laid: Laid): Omit<Grid, 'municipalityId'> {
  const { indicator, view, lines, times, held, drafts, beside } = laid
  const heads = new Map(held.map(cell => [cellKey(cell), cell.head]))
  const typed = new Map(drafts.map(draft => [cellKey(draft.cell), draft]))
  const rowOf = (line: Line, period: Period): GridRow => {
    const cell = cellAt(laid, line, period)
    const key = cellKey(cell)
    const draft = typed.get(key)
    return {
      ...{ key, cell, head: heads.get(key) ?? null, beside: beside.get(key) ?? [] },
      label: view === 'series' ? periodInWords('sv', period.label) : line.label,
      draft: draft ? ownIn(draft) : null,
    }
  }
  const isDue = (period: Period) => times.due.some(({ end }) => end === period.end)
  const blocks: GridBlock[] =
    view === 'series'
      ? lines.map(line => ({
          ...{ key: `${line.geographyId}_${line.breakdownId}`, title: line.label, isDue: false },
          rows: times.shown.map(period => rowOf(line, period)),
        }))
      : times.shown.map(period => ({
          ...{ key: `${period.start}_${period.end}`, title: periodInWords('sv', period.label), isDue: isDue(period) },
          rows: lines.map(line => rowOf(line, period)),
        }))
  const inGrid = new Set(blocks.flatMap(({ rows }) => rows.map(({ key }) => key)))
  const shown = new Set(blocks.flatMap(({ rows }) => rows.map(({ cell }) => seriesKey(cell))))
  const isShown = (cell: HeldCell) => shown.has(seriesKey(cell))
  const rules = entryRulesOf(indicator)
  const name = nameOf(indicator, 'sv')
  return {
    ...{ name, rowHead: ROW_HEADS[view], blocks },
    series: Object.fromEntries(seriesOf(held.filter(isShown).map(cell => ({ cell, value: cell.head?.value ?? null })))),
    indicators: [
      {
        ...{ indicatorId: indicator.id, code: indicator.code, name, unit: indicator.unit },
        ...{ rules, takesCounts: takesCounts(rules) },
        source: drafts.find(({ source }) => source !== '')?.source ?? '',
        draftsElsewhere: drafts.filter(({ cell }) => !inGrid.has(cellKey(cell))).length,
      },
    ],
  }
}

const ownIn = ({ typed, source, seen, savedAt, comments }: StoredDraft): OwnDraft => ({
  ...{ typed, source, seen, savedAt, comments },
})

const cellAt = ({ indicator, version }: Laid, { geographyId, breakdownId }: Line, period: Period) => ({
  ...{ indicatorId: indicator.id, version, geographyId, breakdownId },
  ...{ periodStart: period.start, periodEnd: period.end, periodLabel: period.label },
})
