import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db'
import { hashOf, newTicket } from './ticket'

/** Hours that a link holds. */
const HOURS = { first: 24, invitation: 7 * 24, reset: 24 } as const

export type LinkKind = keyof typeof HOURS

export type Link = {
  id: string
  kind: LinkKind
  municipalityId: number | null
  person: { id: number; name: string; email: string } | null
}

/** Makes a link that can be used once, and gives the secret that stands in it. Earlier ones for the same are used up. */
export async function makeLink(
  tx: Prisma.TransactionClient,
  kind: LinkKind,
  {
    personId = null,
    municipalityId = null,
    createdById = null,
  }: Partial<Record<'personId' | 'municipalityId' | 'createdById', number | null>>,
): Promise<string> {
  const secret = newTicket()
  await tx.signInLink.updateMany({ where: { kind, personId, usedAt: null }, data: { usedAt: new Date() } })
  await tx.signInLink.create({
    data: {
      ...{ id: hashOf(secret), kind, personId, municipalityId, createdById },
      expiresAt: new Date(Date.now() + HOURS[kind] * 3_600_000),
    },
  })
  return secret
}

const stillHolds = () => ({ usedAt: null, expiresAt: { gt: new Date() } })

/** The link behind a secret while it holds; null for one that is used, too old or made up. */
export async function readLink(secret: string): Promise<Link | null> {
  return db.signInLink.findFirst({
    where: { id: hashOf(secret), ...stillHolds() },
    select: {
      ...{ id: true, kind: true, municipalityId: true },
      person: { select: { id: true, name: true, email: true } },
    },
  })
}

/** Uses a link up. False where somebody else has just done so: two who press at once do not both get in. */
export async function useUp(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const { count } = await tx.signInLink.updateMany({ where: { id, ...stillHolds() }, data: { usedAt: new Date() } })
  return count === 1
}
