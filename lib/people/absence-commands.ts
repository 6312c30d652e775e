import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canBeAway, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayInSweden, dayOf } from '@/lib/text/days'
import { aboutPerson } from './about-person'
import { listStandIns } from './absence-queries'

export type AbsenceFault = 'forbidden' | 'passed' | 'standIn' | 'here'
type Done = { ok: true } | { ok: false; fault: AbsenceFault }
const no = (fault: AbsenceFault): Done => ({ ok: false, fault })

type Away = { municipalityId: number; until: string; standInId: number | null }

/** Says that one is away until a day, and who does it instead: somebody who may do the same already. */
export async function goAway(actor: Actor, { municipalityId, until, standInId }: Away): Promise<Done> {
  if (!canBeAway(actor, { municipalityId })) return no('forbidden')
  if (until < dayInSweden(new Date())) return no('passed')
  if (standInId !== null && !(await listStandIns(actor, municipalityId)).some(({ id }) => id === standInId))
    return no('standIn')
  const which = { municipalityId, personId: actor.id }
  return db.$transaction(async tx => {
    const before = await tx.absence.findUnique({ where: { municipalityId_personId: which } })
    const day = dayOf(before?.until)
    if (before && day === until && before.standInId === standInId) return { ok: true } as const
    const data = { until: new Date(until), standInId }
    await tx.absence.upsert({
      where: { municipalityId_personId: which },
      create: { ...which, ...data },
      update: data,
    })
    await audit(tx, actor, {
      ...{ ...aboutPerson(municipalityId, actor.id), action: 'goAway', after: { until, standInId } },
      ...(before && { before: { until: day!, standInId: before.standInId } }),
    })
    return { ok: true } as const
  })
}

/** Says that one is back. */
export async function comeBack(actor: Actor, { municipalityId }: { municipalityId: number }): Promise<Done> {
  if (!canBeAway(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const { count } = await tx.absence.deleteMany({ where: { municipalityId, personId: actor.id } })
    if (count === 0) return no('here')
    await audit(tx, actor, { ...aboutPerson(municipalityId, actor.id), action: 'comeBack' })
    return { ok: true } as const
  })
}
