import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canAdopt, canProposeAdoption, type Actor } from '@/lib/auth/permissions'
import { inDraft, lockDraft } from '@/lib/publication/in-draft'
import { inTurn } from '@/lib/publication/in-turn'
import { dayInSweden, dayOf } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import type { adoptInput, discardInput, proposeInput } from './draft-input'
import type { DraftKey } from './stored-draft'

type No<Fault extends string> = { ok: false; fault: Fault }
type Proposed = { ok: true } | No<'forbidden' | 'missing' | 'proposed' | 'ahead' | 'notLater' | 'stranded'>
type Returned = { ok: true } | No<'forbidden' | 'missing'>
type Adopted = { ok: true } | No<'forbidden' | 'ownProposal' | 'missing' | 'changedFramework'>

/** Åtgärder whose strategy, or whose every goal, has been taken out: they would go with them. */
const STRANDED = {
  OR: [
    { strategy: { area: { removedWith: { not: null } } } },
    { strategyId: null, goals: { none: { goal: { removedWith: null } } } },
  ],
} satisfies Prisma.ActionWhereInput

/** Proposes that a draft is adopted as it stands: until somebody answers, nothing of it is changed. */
export async function proposeAdoption(
  actor: Actor,
  { municipalityId, frameworkId, decidedOn, decidedBy }: z.output<typeof proposeInput>,
): Promise<Proposed> {
  const key = { municipalityId, frameworkId }
  if (!canProposeAdoption(actor, key)) return { ok: false, fault: 'forbidden' }
  if (decidedOn > dayInSweden(new Date())) return { ok: false, fault: 'ahead' }
  return inDraft<Proposed>(key, async tx => {
    const draft = await tx.framework.findFirst({
      where: { municipalityId, id: frameworkId, status: 'draft' },
      include: { adoption: true },
    })
    if (!draft) return { ok: false, fault: 'missing' }
    if (draft.adoption) return { ok: false, fault: 'proposed' }
    const later = { municipalityId, status: { not: 'draft' as const }, validFrom: { gte: draft.validFrom } }
    if ((await tx.framework.count({ where: later })) > 0) return { ok: false, fault: 'notLater' }
    if ((await tx.action.count({ where: { ...key, isRemoved: false, ...STRANDED } })) > 0)
      return { ok: false, fault: 'stranded' }
    await tx.adoptionProposal.create({
      data: { ...key, decidedOn: new Date(decidedOn), decidedBy, proposedById: actor.id },
    })
    await audit(tx, actor, { ...about(key, 'proposeAdoption'), after: { decidedOn, decidedBy } })
    return { ok: true }
  })
}

/** Opens the draft for changes again: by those who write in it, or by those who were to adopt it. */
export async function returnAdoption(
  actor: Actor,
  { municipalityId, frameworkId }: z.output<typeof discardInput>,
): Promise<Returned> {
  const key = { municipalityId, frameworkId }
  return inDraft<Returned>(key, async tx => {
    const proposal = await tx.adoptionProposal.findUnique({ where: { municipalityId_frameworkId: key } })
    const mayAnswer = canAdopt(actor, { municipalityId, proposedBy: proposal?.proposedById ?? 0 })
    if (!canProposeAdoption(actor, key) && !mayAnswer) return { ok: false, fault: 'forbidden' }
    if (!proposal) return { ok: false, fault: 'missing' }
    await tx.adoptionProposal.delete({ where: { municipalityId_frameworkId: key } })
    const { decidedBy, decidedOn } = proposal
    await audit(tx, actor, { ...about(key, 'returnAdoption'), before: { decidedOn: dayOf(decidedOn), decidedBy } })
    return { ok: true }
  })
}

/**
 * Adopts what another person has proposed: readers see it from that moment, its words are locked, and those before it
 * are superseded. What was taken out of the draft is gone.
 */
export async function adopt(
  actor: Actor,
  { municipalityId, frameworkId, seen }: z.output<typeof adoptInput>,
): Promise<Adopted> {
  const key = { municipalityId, frameworkId }
  return inTurn<Adopted>(municipalityId, async tx => {
    await lockDraft(tx, municipalityId, frameworkId)
    const proposal = await tx.adoptionProposal.findUnique({
      where: { municipalityId_frameworkId: key },
      include: { framework: true },
    })
    const proposedBy = proposal?.proposedById ?? 0
    if (!canAdopt(actor, { municipalityId, proposedBy }))
      return { ok: false, fault: proposedBy === actor.id ? 'ownProposal' : 'forbidden' }
    if (!proposal || proposal.framework.status !== 'draft') return { ok: false, fault: 'missing' }
    if (proposal.proposedAt.toISOString() !== seen) return { ok: false, fault: 'changedFramework' }
    await supersede(tx, actor, key)
    const { decidedBy } = proposal
    const decidedOn = dayOf(proposal.decidedOn)
    await tx.goal.deleteMany({ where: { ...key, removedWith: { not: null } } })
    await tx.adoptionProposal.delete({ where: { municipalityId_frameworkId: key } })
    await tx.framework.update({
      where: { id: frameworkId },
      data: { status: 'adopted', adoptedOn: decidedOn, adoptedBy: decidedBy },
    })
    const said = { municipalityId, title: `${proposal.framework.title} antas`, dateStart: proposal.decidedOn }
    await tx.decision.createMany({ data: { ...said, dateLabel: decidedOn, body: decidedBy }, skipDuplicates: true })
    await audit(tx, actor, {
      ...about(key, 'adoptFramework'),
      ...{ before: { status: 'draft' }, after: { status: 'adopted', adoptedOn: decidedOn, adoptedBy: decidedBy } },
    })
    return { ok: true }
  })
}

async function supersede(tx: Prisma.TransactionClient, actor: Actor, { municipalityId, frameworkId }: DraftKey) {
  const former = await tx.framework.findMany({ where: { municipalityId, status: 'adopted', id: { not: frameworkId } } })
  for (const { id } of former) {
    await tx.framework.update({ where: { id }, data: { status: 'superseded' } })
    await audit(tx, actor, {
      ...about({ municipalityId, frameworkId: id }, 'supersedeFramework'),
      ...{ before: { status: 'adopted' }, after: { status: 'superseded' } },
    })
  }
}

const about = ({ municipalityId, frameworkId }: DraftKey, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'Framework', entityId: frameworkId },
})
