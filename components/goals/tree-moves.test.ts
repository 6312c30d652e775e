import { describe, expect, it } from 'vitest'
import { moveInTree } from './tree-moves'

/** The overall goal, area 1 open with two outcomes, area 2 closed. */
const nodes = [
  { depth: 0, isOpen: true },
  { depth: 1, isOpen: true },
  { depth: 2, isOpen: false },
  { depth: 2, isOpen: true },
  { depth: 1, isOpen: false },
]

describe('keys in the tree', () => {
  it('down and up go to the next and the one before, and stop at the ends', () => {
    expect(moveInTree(nodes, 1, 'ArrowDown')).toEqual({ to: 2 })
    expect(moveInTree(nodes, 4, 'ArrowUp')).toEqual({ to: 3 })
    expect(moveInTree(nodes, 4, 'ArrowDown')).toBeNull()
    expect(moveInTree(nodes, 0, 'ArrowUp')).toBeNull()
  })

  it('right opens what is closed, then goes to the first below it', () => {
    expect(moveInTree(nodes, 4, 'ArrowRight')).toEqual({ open: true })
    expect(moveInTree(nodes, 1, 'ArrowRight')).toEqual({ to: 2 })
  })

  it('right does nothing at an open goal with no goals below it', () =>
    expect(moveInTree(nodes, 3, 'ArrowRight')).toBeNull())

  it('left closes what is open, then goes to the one above', () => {
    expect(moveInTree(nodes, 3, 'ArrowLeft')).toEqual({ open: false })
    expect(moveInTree(nodes, 2, 'ArrowLeft')).toEqual({ to: 1 })
    expect(moveInTree(nodes, 4, 'ArrowLeft')).toEqual({ to: 0 })
  })

  it('home and end go to the first and the last that can be seen', () => {
    expect(moveInTree(nodes, 3, 'Home')).toEqual({ to: 0 })
    expect(moveInTree(nodes, 1, 'End')).toEqual({ to: 4 })
    expect(moveInTree(nodes, 0, 'Home')).toBeNull()
  })

  it('other keys are left alone', () => expect(moveInTree(nodes, 1, 'Tab')).toBeNull())
})
