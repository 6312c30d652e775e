import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { ReadOffer } from '@/lib/exchange/catalogue/work-queries'
import { WAITED_FOR } from '@/lib/exchange/sources/patient'
import type { SourceTable } from '@/lib/exchange/sources/source'
import { SourceFault, type SourceFaultKind } from '@/lib/exchange/sources/source-fault'
import { sourceOf } from '@/lib/exchange/sources/added/work-queries'
import { districtsIn, type DistrictDivision } from '@/lib/exchange/catalogue/district-codes'
import { choicesIn, listsIn, type Query, type TableChoices } from '@/lib/exchange/catalogue/table-choices'
import { selectionOf, type Selected } from '@/lib/exchange/catalogue/table-selection'

export type ReadTable =
  | { ok: true; table: SourceTable; choices: TableChoices; selected: Selected; divisions: DistrictDivision[] }
  | { ok: false; fault: SourceFaultKind | 'forbidden' }

type Here = { id: number; code: string }

/** A table of a source as it is by now, and what is chosen of it. Nothing of it is kept. */
export async function readTable(
  actor: Actor,
  municipality: Here,
  { offer, dimensions }: Pick<ReadOffer, 'offer' | 'dimensions'>,
  query: Query,
): Promise<ReadTable> {
  if (!canProposeIndicator(actor, { municipalityId: municipality.id })) return { ok: false, fault: 'forbidden' }
  try {
    const source = await sourceOf(municipality.id, offer.source, WAITED_FOR)
    const table = await source?.table?.(offer.code, listsIn(query))
    if (!table) return { ok: false, fault: 'absent' }
    const choices = choicesIn(query, table, dimensions)
    const where = { municipalityId: municipality.id, kind: 'district' as const }
    const divisions = districtsIn(table, await db.geography.findMany({ where, select: { code: true } }))
    const selected = selectionOf(table, choices, municipality.code, divisions)
    return { ok: true, table, choices, divisions, selected }
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** The offer as what is chosen of its table; as it was where nothing can be. */
export const withTable = (read: ReadOffer, found: ReadTable): ReadOffer =>
  found.ok && found.selected.ok ? { ...read, isFetchable: true, picked: found.selected } : read

/** The same of how it was chosen. Null where it can't be fetched. */
export async function chosenOf(
  actor: Actor,
  municipality: Here,
  read: ReadOffer,
  chosen: string,
): Promise<ReadOffer | null> {
  if (!read.isTable) return read
  const query = Object.fromEntries(new URLSearchParams(chosen))
  const found = withTable(read, await readTable(actor, municipality, read, query))
  return found.isFetchable ? found : null
}
