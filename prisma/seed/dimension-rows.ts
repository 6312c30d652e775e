import { categoriesOf } from './breakdown'
import { dimensions } from './dimensions'
import { keyOf, type Fields, type Rows } from './pack/row'

/** The municipality's dimensions and their categories. */
export function dimensionRows(): Rows {
  return new Map<string, Fields[]>([
    [
      'Dimension',
      dimensions.map(({ key, slug, title, titleEn, isOrdered }) => ({ key, slug, title, titleEn, isOrdered })),
    ],
    [
      'Category',
      dimensions.flatMap(({ key, categories }) =>
        categories.map((category, sortOrder) => ({ dimensionId: keyOf(key), ...category, sortOrder })),
      ),
    ],
  ])
}

/** The breakdowns that the values use, with their categories. */
export function breakdownRows(keys: readonly string[]): Rows {
  return new Map<string, Fields[]>([
    ['Breakdown', keys.map(key => ({ key }))],
    [
      'BreakdownCategory',
      keys.flatMap(key =>
        categoriesOf(key).map(({ dimension, category }) => ({
          breakdownId: keyOf(key),
          categoryId: keyOf(dimension, category),
        })),
      ),
    ],
  ])
}
