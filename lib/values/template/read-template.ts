import type { Prisma } from '@/prisma/generated/client'
import { readHere } from '@/lib/values/indicators-here'
import { readDimensions } from '@/lib/values/set-groups'
import { readShared } from './shared-indicators'

type Read = Pick<
  Prisma.TransactionClient,
  'municipality' | 'dimension' | 'indicator' | 'indicatorAlias' | 'submissionItem'
>

export const openBeside = (municipalityId: number) =>
  ({ isPublic: true, id: { not: municipalityId } }) satisfies Prisma.MunicipalityWhereInput

/** What another municipality that is open follows that can be followed here too; null where there is no such municipality. */
export async function readTemplate(tx: Read, municipalityId: number, slug: string) {
  const from = await tx.municipality.findFirst({ where: { slug, ...openBeside(municipalityId) } })
  if (!from) return null
  const isHere = await readHere(tx, municipalityId)
  const shared = await readShared(tx, from.id, await readDimensions(tx, municipalityId))
  return { name: from.name, indicators: shared.map(one => ({ ...one, isHere: isHere(one.wanted) })) }
}
