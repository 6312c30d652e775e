import { type Chance, VERY_LIKELY_P } from './chance'
import { seededRandom } from './seeded-random'

/** Yearly values of one measure, signed so that up means the same for all. Measures of one family are told once. */
export type FamilySeries = { family: string; values: readonly { year: number; value: number }[] }

/**
 * All series at once: S summed over them, its two-sided p, and the largest p when any one family is left out. `way` is
 * told only where p < 0.01 in both.
 */
export type RegionalTrend = {
  s: number
  p: number
  /** Computed only where p itself is below 0.01. */
  largestPWithoutOne?: { p: number; family: string }
  way: 'up' | 'down' | 'none'
  chance: Extract<Chance, 'veryLikely' | 'mayBeChance'>
  families: number
}

const PERMUTATIONS = 100_000
/** Fixed, so that the page says the same every time. */
const SEED = 1981

/**
 * The regional Kendall test: do the series as a whole go one way? Their S are summed, and the years permuted jointly,
 * which keeps what the series share in a year. E. J. Dietz and T. J. Killeen, JASA 76 (1981) 169–174. One series for
 * each family: the longest.
 */
export function regionalKendall(series: readonly FamilySeries[], permutations = PERMUTATIONS): RegionalTrend {
  const chosen = onePerFamily(series)
  const years = [...new Set(chosen.flatMap(({ values }) => values.map(({ year }) => year)))].sort((a, b) => a - b)
  const signs = chosen.map(one => signsOf(one, years))
  const all = signs.reduce(added, signsOf({ family: '', values: [] }, years))
  const s = sumInOrder(all, years.length)
  const p = s === 0 ? 1 : permuted(all, years.length, s, permutations)
  const largest = p < VERY_LIKELY_P ? withoutEach(chosen, signs, all, years.length, permutations) : undefined
  const isMore = largest !== undefined && largest.p < VERY_LIKELY_P
  return {
    s,
    p,
    ...(largest && { largestPWithoutOne: largest }),
    way: isMore ? (s > 0 ? 'up' : 'down') : 'none',
    chance: isMore ? 'veryLikely' : 'mayBeChance',
    families: chosen.length,
  }
}

function onePerFamily(series: readonly FamilySeries[]): FamilySeries[] {
  const longest = new Map<string, FamilySeries>()
  for (const one of series)
    if (one.values.length > (longest.get(one.family)?.values.length ?? 1)) longest.set(one.family, one)
  return [...longest.values()]
}

/** For each pair of years i, j: the sign of the step from i to j; 0 where either lacks a value. Row by row. */
function signsOf({ values }: FamilySeries, years: readonly number[]): Int16Array {
  const byYear = new Map(values.map(({ year, value }) => [year, value]))
  const signs = new Int16Array(years.length ** 2)
  years.forEach((from, i) =>
    years.forEach((to, j) => {
      const [a, b] = [byYear.get(from), byYear.get(to)]
      signs[i * years.length + j] = a === undefined || b === undefined ? 0 : Math.sign(b - a)
    }),
  )
  return signs
}

const added = (a: Int16Array, b: Int16Array): Int16Array => a.map((sign, i) => sign + (b[i] ?? 0))

function sumInOrder(signs: Int16Array, n: number, order: ArrayLike<number> = Array.from({ length: n }, (_, i) => i)) {
  let s = 0
  for (let i = 0; i < n; i += 1) {
    const row = order[i]! * n
    for (let j = i + 1; j < n; j += 1) s += signs[row + order[j]!]!
  }
  return s
}

/** The share of orders of the years whose |S| is at least as large; the order seen is one of them. */
function permuted(signs: Int16Array, n: number, s: number, permutations: number): number {
  const random = seededRandom(SEED)
  const order = Uint8Array.from({ length: n }, (_, i) => i)
  let reached = 1
  for (let round = 1; round < permutations; round += 1) {
    for (let i = n - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    if (Math.abs(sumInOrder(signs, n, order)) >= Math.abs(s)) reached += 1
  }
  return reached / permutations
}

function withoutEach(
  chosen: readonly FamilySeries[],
  signs: readonly Int16Array[],
  all: Int16Array,
  n: number,
  permutations: number,
): { p: number; family: string } {
  const each = chosen.map(({ family }, i) => {
    const rest = all.map((sign, at) => sign - (signs[i]![at] ?? 0))
    const s = sumInOrder(rest, n)
    return { family, p: s === 0 ? 1 : permuted(rest, n, s, permutations) }
  })
  return each.reduce((worst, one) => (one.p > worst.p ? one : worst))
}
