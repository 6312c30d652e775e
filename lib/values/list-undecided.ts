import type { Prisma } from '@/prisma/generated/client'
import { UNDECIDED } from '@/lib/publication/undecided'

type Reader = Pick<Prisma.TransactionClient, '$queryRaw' | 'submission'>

/** What waits for a decision, each with who proposed it and who has written something of it: none of them decides. */
export async function listUndecided(db: Reader, municipalityId: number) {
  const rows = await db.submission.findMany({
    where: { municipalityId, ...UNDECIDED },
    select: { id: true, proposedById: true },
  })
  const written = await db.$queryRaw<{ id: bigint; writtenById: number | null }[]>`
    SELECT DISTINCT i."submissionId" AS id, r."writtenById"
    FROM "SubmissionItem" i
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (i."municipalityId", i."revisionId")
    WHERE i."municipalityId" = ${municipalityId} AND i."submissionId" = ANY(${rows.map(({ id }) => id)})`
  return rows.map(row => ({
    ...{ ...row, municipalityId },
    items: written.filter(({ id }) => id === row.id).map(revision => ({ revision })),
  }))
}
