import { addRevisions, type NewRevision } from '@/lib/values/add-revisions'
import { hideCells, projectRevisions } from '@/lib/values/project-revisions'
import type { Transaction } from '../transaction'
import type { Fields } from './row'
import type { Stored } from './stored'

const bySeed = (municipalityId: number) => ({ municipalityId, actorId: null, entrance: 'start' as const })

/** Values that are new, or say something else than before: each a revision, and what holds at once. */
export async function publishValues(tx: Transaction, municipalityId: number, rows: readonly Fields[]) {
  const added = await addRevisions(tx, bySeed(municipalityId), rows as NewRevision[])
  await projectRevisions(
    tx,
    municipalityId,
    added.map(({ revisionId }) => revisionId),
  )
  return added
}

/** A changed value is said whole: what the pack leaves alone is what stood there. */
export const changedValue = ({ raw }: Stored, change: Fields): Fields => ({ ...raw, ...change })

/** What the pack no longer brings: the public no longer reads it, as the history of the value says, and that of changes. */
export async function withdrawValues(tx: Transaction, municipalityId: number, rows: readonly Stored[]): Promise<void> {
  const gone = { value: null, numerator: null, denominator: null, lower: null, upper: null, status: 'missing' }
  const added = await publishValues(
    tx,
    municipalityId,
    rows.map(({ raw }) => ({ ...raw, ...gone, note: 'Ingår inte längre i grunddata.' })),
  )
  await hideCells(
    tx,
    municipalityId,
    added.map(({ cellId }) => cellId),
  )
  await tx.auditEntry.createMany({
    data: added.map(({ cellId, previousId, revisionId }) => ({
      ...{ municipalityId, entrance: 'start', action: 'withdrawValue', entity: 'Cell', entityId: String(cellId) },
      before: { revision: String(previousId) },
      after: { revision: String(revisionId) },
    })),
  })
}
