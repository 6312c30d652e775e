import { roundTo, shownAs } from './rounding'

type Limits = { lower: number; upper: number }

/** Steps in units of the value's last decimal, finest first. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200]
/** So many sizes must give one print, for most of those that give the value. */
const ALIKE = 3
const MOST = 0.95
/** From here on there are always many sizes alike. */
const LARGE = 8192

/**
 * A share's 95 % limits as they may be printed beside it. To the value's decimals they tell the size of a small
 * group: 33.3 % with 15.2–58.3 is 5 of 15 and nothing else. So they are rounded, coarsely outwards, in one step for all
 * groups of about a size (64 to 127) that share the printed value: one who knows this rule is left with three sizes or
 * more. Null where no step leaves so many.
 */
export function limitsPrinter(decimals: number) {
  const known = new Map<string, Step | null>()
  return (count: number, size: number, limits: Limits): Limits | null => {
    if (size >= LARGE) return inSteps(limits, 1, decimals)
    const value = roundTo((100 * count) / size, decimals)
    const from = 2 ** Math.floor(Math.log2(size))
    const key = `${value} ${from}`
    const found = known.has(key) ? known.get(key) : stepFor(value, from, decimals)
    known.set(key, found ?? null)
    if (!found) return null
    const printed = inSteps(limits, found.steps, decimals)
    // A survey's own interval isn't made of the two counts alone, and so doesn't tell them.
    if (!isAbout(limits, wilson(count, size))) return printed
    return (found.prints.get(nameOf(printed))?.size ?? 0) < ALIKE ? null : printed
  }
}

/** A step, and the sizes that each print it gives can stand for. */
type Step = { steps: number; prints: Map<string, Set<number>> }

/** The finest step with which most sizes from `from` to twice that give a print with others of the same value. */
function stepFor(value: number, from: number, decimals: number): Step | null {
  const groups = groupsWith(value, from, decimals)
  for (const steps of STEPS) {
    const prints = new Map<string, Set<number>>()
    for (const { size, limits } of groups) {
      const name = nameOf(inSteps(limits, steps, decimals))
      prints.set(name, (prints.get(name) ?? new Set()).add(size))
    }
    const alike = groups.filter(
      ({ limits }) => (prints.get(nameOf(inSteps(limits, steps, decimals)))?.size ?? 0) >= ALIKE,
    )
    if (alike.length > 0 && alike.length >= MOST * groups.length) return { steps, prints }
  }
  return null
}

const isAbout = (a: Limits, b: Limits) => Math.abs(a.lower - b.lower) < 0.5 && Math.abs(a.upper - b.upper) < 0.5

const SLACK = 1e-9

const nameOf = ({ lower, upper }: Limits) => `${lower} ${upper}`

/** To the nearest last decimal as any number, in coarser steps outwards. */
function inSteps({ lower, upper }: Limits, steps: number, decimals: number): Limits {
  if (steps === 1) return { lower: shownAs(lower, decimals), upper: shownAs(upper, decimals) }
  const step = steps * 10 ** -decimals
  return {
    lower: roundTo(Math.max(0, Math.floor(lower / step + SLACK) * step), decimals),
    upper: roundTo(Math.min(100, Math.ceil(upper / step - SLACK) * step), decimals),
  }
}

/** All groups of these sizes whose share is printed so. */
function groupsWith(value: number, from: number, decimals: number): { size: number; limits: Limits }[] {
  const found: { size: number; limits: Limits }[] = []
  const half = 0.5 * 10 ** -decimals
  for (let size = from; size < 2 * from; size++) {
    const first = Math.max(0, Math.floor(((value - half) * size) / 100))
    const last = Math.min(size, Math.ceil(((value + half) * size) / 100))
    for (let count = first; count <= last; count++) {
      if (roundTo((100 * count) / size, decimals) === value) found.push({ size, limits: wilson(count, size) })
    }
  }
  return found
}

const Z95 = 1.959963984540054

/** Wilson's score interval in per cent; the same as in lib/statistics, which this rule may not lean on. */
function wilson(count: number, size: number): Limits {
  const share = count / size
  const z2n = Z95 ** 2 / size
  const half = Z95 * Math.sqrt((share * (1 - share)) / size + z2n / (4 * size))
  const limit = (side: number) => (100 * (share + z2n / 2 + side * half)) / (1 + z2n)
  return { lower: count === 0 ? 0 : limit(-1), upper: count === size ? 100 : limit(1) }
}
