import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { aboutRound, inOpenRound, no, type RoundDone } from './commands'
import type { answersInput, choiceInput } from './followup-input'

/** Takes indicators of the framework's goals into a round, or out of it: what was ticked or unticked since it was seen. */
export async function chooseIndicators(
  actor: Actor,
  { municipalityId, followUpId, indicatorIds, seen }: z.output<typeof choiceInput>,
): Promise<RoundDone | { ok: false; fault: 'noneLeft' }> {
  return inOpenRound(actor, { municipalityId, followUpId }, async (tx, { frameworkId }) => {
    const where = { municipalityId, followUpId }
    const [now, linked] = [
      await tx.followUpIndicator.findMany({ where, select: { indicatorId: true } }),
      await tx.goalIndicator.findMany({
        where: { municipalityId, goal: { frameworkId } },
        select: { indicatorId: true },
      }),
    ]
    const isIn = (id: number) => now.some(({ indicatorId }) => indicatorId === id)
    const isLinked = (id: number) => linked.some(({ indicatorId }) => indicatorId === id)
    const added = indicatorIds.filter(id => !seen.includes(id) && !isIn(id))
    const removed = seen.filter(id => !indicatorIds.includes(id) && isIn(id))
    if (!added.every(isLinked)) return no('missing')
    if (added.length + removed.length === 0) return { ok: true, isUnchanged: true }
    if (now.length + added.length === removed.length) return no('noneLeft')
    await tx.followUpIndicator.deleteMany({ where: { ...where, indicatorId: { in: removed } } })
    await tx.followUpIndicator.createMany({ data: added.map(indicatorId => ({ ...where, indicatorId })) })
    await audit(tx, actor, {
      ...aboutRound({ municipalityId, followUpId }),
      ...{ action: 'chooseIndicators', before: { removed }, after: { added } },
    })
    return { ok: true }
  })
}

/** Names who answers for some indicators in a round; nobody where it is null. */
export async function setAnswers(
  actor: Actor,
  { municipalityId, followUpId, indicatorId: ids, personId }: z.output<typeof answersInput>,
): Promise<RoundDone> {
  return inOpenRound(actor, { municipalityId, followUpId }, async tx => {
    const where = { municipalityId, followUpId, indicatorId: { in: ids } }
    const parts = await tx.followUpIndicator.findMany({ where, orderBy: { indicatorId: 'asc' } })
    const isHere = { id: personId ?? 0, isActive: true, roles: { some: { municipalityId } } }
    const isColleague = personId === null || (await tx.person.count({ where: isHere })) > 0
    if (parts.length < new Set(ids).size || !isColleague) return no('missing')
    const others = parts.filter(part => part.personId !== personId)
    if (others.length === 0) return { ok: true, isUnchanged: true }
    await tx.followUpIndicator.updateMany({ where, data: { personId } })
    for (const { indicatorId, personId: before } of others)
      await audit(tx, actor, {
        ...aboutRound({ municipalityId, followUpId }),
        ...{ action: 'setAnswers', before: { indicatorId, personId: before }, after: { indicatorId, personId } },
      })
    return { ok: true }
  })
}
