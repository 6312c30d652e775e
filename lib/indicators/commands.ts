import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import { WORDS, type Words } from './words-input'

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
    const differing = WORDS.filter(field => row[field] !== wanted[field])
    if (differing.length === 0) return { ok: true, isUnchanged: true }
    const now = Object.fromEntries(WORDS.map(field => [field, row[field]])) as Words
    if (WORDS.some(field => row[field] !== (seen[field] ?? null))) return { ok: false, fault: 'changed', now }
    const only = (words: Words) => Object.fromEntries(differing.map(field => [field, words[field]]))
    await tx.indicator.update({ where: { municipalityId_id: { municipalityId, id } }, data: only(wanted) })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeIndicator', entity: 'Indicator', entityId: id },
      ...{ before: only(now), after: only(wanted) },
    })
    return { ok: true }
  })
}
