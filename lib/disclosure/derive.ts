import { exact, type Disclosed, type ExactFigures, type HiddenReason } from './gate'

/** A figure computed from others: hidden when any of them is, empty when one of them is missing. */
export type Derived<R> = { hidden: HiddenReason; value: null } | { hidden: null; value: R | null }

/** Computes from the unrounded figures of shown cells only; a gap with a hidden member is hidden. */
export function derive<R>(
  members: readonly Disclosed[],
  compute: (...figures: ExactFigures[]) => R | null,
): Derived<R> {
  const hidden = members.find(member => member.hidden)?.hidden
  if (hidden) return { hidden, value: null }
  const figures = members.map(exact).filter(figure => figure !== null)
  return { hidden: null, value: figures.length < members.length ? null : compute(...figures) }
}
