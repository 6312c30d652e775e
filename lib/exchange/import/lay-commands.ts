import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { saveDraft } from '@/lib/values/draft-commands'
import type { DraftCell } from '@/lib/values/entry-input'

type Laid = { ok: true; many: number } | { ok: false; fault: 'forbidden' | 'missing' }

/** A draft is saved in parts of so many cells. */
const CELLS_AT_ONCE = 2_000

/** Puts what was read elsewhere in the person's own draft, where it is checked and sent like typed values. */
export async function layDraft(
  actor: Actor,
  which: { municipalityId: number; indicatorId: number },
  cells: readonly DraftCell[],
): Promise<Laid> {
  for (let at = 0; at < cells.length; at += CELLS_AT_ONCE) {
    const part = cells.slice(at, at + CELLS_AT_ONCE)
    const saved = await saveDraft(actor, { ...which, personId: actor.id, cells: part, gone: [] })
    if (!saved.ok) return { ok: false, fault: saved.fault === 'forbidden' ? 'forbidden' : 'missing' }
  }
  return { ok: true, many: cells.length }
}
