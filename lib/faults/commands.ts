import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canSettleFault, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'

type Which = { municipalityId: number; id: bigint }
export type FaultAnswer = 'done' | 'forbidden' | 'moved'

/** Takes a report on, or over from another, as it was when it was read. */
export async function takeFault(
  actor: Actor,
  { municipalityId, id, seenTakenBy }: Which & { seenTakenBy: number | null },
): Promise<FaultAnswer> {
  if (!canSettleFault(actor, { municipalityId })) return 'forbidden'
  return db.$transaction(async tx => {
    const { count } = await tx.faultReport.updateMany({
      where: { municipalityId, id, settledAt: null, takenById: seenTakenBy },
      data: { takenById: actor.id, takenAt: new Date() },
    })
    if (count === 0) return 'moved'
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'takeFault', entity: 'FaultReport', entityId: String(id) },
      before: { takenBy: seenTakenBy },
      after: { takenBy: actor.id },
    })
    return 'done'
  })
}

/** Settles a report, once, with what was done in words. */
export async function settleFault(
  actor: Actor,
  { municipalityId, id, answer }: Which & { answer: string },
): Promise<FaultAnswer> {
  if (!canSettleFault(actor, { municipalityId })) return 'forbidden'
  return db.$transaction(async tx => {
    const { count } = await tx.faultReport.updateMany({
      where: { municipalityId, id, settledAt: null },
      data: { settledById: actor.id, settledAt: new Date(), answer },
    })
    if (count === 0) return 'moved'
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'settleFault', entity: 'FaultReport', entityId: String(id) },
    })
    return 'done'
  })
}
