import type { Prisma } from '@/prisma/generated/client'

type Items = { municipalityId: number; submissionId: bigint; from: number }

/** Puts revisions in a submission, in their order. One statement. */
export async function addItems(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  { municipalityId, submissionId, from }: Items,
  written: readonly { revisionId: bigint; previousId: bigint | null; takesAway?: boolean }[],
): Promise<void> {
  const ids = written.map(({ revisionId }) => revisionId)
  const seen = written.map(({ previousId }) => previousId)
  const gone = written.map(({ takesAway = false }) => takesAway)
  await tx.$executeRaw`
    INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId", "takesAway")
    SELECT ${municipalityId}, ${submissionId}, ${from} + ordinality - 1, revision, previous, gone
    FROM unnest(${ids}::bigint[], ${seen}::bigint[], ${gone}::boolean[]) WITH ORDINALITY AS t(revision, previous, gone, ordinality)`
}
