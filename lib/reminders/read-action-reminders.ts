import 'server-only'
import { standingOf } from '@/lib/actions/standing'
import { canEditGoals } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { workPaths } from '@/lib/municipality/work-paths'
import { remindersSv as t } from '@/lib/text/reminders-sv'
import { dayOf } from '@/lib/text/days'
import type { Here } from './here'
import { dueKind, type For } from './reminder'

/** Of åtgärder to whoever is named for them, and to strategists where those have left. */
export async function readActionReminders({ id: municipalityId, slug, people, today }: Here): Promise<For[]> {
  const rows = await db.action.findMany({
    where: { municipalityId, isRemoved: false, ownerId: { not: null }, status: { notIn: ['done', 'dropped'] } },
    include: { tasks: { where: { isRemoved: false, doneOn: null }, orderBy: { dueOn: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  const isHere = new Set(people.map(({ id }) => id))
  const strategists = people.filter(person => canEditGoals(person, { municipalityId }))
  return rows.flatMap(({ id, title, status, endYear, ownerId, toldAt, tasks }): For[] => {
    const path = workPaths.action(slug, id)
    if (ownerId === null || !isHere.has(ownerId))
      return strategists.map(({ id: personId }) => ({
        ...{ personId, kind: 'ownerGone', key: `ownerGone action ${id}`, title, about: t.actionLeft, path },
      }))
    const own = { personId: ownerId, path }
    const toldOn = toldAt && dayOf(toldAt)
    const { silence } = standingOf({ status, endYear, tasks: [], toldOn }, today)
    const end = endYear === null ? null : `${endYear}-12-31`
    const kind = end && dueKind(end, today)
    return [
      ...tasks.flatMap((task): For[] => {
        const [day, kind] = [dayOf(task.dueOn), dueKind(dayOf(task.dueOn), today)]
        return kind
          ? [{ ...own, kind, key: `${kind} task ${task.id} ${day}`, title: task.title, about: t.taskBy(day, title) }]
          : []
      }),
      ...(kind ? [{ ...own, kind, key: `${kind} action ${id} ${endYear}`, title, about: t.actionBy(endYear!) }] : []),
      ...(silence
        ? [{ ...own, kind: 'stale' as const, key: `stale action ${id} ${toldOn}`, title, about: t.silent(toldOn) }]
        : []),
    ]
  })
}
