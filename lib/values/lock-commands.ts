import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canLockPeriod, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayInSweden } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import type { exceptionInput, liftInput, lockInput } from './lock-input'

export type LockFault = 'forbidden' | 'missing' | 'backwards' | 'passed' | 'excepted'
export type LockDone = { ok: true } | { ok: false; fault: LockFault }
const no = (fault: LockFault): LockDone => ({ ok: false, fault })

/** Locks the values of the periods that end in some years. */
export async function lockPeriod(actor: Actor, input: z.output<typeof lockInput>): Promise<LockDone> {
  const { municipalityId, firstYear, lastYear, why, until } = input
  if (!canLockPeriod(actor, { municipalityId })) return no('forbidden')
  if (lastYear < firstYear) return no('backwards')
  if (until !== '' && until < dayInSweden(new Date())) return no('passed')
  return db.$transaction(async tx => {
    await addLock(tx, actor, {
      ...{ municipalityId, why, until: until || null, firstYear: Number(firstYear), lastYear: Number(lastYear) },
    })
    return { ok: true } as const
  })
}

type NewLock = { municipalityId: number; firstYear: number; lastYear: number; why: string; until: string | null }

/** Locks in a transaction that does more; returns the lock's id. */
export async function addLock(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { municipalityId, firstYear, lastYear, why, until }: NewLock,
): Promise<number> {
  const lock = { firstDay: `${firstYear}-01-01`, lastDay: `${lastYear}-12-31`, why, until }
  const { id } = await tx.periodLock.create({
    data: {
      ...{ municipalityId, why, lockedById: actor.id, until: until === null ? null : new Date(until) },
      ...{ firstDay: new Date(lock.firstDay), lastDay: new Date(lock.lastDay) },
    },
  })
  await audit(tx, actor, {
    ...{ municipalityId, entrance: 'form', action: 'lockPeriod', entity: 'PeriodLock', entityId: id, after: lock },
  })
  return id
}

/** From now on the values may be changed again. */
export async function liftLock(
  actor: Actor,
  { municipalityId, lockId }: z.output<typeof liftInput>,
): Promise<LockDone> {
  if (!canLockPeriod(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const { count } = await tx.periodLock.updateMany({
      where: { municipalityId, id: lockId, liftedAt: null },
      data: { liftedAt: new Date(), liftedById: actor.id },
    })
    if (count === 0) return no('missing')
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'liftLock', entity: 'PeriodLock', entityId: lockId },
    })
    return { ok: true } as const
  })
}

/** Lets one indicator's values be changed in spite of a lock, with a reason. */
export async function exceptFromLock(actor: Actor, input: z.output<typeof exceptionInput>): Promise<LockDone> {
  const { municipalityId, lockId, indicatorId, why } = input
  if (!canLockPeriod(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const which = { municipalityId, id: lockId }
    const [lock, indicator] = [
      await tx.periodLock.count({ where: { ...which, liftedAt: null } }),
      await tx.indicator.count({ where: { municipalityId, id: indicatorId } }),
    ]
    if (lock === 0 || indicator === 0) return no('missing')
    const { count } = await tx.periodLockException.createMany({
      data: { municipalityId, lockId, indicatorId, why, grantedById: actor.id },
      skipDuplicates: true,
    })
    if (count === 0) return no('excepted')
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'exceptFromLock', entity: 'PeriodLock', entityId: lockId },
      after: { indicatorId, why },
    })
    return { ok: true } as const
  })
}
