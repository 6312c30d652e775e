/** A goal of a draft: siblings stand in the order of the list. */
export type Node = { id: number; parentId: number | null }
/** Under which goal, and which of its children it is, from 0. */
export type Spot = { parentId: number; position: number }
export type Step = 'up' | 'down'

const childrenOf = <N extends Node>(nodes: readonly N[], parentId: number | null): N[] =>
  nodes.filter(node => node.parentId === parentId)

/** The goal and all below it. */
export const withBelow = <N extends Node>(nodes: readonly N[], id: number): N[] =>
  nodes
    .filter(node => node.id === id)
    .flatMap(node => [node, ...childrenOf(nodes, id).flatMap(c => withBelow(nodes, c.id))])

/** How deep a goal stands: 0 at the top. */
export function depthOf(nodes: readonly Node[], id: number): number {
  const parentId = nodes.find(node => node.id === id)?.parentId ?? null
  return parentId === null ? 0 : 1 + depthOf(nodes, parentId)
}

/** How many levels there are below a goal. */
const heightOf = (nodes: readonly Node[], id: number): number =>
  Math.max(0, ...childrenOf(nodes, id).map(child => 1 + heightOf(nodes, child.id)))

export function spotOf(nodes: readonly Node[], id: number): Spot | null {
  const node = nodes.find(one => one.id === id)
  if (!node || node.parentId === null) return null
  const position = childrenOf(nodes, node.parentId).findIndex(one => one.id === id)
  return { parentId: node.parentId, position }
}

/** Whether a goal fits there with all below it: not below itself, and no deeper than there are levels. */
export function fits(nodes: readonly Node[], id: number, parentId: number, deepest: number): boolean {
  const isThere = nodes.some(node => node.id === parentId)
  const isBelowItself = withBelow(nodes, id).some(node => node.id === parentId)
  return isThere && !isBelowItself && depthOf(nodes, parentId) + 1 + heightOf(nodes, id) <= deepest
}

/** The list with a goal at another spot; one past the last is the last. */
export function moved<N extends Node>(nodes: readonly N[], id: number, { parentId, position }: Spot): N[] {
  const others = nodes.filter(node => node.id !== id)
  const next = childrenOf(others, parentId)[position]
  const at = next ? others.indexOf(next) : others.length
  const node = nodes.filter(one => one.id === id).map(one => ({ ...one, parentId }))
  return [...others.slice(0, at), ...node, ...others.slice(at)]
}

/** One step up or down among its siblings; past the first or last of them, to the next goal of their parent's level. */
export function stepped(nodes: readonly Node[], id: number, step: Step): Spot | null {
  const spot = spotOf(nodes, id)
  if (!spot) return null
  const [siblings, by] = [childrenOf(nodes, spot.parentId), step === 'up' ? -1 : 1]
  const position = spot.position + by
  if (position >= 0 && position < siblings.length) return { ...spot, position }
  const level = inOrder(nodes).filter(node => depthOf(nodes, node.id) === depthOf(nodes, spot.parentId))
  const beside = level[level.findIndex(node => node.id === spot.parentId) + by]
  return beside ? { parentId: beside.id, position: step === 'up' ? childrenOf(nodes, beside.id).length : 0 } : null
}

/** From the top, parents before children. */
export const inOrder = <N extends Node>(nodes: readonly N[]): N[] =>
  childrenOf(nodes, null).flatMap(top => withBelow(nodes, top.id))

/** Numbers follow from where goals stand: "" at the top, "1" below it, "1.2" below that. */
export function numbersOf(nodes: readonly Node[]): Map<number, string> {
  const numbers = new Map<number, string>()
  const number = (parentId: number | null, above: string) =>
    childrenOf(nodes, parentId).forEach(({ id }, i) => {
      const own = parentId === null ? '' : above === '' ? `${i + 1}` : `${above}.${i + 1}`
      numbers.set(id, own)
      number(id, own)
    })
  number(null, '')
  return numbers
}
