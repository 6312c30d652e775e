import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { DistrictMap } from '@/lib/districts/district'
import { overlap } from '../charts/drawing'
import { placeLabels, type Labelled } from './map-labels'
import { projectMap, type Point } from './map-projection'
import { shapesSvg } from './map-svg'

/** A rectangle in degrees from its south-west corner. */
function field(west: number, south: number, across: number, up: number): Polygon {
  const [east, north] = [west + across, south + up]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

const map: DistrictMap = {
  outline: field(12.8, 57.6, 0.4, 0.2),
  shapes: [
    { code: 'west', polygon: field(12.8, 57.6, 0.2, 0.2) },
    { code: 'east', polygon: field(13, 57.6, 0.2, 0.2) },
    { code: 'centre', polygon: field(12.99, 57.69, 0.02, 0.01) },
  ],
  city: ['centre'],
}

describe('a map', () => {
  it('keeps the shape of the ground: 0.4° by 0.2° at 57.7° north is 1.07 times as wide as high', () => {
    const { width, height } = projectMap(map, 416)
    expect((width - 16) / (height - 16)).toBeCloseTo(2 * Math.cos((57.67 * Math.PI) / 180), 1)
  })

  it('has north up and east to the right', () => {
    const { districts } = projectMap(map, 400)
    const middle = (code: string) => {
      const points = districts.find(each => each.code === code)!.rings.flat()
      return points.reduce((sum, [x]) => sum + x, 0) / points.length
    }
    expect(middle('west')).toBeLessThan(middle('east'))
  })

  it('of the city is clipped to its window, and its frame lies within the map of the whole', () => {
    const [whole, city] = [projectMap(map, 400), projectMap(map, 400, ['centre'])]
    const numbers =
      city.districts
        .map(({ d }) => d)
        .join()
        .match(/M-?[\d.]+ -?[\d.]+/g) ?? []
    for (const start of numbers)
      for (const at of start.slice(1).split(' ')) expect(Number(at)).toBeGreaterThanOrEqual(0)
    const frame = whole.frameOf(city)
    expect(frame.left).toBeGreaterThan(0)
    expect(frame.right).toBeLessThan(whole.width)
    expect(frame.bottom).toBeGreaterThan(frame.top)
  })

  it('makes each district a link with its words, and those of the other map no stop of the keyboard', () => {
    const marks = ['east', 'west'].map(code => ({
      code,
      href: `/${code}`,
      fill: 'map-1',
      words: `<${code}>: 5 %`,
      isPriority: false,
    }))
    const svg = shapesSvg(projectMap(map, 400), marks, new Set(['west']))
    expect(svg.indexOf('/east')).toBeLessThan(svg.indexOf('/west'))
    expect(svg).toContain('<title>&lt;east&gt;: 5 %</title>')
    expect(svg.match(/tabindex='-1' aria-hidden='true'/g)).toHaveLength(1)
  })
})

describe('the names on a map', () => {
  const square = (x: number, y: number, size: number): Point[] => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ]
  const named = (name: string, ring: Point[], isAlwaysNamed = false): Labelled => ({
    code: name,
    name,
    rings: [ring],
    isAlwaysNamed,
  })

  it('stand within their districts, in lines where they must', () => {
    const [label] = placeLabels([named('Hulta syd-Trandared', square(10, 10, 90))], 300, 300)
    expect(label?.lines.join(' ')).toBe('Hulta syd- Trandared')
    expect(label?.box.left).toBeGreaterThanOrEqual(10)
    expect(label?.box.right).toBeLessThanOrEqual(100)
  })

  it('are left out where there is no room, but for those always named, which get a leader', () => {
    const labels = placeLabels(
      [named('Lugnet', square(100, 100, 12)), named('Norrby', square(150, 150, 12), true)],
      300,
      300,
    )
    expect(labels.map(({ lines }) => lines)).toEqual([['Norrby']])
    expect(labels[0]?.leader?.[0][0]).toBeCloseTo(156, 0)
  })

  it('never cover each other', () => {
    const many = Array.from({ length: 16 }, (_, i) =>
      named(`Stadsdel ${i}`, square((i % 4) * 75, Math.floor(i / 4) * 75, 74), i === 5),
    )
    const labels = placeLabels(many, 300, 300)
    expect(labels.length).toBeGreaterThan(10)
    labels.forEach((a, i) => labels.slice(i + 1).forEach(b => expect(overlap(a.box, b.box)).toBe(false)))
  })
})
