import type { Prisma } from '@/prisma/generated/client'

type HandOver = { municipalityId: number; from: number; to: number }

/**
 * Gives what one person has typed and not sent to another, as it was typed; how many values. Where both have typed in
 * the same cell, the one who stays keeps their own.
 */
export async function handOverDrafts(tx: Prisma.TransactionClient, { municipalityId, from, to }: HandOver) {
  return tx.$executeRaw`
    UPDATE "Draft" d SET "personId" = ${to} WHERE d."municipalityId" = ${municipalityId} AND d."personId" = ${from}
      AND NOT EXISTS (SELECT FROM "Draft" o WHERE o."municipalityId" = d."municipalityId" AND o."personId" = ${to}
        AND (o."indicatorId", o.version, o."geographyId", o."breakdownId", o."periodStart", o."periodEnd")
          = (d."indicatorId", d.version, d."geographyId", d."breakdownId", d."periodStart", d."periodEnd"))`
}
