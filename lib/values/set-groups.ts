import type { IndicatorDimension } from '@/lib/indicators/indicator'
import type { Prisma } from '@/prisma/generated/client'
import type { IndicatorGroups } from './indicator-groups'

type Transaction = Prisma.TransactionClient
type Which = { municipalityId: number; indicatorId: number }

/** The ways of dividing people into groups that a municipality knows, in their own words. */
export async function readDimensions(
  db: Pick<Transaction, 'dimension'>,
  municipalityId: number,
): Promise<IndicatorDimension[]> {
  const rows = await db.dimension.findMany({
    where: { municipalityId },
    include: { categories: { orderBy: { sortOrder: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ key, slug, title, titleEn, isOrdered, categories }) => ({
    ...{ key, slug, isOrdered, title: { sv: title, en: titleEn }, focus: null, reference: null },
    categories: categories.map(one => ({ key: one.key, label: { sv: one.label, en: one.labelEn } })),
  }))
}

/** Makes them the indicator's groups, each with a place for its values. Its own words for groups that stay are kept. */
export async function setGroups(
  tx: Transaction,
  { municipalityId, indicatorId }: Which,
  groups: IndicatorGroups,
): Promise<void> {
  const rows = await tx.dimension.findMany({
    where: { municipalityId, key: { in: groups.map(({ dimension }) => dimension) } },
    include: { categories: true },
  })
  await tx.indicatorDimension.deleteMany({
    where: { municipalityId, indicatorId, dimensionId: { notIn: rows.map(({ id }) => id) } },
  })
  for (const [sortOrder, { dimension, focus, reference }] of groups.entries()) {
    const row = rows.find(({ key }) => key === dimension)
    if (!row) throw new Error(`There is no dimension ${dimension}.`)
    const idOf = (group: string | null) => row.categories.find(({ key }) => key === group)?.id ?? null
    const said = { focusId: idOf(focus), referenceId: idOf(reference), sortOrder }
    const which = { municipalityId, indicatorId, dimensionId: row.id }
    await tx.indicatorDimension.upsert({
      where: { municipalityId_indicatorId_dimensionId: which },
      create: { ...which, ...said },
      update: said,
    })
    for (const { id: categoryId, key } of row.categories) {
      const place = { municipalityId, key: `${dimension}=${key}` }
      const there = await tx.breakdown.findUnique({ where: { municipalityId_key: place } })
      if (there) continue
      const { id: breakdownId } = await tx.breakdown.create({ data: place })
      await tx.breakdownCategory.create({ data: { municipalityId, breakdownId, categoryId } })
    }
  }
}
