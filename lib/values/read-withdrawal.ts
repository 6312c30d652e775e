import 'server-only'
import { canProposeWithdrawal, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { UNDER_WAY } from './threshold'
import type { TimelineWithdrawal } from './timeline'
import { WITHDRAWAL_SCOPES, withinScope, type WithdrawalScope } from './withdrawal-scope'

type Cell = Prisma.CellGetPayload<{ include: { published: { select: { revisionId: true; status: true } } } }>

/** Whether the value of a cell is published and may be proposed for taking away by this person, and what would go with it. */
export async function withdrawalOf(actor: Actor, cell: Cell): Promise<TimelineWithdrawal | null> {
  const { municipalityId, indicatorId, published } = cell
  if (!published || published.status === 'confidential' || !canProposeWithdrawal(actor, { municipalityId })) return null
  const many = async (scope: WithdrawalScope) =>
    [
      scope,
      await db.publishedObservation.count({
        where: { ...{ municipalityId, indicatorId, value: { not: null } }, ...withinScope(scope, cell) },
      }),
    ] as const
  const [pending, ...counts] = await Promise.all([
    db.submission.findFirst({
      where: {
        ...{ municipalityId, kind: 'withdrawal', status: { in: [...UNDER_WAY] } },
        items: { some: { revision: { cellId: cell.id } } },
      },
      select: {
        ...{ id: true, proposedById: true, status: true },
        events: { orderBy: { number: 'desc' }, take: 1, select: { note: true } },
      },
    }),
    ...WITHDRAWAL_SCOPES.map(many),
  ])
  return {
    revisionId: String(published.revisionId),
    many: Object.fromEntries(counts) as Record<WithdrawalScope, number>,
    pending: pending && {
      ...{ submission: String(pending.id), isOwn: pending.proposedById === actor.id },
      returned: pending.status === 'returned' ? { note: pending.events[0]?.note ?? '' } : null,
    },
  }
}
