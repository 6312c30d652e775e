import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import { inOrder, yearOf, type Period } from '@/lib/statistics/series'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { duePeriods, periodOf, periodsOfYear } from './entry-periods'
import { MOST_ROWS, type Beside, type Grid } from './grid'
import { periodsOf, type Line } from './grid-layout'
import { layGrid, type GridTimes } from './lay-grid'
import type { HeldCell } from './read-cells'
import type { StoredDraft } from './read-drafts'

/** A page of a year holds so many rows, and one indicator's districts at most so many of them. */
const MOST_ROWS_OF_A_YEAR = 400
export const MOST_PARTS = MOST_ROWS

/** Indicators page by page, in their order: as many as there is room for, and at least one. */
export function pagesOf<I extends { rows: number }>(indicators: readonly I[]): I[][] {
  const pages: I[][] = []
  let room = 0
  for (const one of indicators) {
    const rows = Math.min(one.rows, MOST_PARTS)
    if (rows > room) {
      pages.push([])
      room = MOST_ROWS_OF_A_YEAR
    }
    pages.at(-1)!.push(one)
    room -= rows
  }
  return pages
}

type Of = { indicator: Indicator; held: readonly HeldCell[]; drafts: readonly StoredDraft[]; today: string }

/** The periods of an indicator that end in a year: known, due, or begun by then where it has none yet. */
export function periodsIn(year: number, { indicator, held, drafts, today }: Of): GridTimes {
  const known = periodsOf([...held, ...drafts.map(({ cell }) => cell)])
  const parts = (isWhole: boolean) =>
    held.filter(({ kind, head }) => head !== null && (kind === 'municipality') === isWhole)
  const due = unique([true, false].flatMap(isWhole => duePeriods(periodsOf(parts(isWhole)), indicator, today)))
  const isOfYear = ({ end }: Period) => yearOf(end) === year
  const shown = unique([...known, ...due]).filter(isOfYear)
  const named = isWithinYear(indicator.periodicity) ? periodsOfYear(year, indicator) : [periodOf(String(year), known)]
  const begun = shown.length > 0 ? [] : named.flatMap(one => (one && isOfYear(one) && one.start <= today ? [one] : []))
  return {
    ...{ all: inOrder([...shown, ...begun]), shown: inOrder([...shown, ...begun]), due: due.filter(isOfYear) },
    ...{ chosen: null, isRefused: false, begun: begun[0]?.label ?? null },
  }
}

const unique = (periods: readonly Period[]): Period[] => [
  ...new Map(periods.map(period => [`${period.start}/${period.end}`, period])).values(),
]

type Laid = {
  indicator: Indicator
  version: number
  lines: readonly Line[]
  times: GridTimes
  held: readonly HeldCell[]
  drafts: readonly StoredDraft[]
  beside: ReadonlyMap<string, Beside[]>
}

/** One indicator's rows of a year under its name. */
export function layPeriod(laid: Laid): Omit<Grid, 'municipalityId'> {
  const { indicator, times } = laid
  const grid = layGrid({ ...laid, view: 'periods' })
  const name = nameOf(indicator, 'sv')
  const isOne = times.shown.length === 1
  const names = [...new Set([name, indicator.title, indicator.code])]
  return {
    ...grid,
    blocks: grid.blocks.map(block => {
      const label = block.rows[0]?.cell.periodLabel ?? ''
      const within = [...new Set([block.title, label])].flatMap(period => names.map(one => `${one}, ${period}`))
      return {
        ...block,
        key: `${indicator.id}_${block.key}`,
        title: isOne && /^\d{4}$/.test(block.title) ? name : within[0]!,
        // Where it is the only period of the year its name alone means it too.
        about: { names: isOne ? [...names, ...within] : within, unit: indicator.unit },
      }
    }),
  }
}

/** The indicators of a year one after the other, as one grid. Only what stands in it is checked against what came before. */
export const joinGrids = (
  year: string,
  grids: readonly Omit<Grid, 'municipalityId'>[],
): Omit<Grid, 'municipalityId'> => ({
  ...{ name: year, year, rowHead: 'Grupp' },
  indicators: grids.flatMap(({ indicators }) => indicators),
  blocks: grids.flatMap(({ blocks }) => blocks),
  series: Object.assign({}, ...grids.map(({ series }) => series)) as Grid['series'],
})
