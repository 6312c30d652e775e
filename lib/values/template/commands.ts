import 'server-only'
import type { z } from 'zod'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { templateSv } from '@/lib/text/template-sv'
import { proposeNewIndicator } from '@/lib/values/new-indicator-commands'
import { areGoalsHere } from '@/lib/values/proposed-indicators'
import { readTemplate } from './read-template'
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
  const template = await readTemplate(db, municipalityId, from)
  if (!template) return no('missing')
  const all = [...new Set(chosen.map(({ goalId }) => goalId))]
  if (!(await areGoalsHere(db, municipalityId, all))) return no('goals')
  let many = 0
  for (const { code, goal, wanted } of template.indicators) {
    const goals = chosen.filter(one => one.code === code).map(({ goalId }) => goalId)
    if (goals.length === 0) continue
    const why = templateSv.why(template.name, goal)
    const about = { municipalityId, goals, why, instead: null, isOnce: true }
    const proposed = await proposeNewIndicator(actor, { ...wanted, ...about })
    if (proposed.ok) many++
    else if (proposed.fault !== 'here') return no(proposed.fault === 'goals' ? 'goals' : 'missing')
  }
  return many > 0 ? { ok: true, many } : no('none')
}
