import type { Prisma } from '@/prisma/generated/client'
import { dayOf } from '@/lib/text/days'
import type { NewRevision } from './add-revisions'

const NOTHING = { value: null, numerator: null, denominator: null, lower: null, upper: null }

/** What says of some cells that they have no value any more, and why; in the order of the cells. */
export async function emptiedCells(
  tx: Prisma.TransactionClient,
  municipalityId: number,
  cellIds: readonly bigint[],
  reason: string,
): Promise<NewRevision[]> {
  const rows = await tx.cell.findMany({ where: { municipalityId, id: { in: [...cellIds] } }, orderBy: { id: 'asc' } })
  return rows.map(({ indicatorId, version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }) => ({
    ...{ indicatorId, version, geographyId, breakdownId, periodLabel },
    ...{ periodStart: dayOf(periodStart), periodEnd: dayOf(periodEnd) },
    ...{ ...NOTHING, status: 'missing', note: reason },
  }))
}
