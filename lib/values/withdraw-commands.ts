import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { addRevisions } from './add-revisions'
import { emptiedCells } from './emptied-cells'
import { lockSubmission } from './locked-submission'
import { readProposed, type ProposedRevision } from './proposed-revisions'
import { isLocked } from './read-locks'
import { rememberShown } from './remember-shown'
import { refuse, type ReviewDone, type Reviewing } from './review-fault'
import { step } from './review-moves'
import { redactCells, takeFromPublic } from './take-from-public'

type Transaction = Prisma.TransactionClient
type Withdrawing = Reviewing & {
  reason: string
  /** The figures go from the history of their cells too. */
  isSecret: boolean
}

/**
 * Takes the values of a published submission from the public, with a reason: a new revision says that there is no value.
 * What others have published in the same cells since then stays. For secrecy the cells are emptied in their whole
 * history, whoever spoke last in them: the one thing that takes away, through the audited function.
 */
export async function withdrawSubmission(
  actor: Actor,
  { reason: written, isSecret, ...reviewing }: Withdrawing,
): Promise<ReviewDone> {
  const reason = written.trim()
  if (!canSeeWork(actor, reviewing)) return refuse('forbidden')
  return inTurn(reviewing.municipalityId, async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'withdraw')
    if (!locked.ok) return locked
    const { submission } = locked
    if (!reason) return refuse('noReason')
    if (submission.kind !== 'values') return refuse('state')
    const all = await readProposed(tx, reviewing)
    const cells = all.map(({ observation: { indicatorId, when } }) => ({ indicatorId, periodEnd: when.end }))
    if (!isSecret && (await isLocked(tx, reviewing.municipalityId, cells))) return refuse('locked')
    if (isSecret)
      await redactCells(
        tx,
        actor,
        reviewing.municipalityId,
        all.map(({ cellId }) => cellId),
        reason,
      )
    else await takeAway(tx, actor, reviewing.municipalityId, all.filter(holds), reason)
    const indicatorIds = [...new Set(all.map(({ observation }) => observation.indicatorId))]
    await rememberShown(tx, reviewing.municipalityId, indicatorIds)
    await step(tx, actor, submission, 'withdraw', reason)
    return { ok: true }
  })
}

const holds = ({ revisionId, headRevisionId }: ProposedRevision): boolean => revisionId === headRevisionId

async function takeAway(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  withdrawn: readonly ProposedRevision[],
  reason: string,
): Promise<void> {
  const author = { municipalityId, actorId: actor.id, entrance: 'form' } as const
  const cells = withdrawn.map(({ cellId }) => cellId)
  const added = await addRevisions(tx, author, await emptiedCells(tx, municipalityId, cells, reason))
  const held = new Map(withdrawn.map(({ cellId, revisionId }) => [cellId, revisionId]))
  await takeFromPublic(
    tx,
    actor,
    municipalityId,
    added.map(one => ({ ...one, heldRevisionId: held.get(one.cellId) ?? null })),
  )
}
