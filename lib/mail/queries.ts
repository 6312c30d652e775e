import 'server-only'
import { mayOpenAccount } from '@/lib/auth/account-trust'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { mailServer } from './mail-server'
import { addressIn, stateOf, type Letter } from './message'

const LATEST = 100

/** The latest messages of a municipality, newest first, for its administrators; none for others. */
export async function listLetters(actor: Actor, municipalityId: number): Promise<Letter[]> {
  if (!canManagePeople(actor, { municipalityId })) return []
  const rows = await db.message.findMany({
    where: { municipalityId },
    include: {
      link: { include: { person: { include: { roles: true } } } },
      reminded: { select: { personId: true } },
    },
    orderBy: { id: 'desc' },
    take: LATEST,
  })
  const here = { now: new Date(), hasServer: mailServer() !== null }
  return rows.map(({ id, recipient, subject, body, createdAt, sentAt, tries, fault, link, reminded }) => {
    const state = stateOf({ sentAt, tries, link }, here)
    const mayOpen = !link || (link.person !== null && mayOpenAccount(actor, link.person))
    return {
      ...{ id: String(id), recipient, subject, writtenAt: createdAt.toISOString(), state, fault },
      sentAt: sentAt?.toISOString() ?? null,
      address: state !== 'gone' && mayOpen && !reminded ? addressIn(body) : null,
    }
  })
}

/** Who the letters are from; null where no mail server is set. */
export const senderOfLetters = (): string | null => mailServer()?.from ?? null
