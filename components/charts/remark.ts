import { linesWidth, overlap, placeText, textStyles, type Box, type PlacedText } from './drawing'
import { wrapText } from './text-width'

/** A polyline in the drawing, in px. */
export type Polyline = [number, number][]

const CLEAR = 6
/** How far words may reach out of the plot's right side: the labels there stand further away. */
const OVER = 5
/** Words inside the gap read best, but not with a line under them. */
const OUTSIDE = 0.9
/** How far from the bar's ends words may stand and still be read as the bar's, and how finely places are tried. */
const REACH = 30
const STEP = 2
/** A line this near looks as if it touched the words. */
const NEAR = 3

/**
 * Words beside a bar that runs from `top` to `bottom` at `x`: to its right or left, midway, above or below it,
 * wherever the fewest lines run through them or close by. Always inside the plot, or nearly.
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
  const sides = [bar.x + CLEAR, bar.x - CLEAR - width].map(left => clamp(left, plot.left, plot.right + OVER - width))
  const [mid, reach] = [(bar.top + bar.bottom) / 2, (bar.bottom - bar.top) / 2 + half + REACH]
  const distances = Array.from({ length: Math.ceil(reach / STEP) }, (_, i) => i * STEP)
  const isInside = (distance: number) => distance === 0 || distance + half <= (bar.bottom - bar.top) / 2
  const tried = distances.flatMap(distance =>
    [mid - distance, mid + distance].flatMap(middle =>
      sides.map(x => {
        const within = clamp(middle, plot.top + half, plot.bottom - half)
        const text = placeText(lines, 'n', { x, middle: within, tone: 'gp' })
        const away = (isInside(distance) ? 0 : OUTSIDE) + distance / 200
        const through = obstacles.filter(line => crosses(line, text.box)).length
        const close = obstacles.filter(line => crosses(line, grown(text.box, NEAR))).length
        return { text, cost: away + 2 * through + close }
      }),
    ),
  )
  return tried.reduce((best, one) => (one.cost < best.cost ? one : best)).text
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

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
