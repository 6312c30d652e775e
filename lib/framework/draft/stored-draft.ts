import type { Prisma } from '@/prisma/generated/client'
import { depthOf, inOrder, numbersOf, spotOf, type Node, type Spot } from './tree'

type Tx = Prisma.TransactionClient
export type DraftKey = { municipalityId: number; frameworkId: number }
export type DraftGoal = Node & { number: string; title: string; levelId: number; sortOrder: number }
export type Draft = {
  key: DraftKey
  goals: DraftGoal[]
  /** From the top. */
  levels: { id: number; depth: number; role: 'overall' | 'area' | 'outcome'; singular: string; plural: string }[]
  deepest: number
  /** It waits to be adopted as it stands. */
  isProposed: boolean
}

/** A målbild in draft with the goals that stand in it, or one that is adopted; null where there is none of that kind. */
export async function readDraft(tx: Tx, key: DraftKey, status: 'draft' | 'adopted' = 'draft'): Promise<Draft | null> {
  const { municipalityId, frameworkId } = key
  const framework = await tx.framework.findFirst({
    where: { municipalityId, id: frameworkId, status },
    select: {
      adoption: { select: { frameworkId: true } },
      levels: {
        orderBy: { depth: 'asc' },
        select: { id: true, depth: true, role: true, singular: true, plural: true },
      },
      goals: {
        where: { removedWith: null },
        orderBy: { sortOrder: 'asc' },
        select: { id: true, parentId: true, number: true, title: true, levelId: true, sortOrder: true },
      },
    },
  })
  if (!framework) return null
  const { levels, goals, adoption } = framework
  const deepest = Math.max(0, ...levels.map(({ depth }) => depth))
  return { key, levels, goals, deepest, isProposed: adoption !== null }
}

/** Writes where goals stand: under what, in what order, and so their numbers and levels. */
export async function writeTree(tx: Tx, draft: Draft, after: readonly Node[]): Promise<void> {
  const { municipalityId } = draft.key
  const numbers = numbersOf(after)
  const levelAt = new Map(draft.levels.map(({ id, depth }) => [depth, id]))
  const before = new Map(draft.goals.map(goal => [goal.id, goal]))
  const changed = inOrder(after).flatMap(({ id, parentId }, sortOrder) => {
    const placed = { parentId, sortOrder, number: numbers.get(id)!, levelId: levelAt.get(depthOf(after, id))! }
    const was = before.get(id)
    const isSame = was && (Object.keys(placed) as (keyof typeof placed)[]).every(field => was[field] === placed[field])
    return isSame ? [] : [{ id, ...placed }]
  })
  const at = (id: number) => ({ where: { municipalityId_id: { municipalityId, id } } })
  // Two that change places have the same number for a moment.
  for (const { id } of changed) await tx.goal.update({ ...at(id), data: { number: `~${id}` } })
  for (const { id, ...data } of changed) await tx.goal.update({ ...at(id), data })
}

/** Takes goals out of the draft, or lets them stand in it again; one that is out has no number. */
export async function writeRemoved(tx: Tx, { key }: Draft, ids: readonly number[], removedWith: number | null) {
  const { municipalityId } = key
  for (const id of ids)
    await tx.goal.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { removedWith, number: `~${id}` },
    })
}

export const spotIn = (draft: Draft, id: number): Spot | null => spotOf(draft.goals, id)
