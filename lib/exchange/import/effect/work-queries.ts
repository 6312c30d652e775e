import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isSame } from '@/lib/differing'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { geographyKey } from '@/lib/observations/observation'
import type { Reading } from '@/lib/observations/reading'
import { readStoredValues } from '@/lib/observations/stored-values'
import { checkDrafts } from '@/lib/values/checked-drafts'
import { stopsCell } from '@/lib/values/check-typed'
import { typedObservations } from '@/lib/values/draft-effect-queries'
import { entryRulesOf } from '@/lib/values/entry-rules'
import { effectOf } from '@/lib/values/proposal-effect'
import type { ReviewedHere } from '@/lib/values/proposal-queries'
import { readHeldCells } from '@/lib/values/read-cells'

/** What a file would change of one indicator, and what it leaves open. */
export type PlannedValues = Pick<ReadImport, 'indicatorId'> & { plan: Pick<ReadImport['plan'], 'cells' | 'questions'> }

/**
 * An indicator as it would be read with what a file would change, through the gate; null where something is asked yet,
 * and where what is drawn of the whole municipality would be as it is.
 */
export async function readFileEffect(
  actor: Actor,
  { municipality, baselineStart }: ReviewedHere,
  { indicatorId, plan }: PlannedValues,
): Promise<Reading | null> {
  const which = { municipalityId: municipality.id, indicatorId }
  const changes = plan.cells.filter(({ kind }) => kind !== 'unchanged')
  if (!canEnterValues(actor, which) || plan.questions.length > 0 || changes.length === 0) return null
  const indicator = await getWorkIndicator(which)
  if (!indicator) return null
  const [held, stored] = await Promise.all([
    readHeldCells(db, which),
    readStoredValues(db, municipality.id, [indicatorId]),
  ])
  const drafts = changes.map(({ cell, typed, was }) => ({
    ...{ cell, typed, seen: was, source: '', savedAt: '', comments: [] },
  }))
  const checked = checkDrafts(drafts, { held, beside: new Map(), rules: entryRulesOf(indicator) })
  const ready = checked.filter(({ findings }) => !stopsCell(findings))
  const setting = {
    ...{ own: geographyKey({ kind: 'municipality', code: municipality.code }), baselineStart },
    ...{ imports: municipality.imports, dimensions: [] },
  }
  const observations = await typedObservations(municipality.id, ready)
  const { before, after } = effectOf(indicator, stored.get(indicatorId)!, { observations }, setting).effect
  return isSame(before.series, after.series) ? null : after
}
