import { figureFile } from '@/components/indicators/figure-file'
import type { SignedIn } from '@/lib/auth/sessions'
import { readFileEffect, type PlannedValues } from '@/lib/exchange/import/effect/work-queries'
import type { PlanFigure } from '@/lib/exchange/import/shown-import'
import { getFramework } from '@/lib/framework/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { homeView, leadingGap } from '@/lib/observations/leading-gap'
import { headlineOf } from '@/lib/observations/statement'

/** What the public would read if the file's values were published, drawn for the page that plans it. */
export async function figureOfPlan(
  actor: SignedIn,
  municipality: Municipality,
  read: PlannedValues,
): Promise<PlanFigure | null> {
  const validFrom = (await getFramework(municipality.slug))?.validFrom ?? 0
  const reading = await readFileEffect(actor, { municipality, baselineStart: `${validFrom}-01-01` }, read)
  if (!reading) return null
  const svg = figureFile(reading, { view: homeView([reading]), municipality, validFrom, colour: 0, locale: 'sv' })
  return svg === null ? null : { svg, words: headlineOf(reading, leadingGap(reading), 'sv') }
}
