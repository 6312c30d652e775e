import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, canReportOnAction, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import type { undoInput } from './action-input'
import { readChanged, stillHolds, UNDONE_BY_REMOVAL, writeChanged, type Fields } from './changed-row'
import { readStored } from './stored-action'

type Undone = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'changedSince' }
/** What whoever is named for an action may tell of it, and so take back. */
const TOLD = ['reportOnAction', 'writeNote', 'removeNote', 'addTask', 'setTaskDone', 'removeTask']

/** Puts back what a change of an action, a note or a task replaced, while what it wrote still holds; itself a change. */
export async function undoChange(
  actor: Actor,
  { municipalityId, actionId, entryId }: z.output<typeof undoInput>,
): Promise<Undone> {
  return inTurn<Undone>(municipalityId, async tx => {
    const key = { municipalityId, actionId }
    const [entry, stored] = [
      await tx.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id: entryId } } }),
      await readStored(tx, key),
    ]
    const responsibleId = stored?.fields.ownerId ?? null
    const may = TOLD.includes(entry?.action ?? '') ? canReportOnAction : canEditGoals
    if (!may(actor, { municipalityId, responsibleId })) return { ok: false, fault: 'forbidden' }
    const row = entry && (await readChanged(tx, key, entry))
    if (!row) return { ok: false, fault: 'missing' }
    const [before, after] = [entry.before, entry.after] as [Fields | null, Fields]
    if (!stillHolds(row, before, after)) return { ok: false, fault: 'changedSince' }
    const back = before ?? UNDONE_BY_REMOVAL
    if (!(await writeChanged(tx, key, entry, back))) return { ok: false, fault: 'changedSince' }
    const { entity, entityId } = entry
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'undoActionChange', entity, entityId },
      before: (before ? after : { isRemoved: false }) as Prisma.InputJsonObject,
      after: back as Prisma.InputJsonObject,
    })
    return { ok: true }
  })
}
