import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canChooseComparisons, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import { everyCompared } from '@/lib/municipality/compared-with'
import type { ComparisonInput } from './comparison-input'
import { choosable, seenOf } from './comparison'

type Answer = { ok: true; isUnchanged?: true } | { ok: false; fault: 'forbidden' | 'changed' | 'unknown' }

/**
 * Chooses what the municipality is compared with. One that is left out is neither fetched nor shown any more; its values
 * stay where they are, so that it can be chosen again. No value of the municipality's own changes by it.
 */
export async function chooseComparisons(
  actor: Actor,
  { municipalityId, seen, places }: ComparisonInput,
): Promise<Answer> {
  if (!canChooseComparisons(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<Answer>(municipalityId, async tx => {
    const here = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
    const where = { municipalityId, ...everyCompared(here.code) }
    const known = await tx.geography.findMany({ where, orderBy: { code: 'asc' } })
    const chosen = known.filter(({ isLeftOut }) => !isLeftOut)
    const wanted = new Set(places)
    const fresh = choosable(here).filter(({ code }) => wanted.has(code) && !known.some(one => one.code === code))
    const kept = known.filter(({ code }) => wanted.has(code))
    if (kept.length + fresh.length < wanted.size) return { ok: false, fault: 'unknown' }
    if (fresh.length === 0 && kept.length === chosen.length && kept.every(({ isLeftOut }) => !isLeftOut))
      return { ok: true, isUnchanged: true }
    if (seenOf(chosen) !== seen) return { ok: false, fault: 'changed' }
    await tx.geography.createMany({ data: fresh.map(place => ({ municipalityId, ...place })) })
    for (const isLeftOut of [true, false])
      await tx.geography.updateMany({
        where: { ...where, code: isLeftOut ? { notIn: places } : { in: places } },
        data: { isLeftOut },
      })
    const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).toSorted()
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'chooseComparisons', entity: 'Municipality' },
      ...{ entityId: municipalityId, before: { comparedWith: names(chosen) } },
      after: { comparedWith: names([...kept, ...fresh]) },
    })
    return { ok: true }
  })
}
