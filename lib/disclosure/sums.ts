import type { CellAddress } from './cell'

/**
 * A sum the public knows of: along 'period', 'geography' or a dimension's key ('sex'), the whole is the sum of its
 * parts, in every cell that is otherwise the same. The whole of a dimension is ''.
 */
export type DeclaredSum = {
  along: string
  whole: string
  parts: readonly string[]
  /** The last part is what the named ones leave of the whole (lib/disclosure/remainder). */
  hasRemainder?: boolean
}

/**
 * The declared sums and those that go without saying: a dimension's total is the sum of its categories, a city that
 * of its districts (one kind at a time), and of a district and the rest. What is declared along a dimension or
 * geography replaces what would be taken for granted there, save for the rest.
 */
export function knownSums(cells: readonly CellAddress[], declared: readonly DeclaredSum[]): DeclaredSum[] {
  const isDeclared = (along: string) => declared.some(sum => sum.along === along)
  const geographies = [...new Set(cells.map(cell => cell.geography))].sort()
  const dimensions = [...categoriesByDimension(cells)].filter(([dimension]) => !isDeclared(dimension))
  return [
    ...declared,
    ...dimensions.map(([along, categories]) => withRest({ along, whole: '', parts: [...categories].sort() })),
    ...(isDeclared('geography') ? [] : partitions(geographies).map(withRest)),
    ...rests(geographies),
  ]
}

/** Whether a sum of two parts is one of a part and all that isn't it. */
export const isWithRest = ({ parts }: DeclaredSum): boolean => /^(rest:|not )/.test(parts[1] ?? '')

/** A part that is alone in the table isn't all there is: beside it stands what isn't shown. */
function withRest(sum: DeclaredSum): DeclaredSum {
  const [part, ...others] = sum.parts
  if (part === undefined || others.length > 0) return sum
  const rest = sum.along === 'geography' ? `rest:${codeOf(part)}` : `not ${part}`
  return { ...sum, parts: [part, rest] }
}

/** The categories of a breakdown key, by dimension: 'age=0-19|sex=men' has two. */
export const categoriesOf = (breakdown: string): [dimension: string, category: string][] =>
  breakdown === '' ? [] : breakdown.split('|').map(pair => splitAt(pair, pair.indexOf('=')))

const splitAt = (text: string, index: number): [string, string] => [text.slice(0, index), text.slice(index + 1)]

function categoriesByDimension(cells: readonly CellAddress[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const breakdown of new Set(cells.map(cell => cell.breakdown))) {
    for (const [dimension, category] of categoriesOf(breakdown)) {
      found.set(dimension, (found.get(dimension) ?? new Set()).add(category))
    }
  }
  return found
}

const isMunicipality = (geography: string) => geography.startsWith('municipality:')
const codeOf = (geography: string) => geography.slice(geography.indexOf(':') + 1)

/** The municipality a smaller area lies in: the one whose code it begins with, or the only one there is. */
function cityOf(area: string, cities: readonly string[]): string | undefined {
  return cities.find(city => codeOf(area).startsWith(codeOf(city))) ?? (cities.length === 1 ? cities[0] : undefined)
}

/** DeSO (1490A0010), RegSO (1490R025) and electoral districts each cover the city once. */
function partitions(geographies: readonly string[]): DeclaredSum[] {
  const cities = geographies.filter(isMunicipality)
  const byKind = new Map<string, { whole: string; parts: string[] }>()
  for (const area of geographies) {
    const whole = /^(district|electoral):/.test(area) ? cityOf(area, cities) : undefined
    if (whole === undefined) continue
    const unit = /^\d{4}R\d+$/.test(codeOf(area)) ? 'RegSO' : /^\d{4}[ABC]\d+$/.test(codeOf(area)) ? 'DeSO' : 'own'
    const key = `${whole} ${area.split(':')[0]} ${unit}`
    const partition = byKind.get(key) ?? { whole, parts: [] }
    partition.parts.push(area)
    byKind.set(key, partition)
  }
  return [...byKind.values()].map(partition => ({ along: 'geography', ...partition }))
}

function rests(geographies: readonly string[]): DeclaredSum[] {
  const cities = geographies.filter(isMunicipality)
  return geographies
    .filter(area => area.startsWith('rest:'))
    .flatMap(rest => {
      const whole = cityOf(rest, cities)
      const part = geographies.find(area => area !== rest && !isMunicipality(area) && codeOf(area) === codeOf(rest))
      return whole && part ? [{ along: 'geography', whole, parts: [part, rest] }] : []
    })
}
