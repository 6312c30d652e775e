import { describe, expect, it } from 'vitest'
import { foundBranches, type Branch } from './branches'

/** Overall goal, two areas, and two outcomes in the first area. */
const tree = (answers: Record<number, Partial<Branch>>): Branch[] =>
  [null, 0, 1, 1, 0].map((parent, i) => ({ parent, hasWords: false, isAbout: false, fits: true, ...answers[i] }))

const indexes = (nodes: Branch[], key: 'isMatch' | 'isShown' | 'isOpen') =>
  foundBranches(nodes).flatMap((found, i) => (found[key] ? [i] : []))

describe('a search in the tree', () => {
  it('shows a match with its ancestors and opens the way to it', () => {
    const nodes = tree({ 2: { hasWords: true } })
    expect(indexes(nodes, 'isMatch')).toEqual([2])
    expect(indexes(nodes, 'isShown')).toEqual([0, 1, 2])
    expect(indexes(nodes, 'isOpen')).toEqual([0, 1])
  })

  it('keeps what stands below a match by its heading, closed and not counted', () => {
    const nodes = tree({ 1: { hasWords: true, isAbout: true } })
    expect(indexes(nodes, 'isMatch')).toEqual([1])
    expect(indexes(nodes, 'isShown')).toEqual([0, 1, 2, 3])
    expect(indexes(nodes, 'isOpen')).toEqual([0])
  })

  it('leaves out what stands below a match by what is inside it', () =>
    expect(indexes(tree({ 1: { hasWords: true } }), 'isShown')).toEqual([0, 1]))

  it('leaves out what a facet excludes, even below a match', () => {
    const nodes = tree({ 1: { hasWords: true, isAbout: true }, 3: { fits: false } })
    expect(indexes(nodes, 'isShown')).toEqual([0, 1, 2])
  })

  it('shows the way to a match through nodes that do not fit', () => {
    const nodes = tree({ 0: { fits: false }, 1: { fits: false }, 3: { hasWords: true } })
    expect(indexes(nodes, 'isMatch')).toEqual([3])
    expect(indexes(nodes, 'isShown')).toEqual([0, 1, 3])
  })

  it('that finds nothing shows nothing', () => expect(indexes(tree({}), 'isShown')).toEqual([]))
})
