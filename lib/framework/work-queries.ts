import 'server-only'
import { canEditGoals, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { dayOf } from '@/lib/text/days'
import { isStale } from './english'
import type { FrameworkSummary } from './framework'
import type { GoalSaid } from './goal-input'

type FrameworkStatus = FrameworkSummary['status']
type ListedGoal = {
  id: number
  parentId: number | null
  number: string
  title: string
  depth: number
  indicators: number
  corrections: number
}
export type GoalsOfFramework = {
  id: number
  slug: string
  title: string
  status: FrameworkStatus
  isDraft: boolean
  goals: ListedGoal[]
}

/** Every goal by framework, the latest first, drafts too, for those who see the work of the municipality. */
export async function listWorkGoals(actor: Actor, municipalityId: number): Promise<GoalsOfFramework[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.framework.findMany({
    where: { municipalityId },
    orderBy: { validFrom: 'desc' },
    select: {
      ...{ id: true, slug: true, title: true, status: true },
      goals: {
        where: { removedWith: null },
        orderBy: { sortOrder: 'asc' },
        select: {
          ...{ id: true, parentId: true, number: true, title: true, level: { select: { depth: true } } },
          _count: { select: { indicators: true, corrections: true } },
        },
      },
    },
  })
  return rows.map(({ goals, status, ...framework }) => ({
    ...framework,
    ...{ status, isDraft: status === 'draft' },
    goals: goals.map(({ level, _count, ...goal }) => ({ ...goal, depth: level.depth, ..._count })),
  }))
}

/** The latest that has been adopted, which the next is prepared of; null where there is none, or for who may not. */
export async function getLatestFramework(actor: Actor, municipalityId: number) {
  if (!canEditGoals(actor, { municipalityId })) return null
  const row = await db.framework.findFirst({
    where: { municipalityId, status: { not: 'draft' } },
    orderBy: { validFrom: 'desc' },
    select: { id: true, title: true, validFrom: true, validTo: true, baselineYear: true },
  })
  return row && { ...row, baselineYear: row.baselineYear ?? row.validFrom }
}

export type EditedGoal = {
  id: number
  /** None where it is taken out of a draft. */
  number: string
  level: string
  framework: { id: number; slug: string; title: string; isDraft: boolean }
  /** Under what it stands; null at the top. */
  parent: { id: number; number: string; title: string } | null
  isRemoved: boolean
  ourReading: boolean
  /** The goal of the draft that took in all that it had. */
  mergedInto: { number: string; title: string } | null
  /** What it says in the former målbild, where it comes from one there. */
  former: { number: string; title: string; summary: string | null }[]
  words: GoalSaid
  /** What the Swedish said when the English was written, where it says something else by now. */
  englishIsOf: string | null
  indicators: { id: number; name: string; isProposal: boolean }[]
  /** Those that do not tell of the goal yet. */
  others: { id: number; name: string }[]
  /** Days in ISO. */
  corrections: { day: string; why: string }[]
}

/** One goal as it is at this moment; null where there is none, or for who may not edit it. */
export async function getEditedGoal(actor: Actor, municipalityId: number, id: number): Promise<EditedGoal | null> {
  if (!canEditGoals(actor, { municipalityId })) return null
  const row = await db.goal.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: {
      level: true,
      framework: { select: { id: true, slug: true, title: true, status: true } },
      parent: { select: { id: true, number: true, title: true } },
      carriedFrom: { select: { from: { select: { number: true, title: true, summary: true } } } },
      indicators: { orderBy: { sortOrder: 'asc' }, select: { indicatorId: true, isProposal: true } },
      corrections: { orderBy: { id: 'desc' } },
    },
  })
  if (!row) return null
  const indicators = await db.indicator.findMany({
    where: { municipalityId },
    select: { id: true, code: true, title: true, shortName: true },
  })
  const names = new Map(indicators.map(one => [one.id, `${one.shortName ?? one.title} (${one.code})`]))
  const linked = new Set(row.indicators.map(({ indicatorId }) => indicatorId))
  const { title, titleEn, summary, otherWording, mergedInto } = row
  const into = mergedInto === null ? null : { municipalityId, id: mergedInto }
  const took = into && (await db.goal.findFirst({ where: into }))
  return {
    mergedInto: took && { number: numberOf(took), title: took.title },
    ...{ id, number: numberOf(row), level: row.level.singular, words: { title, titleEn, summary, otherWording } },
    englishIsOf: isStale(row) ? row.titleEnOf : null,
    framework: {
      ...{ id: row.framework.id, slug: row.framework.slug, title: row.framework.title },
      isDraft: row.framework.status === 'draft',
    },
    ...{ parent: row.parent, isRemoved: row.removedWith !== null, ourReading: row.ourReading },
    former: row.carriedFrom.map(({ from }) => from),
    indicators: row.indicators.map(({ indicatorId, isProposal }) => ({
      ...{ id: indicatorId, isProposal, name: names.get(indicatorId) ?? '' },
    })),
    others: [...names]
      .filter(([other]) => !linked.has(other))
      .map(([other, name]) => ({ id: other, name }))
      .toSorted((a, b) => inSwedishOrder(a.name, b.name)),
    corrections: row.corrections.map(({ day, why }) => ({ day: dayOf(day), why })),
  }
}

const numberOf = ({ number, removedWith }: { number: string; removedWith: number | null }) =>
  removedWith === null ? number : ''
