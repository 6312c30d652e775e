import 'server-only'
import { changesOf, type LogEntry } from '@/lib/audit/log-entry'
import { peopleInLog } from '@/lib/audit/log-names'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import type { BackgroundFields, DecisionFields } from './background-input'
import { BACKGROUND_ACTIONS, stands } from './commands'
import { readBackground, saidOf } from './stored'

const SHOWN = 20

export type BackgroundChange = Pick<LogEntry, 'id' | 'at' | 'who' | 'action' | 'changes'> & {
  about: string
  canBeUndone: boolean
}
export type WorkBackground = {
  said: BackgroundFields
  /** The latest first. */
  decisions: { id: number; fields: DecisionFields }[]
  changes: BackgroundChange[]
}

/** What the municipality says that its work is, and the decisions behind it, for those who edit it. */
export async function getWorkBackground(actor: Actor, municipalityId: number): Promise<WorkBackground | null> {
  if (!canEditGoals(actor, { municipalityId })) return null
  const [said, decisions, entries, people] = await Promise.all([
    readBackground(db, municipalityId),
    db.decision.findMany({ where: { municipalityId }, orderBy: [{ dateStart: 'desc' }, { id: 'desc' }] }),
    db.auditEntry.findMany({
      where: { municipalityId, action: { in: BACKGROUND_ACTIONS } },
      orderBy: { id: 'desc' },
      take: SHOWN,
    }),
    peopleInLog(municipalityId),
  ])
  const titleIn = (told: unknown) => (told as { title?: string } | null)?.title
  return {
    said,
    decisions: decisions.map(row => ({ id: row.id, fields: saidOf(row) })),
    changes: await Promise.all(
      entries.map(async entry => ({
        ...{ id: String(entry.id), at: entry.at.toISOString(), action: entry.action },
        who: entry.actorId === null ? null : loggedAs(entry.actorId, people.get(entry.actorId)),
        about:
          titleIn(entry.after) ??
          titleIn(entry.before) ??
          decisions.find(({ id }) => String(id) === entry.entityId && entry.entity === 'Decision')?.title ??
          '',
        changes: changesOf(entry.before, entry.after),
        canBeUndone: await stands(db, municipalityId, entry),
      })),
    ),
  }
}
