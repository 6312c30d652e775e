import 'server-only'
import { canPublishRound, canRunFollowUp, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayOf } from '@/lib/text/days'

/** A round that waits for somebody: to be written, with its last day in ISO, or to be published. */
export type RoundTodo =
  { year: number; kind: 'write'; deadline: string; left: number } | { year: number; kind: 'publish' | 'isAsked' }

/** The rounds that wait for a person, the one that is due first before the others. */
export async function listRoundTodos(actor: Actor, municipalityId: number): Promise<RoundTodo[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.followUp.findMany({
    where: { municipalityId, status: { in: ['open', 'inReview'] } },
    orderBy: { deadline: 'asc' },
    select: {
      ...{ year: true, status: true, deadline: true, proposedById: true },
      framework: { select: { goals: { where: { removedWith: null }, select: { id: true } } } },
      assessments: {
        where: { level: { not: null }, gaps: { not: null }, text: { not: '' } },
        select: { goalId: true },
      },
    },
  })
  return rows.flatMap(({ year, status, deadline, proposedById, framework, assessments }): RoundTodo[] => {
    if (status === 'open') {
      if (!canRunFollowUp(actor, { municipalityId })) return []
      const written = new Set(assessments.map(({ goalId }) => goalId))
      const left = framework.goals.filter(({ id }) => !written.has(id)).length
      return [{ year, kind: 'write', deadline: dayOf(deadline), left }]
    }
    if (proposedById === actor.id) return [{ year, kind: 'isAsked' }]
    return proposedById !== null && canPublishRound(actor, { municipalityId, proposedBy: proposedById })
      ? [{ year, kind: 'publish' }]
      : []
  })
}
