import 'server-only'
import { changesOf } from '@/lib/audit/log-entry'
import { peopleInLog, type LoggedPerson } from '@/lib/audit/log-names'
import { canAdopt, canEditGoals, canProposeAdoption, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import type { AdoptionProposal } from '@/prisma/generated/client'
import { readGoalFields, stillStands, type GoalFields } from './changed-goal'
import { countFates, sideBySide, type ComparedRow, type Fate } from './comparison'
import { readDraft, type DraftKey } from './stored-draft'

const SHOWN = 20

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
export type DraftChange = {
  id: string
  /** ISO */
  at: string
  who: string | null
  action: string
  /** What it is of, by its words. */
  goal: string
  /** Whether it is all that a file wrote, which is undone together. */
  isFile: boolean
  changes: { field: string; before: string | null; after: string | null }[]
  canBeUndone: boolean
}
export type WorkDraft = {
  id: number
  slug: string
  title: string
  validFrom: number
  validTo: number | null
  baselineYear: number | null
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
  counts: Record<Fate, number>
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
          ...{ removedWith: true, level: { select: { depth: true, singular: true } } },
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
    removed: row.goals.filter(goal => goal.removedWith === goal.id).map(({ id, title }) => ({ id, title })),
    ...{ rows, counts: countFates(rows) },
    mayEdit: canEditGoals(actor, { municipalityId }) && row.adoption === null,
    proposal: row.adoption && proposalOf(actor, row.adoption, await peopleInLog(municipalityId)),
  }
}

function proposalOf(actor: Actor, row: AdoptionProposal, people: Map<number, LoggedPerson>): Proposal {
  const { municipalityId, proposedById, proposedAt, decidedOn, decidedBy } = row
  const mayAdopt = canAdopt(actor, { municipalityId, proposedBy: proposedById })
  return {
    ...{ seen: proposedAt.toISOString(), decidedOn: decidedOn.toISOString().slice(0, 10), decidedBy, mayAdopt },
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

/** What has been done with the goals of a draft, the latest first. */
export async function listDraftChanges(actor: Actor, key: DraftKey): Promise<DraftChange[]> {
  const { municipalityId } = key
  if (!canSeeWork(actor, { municipalityId })) return []
  const [goals, framework, people] = await Promise.all([
    db.goal.findMany({ where: key, select: { id: true, title: true } }),
    db.framework.findFirst({ where: { municipalityId, id: key.frameworkId }, select: { title: true } }),
    peopleInLog(municipalityId),
  ])
  const titles = new Map(goals.map(({ id, title }) => [String(id), title]))
  const titleOf = (id: string | null) => (id === null ? null : (titles.get(id) ?? id))
  const inWords = (change: DraftChange['changes'][number]) =>
    change.field === 'parentId' ? { ...change, before: titleOf(change.before), after: titleOf(change.after) } : change
  const entries = await db.auditEntry.findMany({
    where: {
      municipalityId,
      OR: [
        { entity: 'Goal', entityId: { in: [...titles.keys()] } },
        { entity: 'Framework', entityId: String(key.frameworkId), action: { in: ['layOutline', 'undoOutline'] } },
      ],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  return db.$transaction(async tx => {
    const draft = await readDraft(tx, key)
    if (!draft) return []
    const changes: DraftChange[] = []
    const undone = new Set(entries.flatMap(({ action, before }) => (action === 'undoOutline' ? [entryIn(before)] : [])))
    for (const { id, at, actorId, action, entity, entityId, before, after } of entries) {
      const isFile = entity === 'Framework'
      const now = isFile ? null : await readGoalFields(tx, draft, Number(entityId))
      const [was, is] = [before, after] as (Partial<GoalFields> | null)[]
      changes.push({
        ...{ id: String(id), at: at.toISOString(), action, isFile },
        goal: (isFile ? framework?.title : titles.get(entityId)) ?? '',
        ...{
          changes: changesOf(before, after).map(inWords),
          who: actorId === null ? null : loggedAs(actorId, people.get(actorId)),
        },
        canBeUndone: isFile
          ? action === 'layOutline' && !undone.has(String(id))
          : now !== null && stillStands(now, was ?? null, is ?? null),
      })
    }
    return changes
  })
}

const entryIn = (told: unknown): string => String((told as { entry?: unknown } | null)?.entry)
