import { inOrder, type Period } from '@/lib/statistics/series'
import type { CellComment } from './cell-comments'
import type { EntryRules } from './check-typed'
import type { Head, Typed } from './typed-cell'

/** Which cell: ids of one municipality, days as ISO dates. */
export type CellAddress = {
  indicatorId: number
  version: number
  geographyId: number
  breakdownId: number
  periodStart: string
  periodEnd: string
  periodLabel: string
}

type At = Omit<CellAddress, 'periodLabel'>

/** The cell within its municipality, in letters that can stand in an id of HTML. */
export const cellKey = (cell: At): string => `${seriesKey(cell)}_${cell.periodStart}_${cell.periodEnd}`

/** The cell that such a key is of. */
export function cellOf(key: string): Omit<At, 'indicatorId'> {
  const [, version, geographyId, breakdownId, periodStart = '', periodEnd = ''] = key.split('_')
  return {
    ...{ version: Number(version), geographyId: Number(geographyId), breakdownId: Number(breakdownId) },
    ...{ periodStart, periodEnd },
  }
}

/** The series that a cell is a part of, of one definition. */
export const seriesKey = (of: Omit<At, 'periodStart' | 'periodEnd'>): string =>
  `${of.indicatorId}_${of.version}_${of.geographyId}_${of.breakdownId}`

/** Whether a cell's key is of an indicator. */
export const isKeyOf = (indicatorId: number, key: string): boolean => key.startsWith(`${indicatorId}_`)

/** What somebody else has typed or proposed in a cell, or the person themselves has sent. Figures as text. */
export type Beside = {
  kind: 'draft' | 'submitted'
  isOwn: boolean
  name: string
  value: string
  at: string
}

/** What a person has typed in a cell, with what they saw in it when they began and what reviewers have said of it. */
export type OwnDraft = {
  typed: Typed
  source: string
  seen: Head | null
  savedAt: string
  comments: CellComment[]
}

export type GridRow = {
  key: string
  cell: CellAddress
  /** Who or where: "Kvinnor", "Norrby". */
  label: string
  head: Head | null
  draft: OwnDraft | null
  beside: Beside[]
}

/** Rows under one heading: those of a period, of a series, or of one indicator among several. */
export type GridBlock = {
  key: string
  title: string
  isDue: boolean
  rows: GridRow[]
  /** Of one indicator among several: what else it is called, and its unit. */
  about?: { names: string[]; unit: string }
}

/** A value that holds, of a series. */
export type Known = Period & { value: number | null }

/** An indicator that a grid has rows of. */
export type GridIndicator = {
  indicatorId: number
  code: string
  name: string
  unit: string
  rules: EntryRules
  takesCounts: boolean
  /** Told once for everything that the person has typed of the indicator. */
  source: string
  /** Own drafts of the indicator that stand in none of these rows. */
  draftsElsewhere: number
}

export type Grid = {
  municipalityId: number
  /** What it is a grid of: an indicator's name, or a year. */
  name: string
  indicators: GridIndicator[]
  /** Of several indicators: the year that their periods end in. */
  year?: string
  /** What the first column holds: groups, periods or places. */
  rowHead: string
  blocks: GridBlock[]
  /** By series key, oldest first: those that the rows are of. */
  series: Record<string, Known[]>
}

/** The rules of a grid's rows, by indicator. */
export const rulesIn = ({ indicators }: Grid): Map<number, EntryRules> =>
  new Map(indicators.map(({ indicatorId, rules }) => [indicatorId, rules]))

/** Values by series. */
export function seriesOf(values: readonly { cell: CellAddress; value: number | null }[]): Map<string, Known[]> {
  const found = new Map<string, Known[]>()
  for (const { cell, value } of values) {
    const key = seriesKey(cell)
    const known = { start: cell.periodStart, end: cell.periodEnd, label: cell.periodLabel, value }
    const own = found.get(key)
    if (own) own.push(known)
    else found.set(key, [known])
  }
  return found
}

export const periodIn = (cell: CellAddress): Period => ({
  ...{ start: cell.periodStart, end: cell.periodEnd, label: cell.periodLabel },
})

/** A page holds so many rows; the rest stand on other pages. */
export const MOST_ROWS = 200

/**
 * A series as it will be, oldest first: those that hold, or in their place what is typed now, so that a whole series that
 * is pasted is held against itself.
 */
export function mergedSeries(known: readonly Known[], typed: readonly Known[]): Known[] {
  if (known.length === 0) return inOrder(typed)
  const keyOf = ({ start, end }: Period) => `${start}/${end}`
  const areTyped = new Set(typed.map(keyOf))
  return inOrder([...known.filter(period => !areTyped.has(keyOf(period))), ...typed])
}

/** The values of such a series before a period, oldest first. In a file this is asked of each value. */
export function valuesBefore(merged: readonly Known[], { start, end }: Pick<Period, 'start' | 'end'>): number[] {
  const before: number[] = []
  for (const one of merged) if (one.value !== null && one.end < end && one.start < start) before.push(one.value)
  return before
}

/** The same of one period. */
export const earlierValues = (
  known: readonly Known[],
  typed: readonly Known[],
  period: Pick<Period, 'start' | 'end'>,
): number[] => valuesBefore(mergedSeries(known, typed), period)

/** The value before a period, to be told beside what is typed. */
export function formerOf(known: readonly Known[], { start, end }: Pick<Period, 'start' | 'end'>): Known | undefined {
  return inOrder(known).findLast(period => period.value !== null && period.end < end && period.start < start)
}

type Shown = { periods: readonly Period[]; due: readonly Period[] }

/**
 * Periods for one page, oldest first as in a spreadsheet: the latest and those that are due, or as many as there is
 * room for when all are asked for.
 */
export function periodsOnPage({ periods, due }: Shown, rowsEach: number, which: 'latest' | 'all'): Period[] {
  const room = Math.max(1, Math.floor(MOST_ROWS / Math.max(1, rowsEach)))
  const wanted = which === 'all' ? room : Math.min(room, due.length + LATEST)
  return inOrder([...periods, ...due]).slice(-wanted)
}

const LATEST = 4

/** Differs once other rows than before are there, something else holds in them, or one's own has been sent. */
export const gridStamp = ({ blocks }: Grid): string =>
  JSON.stringify(
    blocks.map(({ key, rows }) => [
      key,
      rows.map(({ beside, head }) => [head?.revisionId, beside.filter(({ isOwn }) => isOwn).length]),
    ]),
  )
