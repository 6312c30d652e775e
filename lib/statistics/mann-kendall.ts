/** The exact Mann–Kendall test: S, and the probability of at least as large a |S| among all orderings of the values. */
export type MannKendall = { s: number; p: number }

/**
 * Is there a trend in values given in order of time? H. B. Mann, Econometrica 13 (1945) 245–259. Exact for any number
 * of values; ties count 0 in S and stand as they are in the orderings.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const s = sumOfSigns(values)
  return { s, p: s === 0 ? 1 : 2 * upperTail(tieSizes(values), Math.abs(s)) }
}

export function sumOfSigns(values: readonly number[]): number {
  return values.reduce((sum, later, j) => sum + values.slice(0, j).reduce((a, v) => a + Math.sign(later - v), 0), 0)
}

/** Kendall's table: the smallest S that n different values reach with probability ≤ `tail`; undefined where none does. */
export function kendallCritical(n: number, tail: number): number | undefined {
  const key = `${n};${tail}`
  if (!criticals.has(key)) criticals.set(key, criticalOf(n, tail))
  return criticals.get(key)
}

const criticals = new Map<string, number | undefined>()

function criticalOf(n: number, tail: number): number | undefined {
  const inversions = inversionDistribution(Array<number>(n).fill(1))
  let [probability, reached] = [0, -1]
  for (const [k, more] of inversions.entries()) {
    probability += more
    if (probability > tail) break
    reached = k
  }
  return reached < 0 ? undefined : inversions.length - 1 - 2 * reached
}

const tieSizes = (values: readonly number[]): number[] =>
  [...new Set(values)].map(value => values.filter(other => other === value).length)

/** P(S ≥ s) where S = pairs − 2 × inversions, pairs being those of different values. */
function upperTail(ties: readonly number[], s: number): number {
  const inversions = inversionDistribution(ties)
  const pairs = inversions.length - 1
  return inversions.reduce((sum, probability, k) => (pairs - 2 * k >= s ? sum + probability : sum), 0)
}

/** P(k inversions) over all orderings of a multiset with groups of these sizes. */
function inversionDistribution(ties: readonly number[]): readonly number[] {
  const key = ties.toSorted((a, b) => a - b).join()
  const table = tables.get(key) ?? distributionOf(ties)
  tables.set(key, table)
  return table
}

/** Made when first asked for: series of the same length and ties share one, and their partitions are few. */
const tables = new Map<string, readonly number[]>()

/**
 * Place the groups one after another: the inversions of each new group with those before it follow the rank-sum
 * distribution and are independent of the rest (MacMahon's q-multinomial).
 */
function distributionOf(ties: readonly number[]): number[] {
  let placed = 0
  let distribution = [1]
  for (const size of ties) {
    distribution = convolve(distribution, rankSumDistribution(placed, size))
    placed += size
  }
  return distribution
}

/** P(k inversions) between m earlier and t later values, k = 0 … m·t: the partitions of k that fit in a box m × t. */
function rankSumDistribution(m: number, t: number): number[] {
  if (t === 1) return Array<number>(m + 1).fill(1 / (m + 1))
  // Who stands last: one of the earlier, which then has every later value before it, or one of the later, which has none.
  let rows = Array.from({ length: t + 1 }, () => [1])
  for (let earlier = 1; earlier <= m; earlier += 1) {
    const next: number[][] = [[1]]
    for (let later = 1; later <= t; later += 1) {
      const lastIsEarlier = earlier / (earlier + later)
      const mixed = Array<number>(earlier * later + 1).fill(0)
      rows[later]?.forEach((p, k) => (mixed[k + later] = (mixed[k + later] ?? 0) + p * lastIsEarlier))
      next[later - 1]?.forEach((p, k) => (mixed[k] = (mixed[k] ?? 0) + p * (1 - lastIsEarlier)))
      next.push(mixed)
    }
    rows = next
  }
  return rows[t] ?? [1]
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const sum = Array<number>(a.length + b.length - 1).fill(0)
  a.forEach((p, i) => b.forEach((q, j) => (sum[i + j] = (sum[i + j] ?? 0) + p * q)))
  return sum
}
