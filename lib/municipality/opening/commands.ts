import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canOpen, canProposeOpening, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { lacksToOpen, type Lack } from './beginning'
import type { openInput, openingInput } from './opening-input'
import { readStanding } from './read-standing'

type Fault = 'forbidden' | 'open' | 'proposed' | 'missing' | 'own' | 'changed'
type Answer = { ok: true } | { ok: false; fault: Fault } | { ok: false; fault: 'lacks'; lacks: Lack[] }
type Here = z.output<typeof openingInput>

const no = (fault: Fault) => ({ ok: false, fault }) as const

/** Proposes that the pages are opened to the public, as they are by then; nothing is shown by it. */
export async function proposeOpening(actor: Actor, { municipalityId }: Here): Promise<Answer> {
  if (!canProposeOpening(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const { isPublic, isProposed } = await locked(tx, municipalityId)
    if (isPublic) return no('open')
    if (isProposed) return no('proposed')
    const lacks = lacksToOpen(await readStanding(tx, municipalityId))
    if (lacks.length > 0) return { ok: false, fault: 'lacks', lacks }
    await tx.openingProposal.create({ data: { municipalityId, proposedById: actor.id } })
    await audit(tx, actor, { ...about(municipalityId, 'proposeOpening') })
    return { ok: true }
  })
}

/** Takes the proposal away: by those who may propose it, or by those who were to say yes. */
export async function takeOpeningBack(actor: Actor, { municipalityId }: Here): Promise<Answer> {
  if (!canProposeOpening(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const { count } = await tx.openingProposal.deleteMany({ where: { municipalityId } })
    if (count === 0) return no('missing')
    await audit(tx, actor, { ...about(municipalityId, 'returnOpening') })
    return { ok: true }
  })
}

/** Opens the pages, as another person has proposed: readers and machines find the municipality from that moment. */
export async function openMunicipality(actor: Actor, { municipalityId, seen }: z.output<typeof openInput>) {
  return inTurn<Answer>(municipalityId, async tx => {
    const proposal = await tx.openingProposal.findUnique({ where: { municipalityId } })
    const proposedBy = proposal?.proposedById ?? 0
    if (!canOpen(actor, { municipalityId, proposedBy })) return no(proposedBy === actor.id ? 'own' : 'forbidden')
    if (!proposal) return no('missing')
    if (proposal.proposedAt.toISOString() !== seen) return no('changed')
    const lacks = lacksToOpen(await readStanding(tx, municipalityId))
    if (lacks.length > 0) return { ok: false, fault: 'lacks', lacks }
    await tx.openingProposal.delete({ where: { municipalityId } })
    await tx.municipality.update({ where: { id: municipalityId }, data: { isPublic: true } })
    await audit(tx, actor, {
      ...{ ...about(municipalityId, 'openMunicipality'), before: { isPublic: false }, after: { isPublic: true } },
    })
    return { ok: true }
  })
}

async function locked(tx: Prisma.TransactionClient, id: number) {
  await tx.$queryRaw`SELECT FROM "Municipality" WHERE id = ${id} FOR UPDATE`
  const { isPublic, opening } = await tx.municipality.findUniqueOrThrow({ where: { id }, include: { opening: true } })
  return { isPublic, isProposed: opening !== null }
}

const about = (municipalityId: number, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'Municipality', entityId: municipalityId },
})
