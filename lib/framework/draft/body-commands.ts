import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { goalBodiesInput } from './draft-input'
import { drafting, type No } from './goal-commands'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient
type Chosen =
  | { ok: true; isUnchanged?: true }
  | No
  /** Somebody else has chosen others since they were seen; those. */
  | { ok: false; fault: 'changed'; now: string[] }

/** Which nämnder and bolag answer for a goal of a draft. */
export const chooseBodies = (
  actor: Actor,
  { goalId, seen, bodyIds, ...key }: z.output<typeof goalBodiesInput>,
): Promise<Chosen> =>
  drafting<Chosen>(actor, key, async (tx, draft) => {
    if (!draft.goals.some(({ id }) => id === goalId)) return { ok: false, fault: 'missing' }
    const { municipalityId } = key
    const rows = await tx.goalBody.findMany({
      where: { municipalityId, goalId },
      orderBy: { bodyId: 'asc' },
      select: { bodyId: true, body: { select: { name: true } } },
    })
    const now = rows.map(({ bodyId }) => bodyId)
    const wanted = [...new Set(bodyIds)].toSorted((a, b) => a - b)
    if (isSame(now, wanted)) return { ok: true, isUnchanged: true }
    if (!isSame(now, seen)) return { ok: false, fault: 'changed', now: rows.map(({ body }) => body.name) }
    if (!(await writeBodies(tx, key, goalId, wanted))) return { ok: false, fault: 'missing' }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'chooseBodies', entity: 'Goal', entityId: goalId },
      ...{ before: { bodyIds: now }, after: { bodyIds: wanted } },
    })
    return { ok: true }
  })

/** False where one of them is no body of the municipality any more. */
export async function writeBodies(
  tx: Tx,
  { municipalityId }: DraftKey,
  goalId: number,
  bodyIds: readonly number[],
): Promise<boolean> {
  const known = await tx.body.count({ where: { municipalityId, id: { in: [...bodyIds] } } })
  if (known < bodyIds.length) return false
  await tx.goalBody.deleteMany({ where: { municipalityId, goalId } })
  await tx.goalBody.createMany({ data: bodyIds.map(bodyId => ({ municipalityId, goalId, bodyId })) })
  return true
}
