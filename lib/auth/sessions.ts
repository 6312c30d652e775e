import 'server-only'
import { db } from '@/lib/db'
import { forgetOld } from './forget-old'
import type { Actor, Role } from './permissions'
import { hashOf, newTicket } from './ticket'

/** A working day. */
export const SESSION_SECONDS = 12 * 3600
/** The row says when the device was last seen, to the minute. */
const SEEN_EVERY_SECONDS = 60
const LONGEST_DEVICE = 200

export type SignedIn = Actor & { name: string; email: string; sessionId: string }

type Row = {
  sessionId: string
  id: number
  name: string
  email: string
  isOperator: boolean
  roles: { municipalityId: number; role: Role }[] | null
}

/**
 * Who holds the ticket, as they are now: a changed role, a deactivated person and a device that was signed out hold at
 * the next request. One statement.
 */
export async function whoHolds(ticket: string): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<Row[]>`
    WITH seen AS (
      UPDATE "WorkSession" SET "seenAt" = now()
      WHERE id = ${hashOf(ticket)} AND "expiresAt" > now() AND "seenAt" < now() - make_interval(secs => ${SEEN_EVERY_SECONDS})
    )
    SELECT s.id AS "sessionId", p.id, p.name, p.email, p."isOperator",
      (SELECT json_agg(json_build_object('municipalityId', r."municipalityId", 'role', r.role)) FROM "PersonRole" r
       WHERE r."personId" = p.id) AS roles
    FROM "WorkSession" s JOIN "Person" p ON p.id = s."personId" AND p."isActive"
    WHERE s.id = ${hashOf(ticket)} AND s."expiresAt" > now()`
  return row ? { ...row, roles: row.roles ?? [], kind: 'person', isActive: true } : null
}

/** A new ticket for a person's device. */
export async function openSession(personId: number, device: string): Promise<string> {
  const ticket = newTicket()
  const expiresAt = new Date(Date.now() + 1000 * SESSION_SECONDS)
  await forgetOld()
  await db.workSession.create({
    data: { id: hashOf(ticket), personId, device: device.slice(0, LONGEST_DEVICE), expiresAt },
  })
  return ticket
}

export async function closeSession(ticket: string): Promise<void> {
  await db.workSession.deleteMany({ where: { id: hashOf(ticket) } })
}
