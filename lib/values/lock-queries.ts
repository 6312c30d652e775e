import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import { locks, type PeriodLock } from './period-lock'
import { readLocks } from './read-locks'

export type ShownLock = Omit<PeriodLock, 'exceptFor'> & {
  by: string
  /** ISO */
  at: string
  exceptions: { indicatorId: number; name: string; why: string; by: string }[]
}

/** The locks that hold today with who made them, for whoever sees the work of the municipality. */
export async function listLocks(actor: Actor, municipalityId: number): Promise<ShownLock[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const held = await readLocks(db, municipalityId)
  const rows = await db.periodLock.findMany({
    where: { municipalityId, id: { in: held.map(({ id }) => id) } },
    select: {
      ...{ id: true, lockedAt: true, lockedBy: { select: { name: true } } },
      exceptions: {
        select: {
          ...{ indicatorId: true, why: true, grantedBy: { select: { name: true } } },
          indicator: { select: { title: true, shortName: true, shortNameEn: true } },
        },
      },
    },
  })
  return held.map(({ id, firstDay, lastDay, why, until }) => {
    const row = rows.find(one => one.id === id)!
    return {
      ...{ id, firstDay, lastDay, why, until, by: row.lockedBy.name, at: row.lockedAt.toISOString() },
      exceptions: row.exceptions.map(
        ({ indicatorId, why, grantedBy, indicator: { title, shortName, shortNameEn } }) => ({
          ...{ indicatorId, why, by: grantedBy.name },
          name: nameOf({ title, name: { sv: shortName, en: shortNameEn } }, 'sv'),
        }),
      ),
    }
  })
}

/** The locks that stop changes to some of an indicator's periods. */
export async function listLocksOn(
  actor: Actor,
  { municipalityId, indicatorId }: { municipalityId: number; indicatorId: number },
): Promise<PeriodLock[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const held = await readLocks(db, municipalityId)
  return held.filter(lock => locks(lock, { indicatorId, periodEnd: lock.lastDay }))
}
