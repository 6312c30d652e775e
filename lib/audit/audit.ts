import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'

export type Entrance = 'form' | 'file' | 'job' | 'start' | 'provider'

export type Change = {
  municipalityId: number
  entrance: Entrance
  /** The command that made it: "inviteColleague". */
  action: string
  entity: string
  entityId: string | number
  /** Only what differs. Ids of people and of revisions, never their names or figures. */
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

type Writer = Pick<Prisma.TransactionClient, 'auditEntry'>

/**
 * Writes who did what in the same transaction as the change itself. Nothing is written where nothing differs.
 * The system has no person's id. Answers the entry's id.
 */
export async function audit(
  tx: Writer,
  actor: Pick<Actor, 'id' | 'kind'> | null,
  change: Change,
): Promise<bigint | null> {
  const { before, after, entityId, ...rest } = change
  if (before && after && isSame(before, after)) return null
  const { id } = await tx.auditEntry.create({
    data: {
      ...rest,
      entityId: String(entityId),
      actorId: actor?.kind === 'person' ? actor.id : null,
      ...(before && { before }),
      ...(after && { after }),
    },
  })
  return id
}

type ManyWriter = { auditEntry: Pick<Prisma.TransactionClient['auditEntry'], 'createMany'> }

/** The same for many changes of one kind, in one statement. */
export async function auditMany(
  tx: ManyWriter,
  actor: Pick<Actor, 'id' | 'kind'> | null,
  changes: readonly Change[],
): Promise<void> {
  const actorId = actor?.kind === 'person' ? actor.id : null
  const differing = changes.filter(({ before, after }) => !(before && after && isSame(before, after)))
  await tx.auditEntry.createMany({
    data: differing.map(({ entityId, ...change }) => ({ ...change, entityId: String(entityId), actorId })),
  })
}
