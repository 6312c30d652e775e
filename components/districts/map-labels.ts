import { linesWidth, overlap, placeText, textStyles, type Box, type PlacedText } from '../charts/drawing'
import { wrapText } from '../charts/text-width'
import type { Point } from './map-projection'

/**
 * What a district is called on the map, with its value where it stands out. `isAlwaysNamed` gives it a leader where
 * its name has no room within.
 */
export type MapName = { code: string; name: string; value?: string; isAlwaysNamed: boolean }
export type Labelled = MapName & { rings: Point[][] }

/** A name on the map, with the line that leads to its district where the name did not fit within it. */
export type MapLabel = PlacedText & { leader: [Point, Point] | null }

type IsFree = (box: Box, leader?: MapLabel['leader']) => boolean

/** How finely a district is searched for room, in each direction. */
const GRID = 14
/** How far from its district a name with a leader stands, in px. */
const REACHES = [20, 30, 42, 56, 74, 96]
const DIRECTIONS = [225, 315, 180, 135, 270, 45, 0, 90, 200, 340, 160, 20]
const AIR = 3
/** Between a leader's end and its name. */
const ASIDE = 3

/**
 * Names of districts where they fit: within the district and clear of each other, those given first taking precedence.
 * Those always named stand beside their district, with a leader, if there is no room within.
 */
export function placeLabels(districts: readonly Labelled[], width: number, height: number): MapLabel[] {
  const placed: MapLabel[] = []
  const isFree = (box: Box, leader: MapLabel['leader'] = null) =>
    box.left > 2 &&
    box.top > 2 &&
    box.right < width - 2 &&
    box.bottom < height - 2 &&
    !placed.some(
      label => overlap(grown(label.box), box) || crosses(label.leader, box) || crosses(leader, grown(label.box)),
    )
  for (const district of districts) {
    const label = within(district, isFree) ?? (district.isAlwaysNamed ? beside(district, isFree) : null)
    if (label) placed.push(label)
  }
  return placed
}

/** Whether a leader runs through a box: it is looked at in steps shorter than a letter. */
const crosses = (leader: MapLabel['leader'], { left, top, right, bottom }: Box): boolean => {
  if (!leader) return false
  const [[ax, ay], [bx, by]] = leader
  const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 4)
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).some(part => {
    const [x, y] = [ax + part * (bx - ax), ay + part * (by - ay)]
    return x > left && x < right && y > top && y < bottom
  })
}

const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  top: top - AIR,
  right: right + AIR,
  bottom: bottom + AIR,
})

/** The name in one to three lines, at the spot in the district that is farthest from its edges. */
function within(district: Labelled, isFree: IsFree): MapLabel | null {
  const { rings } = district
  const style = styleOf(district)
  const spots = roomiest(rings)
  for (const lines of wrappings(wordsOf(district), style)) {
    const half = [linesWidth(lines, style) / 2, (lines.length * textStyles[style].line) / 2] as const
    const spot = spots.find(([x, y]) => {
      const box = { left: x - half[0], top: y - half[1], right: x + half[0], bottom: y + half[1] }
      return isFree(box) && rimOf(box).every(point => isInside(rings, point))
    })
    if (spot) return { ...placeText(lines, style, { x: spot[0], middle: spot[1], anchor: 'middle' }), leader: null }
  }
  return null
}

/** The value is not parted from its sign, nor from the name where they fit on a line. */
const wordsOf = ({ name, value }: Labelled): string => (value === undefined ? name : `${name} ${value}`)
const styleOf = ({ value, isAlwaysNamed }: Labelled) => (value !== undefined || isAlwaysNamed ? 'b' : 'n')

function beside(district: Labelled, isFree: IsFree): MapLabel | null {
  const { rings } = district
  const [x, y] = roomiest(rings)[0] ?? [0, 0]
  const shapes = wrappings(wordsOf(district), 'b')
  for (const reach of REACHES)
    for (const [degrees, lines] of DIRECTIONS.flatMap(each => shapes.map(shape => [each, shape] as const))) {
      const angle = (degrees * Math.PI) / 180
      const end: Point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
      const anchor = Math.abs(Math.cos(angle)) < 0.1 ? 'middle' : Math.cos(angle) < 0 ? 'end' : 'start'
      const aside = anchor === 'middle' ? 0 : anchor === 'end' ? -ASIDE : ASIDE
      const text = placeText(lines, 'b', { x: end[0] + aside, middle: end[1], anchor })
      const leader: MapLabel['leader'] = [[x, y], end]
      const isClear = rimOf(text.box).every(point => !isInside(rings, point))
      if (isClear && isFree(text.box, leader)) return { ...text, leader }
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
