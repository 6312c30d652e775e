import 'server-only'
import { db } from '@/lib/db'
import type { Here } from './here'
import { readActionReminders } from './read-action-reminders'
import { readRoundReminders } from './read-round-reminders'
import { readDueReminders, readReviewReminders } from './read-value-reminders'
import type { For } from './reminder'

/** Everyone with a role in a municipality who has not left, on a day (ISO). */
export async function readHere(id: number, today: string): Promise<Here> {
  const { slug } = await db.municipality.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  const people = await db.person.findMany({
    where: { isActive: true, roles: { some: { municipalityId: id } } },
    include: { roles: true, absences: { where: { municipalityId: id, until: { gte: new Date(today) } } } },
    orderBy: { name: 'asc' },
  })
  return {
    ...{ id, slug, today },
    people: people.map(({ id, name, email, isActive, isOperator, roles, absences }) => ({
      ...{ id, kind: 'person', name, email, isActive, isOperator, roles, isAway: absences.length > 0 },
    })),
  }
}

/** All that stands for each of them, by person. */
export async function readReminders(here: Here): Promise<Map<number, For[]>> {
  const all = [
    ...(await readReviewReminders(here)),
    ...(await readDueReminders(here)),
    ...(await readActionReminders(here)),
    ...(await readRoundReminders(here)),
  ]
  return new Map(here.people.map(({ id }) => [id, all.filter(({ personId }) => personId === id)]))
}
