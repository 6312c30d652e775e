import 'server-only'
import { changesOf } from '@/lib/audit/log-entry'
import { peopleInLog } from '@/lib/audit/log-names'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import { readChanged, stillHolds, type Fields } from '@/lib/actions/changed-row'
import type { ActionKey } from '@/lib/actions/stored-action'

const SHOWN = 30

export type ActionChange = {
  /** Of the entry in the change history. */
  id: string
  /** ISO */
  at: string
  who: string | null
  action: string
  entity: string
  changes: { field: string; before: string | null; after: string | null }[]
  /** What it wrote still holds, and can be put back. */
  canBeUndone: boolean
}

/** What has been done with an action, its notes and tasks, the latest first. */
export async function listActionChanges(actor: Actor, key: ActionKey): Promise<ActionChange[]> {
  const { municipalityId, actionId } = key
  if (!canSeeWork(actor, { municipalityId })) return []
  const own = { where: { municipalityId, actionId }, select: { id: true } }
  const [notes, tasks, people] = await Promise.all([
    db.actionNote.findMany(own),
    db.actionTask.findMany(own),
    peopleInLog(municipalityId),
  ])
  const of = (entity: string, rows: readonly { id: number }[]) => ({
    ...{ entity, entityId: { in: rows.map(({ id }) => String(id)) } },
  })
  const entries = await db.auditEntry.findMany({
    where: {
      municipalityId,
      OR: [of('Action', [{ id: actionId }]), of('ActionNote', notes), of('ActionTask', tasks)],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  return db.$transaction(async tx => {
    const changes: ActionChange[] = []
    for (const { id, at, actorId, action, entity, entityId, before, after } of entries) {
      const row = await readChanged(tx, key, { entity, entityId })
      changes.push({
        ...{ id: String(id), at: at.toISOString(), action, entity, changes: changesOf(before, after) },
        who: actorId === null ? null : loggedAs(actorId, people.get(actorId)),
        canBeUndone: row !== null && stillHolds(row, before as Fields | null, after as Fields | null),
      })
    }
    return changes
  })
}
