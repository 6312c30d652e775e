import type { Prisma } from '@/prisma/generated/client'

type Whose = { municipalityId: number; from: number; to: number | null }

/** Nobody who has left is named any more: an heir enters what they entered, and stands in where they did. */
export async function leaveStandIns(tx: Prisma.TransactionClient, { municipalityId, from, to }: Whose): Promise<void> {
  await tx.absence.deleteMany({ where: { municipalityId, personId: from } })
  await tx.absence.updateMany({ where: { municipalityId, standInId: from }, data: { standInId: null } })
  const heir = { municipalityId, personId: from }
  if (to === null) await tx.indicatorController.deleteMany({ where: heir })
  else await tx.indicatorController.updateMany({ where: heir, data: { personId: to } })
  await tx.indicatorController.updateMany({ where: { municipalityId, standInId: from }, data: { standInId: to } })
  if (to !== null)
    await tx.indicatorController.updateMany({
      where: { municipalityId, personId: to, standInId: to },
      data: { standInId: null },
    })
}
