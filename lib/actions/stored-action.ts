import type { Prisma } from '@/prisma/generated/client'
import { bodyNamed } from '@/lib/municipality/body-named'
import { inOrder, type ActionFields } from './action'

type Tx = Prisma.TransactionClient
export type ActionKey = { municipalityId: number; actionId: number }
/** What of an action can be changed, and whether it has been taken away. */
export type StoredAction = ActionFields & { isRemoved: boolean }

const ties = {
  ...{ responsible: true, goals: true, districts: true, indicators: true },
} satisfies Prisma.ActionInclude

/** An action as it stands, also one that is taken away; null where there is none. */
export async function readStored(tx: Pick<Tx, 'action'>, { municipalityId, actionId }: ActionKey) {
  const row = await tx.action.findUnique({
    where: { municipalityId_id: { municipalityId, id: actionId } },
    include: ties,
  })
  if (!row) return null
  const { title, description, status, strategyId, partners, ownerId, startYear, endYear, costSek, isRemoved } = row
  const fields: StoredAction = {
    ...{ title, description, status, strategyId, partners, ownerId, startYear, endYear, costSek, isRemoved },
    goalIds: inOrder(row.goals.map(({ goalId }) => goalId)),
    responsible: row.responsible?.name ?? null,
    districtIds: inOrder(row.districts.map(({ geographyId }) => geographyId)),
    indicatorIds: inOrder(row.indicators.map(({ indicatorId }) => indicatorId)),
  }
  return { frameworkId: row.frameworkId, fields }
}

/** Writes some of its fields; a body that nobody has named before is added by its name. */
export async function writeStored(tx: Tx, key: ActionKey, fields: Partial<StoredAction>): Promise<void> {
  const { municipalityId, actionId } = key
  const { goalIds, districtIds, indicatorIds, responsible, strategyId, ...columns } = fields
  await tx.action.update({
    where: { municipalityId_id: { municipalityId, id: actionId } },
    data: {
      ...columns,
      ...(responsible !== undefined && { responsibleId: await bodyNamed(tx, municipalityId, responsible) }),
      ...(strategyId !== undefined && { strategyId, number: await nextNumber(tx, municipalityId, strategyId) }),
      toldAt: new Date(),
    },
  })
  const own = { municipalityId, actionId }
  if (goalIds) {
    await tx.actionGoal.deleteMany({ where: own })
    await tx.actionGoal.createMany({ data: goalIds.map(goalId => ({ ...own, goalId })) })
  }
  if (districtIds) {
    await tx.actionDistrict.deleteMany({ where: own })
    await tx.actionDistrict.createMany({ data: districtIds.map(geographyId => ({ ...own, geographyId })) })
  }
  if (indicatorIds) {
    await tx.actionIndicator.deleteMany({ where: own })
    await tx.actionIndicator.createMany({ data: indicatorIds.map(indicatorId => ({ ...own, indicatorId })) })
  }
}

/** Its place among the actions of its strategy: last, after those that are taken away too. */
export async function nextNumber(tx: Tx, municipalityId: number, strategyId: number | null): Promise<number> {
  const { _max } = await tx.action.aggregate({ where: { municipalityId, strategyId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
