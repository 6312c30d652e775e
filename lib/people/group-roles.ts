import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Role } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'

type Given = { municipalityId: number; role: Role }

/**
 * Makes the roles that somebody has by groups those that their groups give now, and leaves those given by hand. The
 * group rules: who has left one loses its role though they be the last administrator, and the next start writes a first link.
 */
export async function followGroups(
  tx: Prisma.TransactionClient,
  personId: number,
  given: readonly Given[],
): Promise<void> {
  const held = await tx.personRole.findMany({ where: { personId } })
  const places = new Set([...held.filter(({ origin }) => origin === 'group'), ...given].map(one => one.municipalityId))
  for (const municipalityId of [...places].toSorted((a, b) => a - b)) {
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR UPDATE`
    const where = { municipalityId, personId }
    const before = await tx.personRole.findMany({ where })
    const wanted = given.filter(one => one.municipalityId === municipalityId).map(({ role }) => role)
    await tx.personRole.deleteMany({ where: { ...where, origin: 'group', role: { notIn: wanted } } })
    const data = wanted.map(role => ({ ...where, role, origin: 'group' as const }))
    await tx.personRole.createMany({ data, skipDuplicates: true })
    const after = await tx.personRole.findMany({ where })
    await audit(tx, null, {
      ...{ municipalityId, entrance: 'provider', action: 'followGroups', entity: 'Person', entityId: personId },
      ...{ before: { roles: names(before) }, after: { roles: names(after) } },
    })
  }
}

const names = (rows: readonly { role: Role }[]): Role[] => rows.map(({ role }) => role).toSorted()

/** The municipalities that roles are given in, by slug; a slug that is not there gives none. */
export async function placesOf(
  tx: Prisma.TransactionClient,
  roles: readonly { slug: string; role: Role }[],
): Promise<Given[]> {
  const slugs = roles.map(({ slug }) => slug)
  const rows = await tx.municipality.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]))
  return roles.flatMap(({ slug, role }) => (idOf.has(slug) ? [{ municipalityId: idOf.get(slug)!, role }] : []))
}
