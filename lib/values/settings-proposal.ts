import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { beginSubmission } from './begin-submission'
import { UNDER_WAY } from './threshold'

type Of = { municipalityId: number; indicatorId: number }

/** What is proposed of an indicator, as its row is called in items and in the change history. */
export const indicatorEntity = (indicatorId: number) =>
  ({ entity: 'Indicator', entityId: String(indicatorId) }) as const

/** Whether a change of an indicator's settings waits already: one proposal of it at a time. Asked with its row held. */
export async function isSettingUnderWay(
  tx: Prisma.TransactionClient,
  { municipalityId, indicatorId }: Of,
): Promise<boolean> {
  const many = await tx.submissionItem.count({
    where: {
      ...{ municipalityId, ...indicatorEntity(indicatorId) },
      submission: { kind: 'settings', status: { in: [...UNDER_WAY] } },
    },
  })
  return many > 0
}

/** The submission of a new definition that waits, or was returned to its writer; null where there is none. */
export async function findProposedDefinition({ municipalityId, indicatorId }: Of): Promise<string | null> {
  const item = await db.submissionItem.findFirst({
    where: {
      ...{ municipalityId, ...indicatorEntity(indicatorId), after: { path: ['definition', 'version'], gt: 0 } },
      submission: { kind: 'settings', status: { in: [...UNDER_WAY] } },
    },
    select: { submissionId: true },
  })
  return item && String(item.submissionId)
}

type Sent = {
  municipalityId: number
  /** The row that it is of, as items and the change history call it. */
  entity: 'Indicator' | 'NewIndicator'
  entityId: string
  title: string
  /** Why, to the reviewer. */
  note?: string
  /** The command, in the change history. */
  action: string
  /** What differs, field by field; nothing before of what is new. */
  before?: Prisma.InputJsonObject
  after: Prisma.InputJsonObject
}

/** Sends a change of settings for another person to say yes to; nothing is changed by it. Returns its id. */
export async function sendSettings(tx: Prisma.TransactionClient, actor: Actor, sent: Sent): Promise<bigint> {
  const { municipalityId, entity, entityId, title, note, action, before, after } = sent
  const id = await beginSubmission(tx, actor, { municipalityId, kind: 'settings', title, note, entrance: 'form' })
  const item = { municipalityId, submissionId: id, number: 1, entity, entityId, before, after }
  await tx.submissionItem.create({ data: item })
  await audit(tx, actor, { municipalityId, entrance: 'form', action, entity, entityId, before, after })
  return id
}
