import 'server-only'
import { auditMany } from '@/lib/audit/audit'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { RULE_COLUMNS, ruleOf } from '@/lib/indicators/disclosure-rule'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { applyAreas, readProposedAreas } from './areas/proposed-areas'
import { checkValue, stops } from './checks'
import { lockSubmission, type LockedSubmission } from './locked-submission'
import { projectRevisions } from './project-revisions'
import { hasMoved, readProposed, type ProposedRevision } from './proposed-revisions'
import { applyEvidence, readProposedEvidence, redactEvidence } from './proposed-evidence'
import { makeIndicators, readNewIndicators } from './proposed-indicators'
import { applySettings, hasOtherNow, readSettings } from './proposed-settings'
import { lacksProtection } from './publishable'
import { isLocked } from './read-locks'
import { rememberShown } from './remember-shown'
import { refuse, type ReviewDone, type ReviewFault, type Reviewing } from './review-fault'
import { entranceOf, step } from './review-moves'
import { redactCells, takeFromPublic } from './take-from-public'

type Transaction = Prisma.TransactionClient

/**
 * Publishes what somebody else has proposed, all of it or nothing, and says yes to it first where nobody has. One
 * transaction: its turn, the submission read once more, every head held against what its writer saw, what the public
 * reads, the change history, the memory of the gate, the event.
 */
export async function publishSubmission(actor: Actor, reviewing: Reviewing): Promise<ReviewDone> {
  if (!canSeeWork(actor, reviewing)) return refuse('forbidden')
  return inTurn(reviewing.municipalityId, async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'publish')
    if (!locked.ok) return locked
    const found = locked.submission
    const approved = found.status === 'submitted' ? await step(tx, actor, found, 'approve') : found
    return publishApproved(tx, actor, approved)
  })
}

/** The rest of it, for who has the municipality's turn and holds a submission that has been approved. */
export async function publishApproved(tx: Transaction, actor: Actor, approved: LockedSubmission): Promise<ReviewDone> {
  const done = await DO[approved.kind](tx, actor, approved)
  if (!done.ok) return done
  await rememberShown(tx, approved.municipalityId, done.indicatorIds)
  await step(tx, actor, approved, 'publish')
  return { ok: true }
}

type Touched = ReviewDone<{ indicatorIds: number[] }>

async function hold(tx: Transaction, actor: Actor, { municipalityId, id }: LockedSubmission): Promise<Touched> {
  const proposed = await readProposed(tx, { municipalityId, submissionId: id })
  if (proposed.length === 0) return refuse('missing')
  if (proposed.some(hasMoved)) return refuse('conflict')
  if (await isLocked(tx, municipalityId, proposed.map(cellIn))) return refuse('locked')
  const fault = await faultIn(tx, municipalityId, proposed)
  if (fault) return refuse(fault)
  const [gone, held] = [proposed.filter(one => one.takesAway), proposed.filter(one => !one.takesAway)]
  if (gone.length > 0) await takeFromPublic(tx, actor, municipalityId, gone.map(asEmptied))
  await projectRevisions(
    tx,
    municipalityId,
    held.map(({ revisionId }) => revisionId),
  )
  await auditMany(
    tx,
    actor,
    held.map(({ cellId, seenRevisionId, revisionId }) => ({
      ...{
        municipalityId,
        entrance: entranceOf(actor),
        action: 'publishValue',
        entity: 'Cell',
        entityId: String(cellId),
      },
      ...{ before: { revision: seenRevisionId === null ? null : String(seenRevisionId) } },
      after: { revision: String(revisionId) },
    })),
  )
  return { ok: true, indicatorIds: indicatorsOf(proposed) }
}

/** Takes published values away, as two people have decided. For secrecy neither a lock nor a later value stops it. */
async function takeAway(tx: Transaction, actor: Actor, approved: LockedSubmission): Promise<Touched> {
  const { municipalityId, id } = approved
  const proposed = await readProposed(tx, { municipalityId, submissionId: id })
  if (proposed.length === 0) return refuse('missing')
  const cells = proposed.map(({ cellId }) => cellId)
  const { isSecret, note } = await tx.submission.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
  })
  if (isSecret) await redactCells(tx, actor, municipalityId, cells, note ?? '')
  else {
    if (proposed.some(hasMoved)) return refuse('conflict')
    if (await isLocked(tx, municipalityId, proposed.map(cellIn))) return refuse('locked')
    await takeFromPublic(tx, actor, municipalityId, proposed.map(asEmptied))
  }
  return { ok: true, indicatorIds: indicatorsOf(proposed) }
}

async function settle(tx: Transaction, actor: Actor, { municipalityId, id }: LockedSubmission): Promise<Touched> {
  const settings = await readSettings(tx, { municipalityId, submissionId: id })
  const made = await readNewIndicators(tx, { municipalityId, submissionId: id })
  const areas = await readProposedAreas(tx, { municipalityId, submissionId: id })
  if (settings.length + made.length === 0 && !areas) return refuse('missing')
  if (settings.some(hasOtherNow) || made.some(({ isTaken }) => isTaken) || areas?.hasMoved) return refuse('conflict')
  await applySettings(tx, actor, municipalityId, settings)
  await makeIndicators(tx, actor, municipalityId, made)
  if (areas) await applyAreas(tx, actor, municipalityId, areas)
  return { ok: true, indicatorIds: settings.map(({ indicatorId }) => indicatorId) }
}

/** What is told in words; taken away for secrecy whatever has been said of it since. */
async function tell(tx: Transaction, actor: Actor, { municipalityId, id }: LockedSubmission): Promise<Touched> {
  const proposed = await readProposedEvidence(tx, { municipalityId, submissionId: id })
  if (proposed.length === 0) return refuse('missing')
  const { note, isSecret } = await tx.submission.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
  })
  if (isSecret) await redactEvidence(tx, actor, municipalityId, { proposed, why: note })
  else {
    if (proposed.some(one => one.hasMoved)) return refuse('conflict')
    await applyEvidence(tx, actor, municipalityId, { proposed, why: note })
  }
  return { ok: true, indicatorIds: [] }
}

/** What publishing does, by what is proposed. */
const DO = { values: hold, settings: settle, withdrawal: takeAway, evidence: tell }

const asEmptied = ({ headRevisionId, ...one }: ProposedRevision) => ({ ...one, heldRevisionId: headRevisionId })

const cellIn = ({ observation: { indicatorId, when } }: ProposedRevision) => ({ indicatorId, periodEnd: when.end })

const indicatorsOf = (proposed: readonly ProposedRevision[]): number[] => [
  ...new Set(proposed.map(({ observation }) => observation.indicatorId)),
]

/** What the rules of the indicators say of the values by now: they can have changed since they were sent. */
async function faultIn(
  tx: Transaction,
  municipalityId: number,
  proposed: readonly ProposedRevision[],
): Promise<ReviewFault | undefined> {
  const rows = await tx.indicator.findMany({
    where: { municipalityId, id: { in: indicatorsOf(proposed) } },
    select: { id: true, boundMin: true, boundMax: true, ...RULE_COLUMNS },
  })
  const rules = new Map(rows.map(row => [row.id, row]))
  const numberOf = (decimal: { toString(): string } | null) => (decimal === null ? null : Number(decimal))
  for (const { observation } of proposed) {
    const row = rules.get(observation.indicatorId)!
    if (lacksProtection(observation, ruleOf(row))) return 'unprotected'
    const bounds = { min: numberOf(row.boundMin), max: numberOf(row.boundMax) }
    if (stops(checkValue(observation, { ...row, bounds }, []))) return 'stopped'
  }
  return undefined
}
