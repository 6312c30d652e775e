import 'server-only'
import { cookies, headers } from 'next/headers'
import { connection } from 'next/server'
import { addressIn } from './caller'
import { cookieName, isSecure } from './cookie'
import {
  beginSession,
  closeSession,
  SESSION_SECONDS,
  whoHolds,
  whoIsHalfWay,
  type HalfWay,
  type Shown,
  type SignedIn,
} from './sessions'
import type { Caller } from './sign-in'

/**
 * Who is signed in, as they are at this very request; null for nobody. The row is asked for directly: next-auth would
 * take a database that is away for somebody who is signed out.
 */
export async function getSignedIn(): Promise<SignedIn | null> {
  await connection()
  const ticket = (await cookies()).get(cookieName())?.value
  return ticket ? whoHolds(ticket) : null
}

/** Who has a step left before they are signed in on this device. */
export async function getHalfWay(): Promise<HalfWay | null> {
  await connection()
  const ticket = (await cookies()).get(cookieName())?.value
  return ticket ? whoIsHalfWay(ticket) : null
}

/** Where the request comes from: what the server saw, which nobody can send themselves. */
export async function getCaller(): Promise<Caller> {
  const sent = await headers()
  return { address: addressIn(sent), device: sent.get('user-agent') ?? '' }
}

/** Keeps the ticket on this device. */
export async function keepTicket(ticket: string): Promise<void> {
  const jar = await cookies()
  const about = { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: SESSION_SECONDS } as const
  jar.set(cookieName(), ticket, about)
}

/** Lets a person in on this device who has shown who they are, as far as that takes them. */
export async function startSession(personId: number, shown: Shown = {}): Promise<void> {
  const { device } = await getCaller()
  await keepTicket((await beginSession(personId, device, shown)).ticket)
}

/** Signs this device out; what the service that let its person in is to be shown, null where none did. */
export async function endSession(): Promise<string | null> {
  const jar = await cookies()
  const ticket = jar.get(cookieName())?.value
  jar.delete({ name: cookieName(), path: '/', secure: isSecure() })
  return ticket ? closeSession(ticket) : null
}
