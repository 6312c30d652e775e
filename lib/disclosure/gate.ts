import type { Cell } from './cell'
import { countsOf, isWideArea, primaryReason } from './primary'
import { roundTo } from './rounding'
import type { DisclosureRule } from './rule'

/**
 * Why a number is not shown. 'secondary' is said of every hidden number that stands in a sum with others, so that
 * it does not tell which of them is the small one; 'countsUnknown' of a small area's number that can't be judged.
 */
export type HiddenReason = 'tooFew' | 'secondary' | 'smallGroup' | 'confidentialAtSource' | 'countsUnknown'

declare const disclosed: unique symbol

/** A cell that has passed the gate: rounded, and empty where it is hidden. Only `disclose` makes one. */
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

const figuresBehind = new WeakMap<object, ExactFigures>()

/**
 * The unrounded figures behind a disclosed value, for statistics on the server only; null for a hidden or missing
 * one. They stand beside the object, so nothing that serialises or copies it carries them.
 */
export const exact = (cell: Disclosed): ExactFigures | null => figuresBehind.get(cell) ?? null

/** The only road from what is known to what is shown (design.md §8). Keeps order and extra fields. */
export function disclose<C extends Cell>(cells: readonly C[], rule: DisclosureRule): Disclosed<C>[] {
  return cells.map(cell => seal(cell, hiddenReason(cell, rule), rule.decimals))
}

function hiddenReason(cell: Cell, rule: DisclosureRule): HiddenReason | null {
  if (cell.status === 'confidential') return 'confidentialAtSource'
  if (cell.value === null || !rule.countsPeople || rule.publishedByAuthority) return null
  const counts = countsOf(cell, rule)
  if (counts) return primaryReason(counts, rule)
  if (cell.denominator !== null) return cell.denominator < rule.smallestGroup ? 'smallGroup' : null
  return isWideArea(cell.geography) ? null : 'countsUnknown'
}

function seal<C extends Cell>(cell: C, hidden: HiddenReason | null, decimals: number): Disclosed<C> {
  const { value, numerator, denominator, lower, upper, ...rest } = cell
  const shown = (figure: number | null) => (hidden || figure === null ? null : roundTo(figure, decimals))
  const sealed = { ...rest, value: shown(value), lower: shown(lower), upper: shown(upper), hidden }
  if (value !== null && !hidden) figuresBehind.set(sealed, { value, lower, upper, numerator, denominator })
  // The brand exists in the type alone: this is the one place that may give it.
  return sealed as unknown as Disclosed<C>
}
