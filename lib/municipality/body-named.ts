import type { Prisma } from '@/prisma/generated/client'

/** The nämnd, bolag or other body by a name; one that nobody has named before is added. */
export async function bodyNamed(
  tx: Pick<Prisma.TransactionClient, 'body'>,
  municipalityId: number,
  name: string | null,
): Promise<number | null> {
  if (name === null) return null
  const which = { municipalityId, name }
  const body = await tx.body.upsert({ where: { municipalityId_name: which }, create: which, update: {} })
  return body.id
}
