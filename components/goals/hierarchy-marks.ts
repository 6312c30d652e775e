import type { Goal } from '@/lib/framework/framework'

/** An indicator with values, one without, or a goal at the end of the tree that has no indicator at all. */
export type IndicatorMark = 'values' | 'noValues' | 'none'

/** A goal's own indicators as marks; only a goal with none below it says that it has none. */
export function marksOf({ indicators, children }: Pick<Goal, 'indicators' | 'children'>): IndicatorMark[] {
  if (indicators.length === 0) return children.length === 0 ? ['none'] : []
  return indicators.map(({ hasValues }) => (hasValues ? 'values' : 'noValues'))
}

export type PlacedMark = { kind: IndicatorMark; x: number; y: number }

/** From one mark's middle to the next, and to the next row. */
export const PITCH = 15

/** Marks in rows of at most `perRow`; `x` is their left edge and `y` the middle of the first row. */
export const placeMarks = (marks: readonly IndicatorMark[], x: number, y: number, perRow: number): PlacedMark[] =>
  marks.map((kind, i) => ({ kind, x: x + PITCH * ((i % perRow) + 0.5), y: y + PITCH * Math.floor(i / perRow) }))

const shapes: Record<IndicatorMark, (x: number, y: number) => string> = {
  values: (x, y) => circle(x, y, 5),
  noValues: (x, y) => circle(x, y, 4.2),
  none: (x, y) => `M${x - 5} ${y}h10`,
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** One path for all marks of a kind. */
export const pathOf = (marks: readonly PlacedMark[], kind: IndicatorMark): string =>
  marks.flatMap(mark => (mark.kind === kind ? [shapes[kind](mark.x, mark.y)] : [])).join('')
