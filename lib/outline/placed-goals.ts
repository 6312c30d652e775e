import { moved, spotOf, type Node, type Spot } from '@/lib/framework/draft/tree'
import type { MatchedGoal } from './matched'
import type { Changes, Outcome } from './plan'
import type { ReadGoal } from './read-lines'
import type { Standing } from './standing'

export type Words = { title: string; titleEn: string | null; summary: string | null }
/** A row's goal: `id` of one that stands in the draft, or less than 0 for a new one. */
export type PlacedGoal = {
  id: number
  line: ReadGoal['line']
  level: ReadGoal['level']
  /** What it says that is new; all of it for a new goal. */
  words: Partial<Words>
  /** Where it was and where it comes, one after another in the rows' order; null where it stays. */
  move: { before: Spot | null; after: Spot } | null
  outcome: Outcome
  changes: Changes
}

/** Goals in the order of their rows: one that stands after the row before it stays where it is. */
export function placed(goals: readonly MatchedGoal[], standing: Standing): PlacedGoal[] {
  const ids = new Map(goals.map(({ line, standing: was }) => [line.row, was?.id ?? -line.row]))
  let nodes: Node[] = standing.goals.map(({ id, parentId }) => ({ id, parentId }))
  return goals.map(goal => {
    const { line, level, parent, standing: was } = goal
    const id = ids.get(line.row)!
    const words = changedWords(line, was)
    let move: PlacedGoal['move'] = null
    if (parent) {
      const parentId = ids.get(parent.line.row)!
      const siblings = goals.filter(one => one.parent?.line.row === parent.line.row).map(one => ids.get(one.line.row)!)
      const before = spotOf(nodes, id)
      if (!before) nodes = [...nodes, { id, parentId }]
      const position = positionOf(nodes, id, parentId, siblings)
      if (!before || before.parentId !== parentId || before.position !== position) {
        nodes = moved(nodes, id, { parentId, position })
        move = { before, after: { parentId, position } }
      }
    }
    const changes: Changes = {
      ...Object.fromEntries(
        Object.entries(words).map(([field, after]) => [field, { before: was?.[field as keyof Words] ?? null, after }]),
      ),
      ...(was && move && { position: { before: was.number, after: null } }),
    }
    const outcome = !was ? 'new' : Object.keys(changes).length > 0 ? 'changed' : 'unchanged'
    return { id, line, level, words, move, outcome, changes }
  })
}

/** After the sibling before it in the file; else before the next of them that is there; else last. */
function positionOf(nodes: readonly Node[], id: number, parentId: number, siblings: readonly number[]): number {
  const there = nodes.filter(node => node.parentId === parentId && node.id !== id).map(node => node.id)
  const at = siblings.indexOf(id)
  const now = spotOf(nodes, id)
  const previous = there.indexOf(siblings[at - 1] ?? 0)
  const isAtHome = nodes.some(node => node.id === id && node.parentId === parentId) && id > 0
  if (isAtHome && now && now.position > previous) return now.position
  if (previous >= 0) return previous + 1
  const next = siblings
    .slice(at + 1)
    .map(one => there.indexOf(one))
    .find(one => one >= 0)
  return next ?? there.length
}

function changedWords(line: ReadGoal['line'], was: Words | null): Partial<Words> {
  const said: Partial<Words> = {
    title: line.title,
    ...(line.titleEn !== undefined && { titleEn: line.titleEn || null }),
    ...(line.text !== undefined && { summary: line.text || null }),
  }
  if (!was) return said
  return Object.fromEntries(Object.entries(said).filter(([field, text]) => was[field as keyof Words] !== text))
}
