import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

const LONGEST_MS = 30_000

type Answer = { ok: boolean; isUnchanged?: true }

class NotDone<A extends Answer> extends Error {
  constructor(readonly answer: A) {
    super('nothing was written in the draft')
  }
}

/**
 * What changes a målbild that nobody but colleagues can see: those who write in one take turns, and no instance is told,
 * as nothing that is published has changed. An answer that is not ok, or that changed nothing, undoes everything.
 */
export async function inDraft<A extends Answer>(
  { municipalityId, frameworkId }: { municipalityId: number; frameworkId: number },
  write: (tx: Prisma.TransactionClient) => Promise<A>,
): Promise<A> {
  try {
    return await db.$transaction(
      async tx => {
        await lockDraft(tx, municipalityId, frameworkId)
        const answer = await write(tx)
        if (!answer.ok || answer.isUnchanged) throw new NotDone(answer)
        return answer
      },
      { timeout: LONGEST_MS, maxWait: LONGEST_MS },
    )
  } catch (error) {
    if (error instanceof NotDone) return error.answer as A
    throw error
  }
}

/**
 * What is published and can be of a draft too holds still for those who write in that: a word, a link or an åtgärd of a
 * goal that two have just been made of. After the municipality's turn, where both are taken.
 */
export const lockDraft = (tx: Prisma.TransactionClient, municipalityId: number, frameworkId: number) =>
  tx.$executeRaw`SELECT id FROM "Framework" WHERE "municipalityId" = ${municipalityId} AND id = ${frameworkId} FOR UPDATE`

/** The same by a goal of it. */
export const lockDraftOf = (tx: Prisma.TransactionClient, municipalityId: number, goalId: number) =>
  tx.$executeRaw`SELECT id FROM "Framework" WHERE "municipalityId" = ${municipalityId}
    AND id = (SELECT "frameworkId" FROM "Goal" WHERE "municipalityId" = ${municipalityId} AND id = ${goalId}) FOR UPDATE`
