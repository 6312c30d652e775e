import type { Prisma } from '@/prisma/generated/client'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { areKnown, type IndicatorGroups } from '@/lib/values/indicator-groups'
import type { NewProposal } from '@/lib/values/new-indicator-commands'

/** What is fetched by the same code for any municipality. */
const SOURCE = 'kolada'
/** Of a målbild that holds, in a municipality that is open: what anyone may read already. */
const SHARED = {
  isDistrictIndicator: false,
  kind: 'quantitative',
  municipality: { isPublic: true },
  sourceSeries: { some: { source: SOURCE } },
  goals: { some: { goal: { removedWith: null, framework: { status: 'adopted' } } } },
} satisfies Prisma.IndicatorWhereInput

export type Shared = {
  /** What it is called there, and the goal that it tells of. */
  code: string
  goal: string
  wanted: Omit<NewProposal, 'municipalityId' | 'why' | 'instead' | 'goals'>
}

export const sharedOf = (municipalityId: number): Prisma.IndicatorWhereInput => ({ ...SHARED, municipalityId })

/**
 * What another municipality follows and Kolada has of every municipality, as it would be proposed here: how it is measured,
 * fetched and divided into groups that are known here. Nothing of values, targets or what is said of them.
 */
export async function readShared(
  tx: Pick<Prisma.TransactionClient, 'indicator'>,
  fromId: number,
  known: readonly IndicatorDimension[],
): Promise<Shared[]> {
  const rows = await tx.indicator.findMany({
    where: sharedOf(fromId),
    orderBy: { sortOrder: 'asc' },
    include: {
      sourceSeries: { where: { source: SOURCE }, orderBy: { code: 'asc' } },
      dimensions: { orderBy: { sortOrder: 'asc' }, include: { dimension: true, focus: true, reference: true } },
      goals: { where: SHARED.goals.some, orderBy: { sortOrder: 'asc' }, include: { goal: true }, take: 1 },
    },
  })
  return rows.map(row => {
    const numberOf = (value: Prisma.Decimal | null) => value && Number(value)
    const groups: IndicatorGroups = row.dimensions
      .map(({ dimension: { key }, focus, reference }) => ({
        ...{ dimension: key, focus: focus?.key ?? null, reference: reference?.key ?? null },
      }))
      .filter(group => areKnown([group], known))
    const dimensions = groups.map(({ dimension }) => dimension)
    const isHere = (key: string) =>
      key.split('|').every(part => part === '' || dimensions.includes(part.split('=')[0]!))
    const { title, shortName, shortNameEn, subject, subjectEn, description, source, sourceUrl } = row
    const { unit, per, decimals, direction, isCompleteCount, countsPeople, publishedByAuthority } = row
    const { threshold, smallestGroup, periodicity, lifePhase, category, rollingYear } = row
    const wanted = {
      ...{ title, shortName: shortName ?? title, shortNameEn, subject, subjectEn, description, source, sourceUrl },
      ...{ unit, per, decimals, direction, isCompleteCount, countsPeople, publishedByAuthority },
      ...{ threshold, smallestGroup, periodicity, lifePhase, category, rollingYear, isDistrictIndicator: false },
      ...{
        towardsValue: numberOf(row.towardsValue),
        boundMin: numberOf(row.boundMin),
        boundMax: numberOf(row.boundMax),
      },
      groups,
      // Another has a code of the municipality's own, which is nothing to others.
      sourceCode: row.sourceSeries.some(({ code }) => code === row.code) ? row.code : null,
      series: row.sourceSeries
        .map(({ source, code, breakdowns }) => ({ source, code, breakdowns: breakdowns.filter(isHere) }))
        .filter(({ breakdowns }) => breakdowns.length > 0),
    }
    return { code: row.code, goal: row.goals[0]?.goal.title ?? '', wanted }
  })
}
