import 'server-only'
import { peopleInLog } from '@/lib/audit/log-names'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { WRITES } from '@/lib/followup/commands'
import type { Assessment } from '@/lib/followup/judgement'
import type { FollowUpKey } from '@/lib/followup/read-standing'
import { loggedAs } from '@/lib/text/log-sv'
import type { Prisma } from '@/prisma/generated/client'
import { versionsOf, type Version } from './versions'

type GoalKey = FollowUpKey & { goalId: number }

/** All that has been concluded of a goal in a round, the latest first, for whoever sees the work. */
export async function listVersions(actor: Actor, key: GoalKey, now: Assessment): Promise<Version[]> {
  if (!canSeeWork(actor, key)) return []
  const [entries, people] = await Promise.all([readWritten(db, key), peopleInLog(key.municipalityId)])
  const written = entries.map(({ actorId, ...entry }) => ({
    ...{ ...entry, who: actorId === null ? null : loggedAs(actorId, people.get(actorId)) },
  }))
  return versionsOf(written, now)
}

/** Each time that it was written, the latest first. */
export async function readWritten(
  tx: Pick<Prisma.TransactionClient, 'auditEntry'>,
  { municipalityId, followUpId, goalId }: GoalKey,
) {
  const entries = await tx.auditEntry.findMany({
    where: {
      ...{ municipalityId, entity: 'FollowUp', entityId: String(followUpId) },
      ...{ action: { in: [...WRITES] }, after: { path: ['goalId'], equals: goalId } },
    },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, actorId: true, before: true },
  })
  return entries.map(({ id, at, actorId, before }) => ({
    ...{ id: String(id), at: at.toISOString(), actorId, before: (before ?? {}) as Partial<Assessment> },
  }))
}
