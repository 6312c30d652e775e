import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { cityPart } from './city-part'
import { neighboursOf, surface } from './neighbours'

/** A square of `size` hundredths of a degree with its south-west corner at (x, y), in hundredths, near Borås. */
function square(x: number, y: number, size: number): Polygon {
  const at = (h: number, v: number) => [12.9 + h / 100, 57.7 + v / 100]
  return {
    type: 'Polygon',
    coordinates: [[at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)]],
  }
}

describe('neighbours', () => {
  const shapes = [
    { code: 'west', polygon: square(0, 0, 1) },
    { code: 'east', polygon: square(1, 0, 1) },
    { code: 'corner', polygon: square(2, 1, 1) },
    { code: 'away', polygon: square(8, 8, 1) },
  ]
  const neighbours = neighboursOf(shapes)

  it('share a border', () => {
    expect(neighbours.get('west')).toEqual(['east'])
    expect(neighbours.get('east')).toContain('west')
  })

  it('do not if they only meet at a corner, or lie apart', () => {
    expect(neighbours.get('corner')).toEqual([])
    expect(neighbours.get('away')).toEqual([])
  })

  it('a hundredth of a degree square at 57.7° north is 0.66 square km', () =>
    expect(surface(square(0, 0, 1), 57.7)).toBeCloseTo(0.662, 2))
})

describe('the part of the municipality that needs a map of its own', () => {
  const large = [
    { code: 'north', polygon: square(-40, 3, 40) },
    { code: 'south', polygon: square(3, -40, 40) },
  ]
  it('is the small districts that lie together, not a small town by itself', () => {
    const small = [square(0, 0, 1), square(1, 0, 1), square(0, 1, 1)].map((polygon, i) => ({ code: `s${i}`, polygon }))
    const town = { code: 'town', polygon: square(-30, -20, 1) }
    expect(cityPart([...large, ...small, town])).toEqual(['s0', 's1', 's2'])
  })

  it('is nothing where no districts are small', () => expect(cityPart(large)).toEqual([]))
})
