import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canOperate, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { countyOf } from '@/lib/municipality/counties'
import { invitePerson } from '@/lib/people/commands'
import { wholeOf, type newMunicipalityInput } from '@/lib/people/new-municipality-input'
import { expirePublished } from '@/lib/publication/expire-published'
import { takeTurn } from '@/lib/publication/take-turn'
import type { Prisma } from '@/prisma/generated/client'
import { dimensions } from '@/prisma/seed/dimensions'

type Added =
  | { ok: true; slug: string; messageId: bigint; link: string; isNew: boolean }
  | { ok: false; fault: 'forbidden' | 'known' | 'slugTaken' }

/**
 * Adds a municipality, with what every one has from the beginning and its first administrator, who is told by a letter.
 * The public is shown nothing of it until two of its people open it.
 */
export async function addMunicipality(actor: Actor, input: z.output<typeof newMunicipalityInput>): Promise<Added> {
  if (!canOperate(actor)) return { ok: false, fault: 'forbidden' }
  const { personName, email, ...said } = wholeOf(input)
  const { code, slug } = said
  const added = await db.$transaction(async (tx): Promise<Added> => {
    // One at a time: two that are sent at once would be given the same address.
    await tx.$executeRaw`LOCK TABLE "RemovedMunicipality" IN SHARE ROW EXCLUSIVE MODE`
    const there = await tx.municipality.findMany({ where: { OR: [{ code }, { slug }] }, select: { code: true } })
    if (there.length > 0) return { ok: false, fault: there.some(one => one.code === code) ? 'known' : 'slugTaken' }
    const { id } = await tx.municipality.create({ data: { ...said, county: countyOf(code), isPublic: false } })
    await begin(tx, id, said)
    await tx.removedMunicipality.deleteMany({ where: { OR: [{ slug }, { code }] } })
    await audit(tx, actor, {
      ...{ municipalityId: id, entrance: 'form', action: 'addMunicipality', entity: 'Municipality', entityId: id },
      after: { code, slug, name: said.name },
    })
    const administrator = { municipalityId: id, email, name: personName, roles: ['administrator'] as const }
    const invited = await invitePerson(tx, actor, administrator)
    if (!invited.ok) throw new Error(`Nobody has a role in a new municipality: ${invited.fault}`)
    await takeTurn(tx, id)
    return { ok: true, slug, messageId: invited.messageId, link: invited.link, isNew: invited.secret !== null }
  })
  if (added.ok) expirePublished(added.slug)
  return added
}

/** What values stand in: the municipality itself, the country beside it, and the ways of dividing people into groups. */
async function begin(tx: Prisma.TransactionClient, municipalityId: number, here: { code: string; shortName: string }) {
  await tx.geography.createMany({
    data: [
      { municipalityId, kind: 'municipality', code: here.code, name: here.shortName },
      { municipalityId, kind: 'reference', code: '0000', name: 'Sverige', nameEn: 'Sweden' },
    ],
  })
  for (const { categories, ...dimension } of dimensions)
    await tx.dimension.create({
      data: {
        ...{ municipalityId, ...dimension },
        categories: { create: categories.map((category, sortOrder) => ({ ...category, sortOrder })) },
      },
    })
  await tx.breakdown.create({ data: { municipalityId, key: '' } })
}
