/** A sum over unknowns by number: Σ sign · unknown + known = 0. */
export type Balance = { members: readonly { at: number; sign: 1 | -1 }[]; known: number }

/** Beyond every count; an unknown that may be as large has no bound. */
const BOUNDLESS = 1e9
/** What an unbounded unknown is given: more than anyone will take from it. */
const AMPLE = 1000
/** Times that each unknown may be narrowed for one step. */
const PATIENCE = 50

/**
 * Whole numbers from 0 up that fill every balance, spread as evenly as they go: one way in which the people could be
 * divided that nobody knows the division of. Null where none is found; a balance that can't hold by itself (the
 * source has perturbed its counts) leaves nobody for its unknowns.
 */
export function sharesOf(count: number, balances: readonly Balance[]): number[] | null {
  for (const way of WAYS) {
    const found = shareOut(count, balances, way)
    if (found) return found
  }
  return null
}

type Way = (from: number, to: number, fair: number) => number[]

/** What an unknown is given, best first; evenly is tried before all to one. */
const WAYS: readonly Way[] = [
  (from, to, fair) => [fair, from, to],
  (from, to, fair) => [from, fair, to],
  (from, to, fair) => [to, fair, from],
]

function shareOut(count: number, balances: readonly Balance[], way: Way): number[] | null {
  const low = new Array<number>(count).fill(0)
  const high = new Array<number>(count).fill(BOUNDLESS)
  const through = Array.from({ length: count }, (): Balance[] => [])
  const possible = balances.filter(balance => holds(balance, low, high))
  for (const balance of balances) {
    if (!possible.includes(balance)) for (const { at } of balance.members) high[at] = 0
  }
  for (const balance of possible) for (const { at } of balance.members) through[at]?.push(balance)
  if (!narrow(possible, through, low, high, [])) return null
  const open = new Set(low.keys())
  while (open.size > 0) {
    const at = next(open, low, high)
    open.delete(at)
    if (!settle(at, through, low, high, way)) return null
  }
  return low
}

/** Among few, the one with the least choice left. */
function next(open: ReadonlySet<number>, low: readonly number[], high: readonly number[]): number {
  let best = open.values().next().value ?? 0
  if (open.size > FEW) return best
  const choice = (at: number) => (high[at] ?? 0) - (low[at] ?? 0)
  for (const at of open) if (choice(at) < choice(best)) best = at
  return best
}

const FEW = 400

/** Gives one unknown its share; what follows for the others is narrowed at once. */
function settle(at: number, through: readonly Balance[][], low: number[], high: number[], way: Way): boolean {
  const [from = 0, to = 0] = [low[at], high[at]]
  for (const value of new Set(way(from, to, fairShare(at, through, low, high)))) {
    const undo: Undo = []
    set(at, value, value, low, high, undo)
    if (narrow(through[at] ?? [], through, low, high, undo)) return true
    for (const [index, oldLow, oldHigh] of undo.reverse()) {
      low[index] = oldLow
      high[index] = oldHigh
    }
  }
  return false
}

function fairShare(at: number, through: readonly Balance[][], low: readonly number[], high: readonly number[]): number {
  const [from = 0, to = 0] = [low[at], high[at]]
  if (to >= BOUNDLESS) return from + AMPLE
  const open = (through[at] ?? []).map(({ members }) => members.filter(m => low[m.at] !== high[m.at]).length)
  return from + Math.ceil((to - from) / Math.max(2, ...open))
}

type Undo = [at: number, low: number, high: number][]

function set(at: number, from: number, to: number, low: number[], high: number[], undo: Undo): void {
  undo.push([at, low[at] ?? 0, high[at] ?? 0])
  low[at] = from
  high[at] = to
}

const least = (sign: number, low: number, high: number) => (sign > 0 ? low : -high)
const most = (sign: number, low: number, high: number) => (sign > 0 ? high : -low)

function holds({ members, known }: Balance, low: readonly number[], high: readonly number[]): boolean {
  let [from, to] = [known, known]
  for (const { at, sign } of members) {
    from += least(sign, low[at] ?? 0, high[at] ?? 0)
    to += most(sign, low[at] ?? 0, high[at] ?? 0)
  }
  return from <= 0 && to >= 0
}

/** Narrows what unknowns can be until nothing more follows; false where a balance can no longer hold. */
function narrow(
  first: readonly Balance[],
  through: readonly Balance[][],
  low: number[],
  high: number[],
  undo: Undo,
): boolean {
  const waiting = new Set(first)
  // What contradicts itself in a circle would be narrowed for ever, one by one.
  let left = PATIENCE * (through.length + 1)
  for (const balance of waiting) {
    waiting.delete(balance)
    if (left-- === 0) return false
    if (!holds(balance, low, high)) return false
    let [from, to] = [balance.known, balance.known]
    for (const { at, sign } of balance.members) {
      from += least(sign, low[at] ?? 0, high[at] ?? 0)
      to += most(sign, low[at] ?? 0, high[at] ?? 0)
    }
    for (const { at, sign } of balance.members) {
      const [own = 0, top = 0] = [low[at], high[at]]
      // What the others leave: −(everything else) lies between these.
      const [leastLeft, mostLeft] = [-(to - most(sign, own, top)), -(from - least(sign, own, top))]
      const newLow = Math.max(own, sign > 0 ? leastLeft : -mostLeft)
      const newHigh = Math.min(top, sign > 0 ? mostLeft : -leastLeft)
      if (newLow === own && newHigh === top) continue
      if (newLow > newHigh) return false
      set(at, newLow, newHigh, low, high, undo)
      through[at]?.forEach(other => waiting.add(other))
      from += least(sign, newLow, newHigh) - least(sign, own, top)
      to += most(sign, newLow, newHigh) - most(sign, own, top)
    }
  }
  return true
}
