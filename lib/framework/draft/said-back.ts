import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient

/** Changes of what a draft says of itself. */
export const SAID_ACTIONS = ['changeFramework', 'describeFramework', 'undoFramework']

/** Whether what such a change wrote is what the draft says. */
export async function saidStands(tx: Tx, { municipalityId, frameworkId }: DraftKey, after: unknown): Promise<boolean> {
  const row = await tx.framework.findFirst({ where: { municipalityId, id: frameworkId } })
  return (
    row !== null && Object.entries(after ?? {}).every(([field, said]) => isSame(said, row[field as keyof typeof row]))
  )
}

/** Puts back what it said before, while what was written stands. */
export async function saidBack(tx: Tx, key: DraftKey, before: unknown, after: unknown): Promise<boolean> {
  if (!before || !(await saidStands(tx, key, after))) return false
  await tx.framework.update({ where: { id: key.frameworkId }, data: before })
  return true
}
