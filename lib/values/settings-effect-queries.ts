import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { only } from '@/lib/differing'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { geographyKey } from '@/lib/observations/observation'
import { readStoredValues } from '@/lib/observations/stored-values'
import { areKnown } from './indicator-groups'
import { wantedOf } from './indicator-proposal-commands'
import { SETTING_COLUMNS, settingsIn, type Settings } from './indicator-settings'
import type { Effect } from './proposal'
import { effectOf } from './proposal-effect'
import type { ReviewedHere } from './proposal-queries'
import { readDimensions } from './set-groups'

type Answer = { ok: true; effect: Effect } | { ok: false; fault: 'forbidden' | 'missing' | 'same' | 'groups' }

/** An indicator as the public reads it and as it would be with other settings, as its reviewer will see them; nothing is written. */
export async function getSettingsEffect(
  actor: Actor,
  { municipality, baselineStart }: ReviewedHere,
  { indicatorId, wanted }: { indicatorId: number; wanted: Settings },
): Promise<Answer> {
  const which = { municipalityId: municipality.id, indicatorId }
  if (!canProposeIndicator(actor, which)) return { ok: false, fault: 'forbidden' }
  const [indicator, row, dimensions, stored] = await Promise.all([
    getWorkIndicator(which),
    db.indicator.findUnique({
      where: { municipalityId_id: { municipalityId: municipality.id, id: indicatorId } },
      select: { countsPeople: true, ...SETTING_COLUMNS },
    }),
    readDimensions(db, municipality.id),
    readStoredValues(db, municipality.id, [indicatorId]),
  ])
  if (!indicator || !row) return { ok: false, fault: 'missing' }
  if (!areKnown(wanted.groups, dimensions)) return { ok: false, fault: 'groups' }
  const { then, fields } = wantedOf(settingsIn(row), wanted, row.countsPeople)
  if (fields.length === 0) return { ok: false, fault: 'same' }
  const setting = {
    ...{ own: geographyKey({ kind: 'municipality', code: municipality.code }), baselineStart },
    ...{ imports: municipality.imports, dimensions },
  }
  const { effect } = effectOf(
    ...([indicator, stored.get(indicatorId)!, { observations: [], settings: only(then, fields) }, setting] as const),
  )
  return { ok: true, effect }
}
