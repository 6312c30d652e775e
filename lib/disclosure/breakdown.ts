import type { CellAddress } from './cell'

/** The categories of a breakdown key, by dimension: 'age=0-19|sex=men' has two. */
export const categoriesOf = (breakdown: string): [dimension: string, category: string][] =>
  breakdown === '' ? [] : breakdown.split('|').map(pair => splitAt(pair, pair.indexOf('=')))

const splitAt = (text: string, index: number): [string, string] => [text.slice(0, index), text.slice(index + 1)]

export function categoriesByDimension(cells: readonly CellAddress[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const breakdown of new Set(cells.map(cell => cell.breakdown))) {
    for (const [dimension, category] of categoriesOf(breakdown)) {
      found.set(dimension, (found.get(dimension) ?? new Set()).add(category))
    }
  }
  return found
}
