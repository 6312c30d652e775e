import { LABEL_SIZE, TICK_SIZE } from './figure-size'
import { textWidth, type Weight } from './text-width'

/** A rectangle in the drawing, in px from its upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number }

type Anchor = 'start' | 'middle' | 'end'

/** Text in the drawing: the first line's baseline at (x, y), and the box that all its lines fill. */
export type PlacedText = { x: number; y: number; lines: string[]; anchor: Anchor; className: string; box: Box }

/** A path and the classes that say how it is painted. */
export type Stroke = { className: string; d: string }

/** What is put on paper, in the order it is painted: first all paths, then all texts. */
export type Drawing = { width: number; height: number; paths: Stroke[]; texts: PlacedText[] }

/** The kinds of text: numbers along an axis (`t`), names of lines (`b`), remarks in the picture (`n`). */
export const textStyles = {
  t: { size: TICK_SIZE, weight: 400, line: 17 },
  b: { size: LABEL_SIZE, weight: 600, line: 18 },
  n: { size: TICK_SIZE, weight: 400, line: 17 },
} as const satisfies Record<string, { size: number; weight: Weight; line: number }>

export type TextStyle = keyof typeof textStyles

/** The width of the widest of some lines, in px. */
export const linesWidth = (lines: string[], style: TextStyle): number =>
  Math.max(0, ...lines.map(line => textWidth(line, textStyles[style].size, textStyles[style].weight)))

/** Lines of text with their middle at `middle` and, by their anchor, their start, middle or end at `x`. */
export function placeText(
  lines: string[],
  style: TextStyle,
  { x, middle, anchor = 'start', tone = '' }: { x: number; middle: number; anchor?: Anchor; tone?: string },
): PlacedText {
  const { line, size } = textStyles[style]
  const width = linesWidth(lines, style)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = middle - (lines.length * line) / 2
  return {
    x,
    // A line's visual middle, half the height of a digit, lies about a third of the size above its baseline.
    y: top + line / 2 + size * 0.33,
    lines,
    anchor,
    className: [style, tone].filter(Boolean).join(' '),
    box: { left, top, right: left + width, bottom: top + lines.length * line },
  }
}

/** Text whose middle should be at `x`, moved sideways as little as it takes to stay within the limits. */
export function placeWithin(
  lines: string[],
  style: TextStyle,
  place: { x: number; middle: number; tone?: string },
  [left, right]: [number, number],
): PlacedText {
  const half = linesWidth(lines, style) / 2
  const x = Math.max(left + half, Math.min(right - half, place.x))
  return placeText(lines, style, { ...place, x, anchor: 'middle' })
}

/** Whether two boxes share any area. Boxes that touch do not. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom - 0.05 && b.top < a.bottom - 0.05
