import type { Transaction } from '../transaction'

/** Values got a history, and what the public reads another table. */
export async function valuesBecamePublished(tx: Transaction, { id }: { id: number }): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SeedRow" SET "table" = 'PublishedObservation' WHERE "municipalityId" = ${id} AND "table" = 'Observation'`
}
