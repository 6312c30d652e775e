import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canProposeDistricts, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { areasBackInput, areasInput } from '@/lib/districts/areas/area-input'
import { areasSv } from '@/lib/text/areas-sv'
import { beginSubmission } from '@/lib/values/begin-submission'
import { takeProposalBack } from '@/lib/values/take-proposal-back'
import { planAreas } from './planned-areas'
import { AREAS, OF_AREAS, WAITS } from './proposed-areas'
import { readStoredAreas, seenOf } from './stored-areas'

type Answer = { ok: true } | { ok: false; fault: 'forbidden' | 'pending' | 'changed' | 'same' | 'gone' }
const no = (fault: (Answer & { ok: false })['fault']) => ({ ok: false, fault }) as const

/** Proposes which areas the municipality has; a reviewer, who is another, says yes. One proposal at a time. */
export async function proposeAreas(
  actor: Actor,
  { municipalityId, seen, areas }: z.output<typeof areasInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR NO KEY UPDATE`
    const stored = await readStoredAreas(tx, municipalityId)
    if (seenOf(stored) !== seen) return no('changed')
    const plan = planAreas(areas, stored)
    if (plan.every(({ fate }) => fate === 'same' || fate === 'kept')) return no('same')
    if ((await tx.submission.count({ where: { municipalityId, ...OF_AREAS, ...WAITS } })) > 0) return no('pending')
    const title = areasSv.proposal(areas.length)
    const submissionId = await beginSubmission(tx, actor, { municipalityId, kind: 'settings', title, entrance: 'form' })
    await tx.submissionItem.create({
      data: { municipalityId, submissionId, number: 1, ...AREAS, before: { seen }, after: { areas } },
    })
    const after = { areas: areas.map(({ code, name }) => `${name} (${code})`) }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'file', action: 'proposeAreas' },
      ...{ ...AREAS, before: { areas: stored.map(({ code, name }) => `${name} (${code})`) }, after },
    })
    return { ok: true }
  })
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeAreasBack(
  actor: Actor,
  { municipalityId, submissionId }: z.output<typeof areasBackInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
