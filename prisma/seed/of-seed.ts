import type { Prisma } from '@/prisma/generated/client'

/** Whether the seed wrote the municipality, and not somebody who added it anew once the seed's had been removed. */
export const isOfSeed = async (db: Pick<Prisma.TransactionClient, 'seedRow'>, municipalityId: number) =>
  (await db.seedRow.count({ where: { municipalityId, table: 'Municipality' } })) > 0
