import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canProposeDistricts, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { areas, type areasBackInput, type areasInput, type areasUndoInput } from '@/lib/districts/areas/area-input'
import { areasSv } from '@/lib/text/areas-sv'
import { beginSubmission } from '@/lib/values/begin-submission'
import { takeProposalBack } from '@/lib/values/take-proposal-back'
import { planAreas } from './planned-areas'
import { AREAS, OF_AREAS, readLatestGone, WAITS } from './proposed-areas'
import { goneIn, readStoredAreas, seenOf } from './stored-areas'

type Answer = { ok: true } | { ok: false; fault: 'forbidden' | 'pending' | 'changed' | 'same' | 'gone' | 'nameTaken' }
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
      data: {
        municipalityId,
        submissionId,
        number: 1,
        ...AREAS,
        before: { seen, gone: goneIn(plan, stored) },
        after: { areas },
      },
    })
    const after = { areas: areas.map(({ code, name }) => `${name} (${code})`) }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'file', action: 'proposeAreas' },
      ...{ ...AREAS, before: { areas: stored.map(({ code, name }) => `${name} (${code})`) }, after },
    })
    return { ok: true }
  })
}

/** Proposes that the areas that went with the latest change come back, with the borders that they had. */
export async function proposeAreasBack(
  actor: Actor,
  { municipalityId, seen }: z.output<typeof areasUndoInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  const [stored, gone] = await Promise.all([readStoredAreas(db, municipalityId), readLatestGone(db, municipalityId)])
  if (gone.length === 0) return no('gone')
  const all = areas.safeParse([...stored, ...gone])
  return all.success ? proposeAreas(actor, { municipalityId, seen, areas: all.data }) : no('nameTaken')
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeAreasBack(
  actor: Actor,
  { municipalityId, submissionId }: z.output<typeof areasBackInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
