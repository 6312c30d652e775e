import 'server-only'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { indicatorEntity, isSettingUnderWay, sendSettings } from './settings-proposal'
import { takeProposalBack } from './take-proposal-back'
import type { ThresholdDone, ThresholdFault } from './threshold'

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
    const of = { municipalityId, indicatorId: id }
    if (await isSettingUnderWay(tx, of)) return no('pending')
    await sendSettings(tx, actor, {
      ...{ municipalityId, ...indicatorEntity(id), action: 'proposeThresholds' },
      title: `Gränser för ${now.shortName ?? now.title}`,
      before: { threshold: now.threshold, smallestGroup: now.smallestGroup },
      after: { threshold, smallestGroup },
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
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
