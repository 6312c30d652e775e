import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { listHolders } from '@/lib/people/absence-queries'
import type { controllerInput } from './controller-input'

export type ControllerFault = 'forbidden' | 'missing' | 'person' | 'same' | 'alone' | 'changed'
type Done = { ok: true } | { ok: false; fault: ControllerFault }
const no = (fault: ControllerFault): Done => ({ ok: false, fault })

/** Names who enters an indicator's values, and who does it when they can't: nothing that the public is told, so at once. */
export async function nameController(actor: Actor, input: z.output<typeof controllerInput>): Promise<Done> {
  const { municipalityId, indicatorId, personId, standInId, seenPersonId, seenStandInId } = input
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  if (personId === null && standInId !== null) return no('alone')
  if (personId !== null && personId === standInId) return no('same')
  const able = new Set((await listHolders(actor, municipalityId, 'controller')).map(({ id }) => id))
  const isNew = (id: number | null, seen: number | null) => id !== null && id !== seen
  // Whoever stands there already may stay, also when they have left: what is changed is the other one.
  if (
    (isNew(personId, seenPersonId) && !able.has(personId!)) ||
    (isNew(standInId, seenStandInId) && !able.has(standInId!))
  )
    return no('person')
  return db.$transaction(async tx => {
    const found = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${indicatorId} FOR UPDATE`
    if (found.length === 0) return no('missing')
    const where = { municipalityId_indicatorId: { municipalityId, indicatorId } }
    const row = await tx.indicatorController.findUnique({ where })
    const before = { personId: row?.personId ?? null, standInId: row?.standInId ?? null }
    if (before.personId !== seenPersonId || before.standInId !== seenStandInId) return no('changed')
    if (before.personId === personId && before.standInId === standInId) return { ok: true } as const
    if (personId === null) await tx.indicatorController.delete({ where })
    else {
      const data = { personId, standInId }
      await tx.indicatorController.upsert({ where, create: { municipalityId, indicatorId, ...data }, update: data })
    }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'nameController', entity: 'Indicator', entityId: indicatorId },
      ...{ before, after: { personId, standInId } },
    })
    return { ok: true } as const
  })
}
