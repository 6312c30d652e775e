import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canRunFollowUp, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { differing, isSame, only } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import { addLock } from '@/lib/values/lock-commands'
import type { assessmentInput, newRoundInput, noteInput } from './followup-input'
import { ASSESSMENT_FIELDS, NOT_ASSESSED, type Assessment } from './judgement'
import type { FollowUpKey } from './read-standing'

type Tx = Prisma.TransactionClient
export type RoundFault = 'forbidden' | 'missing' | 'notOpen'
export type RoundDone = { ok: true; isUnchanged?: true } | { ok: false; fault: RoundFault }
export const no = <F extends string>(fault: F) => ({ ok: false, fault }) as const

/** Opens a round over all the indicators of an adopted framework, and locks its periods where that is asked for. */
export async function openRound(
  actor: Actor,
  { municipalityId, frameworkId, year, lastYear, deadline, isLocked }: z.output<typeof newRoundInput>,
): Promise<{ ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'taken' | 'backwards' }> {
  if (!canRunFollowUp(actor, { municipalityId })) return no('forbidden')
  if (lastYear > year) return no('backwards')
  return db.$transaction(async tx => {
    const framework = await tx.framework.findFirst({
      where: { municipalityId, id: frameworkId, status: { not: 'draft' } },
      select: { goals: { select: { indicators: { select: { indicatorId: true } } } } },
    })
    if (!framework) return no('missing')
    if ((await tx.followUp.count({ where: { municipalityId, year } })) > 0) return no('taken')
    const why = `Uppföljningen ${year} skrivs.`
    const lock = { municipalityId, firstYear: lastYear - 1, lastYear, why, until: null }
    const lockId = isLocked.length > 0 ? await addLock(tx, actor, lock) : null
    const linked = framework.goals.flatMap(goal => goal.indicators.map(({ indicatorId }) => indicatorId))
    const { id } = await tx.followUp.create({
      data: {
        ...{ municipalityId, frameworkId, year, lastYear, lockId },
        ...{ deadline: new Date(deadline), openedById: actor.id },
      },
    })
    await tx.followUpIndicator.createMany({
      data: [...new Set(linked)].map(indicatorId => ({ municipalityId, followUpId: id, indicatorId })),
    })
    const after = { year, lastYear, deadline, frameworkId }
    await audit(tx, actor, { ...aboutRound({ municipalityId, followUpId: id }), action: 'openRound', after })
    return { ok: true } as const
  })
}

/** Writes what is concluded of a goal, against what its writer saw: the second of two is shown what the first wrote. */
export async function assess(
  actor: Actor,
  { municipalityId, followUpId, goalId, seen, told, offered, ...written }: z.output<typeof assessmentInput>,
): Promise<Assessed> {
  const which = { municipalityId, followUpId, goalId }
  return inOpenRound<Assessed>(actor, { municipalityId, followUpId }, (tx, round) =>
    writeAssessment(tx, actor, { which, round, seen, action: 'assessGoal' }, now => ({
      ...{ ...written, leftOut: offered ? offered.filter(one => !told?.includes(one)) : now.leftOut },
      isFromFigures: now.isFromFigures && now.level === written.level && now.gaps === written.gaps,
    })),
  )
}

export type Assessed = RoundDone | { ok: false; fault: 'changed'; now: Assessment }
type Writing = {
  which: FollowUpKey & { goalId: number }
  round: { frameworkId: number }
  /** What its writer saw; null of what holds whatever else is written meanwhile. */
  seen: Readonly<Record<string, unknown>> | null
  action: (typeof WRITES)[number]
}
/** What writes an assessment, as the change history has it. */
export const WRITES = ['assessGoal', 'restoreAssessment', 'takeAnswer', 'undoAnswer'] as const

/** Within a round that is held. `wantedOf`: what it is to say, given what it says now; null where there is no such thing. */
export async function writeAssessment(
  tx: Tx,
  actor: Actor,
  { which, round: { frameworkId }, seen, action }: Writing,
  wantedOf: (now: Assessment) => Assessment | null,
): Promise<Assessed> {
  const { municipalityId, followUpId, goalId } = which
  if ((await tx.goal.count({ where: { municipalityId, frameworkId, id: goalId } })) === 0) return no('missing')
  const where = { municipalityId_followUpId_goalId: which }
  const stored = await tx.followUpAssessment.findUnique({ where })
  const now: Assessment = stored ? (only<Assessment>(stored, ASSESSMENT_FIELDS) as Assessment) : NOT_ASSESSED
  const wanted = wantedOf(now)
  if (!wanted) return no('missing')
  const fields = differing<Assessment>(ASSESSMENT_FIELDS, now, wanted)
  if (fields.length === 0) return { ok: true, isUnchanged: true }
  if (seen && ASSESSMENT_FIELDS.some(field => !isSame(now[field], seen[field] ?? NOT_ASSESSED[field])))
    return { ok: false, fault: 'changed', now }
  const data = { ...wanted, writtenById: actor.id, writtenAt: new Date() }
  await tx.followUpAssessment.upsert({ where, create: { ...which, ...data }, update: data })
  await audit(tx, actor, {
    ...{ ...aboutRound({ municipalityId, followUpId }), action },
    before: { goalId, ...only<Assessment>(now, fields) },
    after: { goalId, ...only<Assessment>(wanted, fields) },
  })
  return { ok: true }
}

/** Answers a warning of the checklist. */
export async function answerWarning(
  actor: Actor,
  { municipalityId, followUpId, key, text }: z.output<typeof noteInput>,
): Promise<RoundDone> {
  return inOpenRound(actor, { municipalityId, followUpId }, async tx => {
    const which = { municipalityId, followUpId, key }
    const where = { municipalityId_followUpId_key: which }
    const before = await tx.followUpNote.findUnique({ where })
    if (before?.text === text) return { ok: true, isUnchanged: true }
    const data = { text, writtenById: actor.id }
    await tx.followUpNote.upsert({ where, create: { ...which, ...data }, update: data })
    await audit(tx, actor, {
      ...aboutRound({ municipalityId, followUpId }),
      ...{ action: 'answerWarning', after: { key, text } },
      ...(before && { before: { key, text: before.text } }),
    })
    return { ok: true }
  })
}

export const aboutRound = ({ municipalityId, followUpId }: FollowUpKey) =>
  ({ municipalityId, entrance: 'form', entity: 'FollowUp', entityId: followUpId }) as const

/** The round, held to the end of the transaction; null where there is none. */
export async function holdRound(tx: Tx, { municipalityId, followUpId }: FollowUpKey) {
  await tx.$queryRaw`
    SELECT id FROM "FollowUp" WHERE "municipalityId" = ${municipalityId} AND id = ${followUpId} FOR UPDATE`
  return tx.followUp.findUnique({ where: { municipalityId_id: { municipalityId, id: followUpId } } })
}

export async function inOpenRound<A extends { ok: boolean }>(
  actor: Actor,
  key: FollowUpKey,
  write: (tx: Tx, round: { frameworkId: number }) => Promise<A>,
): Promise<A | { ok: false; fault: RoundFault }> {
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  return db.$transaction(async tx => {
    const round = await holdRound(tx, key)
    if (!round) return no('missing')
    return round.status === 'open' ? write(tx, round) : no('notOpen')
  })
}
