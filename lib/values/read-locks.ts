import { dayInSweden, dayOf } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import { locks, type LockedCell, type PeriodLock } from './period-lock'

type Asked = Pick<Prisma.TransactionClient, 'periodLock'>

/** The locks that hold today. */
export async function readLocks(db: Asked, municipalityId: number): Promise<PeriodLock[]> {
  const today = new Date(dayInSweden(new Date()))
  const found = await db.periodLock.findMany({
    where: { municipalityId, liftedAt: null, OR: [{ until: null }, { until: { gte: today } }] },
    include: { exceptions: { select: { indicatorId: true } } },
    orderBy: [{ firstDay: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ id, firstDay, lastDay, why, until, exceptions }) => ({
    ...{ id, why, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay), until: dayOf(until) },
    exceptFor: exceptions.map(({ indicatorId }) => indicatorId),
  }))
}

/** Whether some of the cells may not be changed today. Asked in the transaction that would change them. */
export async function isLocked(tx: Asked, municipalityId: number, cells: readonly LockedCell[]): Promise<boolean> {
  const held = await readLocks(tx, municipalityId)
  return held.some(lock => cells.some(cell => locks(lock, cell)))
}
