import 'server-only'
import { auditMany } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { addRevisions } from './add-revisions'
import { lockSubmission } from './locked-submission'
import { hideCells, projectRevisions } from './project-revisions'
import { readProposed, type ProposedRevision } from './proposed-revisions'
import { isLocked } from './read-locks'
import { rememberShown } from './remember-shown'
import { refuse, type ReviewDone, type Reviewing } from './review-fault'
import { step } from './review-moves'

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
  return inTurn(reviewing.municipalityId, async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'withdraw')
    if (!locked.ok) return locked
    const { submission } = locked
    if (!reason) return refuse('noReason')
    if (submission.kind !== 'values') return refuse('state')
    const all = await readProposed(tx, reviewing)
    const cells = all.map(({ observation: { indicatorId, when } }) => ({ indicatorId, periodEnd: when.end }))
    if (!isSecret && (await isLocked(tx, reviewing.municipalityId, cells))) return refuse('locked')
    if (isSecret) await redact(tx, actor, reviewing.municipalityId, all, reason)
    else await takeAway(tx, actor, reviewing.municipalityId, all.filter(holds), reason)
    const indicatorIds = [...new Set(all.map(({ observation }) => observation.indicatorId))]
    await rememberShown(tx, reviewing.municipalityId, indicatorIds)
    await step(tx, actor, submission, 'withdraw', reason)
    return { ok: true }
  })
}

const holds = ({ revisionId, headRevisionId }: ProposedRevision): boolean => revisionId === headRevisionId

const NOTHING = { value: null, numerator: null, denominator: null, lower: null, upper: null }

async function takeAway(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  withdrawn: readonly ProposedRevision[],
  reason: string,
): Promise<void> {
  const cells = withdrawn.map(({ cellId }) => cellId)
  const rows = await tx.cell.findMany({ where: { municipalityId, id: { in: cells } } })
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const added = await addRevisions(
    tx,
    { municipalityId, actorId: actor.id, entrance: 'form' },
    rows.map(({ indicatorId, version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }) => ({
      ...{ indicatorId, version, geographyId, breakdownId, periodLabel },
      ...{ periodStart: day(periodStart), periodEnd: day(periodEnd) },
      ...{ ...NOTHING, status: 'missing', note: reason },
    })),
  )
  const revisions = added.map(({ revisionId }) => revisionId)
  await projectRevisions(tx, municipalityId, revisions)
  await hideCells(tx, municipalityId, cells)
  const before = new Map(withdrawn.map(({ cellId, revisionId }) => [cellId, revisionId]))
  await auditMany(
    tx,
    actor,
    added.map(({ cellId, revisionId }) => ({
      ...{ municipalityId, entrance: 'form', action: 'withdrawValue', entity: 'Cell', entityId: String(cellId) },
      ...{ before: { revision: String(before.get(cellId)) }, after: { revision: String(revisionId) } },
    })),
  )
}

async function redact(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  withdrawn: readonly ProposedRevision[],
  reason: string,
): Promise<void> {
  for (const { cellId } of withdrawn)
    await tx.$queryRaw`SELECT redact_cell(${municipalityId}, ${cellId}, ${actor.id}, ${reason})`
}
