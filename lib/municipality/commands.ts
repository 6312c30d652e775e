import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { differing, only } from '@/lib/differing'
import { inTurn } from '@/lib/publication/in-turn'
import { SETTINGS, type Settings } from './settings-input'

type Answer =
  | { ok: true; isUnchanged?: true }
  | { ok: false; fault: 'forbidden' }
  /** Somebody else has changed them since they were seen; as they are now. */
  | { ok: false; fault: 'changed'; now: Settings }

/** Changes what the municipality is called and where it is reached: public at once, as nothing of it is a value. */
export async function changeSettings(
  actor: Actor,
  { municipalityId, seenAt, ...wanted }: Settings & { municipalityId: number; seenAt: string },
): Promise<Answer> {
  if (!canEditSettings(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<Answer>(municipalityId, async tx => {
    const row = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
    const [now, after] = [pick(row), pick(wanted)]
    const fields = differing(SETTINGS, now, after)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (row.updatedAt.toISOString() !== seenAt) return { ok: false, fault: 'changed', now }
    await tx.municipality.update({ where: { id: municipalityId }, data: after })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeSettings', entity: 'Municipality' },
      ...{ entityId: municipalityId, before: only(now, fields), after: only(after, fields) },
    })
    return { ok: true }
  })
}

const pick = ({ name, shortName, contactEmail, faultReportUrl, colour }: Settings): Settings => ({
  ...{ name, shortName, contactEmail, faultReportUrl, colour },
})
