import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { GoalSaid } from '@/lib/framework/goal-input'
import { spotIn, type Draft } from './stored-draft'

/** What can be changed of a goal in a draft. */
export type GoalFields = GoalSaid & {
  parentId: number | null
  position: number | null
  isRemoved: boolean
  ourReading: boolean
  /** Who answers for it. */
  bodyIds: number[]
}

/** A goal as it stands in a draft, taken out or not; null where it is of no such draft. */
export async function readGoalFields(
  tx: Pick<Prisma.TransactionClient, 'goal'>,
  draft: Draft,
  id: number,
): Promise<GoalFields | null> {
  const row = await tx.goal.findFirst({
    where: { ...draft.key, id },
    select: {
      ...{
        title: true,
        titleEn: true,
        summary: true,
        otherWording: true,
        ourReading: true,
        parentId: true,
        removedWith: true,
      },
      bodies: { orderBy: { bodyId: 'asc' }, select: { bodyId: true } },
    },
  })
  if (!row) return null
  const { removedWith, bodies, ...words } = row
  return {
    ...words,
    ...{ position: spotIn(draft, id)?.position ?? null, isRemoved: removedWith !== null },
    bodyIds: bodies.map(({ bodyId }) => bodyId),
  }
}

/** Whether what a change wrote is what stands there: all of it, or that what it added is there. */
export const stillStands = (
  now: GoalFields,
  before: Partial<GoalFields> | null,
  after: Partial<GoalFields> | null,
): boolean =>
  before === null
    ? !now.isRemoved
    : Object.entries(after ?? {}).every(([field, value]) => isSame(now[field as keyof GoalFields], value))
