import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { aboutRound, holdRound, no, type RoundDone } from './commands'
import type { commentInput, settleInput } from './followup-input'
import type { FollowUpKey } from './read-standing'

/** Says something of a goal's assessment to one's colleagues, until its report is published. */
export async function commentOnGoal(
  actor: Actor,
  { municipalityId, followUpId, goalId, comment: text }: z.output<typeof commentInput>,
): Promise<RoundDone> {
  return inUnpublished(actor, { municipalityId, followUpId }, async (tx, { frameworkId }) => {
    if ((await tx.goal.count({ where: { municipalityId, frameworkId, id: goalId } })) === 0) return no('missing')
    const data = { municipalityId, followUpId, goalId, personId: actor.id, text }
    await tx.followUpComment.create({ data })
    const about = { ...aboutRound({ municipalityId, followUpId }), action: 'commentOnGoal' }
    await audit(tx, actor, { ...about, after: { goalId, text } })
    return { ok: true }
  })
}

/** Settles a comment, or opens it anew. */
export async function settleComment(
  actor: Actor,
  { municipalityId, followUpId, commentId: id, isSettled }: z.output<typeof settleInput>,
): Promise<RoundDone> {
  return inUnpublished(actor, { municipalityId, followUpId }, async tx => {
    const found = await tx.followUpComment.findFirst({ where: { municipalityId, followUpId, id } })
    if (!found) return no('missing')
    const settles = isSettled === 'ja'
    if (settles === (found.settledAt !== null)) return { ok: true, isUnchanged: true }
    await tx.followUpComment.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: settles ? { settledById: actor.id, settledAt: new Date() } : { settledById: null, settledAt: null },
    })
    const about = { ...aboutRound({ municipalityId, followUpId }), action: settles ? 'settleComment' : 'reopenComment' }
    await audit(tx, actor, { ...about, after: { goalId: found.goalId, text: found.text } })
    return { ok: true }
  })
}

/** Whoever works here may speak up, also while a round waits for its second person. */
async function inUnpublished(
  actor: Actor,
  key: FollowUpKey,
  write: (tx: Prisma.TransactionClient, round: { frameworkId: number }) => Promise<RoundDone>,
): Promise<RoundDone> {
  if (!canSeeWork(actor, key)) return no('forbidden')
  return db.$transaction(async tx => {
    const round = await holdRound(tx, key)
    if (!round) return no('missing')
    return round.status === 'published' ? no('notOpen') : write(tx, round)
  })
}
