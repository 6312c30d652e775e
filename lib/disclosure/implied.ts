import { newEntry } from './entry'
import { coordinateOf, type Axis, type Line } from './grid'
import { around, leewayOf, NO_LEEWAY, widest, type Leeway } from './leeway'
import type { Counts } from './primary'
import { put, sumAlong, type Sum, type Table } from './table'
import { fillUnsaid } from './unsaid'

/**
 * What sums say without printing it is marked in the table: the one member that is missing, then those that follow
 * from it, and the whole of a distribution, which is everyone. Gives the sums whose whole is known.
 */
export function addImplied(table: Table): Sum[] {
  distributions(table).forEach(([slot, size]) => fix(table, slot, size))
  const sums = allSums(table)
  while (sums.filter(sum => addMissing(table, sum)).length > 0);
  fillUnsaid(table, sums)
  return sums.filter(({ whole }) => countsAt(table, whole))
}

const countsAt = (table: Table, slot: number): Counts | null => table.entries[slot]?.counts ?? null

/** Every sum with a known member, once: found at its whole or, where that is not known, at its first known part. */
function allSums(table: Table): Sum[] {
  const found: Sum[] = []
  for (const slot of table.occupied) {
    if (!countsAt(table, slot)) continue
    for (const axis of table.grid.axes) {
      const coordinate = coordinateOf(axis, slot)
      const start = slot - coordinate * axis.stride
      for (const line of axis.through[coordinate] ?? []) {
        if (finderOf(table, line, start, axis.stride) === coordinate) found.push(sumAlong(axis, line, slot, coordinate))
      }
    }
  }
  return found
}

function finderOf(table: Table, line: Line, start: number, stride: number): number {
  if (countsAt(table, start + line.whole * stride)) return line.whole
  for (const part of line.parts) if (countsAt(table, start + part * stride)) return part
  return line.whole
}

/**
 * Wholes of sums whose parts share one denominator and fill it (tenure, education): 100 %, printed or not. Not where
 * the parts are seen to divide people elsewhere: two groups of equal size are no distribution.
 */
function distributions(table: Table): [slot: number, size: number][] {
  const found: [number, number][] = []
  const dividing = new Map<Line, boolean>()
  for (const slot of table.occupied) {
    const size = countsAt(table, slot)?.denominator
    if (!size) continue
    for (const axis of table.grid.axes) {
      const coordinate = coordinateOf(axis, slot)
      for (const line of axis.through[coordinate] ?? []) {
        if (line.parts[0] !== coordinate || line.parts.length < 2) continue
        const { whole, parts } = sumAlong(axis, line, slot, coordinate)
        if (!fills(table, parts, size)) continue
        const divides = dividing.get(line) ?? dividesPeople(table, axis, line)
        dividing.set(line, divides)
        if (!divides) found.push([whole, size])
      }
    }
  }
  return found
}

/** Whether somewhere a whole is known to be larger than its first part's group. */
const dividesPeople = (table: Table, axis: Axis, line: Line): boolean =>
  table.occupied.some(slot => {
    if (coordinateOf(axis, slot) !== line.whole) return false
    const size = countsAt(table, slot)?.denominator
    const part = countsAt(table, slot + ((line.parts[0] ?? 0) - line.whole) * axis.stride)?.denominator
    return size != null && part != null && size > part
  })

function fills(table: Table, parts: readonly number[], size: number): boolean {
  let sum = 0
  for (const part of parts) {
    const counts = countsAt(table, part)
    if (counts?.denominator !== size) return false
    sum += counts.numerator
  }
  return sum === size
}

/** Only a slot of which nothing else is said, or just that: what a source withholds stays hidden. */
function fix(table: Table, slot: number, size: number): void {
  const entry = table.entries[slot]
  if (!entry) put(table, slot, newEntry([{ numerator: size, denominator: size }], { fixed: true }))
  else if (entry.counts?.numerator === size && entry.counts.denominator === size) entry.fixed = true
}

/** A member without counts, alone among known ones, is what they leave; true where that was not yet in the table. */
function addMissing(table: Table, { whole, parts, hasRemainder }: Sum): boolean {
  const unknown = [whole, ...parts].filter(slot => !countsAt(table, slot))
  // Whether a part that nobody has named holds anyone here can't be told: the other could be all that is left.
  if (hasRemainder && unknown.length === 2 && unknown[1] === parts.at(-1)) unknown.pop()
  const slot = unknown[0]
  if (slot === undefined || unknown.length > 1 || parts.length < 2) return false
  const entry = table.entries[slot]
  if (entry?.fixed) return false
  const known = add(parts.flatMap(part => countsAt(table, part) ?? []))
  const total = countsAt(table, whole)
  const left = total ? minus(total, known) : known
  // Parts of another origin may exceed the whole; what remains is then not a count of anyone.
  if (left.numerator < 0 || (left.denominator ?? 0) < 0) return false
  // Nobody remains, and of a group that isn't in the table nobody can be thought to.
  if (!entry && left.numerator === 0 && !left.denominator) put(table, slot, newEntry([left], { fixed: true }))
  else {
    const withheld = entry ? around(left.numerator, left.denominator ?? Infinity, table.rule) : NO_LEEWAY
    const leeway = left.denominator === 0 ? NO_LEEWAY : widest(leewayOf(left, table.rule), withheld)
    put(table, slot, newEntry([left], { ...entry, hidden: true, leeway }))
  }
  return true
}

export type TellingPart = { part: number; whole: number; rest: Leeway }

/**
 * The parts that, taken from their whole, tell of a group too small to be shown: of three or more parts the others
 * together, such as the rest of the city. (Of two, the other one stands in the table itself.)
 */
export function tellingParts(table: Table, { whole, parts }: Sum): TellingPart[] {
  const total = countsAt(table, whole)
  const counts = parts.map(part => countsAt(table, part))
  const known = counts.filter(part => part !== null)
  if (!total || parts.length < 3) return []
  // Of a distribution the rest is the complement, which the primary rule has judged.
  if (total.numerator === total.denominator && known.every(part => part.denominator === total.denominator)) return []
  const sum = known.length === parts.length ? add(known) : total
  return parts.flatMap((part, index) => {
    const own = counts[index]
    const rest = own && minus(sum, own)
    if (!rest || rest.numerator < 0 || (rest.denominator ?? 1) <= 0) return []
    const leeway = leewayOf(rest, table.rule)
    return leeway.up + leeway.down > 0 ? [{ part, whole, rest: leeway }] : []
  })
}

const add = (counts: readonly Counts[]): Counts => ({
  numerator: counts.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: counts.reduce((sum: number | null, { denominator }) => plus(sum, denominator, 1), 0),
})

const minus = (from: Counts, counts: Counts): Counts => ({
  numerator: from.numerator - counts.numerator,
  denominator: plus(from.denominator, counts.denominator, -1),
})

const plus = (a: number | null, b: number | null, sign: 1 | -1): number | null =>
  a === null || b === null ? null : a + sign * b
