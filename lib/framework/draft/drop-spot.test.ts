import { expect, it } from 'vitest'
import { dropSpot, type Half } from './drop-spot'
import { fits, moved, spotOf, type Node } from './tree'

const under = (parentId: number | null, ...ids: number[]): Node[] => ids.map(id => ({ id, parentId }))
const nodes = [...under(null, 1), ...under(1, 2), ...under(2, 21, 22, 23), ...under(1, 3), ...under(3, 31)]
const drop = (id: number, over: number, half: Half) => dropSpot(nodes, id, over, half)?.spot ?? null

it('a goal that is let go over another of its level comes before or after it', () => {
  expect(drop(23, 21, 'upper')).toEqual({ parentId: 2, position: 0 })
  expect(drop(21, 22, 'lower')).toEqual({ parentId: 2, position: 1 })
  expect(drop(21, 31, 'lower')).toEqual({ parentId: 3, position: 1 })
})
it('over one of the level above it comes first under it', () =>
  expect(drop(21, 3, 'upper')).toEqual({ parentId: 3, position: 0 }))
it('an area that is let go over a goal comes after the area of that goal', () => {
  expect(drop(2, 31, 'upper')).toEqual({ parentId: 1, position: 1 })
  expect(drop(3, 2, 'upper')).toEqual({ parentId: 1, position: 0 })
})
it('nothing is let go over itself, below itself, or far above', () => {
  expect([drop(2, 2, 'upper'), drop(2, 22, 'lower'), drop(21, 1, 'upper'), drop(1, 3, 'upper')]).toEqual(
    Array(4).fill(null),
  )
})
it('nothing is let go where it stands already', () =>
  expect([drop(22, 21, 'lower'), drop(22, 23, 'upper'), drop(21, 2, 'upper'), drop(3, 22, 'lower')]).toEqual(
    Array(4).fill(null),
  ))
it('wherever it is let go it fits, and stands there', () => {
  for (const { id } of nodes)
    for (const { id: over } of nodes)
      for (const half of ['upper', 'lower'] as const) {
        const spot = drop(id, over, half)
        if (!spot) continue
        expect(fits(nodes, id, spot.parentId, 2)).toBe(true)
        expect(spotOf(moved(nodes, id, spot), id)).toEqual(spot)
      }
})
