import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { readingInput } from './draft-input'
import { drafting, type No } from './goal-commands'

/** Whether a goal of a draft is a reading of the sources, and not what the municipality has said itself. */
export const markReading = (
  actor: Actor,
  { goalId, ourReading, ...key }: z.output<typeof readingInput>,
): Promise<{ ok: true; isUnchanged?: true } | No> =>
  drafting<{ ok: true; isUnchanged?: true } | No>(actor, key, async (tx, draft) => {
    const { municipalityId } = key
    const where = { municipalityId_id: { municipalityId, id: goalId } }
    if (!draft.goals.some(({ id }) => id === goalId)) return { ok: false, fault: 'missing' }
    const now = await tx.goal.findUniqueOrThrow({ where, select: { ourReading: true } })
    if (now.ourReading === ourReading) return { ok: true, isUnchanged: true }
    await tx.goal.update({ where, data: { ourReading } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeGoal', entity: 'Goal', entityId: goalId },
      ...{ before: now, after: { ourReading } },
    })
    return { ok: true }
  })
