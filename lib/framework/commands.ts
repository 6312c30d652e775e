import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { differing, only } from '@/lib/differing'
import { lockDraftOf } from '@/lib/publication/in-draft'
import { inTurn } from '@/lib/publication/in-turn'
import { dayInSweden } from '@/lib/text/days'
import { isStale } from './english'
import { GOAL_SAID, type goalWordsInput, type GoalSaid } from './goal-input'

type Changed =
  | { ok: true; isUnchanged?: true }
  | { ok: false; fault: 'forbidden' | 'missing' | 'noReason' | 'proposed' }
  /** Somebody else has changed them since they were seen; as they are now. */
  | { ok: false; fault: 'changed'; now: GoalSaid }

/** What was adopted, and what is the website's own translation. */
const ADOPTED = ['title', 'summary'] as const

/**
 * Changes what a goal says. What has been adopted is locked: it can be put right, with a reason, and readers are shown
 * what it said before.
 */
export async function changeGoalWords(
  actor: Actor,
  { municipalityId, goalId: id, seen, why, englishHolds, ...wanted }: z.output<typeof goalWordsInput>,
): Promise<Changed> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<Changed>(municipalityId, async tx => {
    const where = { municipalityId_id: { municipalityId, id } }
    const about = { municipalityId, entrance: 'form' as const, entity: 'Goal', entityId: id }
    await lockDraftOf(tx, municipalityId, id)
    const row = await tx.goal.findUnique({
      where,
      include: { framework: { select: { status: true, adoption: true } } },
    })
    if (!row) return { ok: false, fault: 'missing' }
    if (row.framework.adoption) return { ok: false, fault: 'proposed' }
    const now = only<GoalSaid>(row, GOAL_SAID) as GoalSaid
    const fields = differing(GOAL_SAID, now, wanted)
    const isConfirmed = englishHolds && isStale(row) && !fields.includes('titleEn')
    if (fields.length === 0 && !isConfirmed) return { ok: true, isUnchanged: true }
    if (GOAL_SAID.some(field => now[field] !== (seen[field] ?? null))) return { ok: false, fault: 'changed', now }
    const corrected = row.framework.status === 'draft' ? [] : ADOPTED.filter(field => fields.includes(field))
    if (corrected.length > 0 && why === '') return { ok: false, fault: 'noReason' }
    const after = only(wanted, fields)
    await tx.goal.update({ where, data: { ...after, ...(isConfirmed && { titleEnOf: wanted.title }) } })
    if (isConfirmed) await audit(tx, actor, { ...about, action: 'confirmEnglish', after: { titleEn: row.titleEn } })
    if (fields.length === 0) return { ok: true }
    if (corrected.length > 0)
      await tx.goalCorrection.create({
        data: {
          ...{ municipalityId, goalId: id, why, day: new Date(dayInSweden(new Date())) },
          titleBefore: corrected.includes('title') ? now.title : null,
          summaryBefore: corrected.includes('summary') ? now.summary : null,
        },
      })
    await audit(tx, actor, {
      ...about,
      action: corrected.length > 0 ? 'correctGoal' : 'changeGoal',
      ...{ before: only(now, fields), after: { ...after, ...(corrected.length > 0 && { why }) } },
    })
    return { ok: true }
  })
}
