import { linesWidth, overlap, placeText, textStyles, type Box, type PlacedText } from './drawing'
import { wrapText } from './text-width'

/** A polyline in the drawing, in px. */
export type Polyline = [number, number][]

const CLEAR = 6

/**
 * Words beside a bar that runs from `top` to `bottom` at `x`: to its right or left, midway, above or below it,
 * wherever the fewest lines run through them. Always inside the plot.
 */
export function placeRemark(
  text: string,
  bar: { x: number; top: number; bottom: number },
  plot: Box,
  obstacles: Polyline[],
): PlacedText {
  const lines = wrapText(text, (plot.right - plot.left) * 0.45, textStyles.n.size)
  const half = (lines.length * textStyles.n.line) / 2
  const width = linesWidth(lines, 'n')
  const sides = [bar.x + CLEAR, bar.x - CLEAR - width].map(left => clamp(left, plot.left, plot.right - width))
  const middles = [(bar.top + bar.bottom) / 2, bar.top - half - 3, bar.bottom + half + 3]
  const places = middles.flatMap(middle =>
    sides.map(x =>
      placeText(lines, 'n', { x, middle: clamp(middle, plot.top + half, plot.bottom - half), tone: 'gp' }),
    ),
  )
  const crossings = (place: PlacedText) => obstacles.filter(line => crosses(line, place.box)).length
  return places.reduce((best, place) => (crossings(place) < crossings(best) ? place : best))
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** Whether a polyline runs through a box: each segment's stretch within the box's width is tried on its height. */
export function crosses(points: Polyline, box: Box): boolean {
  return points.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = points[i]!
    const [left, right] = [Math.max(box.left, Math.min(x1, x2)), Math.min(box.right, Math.max(x1, x2))]
    if (left > right) return false
    const yAt = (x: number) => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1))
    const ys = x1 === x2 ? [y1, y2] : [yAt(left), yAt(right)]
    return overlap(box, { left: box.left, right: box.right, top: Math.min(...ys) - 0.1, bottom: Math.max(...ys) + 0.1 })
  })
}
