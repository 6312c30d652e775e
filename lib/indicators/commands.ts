import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { differing, only } from '@/lib/differing'
import { inTurn } from '@/lib/publication/in-turn'
import { bodyNamed } from '@/lib/municipality/body-named'
import type { z } from 'zod'
import { WORDS, type responsibleInput, type Words } from './words-input'

type Which = { municipalityId: number; indicatorId: number; seen: Readonly<Record<string, string | null>> }
type Answer =
  | { ok: true; isUnchanged?: true }
  | { ok: false; fault: 'forbidden' | 'missing' }
  /** Somebody else has changed them since they were seen; as they are now. */
  | { ok: false; fault: 'changed'; now: Words }

/** Changes what is said of an indicator, which is no answer: public at once, with what differs in the change history. */
export async function saveWords(
  actor: Actor,
  { municipalityId, indicatorId: id, seen, ...wanted }: Which & Words,
): Promise<Answer> {
  if (!canProposeIndicator(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<Answer>(municipalityId, async tx => {
    const row = await tx.indicator.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
    if (!row) return { ok: false, fault: 'missing' }
    const now = only(row, WORDS) as Words
    const fields = differing(WORDS, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (WORDS.some(field => now[field] !== (seen[field] ?? null))) return { ok: false, fault: 'changed', now }
    const after = only(wanted, fields)
    await tx.indicator.update({ where: { municipalityId_id: { municipalityId, id } }, data: after })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeIndicator', entity: 'Indicator', entityId: id },
      ...{ before: only(now, fields), after },
    })
    return { ok: true }
  })
}

type Named =
  | { ok: true; isUnchanged?: true }
  | { ok: false; fault: 'forbidden' | 'missing' }
  | { ok: false; fault: 'changed'; now: string | null }

/** Says which nämnd or bolag answers for an indicator. */
export async function nameResponsible(
  actor: Actor,
  { municipalityId, indicatorId: id, seen, responsible }: z.output<typeof responsibleInput>,
): Promise<Named> {
  if (!canProposeIndicator(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<Named>(municipalityId, async tx => {
    const where = { municipalityId_id: { municipalityId, id } }
    const row = await tx.indicator.findUnique({ where, include: { responsible: true } })
    if (!row) return { ok: false, fault: 'missing' }
    const now = row.responsible?.name ?? null
    if (now === responsible) return { ok: true, isUnchanged: true }
    if (now !== seen) return { ok: false, fault: 'changed', now }
    await tx.indicator.update({ where, data: { responsibleId: await bodyNamed(tx, municipalityId, responsible) } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'nameResponsible', entity: 'Indicator', entityId: id },
      ...{ before: { responsible: now }, after: { responsible } },
    })
    return { ok: true }
  })
}
