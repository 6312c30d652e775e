import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { erase } from './erase'

type Tx = Prisma.TransactionClient
type Here = { id: number; roles: string[] }

/** Who has a role in a municipality, or had one and left, with what they were. */
export async function peopleOf(tx: Tx, municipalityId: number): Promise<Here[]> {
  const held = await tx.personRole.findMany({ where: { municipalityId } })
  const left = await tx.auditEntry.findMany({
    where: { municipalityId, entity: 'Person', action: 'removeColleague' },
    select: { entityId: true, before: true },
  })
  const all = new Map<number, string[]>()
  for (const { entityId, before } of left)
    all.set(Number(entityId), (before as { roles?: string[] } | null)?.roles ?? [])
  for (const { personId, role } of held) all.set(personId, [...(all.get(personId) ?? []), role])
  return [...all].map(([id, roles]) => ({ id, roles: [...new Set(roles)] }))
}

/** Forgets those of them who have nothing to do anywhere else, once their municipality is gone. */
export async function eraseWith(
  tx: Tx,
  actor: Actor,
  { municipalityId, people }: { municipalityId: number; people: readonly Here[] },
): Promise<void> {
  const alone = await tx.person.findMany({
    where: { id: { in: people.map(({ id }) => id) }, isOperator: false, roles: { none: {} } },
    select: { id: true },
  })
  const ids = new Set(alone.map(({ id }) => id))
  await tx.person.updateMany({ where: { id: { in: [...ids] } }, data: { isActive: false, leftAt: new Date() } })
  for (const { id: personId, roles } of people)
    if (ids.has(personId)) await erase(tx, actor, { municipalityId, personId, roles })
}
