import 'server-only'
import { loggedAs } from '@/lib/text/log-sv'
import { peopleInLog } from '@/lib/audit/log-names'
import { canOpen, canProposeOpening, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isDone, isOptional, STEPS, type Standing } from './beginning'
import { readStanding } from './read-standing'

export type Beginning = Standing & {
  /** Of the steps that can't wait. */
  many: { done: number; all: number }
  /** `at` in ISO, which a yes is held against. */
  proposal: { by: string; at: string; mayOpen: boolean } | null
  mayPropose: boolean
}

/** What is done and what is left before the municipality is followed; null for those who do not see its work. */
export async function getBeginning(actor: Actor, municipalityId: number): Promise<Beginning | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const [standing, proposal, people] = await Promise.all([
    readStanding(db, municipalityId),
    db.openingProposal.findUnique({ where: { municipalityId } }),
    peopleInLog(municipalityId),
  ])
  const needed = STEPS.filter(step => !isOptional(step))
  return {
    ...standing,
    many: { done: needed.filter(step => isDone(step, standing)).length, all: needed.length },
    proposal: proposal && {
      by: loggedAs(proposal.proposedById, people.get(proposal.proposedById)),
      at: proposal.proposedAt.toISOString(),
      mayOpen: canOpen(actor, { municipalityId, proposedBy: proposal.proposedById }),
    },
    mayPropose: canProposeOpening(actor, { municipalityId }),
  }
}
