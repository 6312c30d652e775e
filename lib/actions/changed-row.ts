import { isSame } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import { dayOf } from '@/lib/text/days'
import { readStored, writeStored, type ActionKey, type StoredAction } from './stored-action'

type Tx = Prisma.TransactionClient
export type Fields = Record<string, unknown>
type Entry = { entity: string; entityId: string }

/** What was added is undone by taking it away. */
export const UNDONE_BY_REMOVAL = { isRemoved: true }

/** Whether what a change wrote is what stands there: all of it, or that what it added is there. */
export const stillHolds = (row: Fields, before: Fields | null, after: Fields | null): boolean =>
  before === null
    ? row.isRemoved === false
    : Object.keys(after ?? {}).every(field => isSame(row[field], (after ?? {})[field]))

/** The row that an entry of an action's history is about, as it stands; null where it is of no such action. */
export async function readChanged(tx: Tx, key: ActionKey, { entity, entityId }: Entry): Promise<Fields | null> {
  const { municipalityId, actionId } = key
  const where = { municipalityId, actionId, id: Number(entityId) }
  switch (entity) {
    case 'Action':
      return where.id === actionId ? ((await readStored(tx, key))?.fields ?? null) : null
    case 'ActionNote':
      return tx.actionNote.findFirst({ where, select: { isRemoved: true } })
    case 'ActionTask': {
      const task = await tx.actionTask.findFirst({ where, select: { isRemoved: true, doneOn: true } })
      return task && { ...task, doneOn: dayOf(task.doneOn) }
    }
    default:
      return null
  }
}

/** Writes fields that once held; false where what they point at is gone since. */
export async function writeChanged(
  tx: Tx,
  key: ActionKey,
  { entity, entityId }: Entry,
  fields: Fields,
): Promise<boolean> {
  if (entity === 'Action') {
    const written = fields as Partial<StoredAction>
    if (!(await isThere(tx, key.municipalityId, written))) return false
    await writeStored(tx, key, written)
    return true
  }
  const { isRemoved, doneOn } = fields as { isRemoved?: boolean; doneOn?: string | null }
  const which = { where: { municipalityId_id: { municipalityId: key.municipalityId, id: Number(entityId) } } }
  if (entity === 'ActionNote') await tx.actionNote.update({ ...which, data: { isRemoved } })
  else
    await tx.actionTask.update({
      ...which,
      data: { isRemoved, ...(doneOn !== undefined && { doneOn: doneOn === null ? null : new Date(doneOn) }) },
    })
  await writeStored(tx, key, {})
  return true
}

async function isThere(
  tx: Tx,
  municipalityId: number,
  { strategyId, goalIds = [], indicatorIds = [] }: Partial<StoredAction>,
): Promise<boolean> {
  const [strategies, goals, indicators] = [
    strategyId ? await tx.strategy.count({ where: { municipalityId, id: strategyId } }) : 1,
    await tx.goal.count({ where: { municipalityId, id: { in: goalIds } } }),
    await tx.indicator.count({ where: { municipalityId, id: { in: indicatorIds } } }),
  ]
  return strategies === 1 && goals === goalIds.length && indicators === indicatorIds.length
}
