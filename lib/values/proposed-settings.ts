import { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'

type Transaction = Prisma.TransactionClient
type Which = { municipalityId: number; submissionId: bigint }

const count = z.number().int().min(1).max(10_000)
/** What of an indicator can be proposed; anything else is refused. */
const indicatorFields = z.strictObject({ threshold: count, smallestGroup: count }).partial()
export type IndicatorSettings = z.infer<typeof indicatorFields>

/** A change that is proposed to an indicator: its fields as its writer saw them, as they would be, and as they are now. */
export type ProposedSetting = {
  number: number
  indicatorId: number
  before: IndicatorSettings
  after: IndicatorSettings
  now: IndicatorSettings
}

/** The changes of a submission to rows other than values. Throws where one is of a kind that nobody could have proposed. */
export async function readSettings(
  db: Pick<Transaction, 'submissionItem' | 'indicator'>,
  { municipalityId, submissionId }: Which,
): Promise<ProposedSetting[]> {
  const items = await db.submissionItem.findMany({
    where: { municipalityId, submissionId, revisionId: null },
    orderBy: { number: 'asc' },
  })
  const known = await db.indicator.findMany({
    where: { municipalityId, id: { in: items.map(({ entityId }) => Number(entityId)) } },
    select: { id: true, threshold: true, smallestGroup: true },
  })
  return items.map(({ number, entity, entityId, before, after }) => {
    const now = known.find(({ id }) => String(id) === entityId)
    if (entity !== 'Indicator' || !now) throw new Error(`Nothing can be proposed of ${entity} ${entityId}.`)
    const [seen, wanted] = [indicatorFields.parse(before), indicatorFields.parse(after)]
    const fields = Object.keys(wanted) as (keyof IndicatorSettings)[]
    return {
      ...{ number, indicatorId: now.id, after: wanted },
      before: Object.fromEntries(fields.map(field => [field, seen[field]])),
      now: Object.fromEntries(fields.map(field => [field, now[field]])),
    }
  })
}

/** The row says something else than its writer saw. */
export const hasOtherNow = ({ before, now }: Pick<ProposedSetting, 'before' | 'now'>): boolean =>
  Object.entries(before).some(([field, value]) => now[field as keyof IndicatorSettings] !== value)

/** Makes the changes what holds, each with its entry in the change history. */
export async function applySettings(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  settings: readonly ProposedSetting[],
): Promise<void> {
  for (const { indicatorId: id, after, now } of settings) {
    await tx.indicator.update({ where: { municipalityId_id: { municipalityId, id } }, data: after })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'publishSettings', entity: 'Indicator', entityId: id },
      ...{ before: now, after },
    })
  }
}
