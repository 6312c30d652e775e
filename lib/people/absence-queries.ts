import 'server-only'
import { canSeeWork, hasRole, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayInSweden, dayOf } from '@/lib/text/days'
import { entersNow, type Away } from './stand-in'

type Named = { id: number; name: string }

/** Colleagues who hold a role, by name; nobody for those who see no work. */
export async function listHolders(actor: Actor, municipalityId: number, role: Role): Promise<Named[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  return db.person.findMany({
    where: { isActive: true, roles: { some: { municipalityId, role } } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Who may stand in for somebody: other reviewers for one who reviews, other controllers for one who enters values. */
export async function listStandIns(actor: Actor, municipalityId: number): Promise<Named[]> {
  const role = hasRole(actor, { municipalityId }, 'reviewer') ? 'reviewer' : 'controller'
  return (await listHolders(actor, municipalityId, role)).filter(({ id }) => id !== actor.id)
}

/** Those who are away today. */
export async function listAway(actor: Actor, municipalityId: number): Promise<Away[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.absence.findMany({
    where: { municipalityId, until: { gte: new Date(dayInSweden(new Date())) }, person: { isActive: true } },
    select: {
      ...{ personId: true, until: true, standInId: true },
      ...{ person: { select: { name: true } }, standIn: { select: { name: true, isActive: true } } },
    },
    orderBy: [{ until: 'asc' }, { personId: 'asc' }],
  })
  return rows.map(({ personId, until, person, standIn, standInId }) => ({
    ...{ personId, name: person.name, until: dayOf(until) },
    ...(standIn?.isActive ? { standInId, standIn: standIn.name } : { standInId: null, standIn: null }),
  }))
}

/** Those of them who review, or are named to. */
export async function listReviewersAway(actor: Actor, municipalityId: number): Promise<Away[]> {
  const [away, reviewers] = await Promise.all([
    listAway(actor, municipalityId),
    listHolders(actor, municipalityId, 'reviewer'),
  ])
  return away.filter(({ personId }) => reviewers.some(({ id }) => id === personId))
}

/** By indicator's code: who enters its values now, and in whose place where it is another's; none where it is anyone's. */
export type Entering = ReadonlyMap<string, { id: number; insteadOf: string | null }>

export async function readEntering(actor: Actor, municipalityId: number): Promise<Entering> {
  const [away, controllers, named] = await Promise.all([
    listAway(actor, municipalityId),
    listHolders(actor, municipalityId, 'controller'),
    db.indicatorController.findMany({
      where: { municipalityId },
      include: { indicator: { select: { code: true } }, person: { select: { name: true } } },
    }),
  ])
  const here = { able: new Set(controllers.map(({ id }) => id)), away }
  return new Map(
    named.flatMap(one => {
      const id = entersNow(one, here)
      const insteadOf = id === one.personId ? null : one.person.name
      return id === null ? [] : [[one.indicator.code, { id, insteadOf }] as const]
    }),
  )
}
