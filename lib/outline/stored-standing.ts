import type { DraftKey } from '@/lib/framework/draft/stored-draft'
import type { Prisma } from '@/prisma/generated/client'
import type { Standing } from './standing'

type Db = Pick<Prisma.TransactionClient, 'framework'>

const whole = {
  levels: { orderBy: { depth: 'asc' } },
  goals: { where: { removedWith: null }, orderBy: { sortOrder: 'asc' }, include: { level: true } },
  strategies: { where: { area: { removedWith: null } }, orderBy: { number: 'asc' }, include: { serves: true } },
  actions: { where: { isRemoved: false }, orderBy: { number: 'asc' }, include: { goals: true, responsible: true } },
  documents: { orderBy: { sortOrder: 'asc' } },
  processes: { orderBy: { sortOrder: 'asc' } },
  findings: { where: { goal: { removedWith: null } }, orderBy: { sortOrder: 'asc' } },
} satisfies Prisma.FrameworkInclude

/** All that an outline tells of a målbild, as it stands; null where there is none. */
export async function readStanding(db: Db, { municipalityId, frameworkId }: DraftKey): Promise<Standing | null> {
  const row = await db.framework.findUnique({
    where: { municipalityId_id: { municipalityId, id: frameworkId } },
    include: whole,
  })
  if (!row) return null
  const isThere = new Set(row.goals.map(({ id }) => id))
  const those = (ties: { goalId: number }[]) =>
    ties.flatMap(({ goalId }) => (isThere.has(goalId) ? [goalId] : [])).toSorted((a, b) => a - b)
  return {
    ...{ levels: row.levels, documents: row.documents, processes: row.processes, findings: row.findings },
    goals: row.goals.map(({ level, ...goal }) => ({ ...goal, depth: level.depth })),
    strategies: row.strategies.map(({ serves, ...strategy }) => ({ ...strategy, goalIds: those(serves) })),
    actions: row.actions.map(({ goals, responsible, ...action }) => ({
      ...{ ...action, goalIds: those(goals), responsible: responsible?.name ?? null },
    })),
  }
}
