import { auditMany } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { hideCells, projectRevisions } from './project-revisions'
import { entranceOf } from './review-moves'

type Transaction = Prisma.TransactionClient

/** A cell with what held in it, and the revision that says that there is no value any more. */
type Emptied = { cellId: bigint; heldRevisionId: bigint | null; revisionId: bigint }

/** Values go from what the public reads; the history keeps them, and says that they went. */
export async function takeFromPublic(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  emptied: readonly Emptied[],
): Promise<void> {
  await projectRevisions(
    tx,
    municipalityId,
    emptied.map(({ revisionId }) => revisionId),
  )
  await hideCells(
    tx,
    municipalityId,
    emptied.map(({ cellId }) => cellId),
  )
  const entrance = entranceOf(actor)
  await auditMany(
    tx,
    actor,
    emptied.map(({ cellId, heldRevisionId, revisionId }) => ({
      ...{ municipalityId, entrance, action: 'withdrawValue', entity: 'Cell', entityId: String(cellId) },
      before: { revision: heldRevisionId === null ? null : String(heldRevisionId) },
      after: { revision: String(revisionId) },
    })),
  )
}

/** For secrecy the figures go from the whole history of each cell, whoever spoke last in it: the one audited function. */
export async function redactCells(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  cellIds: readonly bigint[],
  reason: string,
): Promise<void> {
  const actorId = actor.kind === 'person' ? actor.id : null
  for (const cellId of cellIds)
    await tx.$queryRaw`SELECT redact_cell(${municipalityId}, ${cellId}, ${actorId}::int, ${reason})`
}
