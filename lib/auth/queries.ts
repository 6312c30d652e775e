import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { canReadLog, type Actor } from './permissions'
import type { SignInMade } from './sign-in-made'

/** For how long sign-ins are kept, in months. */
export const monthsKept = (): number => env().SIGN_IN_LOG_MONTHS

const LATEST = 200

/** The latest sign-ins, tried and made, of people with a role in the municipality, for those who may read its log. */
export async function listSignIns(actor: Actor, municipalityId: number): Promise<SignInMade[]> {
  if (!canReadLog(actor, { municipalityId })) return []
  const people = await db.person.findMany({
    where: { roles: { some: { municipalityId } } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const events = await db.signInEvent.findMany({
    where: { personId: { in: [...nameOf.keys()] } },
    orderBy: { id: 'desc' },
    take: LATEST,
  })
  return events.map(({ id, at, personId, what }) => ({
    ...{ id: String(id), at: at.toISOString(), what },
    who: nameOf.get(personId ?? 0) ?? '',
  }))
}
