import { scaleLinear } from 'd3-scale'
import { stripAxis, type DotStripData } from '../charts/dot-strip-geometry'
import { px } from '../charts/svg'

const WIDTH = 240
const HEIGHT = 26
const EDGE = 7
const MIDDLE = HEIGHT / 2

/**
 * Where districts stand among all, small enough for a row of a table: the others as faint dots, those in question as
 * large marks of different shapes, the city as a line. Its words stand beside it.
 */
export function PlaceStrip({ data, marked }: { data: DotStripData; marked: string[] }) {
  const scale = scaleLinear(stripAxis(data).domain, [EDGE, WIDTH - EDGE])
  const others = data.dots.flatMap(({ key, value }) =>
    value === null || marked.includes(key) ? [] : Math.round(scale(value)),
  )
  return (
    <svg className="place-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="axis" d={`M${EDGE} ${MIDDLE}H${WIDTH - EDGE}`} />
      <path className="others" d={dotsAt(others)} />
      {data.city && <path className="city" d={`M${px(scale(data.city.value))} 2V${HEIGHT - 2}`} />}
      {marked.map((key, i) => {
        const value = data.dots.find(dot => dot.key === key)?.value
        return value == null ? null : <path key={key} className={`marked marked-${i}`} d={shapeAt(i, scale(value))} />
      })}
    </svg>
  )
}

/** Points along the line, from left to right, each a step from the one before; one where several share a px. */
function dotsAt(xs: number[]): string {
  const sorted = [...new Set(xs)].sort((a, b) => a - b)
  return sorted.map((x, i) => (i === 0 ? `M${x} ${MIDDLE}h0` : `m${x - sorted[i - 1]!} 0h0`)).join('')
}

/** A disc, a diamond and a triangle: up to three districts side by side. */
function shapeAt(i: number, x: number): string {
  if (i === 0) return `M${px(x - 6)} ${MIDDLE}a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z`
  return i === 1 ? `M${px(x)} ${MIDDLE - 7.5}l7 7.5l-7 7.5l-7-7.5Z` : `M${px(x)} ${MIDDLE - 7}l7.5 12.5h-15Z`
}

/** The same shape alone, for the name of a district in a heading. */
export function DistrictShapeMark({ index }: { index: number }) {
  return (
    <svg className="shape-mark" viewBox={`-8 ${MIDDLE - 8} 16 16`} aria-hidden="true">
      <path className={`marked marked-${index}`} d={shapeAt(index, 0)} />
    </svg>
  )
}

/** The city's line alone, for its heading. */
export function CityMark() {
  return (
    <svg className="shape-mark" viewBox={`-8 ${MIDDLE - 8} 16 16`} aria-hidden="true">
      <path className="city" d={`M0 ${MIDDLE - 8}V${MIDDLE + 8}`} />
    </svg>
  )
}
