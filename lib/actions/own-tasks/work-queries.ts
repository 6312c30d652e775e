import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayOf } from '@/lib/text/days'

export type OwnTask = { id: number; title: string; /** ISO */ dueOn: string; action: { id: number; title: string } }

/** What whoever is named for åtgärder has left to do in them, the first to come first. */
export async function listOwnTasks(actor: Actor, municipalityId: number): Promise<OwnTask[]> {
  if (!canSeeWork(actor, { municipalityId }) || actor.kind !== 'person') return []
  const rows = await db.actionTask.findMany({
    where: { municipalityId, isRemoved: false, doneOn: null, action: { ownerId: actor.id, isRemoved: false } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, dueOn: true, action: { select: { id: true, title: true } } },
  })
  return rows.map(({ dueOn, ...task }) => ({ ...task, dueOn: dayOf(dueOn) }))
}
