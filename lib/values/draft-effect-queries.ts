import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { geographyKey, observationOf, type Observation } from '@/lib/observations/observation'
import { readStoredValues } from '@/lib/observations/stored-values'
import { dayInSweden } from '@/lib/text/days'
import { figuresOf, stopsCell } from './check-typed'
import { checkChanged, type CheckedDraft } from './checked-drafts'
import { entryRulesOf } from './entry-rules'
import type { Effect } from './proposal'
import { effectOf } from './proposal-effect'
import type { ReviewedHere } from './proposal-queries'
import { readHeldCells } from './read-cells'
import { readBeside, readDrafts } from './read-drafts'

/** What one's own drafts would do to an indicator, and how many of them; those with an error aren't counted in. */
export type DraftEffect = { effect: Effect; many: number }

/**
 * An indicator as the public reads it and as it would be with everything that this person has typed of it, through the
 * gate as a reviewer sees it. Null where there is nothing typed, or nothing for this person to enter.
 */
export async function getDraftEffect(
  actor: Actor,
  { municipality, baselineStart }: ReviewedHere,
  indicatorId: number,
): Promise<DraftEffect | null> {
  const which = { municipalityId: municipality.id, indicatorId }
  if (actor.kind !== 'person' || !canEnterValues(actor, which)) return null
  const indicator = await getWorkIndicator(which)
  if (!indicator) return null
  const [drafts, held, beside, stored] = await Promise.all([
    readDrafts(db, which, actor.id),
    readHeldCells(db, which),
    readBeside(db, which, actor.id),
    readStoredValues(db, municipality.id, [indicatorId]),
  ])
  const rules = entryRulesOf(indicator)
  const ready = checkChanged(drafts, { held, beside, rules }).filter(({ findings }) => !stopsCell(findings))
  if (ready.length === 0) return null
  const setting = {
    ...{ own: geographyKey({ kind: 'municipality', code: municipality.code }), baselineStart },
    ...{ imports: municipality.imports, dimensions: [] },
  }
  const observations = await typedObservations(municipality.id, ready)
  const { effect } = effectOf(indicator, stored.get(indicatorId)!, { observations }, setting)
  return { effect, many: ready.length }
}

/** What is typed as the observations that it would become. */
export async function typedObservations(
  municipalityId: number,
  drafts: readonly CheckedDraft[],
): Promise<Observation[]> {
  const [places, breakdowns] = await Promise.all([
    db.geography.findMany({
      where: { municipalityId, id: { in: [...new Set(drafts.map(({ draft }) => draft.cell.geographyId))] } },
      select: { id: true, kind: true, code: true, name: true, nameEn: true },
    }),
    db.breakdown.findMany({
      where: { municipalityId, id: { in: [...new Set(drafts.map(({ draft }) => draft.cell.breakdownId))] } },
      select: { id: true, key: true },
    }),
  ])
  const placeOf = new Map(places.map(({ id, ...place }) => [id, place]))
  const keyOf = new Map(breakdowns.map(({ id, key }) => [id, key]))
  const publishedOn = dayInSweden(new Date())
  return drafts.map(({ draft: { cell, source, typed }, said }) => ({
    ...observationOf({
      ...placeOf.get(cell.geographyId)!,
      ...{ indicatorId: cell.indicatorId, version: cell.version, breakdown: keyOf.get(cell.breakdownId)! },
      ...{ start: cell.periodStart, end: cell.periodEnd, label: cell.periodLabel },
      ...{ ...figuresOf(said), lower: null, upper: null, limitsOrigin: null, batch: null },
    }),
    entered: { source: typed.ownSource || source || null, publishedOn },
  }))
}
