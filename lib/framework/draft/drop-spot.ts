import { isSame } from '@/lib/differing'
import { depthOf, spotOf, withBelow, type Node, type Spot } from './tree'

/** Which half of a row the pointer is over. */
export type Half = 'upper' | 'lower'
/** Where a goal would stand, and by which row that is shown. */
export type Drop = { spot: Spot; by: number; where: 'before' | 'after' | 'inside' }

/**
 * Where a goal that is dragged would stand if it were let go over a row. It keeps its level: beside a goal of the same,
 * first under one of the level above, and beside what a deeper row stands under. Nowhere where it stands already.
 */
export function dropSpot(nodes: readonly Node[], id: number, over: number, half: Half): Drop | null {
  const drop = dropOver(nodes, id, over, half)
  return isSame(drop?.spot, spotOf(nodes, id)) ? null : drop
}

function dropOver(nodes: readonly Node[], id: number, over: number, half: Half): Drop | null {
  if (withBelow(nodes, id).some(node => node.id === over)) return null
  const depth = depthOf(nodes, id)
  const beside = depthOf(nodes, over) === depth - 1 ? null : ancestorAt(nodes, over, depth)
  if (beside === undefined || beside?.parentId === null) return null
  const siblings = (parentId: number) => nodes.filter(node => node.parentId === parentId && node.id !== id)
  if (beside === null) return { spot: { parentId: over, position: 0 }, by: over, where: 'inside' }
  if (beside.id === id) return null
  // Over what stands below another, it comes after it all.
  const isAfter = beside.id !== over || half === 'lower'
  const at = siblings(beside.parentId).findIndex(node => node.id === beside.id)
  return {
    spot: { parentId: beside.parentId, position: at + (isAfter ? 1 : 0) },
    ...{ by: beside.id, where: isAfter ? 'after' : 'before' },
  }
}

/** The goal itself or the one above it that stands so deep; undefined where it is not as deep. */
function ancestorAt(nodes: readonly Node[], id: number, depth: number): Node | undefined {
  const node = nodes.find(one => one.id === id)
  if (!node || depthOf(nodes, id) < depth) return undefined
  return depthOf(nodes, id) === depth || node.parentId === null ? node : ancestorAt(nodes, node.parentId, depth)
}
