import { only } from '@/lib/differing'
import { dayOf } from '@/lib/text/days'
import type { Decision, Prisma } from '@/prisma/generated/client'
import { BACKGROUND_FIELDS, DECISION_FIELDS, type BackgroundFields, type DecisionFields } from './background-input'

type Tx = Pick<Prisma.TransactionClient, 'municipality' | 'decision'>

export async function readBackground(tx: Tx, municipalityId: number): Promise<BackgroundFields> {
  const row = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
  return only<BackgroundFields>(row, BACKGROUND_FIELDS) as BackgroundFields
}

export const saidOf = (row: Decision): DecisionFields =>
  only<DecisionFields>({ ...row, dateStart: dayOf(row.dateStart) }, DECISION_FIELDS) as DecisionFields

export async function readDecision(tx: Tx, municipalityId: number, id: number): Promise<DecisionFields | null> {
  const row = await tx.decision.findFirst({ where: { municipalityId, id } })
  return row && saidOf(row)
}

/** As the database keeps them. */
export const stored = <Fields extends Partial<DecisionFields>>({ dateStart, ...fields }: Fields) => ({
  ...fields,
  ...(dateStart && { dateStart: new Date(dateStart) }),
})
