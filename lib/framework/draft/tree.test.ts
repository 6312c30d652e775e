import { describe, expect, it } from 'vitest'
import { fits, inOrder, moved, numbersOf, spotOf, stepped, withBelow, type Node } from './tree'

/** 1 over areas 2 (with 4 and 5) and 3 (with 6). */
const tree: Node[] = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 1 },
  { id: 4, parentId: 2 },
  { id: 5, parentId: 2 },
  { id: 6, parentId: 3 },
]
const told = (nodes: readonly Node[]) => Object.fromEntries([...numbersOf(nodes)].map(([id, number]) => [number, id]))

describe('numbers', () => {
  it('follow from where goals stand', () =>
    expect(told(tree)).toEqual({ '': 1, '1': 2, '1.1': 4, '1.2': 5, '2': 3, '2.1': 6 }))
  it('go as deep as there are levels', () =>
    expect(told([...tree, { id: 7, parentId: 4 }, { id: 8, parentId: 7 }])).toMatchObject({ '1.1.1': 7, '1.1.1.1': 8 }))
})

describe('a goal that is moved', () => {
  it('takes all below it with it', () => {
    const after = moved(tree, 2, { parentId: 1, position: 1 })
    expect(told(after)).toEqual({ '': 1, '1': 3, '1.1': 6, '2': 2, '2.1': 4, '2.2': 5 })
    expect(inOrder(after).map(({ id }) => id)).toEqual([1, 3, 6, 2, 4, 5])
  })
  it('leaves its old siblings closed up, and stands last where there is no such spot', () =>
    expect(told(moved(tree, 4, { parentId: 3, position: 9 }))).toMatchObject({ '1.1': 5, '2.1': 6, '2.2': 4 }))
  it('comes back to where it was', () => {
    const spot = spotOf(tree, 4)!
    expect(told(moved(moved(tree, 4, { parentId: 3, position: 0 }), 4, spot))).toEqual(told(tree))
  })
  it('does not fit below itself, nor deeper than there are levels', () => {
    expect(fits(tree, 2, 4, 9)).toBe(false)
    expect(fits(tree, 2, 2, 9)).toBe(false)
    expect(fits(tree, 2, 3, 2)).toBe(false)
    expect(fits(tree, 2, 3, 3)).toBe(true)
    expect(fits(tree, 4, 3, 2)).toBe(true)
    expect(fits(tree, 4, 99, 2)).toBe(false)
  })
})

describe('a step', () => {
  it('is past the next sibling', () => expect(stepped(tree, 4, 'down')).toEqual({ parentId: 2, position: 1 }))
  it('is into the next area past the last sibling, and into the former one past the first', () => {
    expect(stepped(tree, 5, 'down')).toEqual({ parentId: 3, position: 0 })
    expect(stepped(tree, 6, 'up')).toEqual({ parentId: 2, position: 2 })
  })
  it('is none at either end, nor for the goal at the top', () => {
    expect(stepped(tree, 4, 'up')).toBeNull()
    expect(stepped(tree, 6, 'down')).toBeNull()
    expect(stepped(tree, 1, 'down')).toBeNull()
  })
  it('down and up again is no move', () => {
    const down = moved(tree, 5, stepped(tree, 5, 'down')!)
    expect(told(moved(down, 5, stepped(down, 5, 'up')!))).toEqual(told(tree))
  })
})

it('a goal is told with all below it', () => expect(withBelow(tree, 2).map(({ id }) => id)).toEqual([2, 4, 5]))
