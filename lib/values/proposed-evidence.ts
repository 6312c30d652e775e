import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { isSame } from '@/lib/differing'
import { evidenceSv } from '@/lib/text/evidence-sv'
import { dayInSweden, dayOf } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import { EVIDENCE_FIELDS, evidenceFields, type EvidenceFields } from './evidence'
import { entranceOf } from './review-moves'

type Transaction = Prisma.TransactionClient
type Read = Pick<Transaction, 'evidence' | 'goal' | 'district' | 'followUp' | 'submissionItem'>
type Key = { municipalityId: number; evidenceId: number }

/** What is proposed: `before` is null for something new, `after` where it is to be taken from the public. */
export type ProposedEvidence = {
  number: number
  evidenceId: number | null
  before: EvidenceFields | null
  after: EvidenceFields | null
  /** Something else is said by now, or its title or what it stands on is taken or gone. */
  hasMoved: boolean
}

/** What is published of it, or was and is withdrawn; null where nothing is. */
export async function readEvidence(
  db: Pick<Transaction, 'evidence'>,
  { municipalityId, evidenceId }: Key,
  isWithdrawnToo = false,
): Promise<EvidenceFields | null> {
  const among = isWithdrawnToo ? { isRedacted: false } : { withdrawnOn: null }
  const row = await db.evidence.findFirst({ where: { municipalityId, id: evidenceId, ...among } })
  return row && evidenceFields.parse({ ...row, firstDay: dayOf(row.firstDay), lastDay: dayOf(row.lastDay) })
}

/** What stands in the way of saying it: a title that something else has, or a goal, district or round that isn't here. */
export async function misfitOf(
  db: Read,
  { municipalityId, evidenceId }: { municipalityId: number; evidenceId: number | null },
  { title, kind, goalId, geographyId, followUpId }: EvidenceFields,
): Promise<'taken' | 'noGoal' | 'notOverall' | 'noDistrict' | 'noRound' | null> {
  const namesake = await db.evidence.findUnique({ where: { municipalityId_title: { municipalityId, title } } })
  if (namesake && namesake.id !== evidenceId) return 'taken'
  const goal =
    goalId === null ? null : await db.goal.findFirst({ where: { municipalityId, id: goalId, removedWith: null } })
  if (goalId !== null && !goal) return 'noGoal'
  if (kind === 'conclusion' && (!goal || goal.parentId !== null)) return 'notOverall'
  if (geographyId !== null && (await db.district.count({ where: { municipalityId, geographyId } })) === 0)
    return 'noDistrict'
  if (followUpId !== null && (await db.followUp.count({ where: { municipalityId, id: followUpId } })) === 0)
    return 'noRound'
  return null
}

/** What a submission proposes to tell in words. */
export async function readProposedEvidence(
  db: Read,
  { municipalityId, submissionId }: { municipalityId: number; submissionId: bigint },
): Promise<ProposedEvidence[]> {
  const items = await db.submissionItem.findMany({
    where: { municipalityId, submissionId, entity: { in: ['Evidence', 'NewEvidence'] } },
    orderBy: { number: 'asc' },
  })
  const read: ProposedEvidence[] = []
  for (const { number, entity, entityId, ...item } of items) {
    const [before, after] = [evidenceFields.nullable().parse(item.before), evidenceFields.nullable().parse(item.after)]
    const evidenceId = entity === 'Evidence' ? Number(entityId) : null
    const now = evidenceId === null ? null : await readEvidence(db, { municipalityId, evidenceId })
    const misfit = after && (await misfitOf(db, { municipalityId, evidenceId }, after))
    read.push({ number, evidenceId, before, after, hasMoved: misfit !== null || !isSame(now, before) })
  }
  return read
}

/** Makes it what the public reads, with the reason that was given where it goes. */
export async function applyEvidence(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  { proposed, why }: { proposed: readonly ProposedEvidence[]; why: string | null },
): Promise<void> {
  for (const { evidenceId, before, after } of proposed) {
    const id = await write(tx, municipalityId, { evidenceId, after, why })
    const changed = before && after ? EVIDENCE_FIELDS.filter(field => !isSame(before[field], after[field])) : []
    await audit(tx, actor, {
      ...{ municipalityId, entrance: entranceOf(actor), entity: 'Evidence', entityId: id },
      ...(after
        ? { action: 'publishEvidence', after: { ...(before ? { fields: changed } : { kind: after.kind }) } }
        : { action: 'withdrawEvidence', after: { why } }),
    })
  }
}

/** For secrecy the words go from all that was ever proposed of it too: the one audited function. */
export async function redactEvidence(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  { proposed, why }: { proposed: readonly ProposedEvidence[]; why: string | null },
): Promise<void> {
  const actorId = actor.kind === 'person' ? actor.id : null
  for (const { evidenceId } of proposed)
    await tx.$queryRaw`SELECT redact_evidence(
      ${municipalityId}, ${evidenceId}::int, ${actorId}::int, ${why ?? ''}, ${evidenceSv.redacted})`
}

async function write(
  tx: Transaction,
  municipalityId: number,
  { evidenceId, after, why }: Pick<ProposedEvidence, 'evidenceId' | 'after'> & { why: string | null },
): Promise<number> {
  const where = { municipalityId, id: evidenceId ?? 0 }
  if (!after) {
    const withdrawn = { withdrawnOn: new Date(dayInSweden(new Date())), withdrawnWhy: why }
    await tx.evidence.updateMany({ where, data: withdrawn })
    return where.id
  }
  const date = (day: string | null) => day && new Date(day)
  const data = { ...after, firstDay: date(after.firstDay), lastDay: date(after.lastDay) }
  if (evidenceId === null) return (await tx.evidence.create({ data: { municipalityId, ...data } })).id
  await tx.evidence.updateMany({ where, data })
  return evidenceId
}
