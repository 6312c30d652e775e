import 'server-only'
import type { z } from 'zod'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { templateSv } from '@/lib/text/template-sv'
import { proposeNewIndicator, takenCodes } from '@/lib/values/new-indicator-commands'
import { areGoalsHere } from '@/lib/values/proposed-indicators'
import { readDimensions } from '@/lib/values/set-groups'
import { readShared } from './shared-indicators'
import type { templateInput } from './template-input'

type Answer = { ok: true; many: number } | { ok: false; fault: 'forbidden' | 'missing' | 'goals' | 'none' }

/**
 * Proposes indicators as another municipality has them, each for a goal here and each for a reviewer by itself. What is here
 * already, or waits, is passed by: sent twice, nothing is proposed twice.
 */
export async function proposeFromTemplate(
  actor: Actor,
  { municipalityId, from, chosen }: z.output<typeof templateInput>,
): Promise<Answer> {
  const no = (fault: Exclude<Answer, { ok: true }>['fault']) => ({ ok: false, fault }) as const
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  const other = await db.municipality.findFirst({ where: { slug: from, isPublic: true, id: { not: municipalityId } } })
  if (!other) return no('missing')
  const goals = [...new Set(chosen.map(({ goalId }) => goalId))]
  if (!(await areGoalsHere(db, municipalityId, goals))) return no('goals')
  const shared = await readShared(db, other.id, await readDimensions(db, municipalityId))
  let many = 0
  for (const { goal, ...one } of shared) {
    const goalIds = chosen.filter(({ code }) => code === one.sourceCode).map(({ goalId }) => goalId)
    if (goalIds.length === 0 || (await takenCodes(db, municipalityId)).has(one.sourceCode)) continue
    const why = templateSv.why(other.name, goal)
    const proposed = await proposeNewIndicator(actor, { ...one, municipalityId, goals: goalIds, why, instead: null })
    if (!proposed.ok) return no(proposed.fault === 'goals' ? 'goals' : 'missing')
    many++
  }
  return many > 0 ? { ok: true, many } : no('none')
}
