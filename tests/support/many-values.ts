import type { PrismaClient } from '@/prisma/generated/client'
import type { ReadyValue } from '@/lib/values/add-submitted'

type Where = Pick<ReadyValue, 'indicatorId' | 'geographyId' | 'breakdownId'>

/** Places for so many values of a year: indicators × districts × groups of a municipality. */
export async function cellsForMany(db: PrismaClient, municipalityId: number, many: number): Promise<Where[]> {
  const which = { where: { municipalityId }, select: { id: true }, orderBy: { id: 'asc' as const } }
  const [indicators, places, breakdowns] = await Promise.all([
    db.indicator.findMany({ ...which, take: 50 }),
    db.geography.findMany({ ...which, where: { municipalityId, kind: 'district' }, take: 40 }),
    db.breakdown.findMany({ ...which, take: 10 }),
  ])
  const all = breakdowns.flatMap(({ id: breakdownId }) =>
    places.flatMap(({ id: geographyId }) =>
      indicators.map(({ id: indicatorId }) => ({ indicatorId, geographyId, breakdownId })),
    ),
  )
  if (all.length < many) throw new Error(`Only ${all.length} places for values.`)
  return all.slice(0, many)
}

/** So many values in the cells, as many years of them as it takes; no value is twenty times the one before. */
export const spreadOver = <Cell>(cells: readonly Cell[], many: number, firstYear: number) =>
  Array.from({ length: many }, (_, i) => ({
    cell: cells[i % cells.length]!,
    year: firstYear + Math.floor(i / cells.length),
    value: 20 + (i % 300) / 10,
  }))

/** A value in each of them. */
export const valuesIn = (cells: readonly Where[], firstYear: number): ReadyValue[] =>
  spreadOver(cells, cells.length, firstYear).map(({ cell, year, value }) => ({
    ...{ ...cell, version: 1, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31`, periodLabel: String(year) },
    ...{ value, numerator: null, denominator: null, status: 'normal' as const },
    ...{ source: 'Prov', note: null, seenRevisionId: null },
  }))
