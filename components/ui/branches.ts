/** A node of a tree as a search sees it: where its parent stands in the list, and what it answered. */
export type Branch = { parent: number | null; hasWords: boolean; fits: boolean }

export type Found = {
  /** The node is itself what was searched for. */
  isMatch: boolean
  /** It is shown: a match, on the way to one, or below a node that has the words. */
  isShown: boolean
  /** It leads to a match, and so stands open. */
  isOpen: boolean
}

/**
 * What a search leaves of a tree, parents before children. What stands below a node with the words belongs to it and
 * stays, unless a facet leaves it out; the way up from a match is always shown.
 */
export function foundBranches(nodes: readonly Branch[]): Found[] {
  const below = nodes.map(() => false)
  nodes.forEach((node, i) => {
    const aboveHas = node.parent !== null && (nodes[node.parent]!.hasWords || below[node.parent]!)
    below[i] = aboveHas
  })
  const found = nodes.map(({ hasWords, fits }, i) => {
    const isMatch = hasWords && fits
    return { isMatch, isShown: isMatch || (fits && below[i]!), isOpen: false }
  })
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { parent } = nodes[i]!
    const { isMatch, isShown, isOpen } = found[i]!
    if (parent === null) continue
    if (isShown) found[parent]!.isShown = true
    if (isMatch || isOpen) found[parent]!.isOpen = true
  }
  return found
}
