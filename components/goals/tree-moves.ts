/** A goal that can be seen in the tree, in the order it stands. */
type SeenNode = { depth: number; isOpen: boolean }

/** Where a key leads: to another node, or to this one opened or closed. */
type Move = { to: number } | { open: boolean }

/** Arrow keys as in a tree (WAI-ARIA APG, Tree View): null where the key has nothing to do. */
export function moveInTree(nodes: readonly SeenNode[], at: number, key: string): Move | null {
  const node = nodes[at]
  if (!node) return null
  const step = (to: number) => (to !== at && nodes[to] ? { to } : null)
  switch (key) {
    case 'ArrowDown':
      return step(at + 1)
    case 'ArrowUp':
      return step(at - 1)
    case 'Home':
      return step(0)
    case 'End':
      return step(nodes.length - 1)
    case 'ArrowRight':
      if (!node.isOpen) return { open: true }
      return (nodes[at + 1]?.depth ?? 0) > node.depth ? step(at + 1) : null
    case 'ArrowLeft':
      return node.isOpen ? { open: false } : step(nodes.findLastIndex((n, i) => i < at && n.depth < node.depth))
    default:
      return null
  }
}
