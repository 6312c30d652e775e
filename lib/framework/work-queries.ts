import 'server-only'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { GoalWords } from './goal-input'

type ListedGoal = { id: number; number: string; title: string; depth: number; indicators: number; corrections: number }
export type GoalsOfFramework = { id: number; title: string; isDraft: boolean; goals: ListedGoal[] }

/** Every goal by framework, the latest first, drafts too, for those who edit them. */
export async function listEditableGoals(actor: Actor, municipalityId: number): Promise<GoalsOfFramework[]> {
  if (!canEditGoals(actor, { municipalityId })) return []
  const rows = await db.framework.findMany({
    where: { municipalityId },
    orderBy: { validFrom: 'desc' },
    select: {
      ...{ id: true, title: true, status: true },
      goals: {
        orderBy: { sortOrder: 'asc' },
        select: {
          ...{ id: true, number: true, title: true, level: { select: { depth: true } } },
          _count: { select: { indicators: true, corrections: true } },
        },
      },
    },
  })
  return rows.map(({ goals, status, ...framework }) => ({
    ...framework,
    isDraft: status === 'draft',
    goals: goals.map(({ level, _count, ...goal }) => ({ ...goal, depth: level.depth, ..._count })),
  }))
}

export type EditedGoal = {
  id: number
  number: string
  level: string
  framework: { slug: string; title: string; isDraft: boolean }
  words: GoalWords
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
      framework: { select: { slug: true, title: true, status: true } },
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
  const { title, titleEn, summary } = row
  return {
    ...{ id, number: row.number, level: row.level.singular, words: { title, titleEn, summary } },
    framework: { slug: row.framework.slug, title: row.framework.title, isDraft: row.framework.status === 'draft' },
    indicators: row.indicators.map(({ indicatorId, isProposal }) => ({
      ...{ id: indicatorId, isProposal, name: names.get(indicatorId) ?? '' },
    })),
    others: [...names]
      .filter(([other]) => !linked.has(other))
      .map(([other, name]) => ({ id: other, name }))
      .toSorted((a, b) => inSwedishOrder(a.name, b.name)),
    corrections: row.corrections.map(({ day, why }) => ({ day: day.toISOString().slice(0, 10), why })),
  }
}
