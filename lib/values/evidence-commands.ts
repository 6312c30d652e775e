import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canProposeEvidence, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isSame } from '@/lib/differing'
import { evidenceSv } from '@/lib/text/evidence-sv'
import { dayInSweden } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import { beginSubmission } from './begin-submission'
import { dated, evidenceFields, type EvidenceFields } from './evidence'
import type { evidenceInput, evidenceWithdrawalInput } from './evidence-input'
import { misfitOf, readEvidence } from './proposed-evidence'
import { signsOfPeople, type SignOfPeople } from './signs-of-people'
import { putAside, takeProposalBack } from './take-proposal-back'
import { UNDER_WAY } from './threshold'

type Tx = Prisma.TransactionClient
type Key = { municipalityId: number; evidenceId: number }
export type EvidenceFault =
  | 'forbidden'
  | 'missing'
  | 'same'
  | 'pending'
  | 'changed'
  | 'ahead'
  | 'gone'
  | NonNullable<Awaited<ReturnType<typeof misfitOf>>>
export type EvidenceDone =
  | { ok: true; submissionId: string }
  | { ok: false; fault: EvidenceFault }
  /** Something in it can tell who somebody is, and its writer hasn't said that they have looked. */
  | { ok: false; fault: 'signs'; signs: SignOfPeople[] }

const no = (fault: EvidenceFault) => ({ ok: false, fault }) as const

/** Proposes to tell something in words, or to tell it otherwise; nothing is told before another person says yes. */
export async function proposeEvidence(actor: Actor, input: z.output<typeof evidenceInput>): Promise<EvidenceDone> {
  const { municipalityId, evidenceId, seen, instead, isSure, why, ...typed } = input
  if (!canProposeEvidence(actor, { municipalityId })) return no('forbidden')
  const wanted = dated(evidenceFields.parse(typed))
  const { title, text, source, participants, firstDay } = wanted
  if (firstDay !== null && firstDay > dayInSweden(new Date())) return no('ahead')
  const signs = signsOfPeople([title, text, source].join('\n'), participants)
  if (signs.length > 0 && !isSure) return { ok: false, fault: 'signs', signs }
  return db.$transaction(async tx => {
    const before = evidenceId === null ? null : await held(tx, { municipalityId, evidenceId })
    if (evidenceId !== null && !before) return no('missing')
    if (!isSame(before, seen)) return no('changed')
    if (isSame(before, wanted)) return no('same')
    const misfit = await misfitOf(tx, { municipalityId, evidenceId }, wanted)
    if (misfit) return no(misfit)
    const former = instead !== null && { municipalityId, submissionId: instead }
    if (former && !(await putAside(tx, actor, former, 'evidence'))) return no('gone')
    if (evidenceId !== null && (await isUnderWay(tx, { municipalityId, evidenceId }))) return no('pending')
    return send(tx, actor, { municipalityId, evidenceId, title, note: why, before, after: wanted })
  })
}

/**
 * Proposes that it is taken from the public; the reason stays with it. For secrecy its words go from the history too, also
 * of what was withdrawn before, and whatever else is proposed of it.
 */
export async function proposeEvidenceWithdrawal(
  actor: Actor,
  { municipalityId, evidenceId, reason, isSecret }: z.output<typeof evidenceWithdrawalInput>,
): Promise<EvidenceDone> {
  if (!canProposeEvidence(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const before = await held(tx, { municipalityId, evidenceId }, isSecret)
    if (!before) return no('missing')
    if (await isUnderWay(tx, { municipalityId, evidenceId }, isSecret)) return no('pending')
    const title = evidenceSv.withdraw.of(before.title)
    return send(tx, actor, { municipalityId, evidenceId, title, note: reason, before, after: null, isSecret })
  })
}

/** Takes one's own proposal back. */
export async function takeEvidenceBack(
  actor: Actor,
  which: { municipalityId: number; submissionId: bigint },
): Promise<EvidenceDone> {
  if (!canProposeEvidence(actor, which)) return no('forbidden')
  const isTaken = await takeProposalBack(actor, which, 'evidence')
  return isTaken ? { ok: true, submissionId: String(which.submissionId) } : no('gone')
}

/** What is published, held to the end of the transaction: one proposal of it at a time. */
async function held(tx: Tx, key: Key, isWithdrawnToo = false): Promise<EvidenceFields | null> {
  const { municipalityId, evidenceId } = key
  await tx.$queryRaw`
    SELECT id FROM "Evidence" WHERE "municipalityId" = ${municipalityId} AND id = ${evidenceId} FOR UPDATE`
  return readEvidence(tx, key, isWithdrawnToo)
}

/** Whether something is proposed of it; that its words go for secrecy waits for no other proposal than the same. */
async function isUnderWay(tx: Tx, { municipalityId, evidenceId }: Key, isSecret = false) {
  const submission = { status: { in: [...UNDER_WAY] }, ...(isSecret && { isSecret }) }
  const where = { municipalityId, entity: 'Evidence', entityId: String(evidenceId), submission }
  return (await tx.submissionItem.count({ where })) > 0
}

type Sent = {
  municipalityId: number
  evidenceId: number | null
  title: string
  note: string
  before: EvidenceFields | null
  after: EvidenceFields | null
  isSecret?: boolean
}

async function send(tx: Tx, actor: Actor, sent: Sent): Promise<EvidenceDone> {
  const { municipalityId, evidenceId, title, note, before, after, isSecret } = sent
  const of =
    evidenceId === null
      ? { entity: 'NewEvidence', entityId: title }
      : { entity: 'Evidence', entityId: String(evidenceId) }
  const submissionId = await beginSubmission(tx, actor, {
    ...{ municipalityId, kind: 'evidence', title, note, entrance: 'form', isSecret },
  })
  await tx.submissionItem.create({
    data: {
      ...{ municipalityId, submissionId, number: 1, ...of, takesAway: after === null },
      ...{ ...(before && { before }), ...(after && { after }) },
    },
  })
  // What was said stands in the submission: a person who is named in it by mistake is not named here too.
  const action = after ? 'proposeEvidence' : 'proposeEvidenceWithdrawal'
  await audit(tx, actor, { municipalityId, entrance: 'form', action, ...of, after: { status: 'submitted' } })
  return { ok: true, submissionId: String(submissionId) }
}
