import { categoriesOf } from './breakdown'
import { dimensions } from './dimensions'
import { known } from './framework-rows'
import type { Transaction } from './transaction'

export type DimensionIds = { dimensions: Map<string, number>; categories: Map<string, number> }

/** The municipality's dimensions and their categories; the ids of categories go by "sex=women". */
export async function writeDimensions(tx: Transaction, municipalityId: number): Promise<DimensionIds> {
  const ids: DimensionIds = { dimensions: new Map(), categories: new Map() }
  for (const { categories, key, ...dimension } of dimensions) {
    const { id: dimensionId } = await tx.dimension.upsert({
      where: { municipalityId_key: { municipalityId, key } },
      create: { municipalityId, key, ...dimension },
      update: dimension,
    })
    ids.dimensions.set(key, dimensionId)
    for (const [sortOrder, { key: categoryKey, ...labels }] of categories.entries()) {
      const row = { ...labels, sortOrder }
      const { id } = await tx.category.upsert({
        where: { dimensionId_key: { dimensionId, key: categoryKey } },
        create: { municipalityId, dimensionId, key: categoryKey, ...row },
        update: row,
      })
      ids.categories.set(`${key}=${categoryKey}`, id)
    }
  }
  return ids
}

/** The breakdowns that the values use, with their categories; returns ids by key. */
export async function writeBreakdowns(
  tx: Transaction,
  municipalityId: number,
  keys: readonly string[],
  categoryIds: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  await tx.breakdown.createMany({ data: keys.map(key => ({ municipalityId, key })), skipDuplicates: true })
  const rows = await tx.breakdown.findMany({ where: { municipalityId }, select: { id: true, key: true } })
  await tx.breakdownCategory.createMany({
    data: rows.flatMap(row =>
      categoriesOf(row.key).map(({ dimension, category }) => ({
        breakdownId: row.id,
        categoryId: known(categoryIds, `${dimension}=${category}`),
      })),
    ),
    skipDuplicates: true,
  })
  return new Map(rows.map(row => [row.key, row.id]))
}
