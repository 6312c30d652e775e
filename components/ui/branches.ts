/** A node of a tree as a search sees it: where its parent stands in the list, and what it answered. */
export type Branch = {
  parent: number | null
  /** It has the words, in its heading or in what stands inside it. */
  hasWords: boolean
  /** Its heading alone has them: then all below it is about them too. */
  isAbout: boolean
  fits: boolean
}

type Found = {
  /** The node is itself what was searched for. */
  isMatch: boolean
  /** It is shown: a match, on the way to one, or below a node that is about the words. */
  isShown: boolean
  /** It leads to a match, and so stands open. */
  isOpen: boolean
}

/**
 * What a search leaves of a tree, parents before children. What stands below a node whose heading has the words
 * belongs to it and stays, unless a facet leaves it out; the way up from a match is always shown.
 */
export function foundBranches(nodes: readonly Branch[]): Found[] {
  const below = nodes.map(() => false)
  nodes.forEach((node, i) => {
    below[i] = node.parent !== null && (nodes[node.parent]!.isAbout || below[node.parent]!)
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
