import { cityFinder, codeOf, divisionOf, isMunicipality } from './areas'
import { categoriesByDimension } from './breakdown'
import type { CellAddress } from './cell'
import { nestingOf } from './nesting'
import { coversAll, spanOfDays, spanOfNumbers, type Span } from './ranges'

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
 * of its districts (one division at a time), of its schools, and of a district and the rest; age groups inside age
 * groups and years inside years are parts of them. Where the whole of a dimension or an area is declared to be the
 * sum of something, nothing else is taken for granted of it; other declared sums only add.
 */
export function knownSums(cells: readonly CellAddress[], declared: readonly DeclaredSum[]): DeclaredSum[] {
  const geographies = [...new Set(cells.map(cell => cell.geography))].sort()
  const periods = new Set(cells.map(cell => cell.period))
  const assumed = [
    ...[...categoriesByDimension(cells)].flatMap(([along, categories]) => ofDimension(along, categories, declared)),
    ...partitions(geographies, declared),
    ...rests(geographies),
    ...overlapping('period', periods, spanOfDays, nameOfDays).sums,
  ]
  return [...declared, ...assumed.filter(sum => !declared.some(other => isSame(sum, other)))]
}

/** Whether a sum of two parts is one of a part and all that isn't it. */
export const isWithRest = ({ parts }: DeclaredSum): boolean => /^(rest:|not )/.test(parts[1] ?? '')

/** A part that nobody has named is left of a sum's whole. */
export const withRemainder = (sum: DeclaredSum): DeclaredSum => ({
  ...sum,
  parts: [...sum.parts, `outside ${sum.parts.join()}`],
  hasRemainder: true,
})

const isSame = (a: DeclaredSum, b: DeclaredSum) =>
  a.along === b.along && a.whole === b.whole && [...a.parts].sort().join() === [...b.parts].sort().join()

function ofDimension(along: string, seen: ReadonlySet<string>, all: readonly DeclaredSum[]): DeclaredSum[] {
  const declared = all.filter(sum => sum.along === along)
  const categories = new Set([...seen, ...declared.flatMap(sum => [sum.whole, ...sum.parts])])
  categories.delete('')
  const inside = overlapping(along, categories, spanOfNumbers, nameOfNumbers)
  if (declared.some(sum => sum.whole === '')) return inside.sums
  const isPart = (name: string) => declared.some(sum => sum.parts.includes(name))
  const others = [...categories].filter(name => spanOfNumbers(name) === null)
  const parts = [...inside.tops, ...others].filter(name => !isPart(name)).sort()
  const total = withRest({ along, whole: '', parts })
  const spans = [...categories].flatMap(name => spanOfNumbers(name) ?? [])
  if (parts.length === 0) return inside.sums
  return [...inside.sums, inside.hasUnnamed && !coversAll(spans) ? withRemainder(total) : total]
}

/** The sums of those that overlap, and what they are together. */
function overlapping(
  along: string,
  names: ReadonlySet<string>,
  spanOf: (name: string) => Span | null,
  nameOf: (spans: Span[]) => string,
): { sums: DeclaredSum[]; tops: string[]; hasUnnamed: boolean } {
  const spans = new Map(
    [...names]
      .sort()
      .flatMap(name => [[name, spanOf(name)] as const])
      .filter(isSpan),
  )
  const { sums, tops, hasUnnamed } = nestingOf(spans, nameOf)
  return { sums: sums.map(sum => ({ along, ...sum })), tops, hasUnnamed }
}

const isSpan = (pair: readonly [string, Span | null]): pair is readonly [string, Span] => pair[1] !== null

const nameOfNumbers = (spans: Span[]) => spans.map(({ from, to }) => `${from}-${to}`).join()
const nameOfDays = (spans: Span[]) => spans.map(({ from, to }) => `day ${from}/${to}`).join()

/** A part that is alone in the table isn't all there is: beside it stands what isn't shown. */
function withRest(sum: DeclaredSum): DeclaredSum {
  const [part, ...others] = sum.parts
  if (part === undefined || others.length > 0) return sum
  const rest = sum.along === 'geography' ? `rest:${codeOf(part)}` : `not ${part}`
  return { ...sum, parts: [part, rest] }
}

/** RegSO (1490R025), DeSO (1490A0010), electoral districts, schools: each division covers the city once. */
function partitions(geographies: readonly string[], declared: readonly DeclaredSum[]): DeclaredSum[] {
  const cityOf = cityFinder(geographies)
  const along = declared.filter(sum => sum.along === 'geography')
  const named = along.flatMap(sum => sum.parts).filter(part => !geographies.includes(part))
  const byDivision = new Map<string, { whole: string; parts: string[] }>()
  for (const area of [...geographies, ...new Set(named)].sort()) {
    const division = divisionOf(area)
    const whole = division === null ? undefined : cityOf(area)
    if (division === null || whole === undefined) continue
    const partition = byDivision.get(`${whole} ${division}`) ?? { whole, parts: [] }
    partition.parts.push(area)
    byDivision.set(`${whole} ${division}`, partition)
  }
  return [...byDivision.values()]
    .filter(({ whole, parts }) => !along.some(sum => sum.whole === whole && sameDivision(sum.parts, parts)))
    .map(partition => withRest({ along: 'geography', ...partition }))
}

const sameDivision = (declared: readonly string[], parts: readonly string[]) =>
  declared.some(part => divisionOf(part) === divisionOf(parts[0] ?? ''))

function rests(geographies: readonly string[]): DeclaredSum[] {
  const cityOf = cityFinder(geographies)
  return geographies
    .filter(area => area.startsWith('rest:'))
    .flatMap(rest => {
      const whole = cityOf(rest)
      const part = geographies.find(area => area !== rest && !isMunicipality(area) && codeOf(area) === codeOf(rest))
      return whole && part ? [{ along: 'geography', whole, parts: [part, rest] }] : []
    })
}
