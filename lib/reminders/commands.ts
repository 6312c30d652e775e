import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/mail/mail-server'
import { workPaths } from '@/lib/municipality/work-paths'
import { aboutPerson } from '@/lib/people/about-person'
import { remindersSv } from '@/lib/text/reminders-sv'
import type { Prisma } from '@/prisma/generated/client'
import { dayOf } from '@/lib/text/days'
import { readHere, readReminders } from './read-reminders'
import { letterOf, REMINDER_KINDS, type Reminder, type ReminderKind } from './reminder'

/**
 * Writes today's letters of reminders in a municipality, one a person at most, and says how many. Where no mail server is
 * set none is written: the page lists what they would tell.
 */
export async function writeReminders(municipalityId: number, today: string): Promise<number> {
  if (!mailServer()) return 0
  const here = await readHere(municipalityId, today)
  const standing = await readReminders(here)
  let many = 0
  for (const { id, isAway } of here.people) {
    const key = { municipalityId, personId: id }
    if (!isAway && (await db.$transaction(tx => writeTo(tx, { ...key, today }, standing.get(id) ?? [])))) many++
  }
  return many
}

type To = { municipalityId: number; personId: number; today: string }

/** Two instances take turns at the person, whose letter the second then finds written; and the person may have left. */
async function writeTo(tx: Prisma.TransactionClient, to: To, standing: readonly Reminder[]): Promise<boolean> {
  const { today, ...key } = to
  const [person] = await tx.$queryRaw<{ name: string; email: string; unwanted: ReminderKind[] }[]>`
    SELECT p.name, p.email, p."unwantedReminders"::text[] AS unwanted FROM "Person" p
    WHERE p.id = ${key.personId} AND p."isActive" AND EXISTS (
      SELECT FROM "PersonRole" r WHERE r."municipalityId" = ${key.municipalityId} AND r."personId" = p.id)
    FOR NO KEY UPDATE`
  const before = await tx.reminded.findUnique({
    where: { municipalityId_personId: key },
    include: { message: { select: { sentAt: true } } },
  })
  const day = dayOf(before?.day) ?? ''
  if (!person || day >= today) return false
  const wanted = standing.filter(({ kind }) => !person.unwanted.includes(kind))
  // What was written and never went has told nobody anything.
  const told = before?.message?.sentAt ? { day, keys: before.keys } : null
  const letter = letterOf(wanted, { told, today })
  if (letter.length === 0) return false
  if (before?.messageId) await tx.message.delete({ where: { id: before.messageId } })
  const { id: messageId } = await tx.message.create({ data: await written(tx, key.municipalityId, person, letter) })
  const data = { day: new Date(today), keys: wanted.map(({ key }) => key), messageId }
  await tx.reminded.upsert({ where: { municipalityId_personId: key }, create: { ...key, ...data }, update: data })
  return true
}

async function written(
  tx: Prisma.TransactionClient,
  id: number,
  { name, email: recipient }: { name: string; email: string },
  letter: readonly Reminder[],
) {
  const { slug, name: municipality } = await tx.municipality.findUniqueOrThrow({ where: { id } })
  const at = (path: string) => new URL(path, env().SITE_URL).href
  const told = letter.map(one => ({ ...one, address: at(one.path) }))
  const pages = { list: at(workPaths.reminders(slug)), account: at(workPaths.account(slug)) }
  return { municipalityId: id, recipient, ...remindersSv.letter({ name, municipality, told, ...pages }) }
}

/** Says which kinds one wants letters about; the others are told of on the page alone. */
export async function chooseReminders(
  actor: Actor,
  { municipalityId, wanted }: { municipalityId: number; wanted: readonly ReminderKind[] },
): Promise<boolean> {
  if (!canSeeWork(actor, { municipalityId })) return false
  const unwanted = REMINDER_KINDS.filter(kind => !wanted.includes(kind))
  await db.$transaction(async tx => {
    const where = { id: actor.id }
    const { unwantedReminders: before } = await tx.person.findUniqueOrThrow({ where })
    if (before.toSorted().join() === unwanted.toSorted().join()) return
    await tx.person.update({ where, data: { unwantedReminders: unwanted } })
    await audit(tx, actor, {
      ...{ ...aboutPerson(municipalityId, actor.id), action: 'chooseReminders' },
      ...{ before: { unwanted: before }, after: { unwanted } },
    })
  })
  return true
}
