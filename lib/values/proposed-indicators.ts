import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { areKnown } from './indicator-groups'
import { newIndicator, type NewIndicator } from './new-indicator'
import { readDimensions, setGroups } from './set-groups'

type Transaction = Prisma.TransactionClient
type Read = Pick<Transaction, 'submissionItem' | 'indicator' | 'indicatorAlias' | 'goal' | 'dimension'>
type Which = { municipalityId: number; submissionId: bigint }

/** `isTaken`: something else has its code by now, or a goal or group that it was to have is gone. */
export type ProposedIndicator = { number: number; wanted: NewIndicator; isTaken: boolean }

/** The new indicators of a submission, as they were proposed. */
export async function readNewIndicators(
  db: Read,
  { municipalityId, submissionId }: Which,
): Promise<ProposedIndicator[]> {
  const items = await db.submissionItem.findMany({
    where: { municipalityId, submissionId, entity: 'NewIndicator' },
    orderBy: { number: 'asc' },
  })
  const read: ProposedIndicator[] = []
  for (const { number, after } of items) {
    const wanted = newIndicator.parse(after)
    const where = { municipalityId, code: wanted.code }
    const holders = (await db.indicator.count({ where })) + (await db.indicatorAlias.count({ where }))
    const isWhole =
      (await areGoalsHere(db, municipalityId, wanted.goals)) &&
      areKnown(wanted.groups, await readDimensions(db, municipalityId))
    read.push({ number, wanted, isTaken: holders > 0 || !isWhole })
  }
  return read
}

/** Makes them, last of the municipality's, each with its entry in the change history. Returns their ids. */
export async function makeIndicators(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  proposed: readonly ProposedIndicator[],
): Promise<number[]> {
  const ids: number[] = []
  for (const { wanted } of proposed) {
    const { goals, groups, series, ...columns } = wanted
    const last = await tx.indicator.aggregate({ where: { municipalityId }, _max: { sortOrder: true } })
    const sortOrder = (last._max.sortOrder ?? 0) + 1
    const { id } = await tx.indicator.create({ data: { municipalityId, sortOrder, ...columns } })
    await tx.indicatorVersion.create({ data: { municipalityId, indicatorId: id, version: 1 } })
    await setGroups(tx, { municipalityId, indicatorId: id }, groups)
    await tx.sourceSeries.createMany({
      data: series.map(({ selection, ...one }) => ({
        ...{ municipalityId, indicatorId: id, ...one },
        ...(selection != null && { selection }),
      })),
    })
    await tx.goalIndicator.createMany({
      data: [...new Set(goals)].map(goalId => ({
        ...{ municipalityId, goalId, indicatorId: id, sortOrder, isProposal: false },
      })),
    })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'makeIndicator', entity: 'Indicator', entityId: id },
      after: wanted,
    })
    ids.push(id)
  }
  return ids
}

/** Whether every goal is there, in the municipality. */
export async function areGoalsHere(
  db: Pick<Transaction, 'goal'>,
  municipalityId: number,
  goals: readonly number[],
): Promise<boolean> {
  const wanted = [...new Set(goals)]
  return (await db.goal.count({ where: { municipalityId, id: { in: wanted } } })) === wanted.length
}
