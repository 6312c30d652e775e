import 'server-only'
import { peopleInLog, type LoggedPerson } from '@/lib/audit/log-names'
import { canAdopt, canEditGoals, canProposeAdoption, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { only } from '@/lib/differing'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import type { AdoptionProposal } from '@/prisma/generated/client'
import { dayOf } from '@/lib/text/days'
import { DESCRIBED, type Described } from './draft-input'
import { countFates, sideBySide, type ComparedRow, type CountedFates, type Fate } from './comparison'

export type DraftedGoal = {
  id: number
  parentId: number | null
  number: string
  title: string
  level: string
  depth: number
  indicators: number
  fates: Fate[]
}
export type WorkDraft = {
  id: number
  slug: string
  title: string
  validFrom: number
  validTo: number | null
  baselineYear: number | null
  said: Described
  /** ISO: what a form was drawn of. */
  seen: string
  former: { title: string; baselineYear: number } | null
  /** From the top. */
  goals: DraftedGoal[]
  /** From the top, with how many goals stand on each. */
  levels: { id: number; depth: number; singular: string; plural: string; goals: number }[]
  /** Goals that another can stand under. */
  parents: { id: number; label: string }[]
  removed: { id: number; title: string }[]
  rows: ComparedRow[]
  counts: CountedFates[]
  /** Nobody while it waits to be adopted as it stands. */
  mayEdit: boolean
  proposal: Proposal | null
}
type Proposal = {
  /** ISO: what somebody adopts. */
  seen: string
  /** A day in ISO. */
  decidedOn: string
  decidedBy: string
  by: string
  mayAdopt: boolean
  mayReturn: boolean
}

const compared = { id: true, number: true, title: true, summary: true, parentId: true } as const

/** A målbild in draft as it is at this moment, beside the former; null where there is none, or for who sees no drafts. */
export async function getDraft(actor: Actor, municipalityId: number, slug: string): Promise<WorkDraft | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const row = await db.framework.findFirst({
    where: { municipalityId, slug, status: 'draft' },
    include: {
      levels: { orderBy: { depth: 'asc' }, include: { _count: { select: { goals: true } } } },
      adoption: true,
      goals: {
        orderBy: { sortOrder: 'asc' },
        select: {
          ...compared,
          ...{ removedWith: true, mergedInto: true, level: { select: { depth: true, singular: true } } },
          ...{ carriedFrom: { select: { fromGoalId: true } }, _count: { select: { indicators: true } } },
        },
      },
      copiedFrom: {
        select: {
          ...{ title: true, validFrom: true, baselineYear: true },
          goals: { orderBy: { sortOrder: 'asc' }, select: compared },
        },
      },
    },
  })
  if (!row) return null
  const { id, title, validFrom, validTo, baselineYear, copiedFrom } = row
  const standing = row.goals.filter(({ removedWith }) => removedWith === null)
  const rows = sideBySide(
    copiedFrom?.goals ?? [],
    standing.map(({ carriedFrom, ...goal }) => ({ ...goal, fromIds: carriedFrom.map(({ fromGoalId }) => fromGoalId) })),
  )
  const fates = new Map(rows.flatMap(({ now, fates }) => (now ? [[now.id, fates] as const] : [])))
  const deepest = Math.max(0, ...row.levels.map(({ depth }) => depth))
  return {
    ...{ id, slug, title, validFrom, validTo, baselineYear, seen: row.updatedAt.toISOString() },
    said: only(row, DESCRIBED) as Described,
    former: copiedFrom && { title: copiedFrom.title, baselineYear: copiedFrom.baselineYear ?? copiedFrom.validFrom },
    goals: standing.map(({ level, _count, ...goal }) => ({
      ...{ id: goal.id, parentId: goal.parentId, number: goal.number, title: goal.title },
      ...{ level: level.singular, depth: level.depth, indicators: _count.indicators, fates: fates.get(goal.id) ?? [] },
    })),
    levels: row.levels.map(({ id, depth, singular, plural, _count }) => ({
      ...{ id, depth, singular, plural, goals: _count.goals },
    })),
    parents: standing
      .filter(({ level }) => level.depth < deepest)
      .map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() })),
    removed: row.goals
      .filter(goal => goal.removedWith === goal.id && goal.mergedInto === null)
      .map(({ id, title }) => ({ id, title })),
    ...{ rows, counts: countFates(rows) },
    mayEdit: canEditGoals(actor, { municipalityId }) && row.adoption === null,
    proposal: row.adoption && proposalOf(actor, row.adoption, await peopleInLog(municipalityId)),
  }
}

function proposalOf(actor: Actor, row: AdoptionProposal, people: Map<number, LoggedPerson>): Proposal {
  const { municipalityId, proposedById, proposedAt, decidedOn, decidedBy } = row
  const mayAdopt = canAdopt(actor, { municipalityId, proposedBy: proposedById })
  return {
    ...{ seen: proposedAt.toISOString(), decidedOn: dayOf(decidedOn), decidedBy, mayAdopt },
    ...{ by: loggedAs(proposedById, people.get(proposedById)) },
    mayReturn: mayAdopt || canProposeAdoption(actor, { municipalityId }),
  }
}

/** Drafts that another has proposed to adopt, for those who may answer. */
export async function listToAdopt(actor: Actor, municipalityId: number): Promise<{ slug: string; title: string }[]> {
  const proposals = await db.adoptionProposal.findMany({
    where: { municipalityId },
    select: { proposedById: true, framework: { select: { slug: true, title: true } } },
  })
  return proposals
    .filter(({ proposedById }) => canAdopt(actor, { municipalityId, proposedBy: proposedById }))
    .map(({ framework }) => framework)
}
