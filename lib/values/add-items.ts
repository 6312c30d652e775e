import type { Prisma } from '@/prisma/generated/client'

type Items = { municipalityId: number; submissionId: bigint; from: number }

/** Puts revisions in a submission, in their order. One statement. */
export async function addItems(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  { municipalityId, submissionId, from }: Items,
  written: readonly { revisionId: bigint; previousId: bigint | null }[],
): Promise<void> {
  const ids = written.map(({ revisionId }) => revisionId)
  const seen = written.map(({ previousId }) => previousId)
  await tx.$executeRaw`
    INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId")
    SELECT ${municipalityId}, ${submissionId}, ${from} + ordinality - 1, revision, previous
    FROM unnest(${ids}::bigint[], ${seen}::bigint[]) WITH ORDINALITY AS t(revision, previous, ordinality)`
}
