import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { expirePublished } from './expire-published'
import { takeTurn } from './take-turn'

/** One that has the turn and stands still is cut off by the database, so that the others get theirs. */
const FROZEN_AFTER_SECONDS = 15
/** In all, with the wait for one's turn. */
const LONGEST_MS = 60_000

/** `isUnchanged`: all is as it should be, and nothing was written. */
type Answer = { ok: boolean; isUnchanged?: true }

class GivenBack<A extends Answer> extends Error {
  constructor(readonly answer: A) {
    super('the turn was given back with nothing written')
  }
}

/**
 * What a publishing transaction does, with the municipality's turn: all of it holds, or nothing. An answer that is not
 * ok, or that changed nothing, gives the turn back and undoes everything, so that instances aren't told of a publication
 * that never was. Once it holds, this one shows it to its next reader.
 */
export async function inTurn<A extends Answer>(
  municipalityId: number,
  publish: (tx: Prisma.TransactionClient) => Promise<A>,
): Promise<A> {
  try {
    const { slug, answer } = await db.$transaction(
      async tx => {
        await tx.$executeRaw`SELECT set_config('idle_in_transaction_session_timeout', ${`${FROZEN_AFTER_SECONDS}s`}, true)`
        const slug = await takeTurn(tx, municipalityId)
        const answer = await publish(tx)
        if (!answer.ok || answer.isUnchanged) throw new GivenBack(answer)
        return { slug, answer }
      },
      { timeout: LONGEST_MS, maxWait: LONGEST_MS },
    )
    expirePublished(slug)
    return answer
  } catch (error) {
    if (error instanceof GivenBack) return error.answer as A
    throw error
  }
}
