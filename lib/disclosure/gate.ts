import type { Cell, CellAddress } from './cell'
import type { State } from './entry'
import { limitsPrinter } from './limits'
import type { PublishedCell } from './published-cell'
import { countsOf, isOfOthers, primaryReason } from './primary'
import { protect } from './protect'
import { shownAs } from './rounding'
import type { DisclosureRule } from './rule'
import type { DeclaredSum } from './sums'
import { tableOf } from './table'

/**
 * Why a number is not shown. 'secondary' is said of every hidden number that stands in a sum with others, so that
 * it does not tell which of them is the small one; 'countsUnknown' of a number that can't be judged, since the people
 * behind it aren't known, or groups or areas overlap in a way that isn't.
 */
export type HiddenReason = 'tooFew' | 'secondary' | 'smallGroup' | 'confidentialAtSource' | 'countsUnknown'

declare const disclosed: unique symbol

/** A cell that has passed the gate: rounded (a false zero is `NEARLY_ZERO`), and empty where it is hidden. Only `disclose` makes one. */
export type Disclosed<C extends Cell = Cell> = Omit<C, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'> & {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly hidden: HiddenReason | null
  readonly [disclosed]: true
}

export type ExactFigures = {
  value: number
  lower: number | null
  upper: number | null
  numerator: number | null
  denominator: number | null
}

/**
 * Whether anything is said of a cell: its number, or why that is hidden. What is said depends on the other cells; that
 * something is said does not: it has a value, or is confidential at its source.
 */
export const isSaid = ({ value, hidden }: Pick<Disclosed, 'value' | 'hidden'>): boolean =>
  value !== null || hidden !== null

const figuresBehind = new WeakMap<object, ExactFigures>()

/**
 * The unrounded figures behind a disclosed value, for statistics on the server only; null for a hidden or missing
 * one. They stand beside the object, so nothing that serialises or copies it carries them.
 */
export const exact = (cell: Disclosed): ExactFigures | null => figuresBehind.get(cell) ?? null

type Retold = { version?: number; status?: Cell['status']; when?: { start: string; end: string; label: string } }

/** The same disclosed cell with something else told about it, as its definition; its figures are as they were. */
export function toldAs<D extends Disclosed>(cell: D, about: Retold): D {
  const copy = { ...cell, ...about }
  const figures = figuresBehind.get(cell)
  if (figures) figuresBehind.set(copy, figures)
  return copy
}

/**
 * The only road from what is known to what is shown (design.md §8): `cells` are all of one indicator that the public
 * may put side by side. Sums that go without saying (`knownSums`) are known; others are declared. Keeps order and
 * extra fields; the same cells always give the same answer, in any order. What was shown once stays, but for what would
 * tell a number that has been taken back for secrecy.
 */
export function disclose<C extends Cell>(
  cells: readonly C[],
  rule: DisclosureRule,
  {
    sums = [],
    publishedBefore = [],
  }: { sums?: readonly DeclaredSum[]; publishedBefore?: readonly PublishedCell[] } = {},
): Disclosed<C>[] {
  const reasons = cells.map(cell => hiddenReason(cell, rule))
  if (!rule.countsPeople || rule.publishedByAuthority) {
    return cells.map((cell, index) => seal(cell, reasons[index] ?? null, rule.decimals))
  }
  const judge = (before: readonly PublishedCell[]) => judged(cells, reasons, rule, sums, before)
  const found = judge(publishedBefore)
  const takenBack = takenBackIn(cells, publishedBefore)
  // As if nothing had been shown: what was, would otherwise stay, and tell what is taken back.
  const anew = takenBack.length > 0 ? judge(publishedBefore.filter(({ shown }) => !shown)) : found
  const limitsFor = limitsPrinter(rule.decimals)
  return cells.map((cell, index) => {
    const isBeside = takenBack.some(period => overlaps(cell.period, period))
    const hidden = found[index] ?? (isBeside ? anew[index] : null) ?? null
    return seal(cell, hidden, rule.decimals, limitsOf(cell, rule, limitsFor))
  })
}

/** Why each is hidden, given what was published before. */
function judged(
  cells: readonly Cell[],
  reasons: readonly (HiddenReason | null)[],
  rule: DisclosureRule,
  sums: readonly DeclaredSum[],
  publishedBefore: readonly PublishedCell[],
): (HiddenReason | null)[] {
  const states = cells.map((cell, index) => ({ cell, state: stateFor(cell, reasons[index] ?? null) }))
  const table = tableOf(states, rule, sums, publishedBefore)
  const { isTied } = protect(table)
  return cells.map((cell, index) => {
    const slot = table.slotOf(cell)
    const unjudged = table.isUnjudged(slot) && cell.value !== null ? 'countsUnknown' : null
    return table.entries[slot]?.hidden ? saidReason(cell, reasons[index] ?? unjudged, isTied(slot)) : null
  })
}

/** The periods in which a number that was shown once is confidential by now: taken back, for secrecy. */
function takenBackIn(cells: readonly Cell[], publishedBefore: readonly PublishedCell[]): string[] {
  const confidential = cells.filter(({ status }) => status === 'confidential')
  if (confidential.length === 0) return []
  const addressOf = ({ period, geography, breakdown }: CellAddress) => `${period} ${geography} ${breakdown}`
  const shown = new Set(publishedBefore.filter(record => record.shown).map(addressOf))
  return [...new Set(confidential.filter(cell => shown.has(addressOf(cell))).map(({ period }) => period))]
}

/** Days of two periods, '2022-01-01/2022-12-31', that are the same. */
function overlaps(one: string, other: string): boolean {
  const [[start = '', end = ''], [from = '', to = '']] = [one.split('/'), other.split('/')]
  return start <= to && from <= end
}

const stateFor = (cell: Cell, reason: HiddenReason | null): State => {
  if (reason) return reason === 'confidentialAtSource' ? 'withheld' : 'hidden'
  return cell.value === null ? 'absent' : 'shown'
}

/**
 * In a sum, 'tooFew' beside 'secondary' would tell which count is the small one: there all say 'secondary'. Beside
 * none, a revised number tells nothing of an earlier one that was hidden.
 */
function saidReason(cell: Cell, reason: HiddenReason | null, isTied: boolean): HiddenReason | null {
  if (reason === null && (cell.value === null || !isTied)) return null
  return reason === null || (reason === 'tooFew' && isTied) ? 'secondary' : reason
}

function hiddenReason(cell: Cell, rule: DisclosureRule): HiddenReason | null {
  if (cell.status === 'confidential') return 'confidentialAtSource'
  if (cell.value === null || !rule.countsPeople || rule.publishedByAuthority) return null
  const counts = countsOf(cell, rule)
  if (counts) return primaryReason(counts, rule)
  if (cell.denominator !== null && cell.denominator < rule.smallestGroup) return 'smallGroup'
  return cell.denominator === null && isOfOthers(cell) ? null : 'countsUnknown'
}

/** Our own limits of a small group are printed more coarsely than its value; null for limits that aren't so made. */
function limitsOf(
  cell: Cell,
  rule: DisclosureRule,
  limitsFor: ReturnType<typeof limitsPrinter>,
): { lower: number | null; upper: number | null } | null {
  const { value, lower, upper } = cell
  const counts = countsOf(cell, rule)
  if (value === null || lower === null || upper === null || !counts?.denominator) return null
  const { numerator, denominator } = counts
  const isShare = numerator <= denominator && Math.abs(value - (100 * numerator) / denominator) < 0.1
  if (!isShare) return null
  return limitsFor(numerator, denominator, { lower, upper }) ?? { lower: null, upper: null }
}

function seal<C extends Cell>(
  cell: C,
  hidden: HiddenReason | null,
  decimals: number,
  limits: { lower: number | null; upper: number | null } | null = null,
): Disclosed<C> {
  const { value, numerator, denominator, lower, upper, ...rest } = cell
  const shown = (figure: number | null) => (hidden || figure === null ? null : shownAs(figure, decimals))
  const printed = limits ?? { lower, upper }
  // Not spread anew: that takes ten times as long, and there can be ten thousand.
  const sealed = Object.assign(rest, {
    value: shown(value),
    lower: shown(printed.lower),
    upper: shown(printed.upper),
    hidden,
  })
  if (value !== null && !hidden) figuresBehind.set(sealed, { value, lower, upper, numerator, denominator })
  // The brand exists in the type alone: this is the one place that may give it.
  return sealed as unknown as Disclosed<C>
}

/**
 * A value made of disclosed ones and told in the place of the last of them: hidden where any of them is, so that it
 * tells nothing that they don't tell together.
 */
export function madeOf<D extends Disclosed>(
  members: readonly D[],
  place: D,
  make: (figures: ExactFigures[]) => ExactFigures,
  decimals: number,
): D {
  const hidden = members.find(member => member.hidden)?.hidden ?? null
  const known = members.flatMap(member => exact(member) ?? [])
  const figures = hidden === null && known.length === members.length ? make(known) : NO_FIGURES
  return seal({ ...place, ...figures }, hidden, decimals) as unknown as D
}

const NO_FIGURES: { [F in keyof ExactFigures]: null } = {
  ...{ value: null, lower: null, upper: null, numerator: null, denominator: null },
}

/** The same with its number hidden: one that may stand by itself, and not beside something else. */
export const withhold = <C extends Cell>(cell: Disclosed<C>, hidden: HiddenReason): Disclosed<C> => ({
  ...cell,
  ...{ value: null, lower: null, upper: null, hidden },
})
