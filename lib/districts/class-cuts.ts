/** How many classes a map has. */
export const CLASSES = 5

/** The steps between cuts that a reader can keep in mind, times a power of ten. */
const STEPS = [1, 2, 2.5, 5]

/**
 * Where to cut values into five classes of equal width at round numbers: four rising cuts, the first and last class
 * open. Among all such cuts the one that leaves the values most alike within their classes (the least sum of squares,
 * as in Jenks, The Data Model Concept in Statistical Mapping, 1967), with no class empty where that is possible.
 * Null for fewer than five different values. `decimals` is how finely values are printed: no cut is finer.
 */
export function classCuts(values: readonly number[], decimals: number): number[] | null {
  const different = [...new Set(values)].sort((a, b) => a - b)
  const [low, high] = [different[0], different.at(-1)]
  if (low === undefined || high === undefined || different.length < CLASSES) return null
  const candidates = stepsFor(high - low, decimals).flatMap(step => cutsBy(step, low, high))
  const scored = candidates.map(cuts => ({ cuts, ...fit(values, cuts) }))
  scored.sort((a, b) => a.empty - b.empty || a.squares - b.squares)
  return scored[0]?.cuts ?? null
}

/** The class of a value by the cuts, 0 the lowest: a value at a cut belongs above it. */
export const classOf = (value: number, cuts: readonly number[]): number => cuts.filter(cut => value >= cut).length

/** Round steps between a twelfth and a third of the span. */
function stepsFor(span: number, decimals: number): number[] {
  const finest = 10 ** -decimals
  const powers = Array.from({ length: 4 }, (_, i) => 10 ** (Math.floor(Math.log10(span)) - 2 + i))
  return powers
    .flatMap(power => STEPS.map(step => Number((step * power).toPrecision(12))))
    .filter(step => step >= span / 12 && step <= span / 3 && isMultiple(step, finest))
}

function cutsBy(step: number, low: number, high: number): number[][] {
  const first = Math.floor(low / step) + 1
  const last = Math.ceil(high / step)
  return Array.from({ length: Math.max(1, last - first - 2) }, (_, i) =>
    Array.from({ length: CLASSES - 1 }, (_, j) => Number(((first + i + j) * step).toPrecision(12))),
  )
}

function fit(values: readonly number[], cuts: readonly number[]): { empty: number; squares: number } {
  const classes = Array.from({ length: CLASSES }, (_, k) => values.filter(value => classOf(value, cuts) === k))
  const squaresOf = (members: number[]) => {
    const mean = members.reduce((a, b) => a + b, 0) / members.length
    return members.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }
  return {
    empty: classes.filter(members => members.length === 0).length,
    squares: classes.reduce((sum, members) => sum + squaresOf(members), 0),
  }
}

const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-6
