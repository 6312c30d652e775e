import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { forgetOld } from './forget-old'
import type { Actor, Role } from './permissions'
import { hasFactor, requiresFactor } from './second-factor'
import { seal, unseal } from './sealed'
import { hashOf, newTicket } from './ticket'

/** A working day. */
export const SESSION_SECONDS = 12 * 3600
/** For who has shown the one factor and not yet the other. */
const HALF_WAY_SECONDS = 15 * 60
/** The row says when the device was last seen, to the minute. */
const SEEN_EVERY_SECONDS = 60
const LONGEST_DEVICE = 200

/** What is left before a person is signed in. */
export type SecondStep = 'code' | 'setUp' | 'codes'

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
    WHERE s.id = ${hashOf(ticket)} AND s."expiresAt" > now() AND s.awaits IS NULL`
  return row ? { ...row, roles: row.roles ?? [], kind: 'person', isActive: true } : null
}

/** Whoever has shown who they are by one factor, and has a step left; they are not signed in. */
export type HalfWay = { id: number; name: string; email: string; sessionId: string; awaits: SecondStep }

export async function whoIsHalfWay(ticket: string): Promise<HalfWay | null> {
  const row = await db.workSession.findFirst({
    where: { id: hashOf(ticket), awaits: { not: null }, expiresAt: { gt: new Date() }, person: { isActive: true } },
    select: { id: true, awaits: true, person: { select: { id: true, name: true, email: true } } },
  })
  return row?.awaits ? { ...row.person, sessionId: row.id, awaits: row.awaits } : null
}

/**
 * A ticket for a person who has shown who they are by one factor, and what is left before they are signed in.
 * `hasShownBoth`: whoever let them in has asked for a second factor too; `idToken`: what that service said of them, which
 * it wants shown when they sign out.
 */
export async function beginSession(
  personId: number,
  device: string,
  { hasShownBoth = false, idToken }: Shown = {},
): Promise<{ ticket: string; awaits: SecondStep | null }> {
  const awaits = hasShownBoth ? null : await stepLeft(personId)
  const sealed = idToken ? seal(Buffer.from(idToken), ownerOf(personId), env().AUTH_SECRET!) : null
  return { ticket: await openSession(personId, device, { awaits, idToken: sealed }), awaits }
}

export type Shown = { hasShownBoth?: boolean; idToken?: string | undefined }
const ownerOf = (personId: number): string => `id token ${personId}`

async function stepLeft(personId: number): Promise<SecondStep | null> {
  if (await hasFactor(personId)) return 'code'
  return (await requiresFactor(personId)) ? 'setUp' : null
}

/** A new ticket for a person's device; `idToken` is sealed. */
export async function openSession(
  personId: number,
  device: string,
  { awaits = null, idToken = null }: { awaits?: SecondStep | null; idToken?: string | null } = {},
): Promise<string> {
  const ticket = newTicket()
  const expiresAt = new Date(Date.now() + 1000 * (awaits ? HALF_WAY_SECONDS : SESSION_SECONDS))
  await forgetOld()
  await db.workSession.create({
    data: { id: hashOf(ticket), personId, device: device.slice(0, LONGEST_DEVICE), expiresAt, awaits, idToken },
  })
  return ticket
}

/** Signs a device out; what the service that signed its person in is to be shown, null where none did. */
export async function closeSession(ticket: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ personId: number; idToken: string | null }[]>`
    DELETE FROM "WorkSession" WHERE id = ${hashOf(ticket)} RETURNING "personId", "idToken"`
  if (!row?.idToken) return null
  return unseal(row.idToken, ownerOf(row.personId), env().AUTH_SECRET!)?.toString() ?? null
}
