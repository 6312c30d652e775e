import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { holdSubmission } from './locked-submission'
import { step } from './review-moves'
import { stateAfter } from './submission-state'
import { UNDER_WAY, type ThresholdDone, type ThresholdFault } from './threshold'

type Proposal = { municipalityId: number; indicatorId: number; threshold: number; smallestGroup: number }
type Seen = { seenThreshold: number; seenSmallestGroup: number }

const no = (fault: ThresholdFault) => ({ ok: false, fault }) as const

/**
 * Proposes when small numbers of an indicator are hidden. It changes what is published, so another person, a reviewer,
 * says yes; until then nothing is changed. One proposal of an indicator at a time.
 */
export async function proposeThresholds(actor: Actor, proposal: Proposal & Seen): Promise<ThresholdDone> {
  const { municipalityId, indicatorId: id, threshold, smallestGroup, seenThreshold, seenSmallestGroup } = proposal
  if (!canEditSettings(actor, proposal)) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${id} FOR UPDATE`
    const now = await tx.indicator.findFirst({
      where: { municipalityId, id, countsPeople: true, publishedByAuthority: false },
    })
    if (!now) return no('missing')
    if (now.threshold !== seenThreshold || now.smallestGroup !== seenSmallestGroup) return no('changed')
    if (now.threshold === threshold && now.smallestGroup === smallestGroup) return no('same')
    const entity = { entity: 'Indicator', entityId: String(id) }
    const waiting = await tx.submissionItem.count({
      where: { municipalityId, ...entity, submission: { kind: 'settings', status: { in: [...UNDER_WAY] } } },
    })
    if (waiting > 0) return no('pending')
    const [before, after] = [
      { threshold: now.threshold, smallestGroup: now.smallestGroup },
      { threshold, smallestGroup },
    ]
    await tx.submission.create({
      data: {
        ...{ municipalityId, kind: 'settings', title: `Gränser för ${now.shortName ?? now.title}` },
        ...{ proposedById: actor.id, entrance: 'form' },
        items: { create: { number: 1, ...entity, before, after } },
        events: { create: { number: 1, status: 'submitted', actorId: actor.id } },
      },
    })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'proposeThresholds', ...entity, before, after },
    })
    return { ok: true }
  })
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeThresholdsBack(
  actor: Actor,
  { municipalityId, submissionId }: { municipalityId: number; submissionId: bigint },
): Promise<ThresholdDone> {
  if (!canEditSettings(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const found = await holdSubmission(tx, { municipalityId, submissionId })
    const isOwn = found?.kind === 'settings' && found.proposedById === actor.id
    if (!isOwn || !stateAfter(found.status, 'takeBack')) return no('gone')
    await step(tx, actor, found, 'takeBack')
    return { ok: true }
  })
}
