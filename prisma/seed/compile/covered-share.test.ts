import type { Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { coveredShare } from './covered-share'

const box = (west: number, south: number, east: number, north: number): Polygon => ({
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
})

it('an area that is half covered has a share of 50 %', () =>
  expect(coveredShare(box(0, 0, 2, 2), box(0, 0, 1, 2))).toBeCloseTo(50, 5))

it('an area elsewhere covers nothing', () => expect(coveredShare(box(0, 0, 1, 1), box(5, 5, 6, 6))).toBe(0))

it('a hole is not covered', () => {
  const withHole: Polygon = {
    type: 'Polygon',
    coordinates: [...box(0, 0, 4, 4).coordinates, ...box(1, 1, 3, 3).coordinates],
  }
  expect(coveredShare(box(0, 0, 4, 4), withHole)).toBeCloseTo(75, 5)
})
