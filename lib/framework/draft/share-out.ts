import { GOAL_WORDS, type GoalWords } from '@/lib/framework/goal-input'
import { only } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { Shared } from './holding'
import { writeTree, type Draft } from './stored-draft'
import { moved, type Node } from './tree'

type Tx = Prisma.TransactionClient

/** Writes what of several goals is shared out anew: each row stays itself, and belongs to another. */
export async function shareOut(tx: Tx, draft: Draft, shared: readonly Shared[]): Promise<void> {
  const { municipalityId } = draft.key
  await shareStrategies(
    tx,
    shared.flatMap(({ id, strategies = [] }) => strategies.map(one => ({ ...one, areaId: id }))),
  )
  for (const one of shared) {
    const goalId = one.id
    const own = { municipalityId, goalId }
    await shareLinks(tx, own, one)
    for (const id of one.findings ?? []) await tx.needsFinding.update({ where: { id }, data: { goalId } })
    for (const id of one.evidence ?? []) await tx.evidence.update({ where: { id }, data: { goalId } })
    const words = only(
      one as GoalWords,
      GOAL_WORDS.filter(field => field in one),
    )
    const data = { ...words, ...('mergedInto' in one && { mergedInto: one.mergedInto ?? null }) }
    await tx.goal.update({ where: { municipalityId_id: { municipalityId, id: goalId } }, data })
  }
  await shareTree(tx, draft, shared)
}

/** Two can have the same number for a moment, so each has none that another could. */
async function shareStrategies(tx: Tx, strategies: readonly { id: number; number: number; areaId: number }[]) {
  for (const { id } of strategies) await tx.strategy.update({ where: { id }, data: { number: -id } })
  for (const { id, number, areaId } of strategies) await tx.strategy.update({ where: { id }, data: { number, areaId } })
}

type Own = { municipalityId: number; goalId: number }

async function shareLinks(tx: Tx, own: Own, shared: Shared) {
  const { municipalityId, goalId } = own
  const { fromIds, lived, indicators, serves, actions, documents, processes, bodies } = shared
  if (fromIds) {
    await tx.goalCarryOver.deleteMany({ where: { municipalityId, toGoalId: goalId } })
    const data = fromIds.map(fromGoalId => ({ municipalityId, fromGoalId, toGoalId: goalId }))
    await tx.goalCarryOver.createMany({ data })
  }
  if (lived) {
    await tx.strategyCarryOver.deleteMany({ where: own })
    await tx.strategyCarryOver.createMany({ data: lived.map(one => ({ ...own, ...one })) })
  }
  if (indicators) {
    await tx.goalIndicator.deleteMany({ where: own })
    await tx.goalIndicator.createMany({ data: indicators.map(one => ({ ...own, ...one })) })
  }
  if (serves) {
    await tx.goalStrategy.deleteMany({ where: own })
    await tx.goalStrategy.createMany({ data: serves.map(strategyId => ({ ...own, strategyId })) })
  }
  if (actions) {
    await tx.actionGoal.deleteMany({ where: own })
    await tx.actionGoal.createMany({ data: actions.map(actionId => ({ ...own, actionId })) })
  }
  if (documents) {
    await tx.goalDocument.deleteMany({ where: own })
    await tx.goalDocument.createMany({ data: documents.map(documentId => ({ ...own, documentId })) })
  }
  if (processes) {
    await tx.goalProcess.deleteMany({ where: own })
    await tx.goalProcess.createMany({ data: processes.map(processId => ({ ...own, processId })) })
  }
  if (bodies) {
    await tx.goalBody.deleteMany({ where: own })
    await tx.goalBody.createMany({ data: bodies.map(bodyId => ({ ...own, bodyId })) })
  }
}

async function shareTree(tx: Tx, draft: Draft, shared: readonly Shared[]) {
  const { municipalityId } = draft.key
  let nodes: Node[] = [...draft.goals]
  for (const { id, isRemoved, parentId, position } of shared) {
    if (isRemoved === undefined) continue
    const data = isRemoved ? { removedWith: id, number: `~${id}` } : { removedWith: null }
    await tx.goal.update({ where: { municipalityId_id: { municipalityId, id } }, data })
    nodes = nodes.filter(node => node.id !== id)
    if (!isRemoved && parentId) nodes = moved([...nodes, { id, parentId }], id, { parentId, position: position ?? 0 })
  }
  for (const { id: parentId, children = [] } of shared) {
    const standing = children.filter(child => nodes.some(({ id }) => id === child))
    nodes = [...nodes.filter(({ id }) => !standing.includes(id)), ...standing.map(id => ({ id, parentId }))]
    const out = children.filter(child => !standing.includes(child))
    await tx.goal.updateMany({ where: { municipalityId, id: { in: out } }, data: { parentId } })
  }
  await writeTree(tx, draft, nodes)
}
