import 'server-only'
import { canEditGoals, canManagePeople, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { mailServer } from '@/lib/mail/mail-server'
import { readHere, readReminders } from './read-reminders'
import type { Reminder, ReminderKind } from './reminder'

export type Reminded = { id: number; name: string; isAway: boolean; reminders: Reminder[] }

/** What people are reminded of here today: one's own first, and everyone else's for those who keep the work together. */
export async function listReminders(actor: Actor, municipalityId: number, today: string): Promise<Reminded[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const here = await readHere(municipalityId, today)
  const standing = await readReminders(here)
  const seesAll = canManagePeople(actor, { municipalityId }) || canEditGoals(actor, { municipalityId })
  return here.people
    .map(({ id, name, isAway }) => ({ id, name, isAway, reminders: standing.get(id) ?? [] }))
    .filter(({ id, reminders }) => (id === actor.id || seesAll) && reminders.length > 0)
    .toSorted((a, b) => Number(b.id === actor.id) - Number(a.id === actor.id))
}

/** Whether letters can be sent at all. */
export const sendsLetters = (): boolean => mailServer() !== null

/** The kinds that one wants no letters about. */
export async function getUnwanted({ id }: Pick<Actor, 'id'>): Promise<ReminderKind[]> {
  const { unwantedReminders } = await db.person.findUniqueOrThrow({
    where: { id },
    select: { unwantedReminders: true },
  })
  return unwantedReminders
}
