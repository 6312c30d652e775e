import 'server-only'
import type { Role } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'

export type Colleague = { municipalityId: number; personId: number }

export const sorted = (roles: readonly Role[]): Role[] => [...new Set(roles)].sort()

/**
 * A person's roles here, once it is one's turn: two administrators who take each other's role away at the same time
 * come one after the other, so that one of them stays.
 */
export async function lockedRoles(tx: Prisma.TransactionClient, where: Colleague): Promise<Role[]> {
  await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${where.municipalityId} FOR UPDATE`
  return sorted((await tx.personRole.findMany({ where, select: { role: true } })).map(({ role }) => role))
}

export async function isLastAdministrator(tx: Prisma.TransactionClient, { municipalityId, personId }: Colleague) {
  const others = await tx.personRole.count({
    where: { municipalityId, role: 'administrator', personId: { not: personId }, person: { isActive: true } },
  })
  return others === 0
}
