/** The canonical key of a set of categories: "" for the total, otherwise "age=0-19|sex=men", dimensions sorted. */
export const breakdownKey = (categories: readonly string[]): string =>
  categories
    .flatMap(category => category.split('|'))
    .filter(Boolean)
    .sort()
    .join('|')

/** The categories of a key: "age=0-19|sex=men" is age 0-19 and sex men. */
export function categoriesOf(key: string): { dimension: string; category: string }[] {
  if (key === '') return []
  return key.split('|').map(part => {
    const [dimension = '', category = ''] = part.split('=')
    return { dimension, category }
  })
}
