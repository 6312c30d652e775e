import type { Cell } from '@/lib/disclosure/cell'
import type { Indicator } from '@/lib/indicators/indicator'
import { geographyKey } from '@/lib/observations/observation'
import { periodOf } from './told'
import type { PrismaClient } from '@/prisma/generated/client'
import type { Target } from './attack'

/** Indicators under our own rule with all that is known of them inside, straight from the database. */
export async function targetsIn(db: PrismaClient, indicators: readonly Indicator[]): Promise<Target[]> {
  const own = indicators.filter(({ rule }) => rule.countsPeople && !rule.publishedByAuthority)
  return Promise.all(
    own.map(async ({ id, code, rule }) => {
      const rows = await db.publishedObservation.findMany({
        where: { indicatorId: id },
        include: { geography: true, breakdown: true },
        orderBy: { cellId: 'asc' },
      })
      const number = (decimal: { toString(): string } | null) => (decimal === null ? null : Number(decimal))
      const cells = rows.map(({ geography, breakdown, periodStart, status, ...row }): Cell => ({
        period: periodOf(String(periodStart.getUTCFullYear())),
        geography: geographyKey(geography),
        breakdown: breakdown.key,
        status,
        ...{ value: number(row.value), lower: number(row.lower), upper: number(row.upper) },
        ...{ numerator: number(row.numerator), denominator: number(row.denominator) },
      }))
      return { indicator: code, rule, cells }
    }),
  )
}
