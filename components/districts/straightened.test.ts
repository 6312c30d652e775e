import { describe, expect, it } from 'vitest'
import type { Position } from 'geojson'
import { straightened } from './straightened'

const plain = ([x = 0, y = 0]: Position): [number, number] => [x, y]

describe('a ring that is drawn with fewer points', () => {
  it('loses those on its straight sides, and keeps its corners and what stands out', () => {
    const ring = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 5],
      [10, 10],
      [5, 12],
      [0, 10],
      [0, 0],
    ]
    const corners = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 12],
      [0, 10],
      [0, 0],
    ]
    expect(straightened(ring, plain, 0.5)).toEqual(corners)
    expect(straightened(ring, plain, 0.3)).toHaveLength(7)
  })

  it('stays as it is where no triangle would be left', () => {
    const tiny = [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0, 0],
    ]
    expect(straightened(tiny, plain, 1)).toEqual(tiny)
  })
})
