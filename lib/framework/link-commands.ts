import 'server-only'
import type { z } from 'zod'
import { audit, type Change } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { lockDraftOf } from '@/lib/publication/in-draft'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import type { goalLinkInput } from './goal-input'

type Link = z.output<typeof goalLinkInput>
type Linked = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'there' }

/** Lets an indicator tell of a goal, as the municipality's own choice. */
export const linkIndicator = (actor: Actor, link: Link): Promise<Linked> =>
  linking(actor, link, 'linkIndicator', { isLinked: true }, async tx => {
    const { municipalityId, goalId, indicatorId } = link
    const [goals, indicators, last] = [
      await tx.goal.count({ where: { municipalityId, id: goalId } }),
      await tx.indicator.count({ where: { municipalityId, id: indicatorId } }),
      await tx.goalIndicator.aggregate({ where: { municipalityId, goalId }, _max: { sortOrder: true } }),
    ]
    if (goals === 0 || indicators === 0) return 'missing'
    const { count } = await tx.goalIndicator.createMany({
      data: { ...link, sortOrder: (last._max.sortOrder ?? -1) + 1, isProposal: false },
      skipDuplicates: true,
    })
    return count === 0 ? 'there' : null
  })

/** An indicator tells of a goal no longer; what is known of the indicator stays. */
export const unlinkIndicator = (actor: Actor, link: Link): Promise<Linked> =>
  linking(actor, link, 'unlinkIndicator', { isLinked: false }, async tx => {
    const { count } = await tx.goalIndicator.deleteMany({ where: link })
    return count === 0 ? 'missing' : null
  })

/** What the website proposed becomes the municipality's own. */
export const decideLink = (actor: Actor, link: Link): Promise<Linked> =>
  linking(actor, link, 'decideLink', { isProposal: false }, async tx => {
    const { count } = await tx.goalIndicator.updateMany({
      where: { ...link, isProposal: true },
      data: { isProposal: false },
    })
    return count === 0 ? 'missing' : null
  })

/** With the municipality's turn, for those who edit goals; `link` answers why it could not. */
function linking(
  actor: Actor,
  { municipalityId, goalId, indicatorId }: Link,
  action: Change['action'],
  after: Prisma.InputJsonObject,
  link: (tx: Prisma.TransactionClient) => Promise<'missing' | 'there' | null>,
): Promise<Linked> {
  if (!canEditGoals(actor, { municipalityId })) return Promise.resolve({ ok: false, fault: 'forbidden' })
  return inTurn<Linked>(municipalityId, async tx => {
    await lockDraftOf(tx, municipalityId, goalId)
    const fault = await link(tx)
    if (fault) return { ok: false, fault }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action, entity: 'Goal', entityId: goalId },
      after: { indicatorId, ...after },
    })
    return { ok: true }
  })
}
