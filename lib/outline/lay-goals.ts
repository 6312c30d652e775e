import { GOAL_WORDS } from '@/lib/framework/goal-input'
import { createGoal } from '@/lib/framework/draft/goal-commands'
import { writeTree, type Draft, type DraftKey } from '@/lib/framework/draft/stored-draft'
import { moved, type Spot } from '@/lib/framework/draft/tree'
import { only } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { Telling } from './commands'
import type { Plan } from './plan'
import type { PlannedLevel } from './planned-levels'

type Tx = Prisma.TransactionClient

export async function layLevels(tx: Tx, key: DraftKey, levels: readonly PlannedLevel[], tell: Telling) {
  const about = { entity: 'Framework', entityId: key.frameworkId }
  for (const { id, depth, role, singular, plural } of levels) {
    const names = { singular, plural }
    if (id === null) await tx.goalLevel.create({ data: { ...key, depth, role, ...names } })
    else await tx.goalLevel.update({ where: { id }, data: names })
    await tell({ ...about, action: id === null ? 'addLevel' : 'nameLevel', after: { depth, ...names } })
  }
}

/** Writes the goals of a plan, one after another, and answers what ids the new ones have got. */
export async function layGoals(tx: Tx, draft: Draft, plan: Plan, tell: Telling): Promise<(id: number) => number> {
  const given = new Map<number, number>()
  const idOf = (id: number) => given.get(id) ?? id
  const spotOf = ({ parentId, position }: Spot) => ({ parentId: idOf(parentId), position })
  const rows = await tx.goal.findMany({ where: draft.key })
  let nodes: Draft['goals'][number][] = draft.goals
  for (const { id: planned, level, words, move, outcome } of plan.goals) {
    const after = move && spotOf(move.after)
    if (outcome === 'new' && after) {
      const stands = draft.levels.find(({ depth }) => depth === level.depth)!
      const said = { title: '', ...words }
      const id = await createGoal(tx, draft, stands, { ...said, parentId: after.parentId })
      given.set(planned, id)
      const node = { id, parentId: after.parentId, number: `~${id}`, title: said.title, levelId: stands.id }
      nodes = moved([...nodes, { ...node, sortOrder: nodes.length }], id, after)
      await tell({ action: 'addGoal', entity: 'Goal', entityId: id, after: { ...after, title: said.title } })
      continue
    }
    const about = { entity: 'Goal', entityId: planned }
    const changed = GOAL_WORDS.filter(field => field in words)
    if (changed.length > 0) {
      const before = only(
        rows.find(({ id }) => id === planned)!,
        changed,
      )
      await tx.goal.update({ where: { id: planned }, data: words })
      await tell({ ...about, action: 'changeGoal', before, after: only(words, changed) })
    }
    if (after) {
      nodes = moved(nodes, planned, after)
      await tell({ ...about, action: 'moveGoal', before: move.before ? spotOf(move.before) : undefined, after })
    }
  }
  // Those that are new stand in the draft by now, with a number that no place has.
  const made = nodes.filter(({ id }) => [...given.values()].includes(id))
  await writeTree(tx, { ...draft, goals: [...draft.goals, ...made] }, nodes)
  return idOf
}
