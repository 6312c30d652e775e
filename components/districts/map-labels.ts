import { linesWidth, overlap, placeText, textStyles, type Box, type PlacedText } from '../charts/drawing'
import { wrapText } from '../charts/text-width'
import type { Point } from './map-projection'

export type Labelled = { code: string; name: string; rings: Point[][]; isPriority: boolean }

/** A name on the map, with the line that leads to its district where the name did not fit within it. */
export type MapLabel = PlacedText & { leader: [Point, Point] | null }

/** How finely a district is searched for room, in each direction. */
const GRID = 14
/** How far from its district a name with a leader stands, in px. */
const REACHES = [26, 38, 52, 70]
const DIRECTIONS = [225, 315, 180, 135, 270, 45, 0, 90]
const AIR = 3

/**
 * Names of districts where they fit: within the district and clear of each other, those given first taking precedence.
 * The priority district is always named, beside itself and with a leader if there is no room within.
 */
export function placeLabels(districts: readonly Labelled[], width: number, height: number): MapLabel[] {
  const placed: MapLabel[] = []
  const isFree = (box: Box) =>
    box.left > 2 &&
    box.top > 2 &&
    box.right < width - 2 &&
    box.bottom < height - 2 &&
    !placed.some(label => overlap(grown(label.box), box))
  for (const district of districts.toSorted((a, b) => Number(b.isPriority) - Number(a.isPriority))) {
    const label = within(district, isFree) ?? (district.isPriority ? beside(district, isFree) : null)
    if (label) placed.push(label)
  }
  return placed
}

const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  top: top - AIR,
  right: right + AIR,
  bottom: bottom + AIR,
})

/** The name in one to three lines, at the place in the district that is farthest from its edges. */
function within({ name, rings, isPriority }: Labelled, isFree: (box: Box) => boolean): MapLabel | null {
  const style = isPriority ? 'b' : 'n'
  const places = roomiest(rings)
  for (const lines of wrappings(name, style)) {
    const half = [linesWidth(lines, style) / 2, (lines.length * textStyles[style].line) / 2] as const
    const place = places.find(([x, y]) => {
      const box = { left: x - half[0], top: y - half[1], right: x + half[0], bottom: y + half[1] }
      return isFree(box) && rimOf(box).every(point => isInside(rings, point))
    })
    if (place) return { ...placeText(lines, style, { x: place[0], middle: place[1], anchor: 'middle' }), leader: null }
  }
  return null
}

function beside({ name, rings }: Labelled, isFree: (box: Box) => boolean): MapLabel | null {
  const [x, y] = roomiest(rings)[0] ?? [0, 0]
  for (const reach of REACHES)
    for (const degrees of DIRECTIONS) {
      const angle = (degrees * Math.PI) / 180
      const end: Point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
      const anchor = Math.abs(Math.cos(angle)) < 0.1 ? 'middle' : Math.cos(angle) < 0 ? 'end' : 'start'
      const text = placeText([name], 'b', { x: end[0], middle: end[1], anchor })
      const isClear = rimOf(text.box).every(point => !isInside(rings, point))
      if (isClear && isFree(text.box)) return { ...text, leader: [[x, y], end] }
    }
  return null
}

/** A name may be broken at its spaces and after its hyphens, the fewest lines first. */
function wrappings(name: string, style: 'b' | 'n'): string[][] {
  const { size, weight } = textStyles[style]
  const breakable = name.replaceAll('-', '-\u00ad')
  const whole = linesWidth([name], style)
  const options = [1, 0.7, 0.55, 0.4].map(part => wrapText(breakable, whole * part + 1, size, weight))
  // A word cut in two is worse than no name.
  const words = new Set(name.split(/[ -]+/))
  return options.filter(lines =>
    lines.flatMap(line => line.split(/[ -]+/)).every(word => word === '' || words.has(word)),
  )
}

/** Points of the district on a grid, those farthest from its edges first. */
function roomiest(rings: Point[][]): Point[] {
  const points = rings.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const grid = Array.from({ length: GRID * GRID }, (_, i): Point => [
    left + (across * ((i % GRID) + 0.5)) / GRID,
    top + (down * (Math.floor(i / GRID) + 0.5)) / GRID,
  ])
  return grid
    .filter(point => isInside(rings, point))
    .map(point => ({ point, room: Math.min(...points.map(([x, y]) => Math.hypot(x - point[0], y - point[1]))) }))
    .sort((a, b) => b.room - a.room)
    .map(({ point }) => point)
}

const rimOf = ({ left, top, right, bottom }: Box): Point[] => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return [left, x, right].flatMap((h): Point[] => [top, y, bottom].map((v): Point => [h, v]))
}

/** Whether a point lies in the rings, by how many edges a ray to the right crosses. */
function isInside(rings: Point[][], [x, y]: Point): boolean {
  let inside = false
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    })
  return inside
}
