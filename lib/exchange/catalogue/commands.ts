import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { PATIENCE } from '@/lib/exchange/sources/patient'
import type { CatalogueAbout } from '@/lib/exchange/sources/source'
import { SourceFault } from '@/lib/exchange/sources/source-fault'
import type { SourceKey } from '@/lib/exchange/sources/source-key'
import { sourceOf } from '@/lib/exchange/sources/added/work-queries'
import { proposeNewIndicator, type NewProposal, type Proposed } from '@/lib/values/new-indicator-commands'
import { breakdownOf } from './offers'
import { chosenOf } from './table/work-queries'
import { getOffer } from './work-queries'

type Refreshed = { outcome: string; many?: number }
const ROWS_AT_ONCE = 2_000

/** Asks a source for all that it has, and keeps it in place of what it had. Of half a catalogue nothing is kept. */
export async function refreshCatalogue(
  actor: Actor,
  { municipalityId, source }: { municipalityId: number; source: SourceKey },
): Promise<Refreshed> {
  if (!canProposeIndicator(actor, { municipalityId })) return { outcome: 'forbidden' }
  try {
    const asked = await sourceOf(municipalityId, source, PATIENCE)
    if (!asked) return { outcome: 'removed' }
    const found = await asked.catalogue()
    const fetchedAt = new Date()
    const kept = ({ code, title, description, groups, auspice, area, publishesOn }: CatalogueAbout) => ({
      ...{ source, code, title, description, groups, auspice, area, publishesOn, fetchedAt },
    })
    const rows = [...new Map(found.map(one => [one.code, kept(one)])).values()]
    if (rows.length === 0) return { outcome: 'half' }
    await db.$transaction(
      async tx => {
        await tx.catalogueMeasure.deleteMany({ where: { source } })
        for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
          await tx.catalogueMeasure.createMany({ data: rows.slice(at, at + ROWS_AT_ONCE) })
      },
      { timeout: 60_000 },
    )
    return { outcome: 'catalogue', many: rows.length }
  } catch (error) {
    if (error instanceof SourceFault) return { outcome: error.fault }
    throw error
  }
}

type Picked = Omit<NewProposal, 'series' | 'sourceCode'> & {
  /** What of a catalogue it is, by the code of any of its series; null for one of our own. */
  from: { source: SourceKey; code: string } | null
  /** Which of its series are fetched. */
  picked: readonly string[]
  /** Of a table: how it is chosen of. */
  chosen: string
}

/** Proposes a new indicator of a catalogue, or of the municipality's own. What it is fetched from is read anew. */
export async function proposeFromCatalogue(
  actor: Actor,
  { from, picked, chosen, ...wanted }: Picked,
): Promise<Proposed | { ok: false; fault: 'series' }> {
  if (!from) return proposeNewIndicator(actor, wanted)
  const offered = await getOffer(actor, wanted.municipalityId, from)
  const here = await db.municipality.findUnique({
    where: { id: wanted.municipalityId },
    select: { id: true, code: true },
  })
  const found = offered && here && (await chosenOf(actor, here, offered, chosen))
  const members = (found?.offer.members ?? []).filter(({ code }) => picked.includes(code))
  if (!found?.isFetchable || members.length === 0) return { ok: false, fault: 'series' }
  const whole = members.find(({ categories }) => Object.keys(categories).length === 0)
  return proposeNewIndicator(actor, {
    ...wanted,
    series: members.map(({ code, categories }) => ({
      ...{ source: from.source, code, breakdowns: [breakdownOf(categories)] },
      ...(found.picked && { selection: found.picked.selection }),
    })),
    // A table can be many indicators.
    sourceCode: found.isTable ? null : (whole?.code ?? null),
  })
}
