import { linesWidth, overlap, placeText, textStyles, type Box, type PlacedText } from './drawing'
import { wrapText } from './text-width'

/** A polyline in the drawing, in px. */
export type Polyline = [number, number][]

const CLEAR = 6
/** Words inside the gap read best, but not with a line under them. */
const OUTSIDE = 0.9

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
  const height = bar.bottom - bar.top
  const inside = height > 3 * half ? [0.5, 0.3, 0.7] : [0.5]
  const middles = [
    ...inside.map(share => ({ middle: bar.top + share * height, penalty: 0 })),
    { middle: bar.top - half - 3, penalty: OUTSIDE },
    { middle: bar.bottom + half + 3, penalty: OUTSIDE },
  ]
  const places = middles.flatMap(({ middle, penalty }) =>
    sides.map(x => {
      const within = clamp(middle, plot.top + half, plot.bottom - half)
      const text = placeText(lines, 'n', { x, middle: within, tone: 'gp' })
      return { text, cost: penalty + obstacles.filter(line => crosses(line, text.box)).length }
    }),
  )
  return places.reduce((best, place) => (place.cost < best.cost ? place : best)).text
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** Whether a polyline runs through a box: each segment's stretch within the box's width is tried on its height. */
function crosses(points: Polyline, box: Box): boolean {
  return points.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = points[i]!
    const [left, right] = [Math.max(box.left, Math.min(x1, x2)), Math.min(box.right, Math.max(x1, x2))]
    if (left > right) return false
    const yAt = (x: number) => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1))
    const ys = x1 === x2 ? [y1, y2] : [yAt(left), yAt(right)]
    return overlap(box, { left: box.left, right: box.right, top: Math.min(...ys) - 0.1, bottom: Math.max(...ys) + 0.1 })
  })
}
