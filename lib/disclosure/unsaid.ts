import { newEntry } from './entry'
import { coordinateOf, type Axis, type Line } from './grid'
import type { Counts } from './primary'
import { sharesOf, type Balance } from './shares'
import { put, sumAlong, type Sum, type Table } from './table'

/** Among more unknown slots than this nobody is divided; nothing can then be hidden behind them. */
const MOST = 20_000

/**
 * Slots of which no count is known (a row that is missing, a count that the source keeps) but that stand in sums
 * with others: each is given one count that it could have, so that all sums hold at once. What the known parts leave
 * of a whole is shared among them, and nobody is in two of them. From outside that table is as possible as the true
 * one. Where no such counts are found, nobody can be hidden behind those slots.
 */
export function fillUnsaid(table: Table, sums: readonly Sum[]): void {
  const isKnown = (slot: number) => Boolean(table.entries[slot]?.counts)
  const lacks = ({ whole, parts }: Sum) => !isKnown(whole) || parts.some(part => !isKnown(part))
  if (!sums.some(lacks)) return
  const near = unknownSlots(table, 1)
  const unknown = near.length > MOST ? unknownSlots(table, 2) : near
  if (unknown.length === 0 || unknown.length > MOST) return
  for (const group of groupsOf(unknown, balancesOf(table, unknown))) {
    const found = countsFor(group)
    group.slots.forEach((slot, index) => say(table, slot, found?.[index] ?? null))
  }
}

function say(table: Table, slot: number, counts: Counts | null): void {
  const entry = table.entries[slot]
  if (!entry) return put(table, slot, newEntry(counts ? [counts] : [], { hidden: true }))
  if (!counts) return
  // Of one who is hidden without a count as wide a range is left as of any small count, wherever it lies.
  const span = table.rule.threshold - 1
  const down = Math.min(counts.numerator, Math.ceil(span / 2))
  put(table, slot, newEntry([counts], { ...entry, leeway: { up: span - down, down } }))
}

/**
 * The slots that stand in a sum with others of which something is said, or with such slots: with `least` of them.
 * With one, also those within what is printed that nobody prints (women of an age, beside women and the age).
 */
function unknownSlots(table: Table, least: 1 | 2): number[] {
  const { grid, entries } = table
  const added = new Set<number>()
  const reached = [...table.occupied].sort((a, b) => a - b)
  for (const slot of reached) {
    for (const [axis, line, coordinate] of linesAt(grid.axes, slot)) {
      const members = membersOf(axis, line, slot, coordinate)
      const isSaid = (member: number) => entries[member] !== undefined || added.has(member)
      if (members.filter(isSaid).length < least) continue
      for (const member of members) {
        if (isSaid(member)) continue
        added.add(member)
        reached.push(member)
      }
      if (added.size > MOST) return [...added]
    }
  }
  const withoutCounts = table.occupied.filter(slot => {
    const entry = entries[slot]
    return entry && !entry.counts && entry.hidden && !entry.fixed
  })
  return [...withoutCounts, ...added].sort((a, b) => a - b)
}

type Held = { counts: Balance; others: Balance | null; members: number[] }

/** Every sum that an unknown slot stands in, once, with what is known of it. */
function balancesOf(table: Table, unknown: readonly number[]): Held[] {
  const at = new Map(unknown.map((slot, index) => [slot, index]))
  const found: Held[] = []
  for (const slot of unknown) {
    for (const [axis, line, coordinate] of linesAt(table.grid.axes, slot)) {
      const { whole, parts } = sumAlong(axis, line, slot, coordinate)
      const members = [...parts.map(part => [part, 1] as const), [whole, -1] as const]
      if (members.find(([member]) => at.has(member))?.[0] !== slot) continue
      const held = heldBy(table, members, at)
      if (held && held.members.length + heldKnown(table, members, at) > 1) found.push(held)
    }
  }
  return found
}

const heldKnown = (table: Table, members: readonly (readonly [number, 1 | -1])[], at: ReadonlyMap<number, number>) =>
  members.filter(([slot]) => !at.has(slot) && table.entries[slot]?.counts).length

function heldBy(
  table: Table,
  members: readonly (readonly [number, 1 | -1])[],
  at: ReadonlyMap<number, number>,
): Held | null {
  let [known, others]: [number, number | null] = [0, 0]
  const open: { at: number; sign: 1 | -1 }[] = []
  for (const [slot, sign] of members) {
    const index = at.get(slot)
    if (index !== undefined) open.push({ at: index, sign })
    else {
      const counts = table.entries[slot]?.counts
      if (!counts) return null
      known += sign * counts.numerator
      others = others === null || counts.denominator === null ? null : others + sign * complement(counts)
    }
  }
  const isCounted = open.length < members.length
  return {
    counts: { members: open, known },
    others:
      others === null || !isCounted
        ? isCounted
          ? null
          : { members: open, known: 0 }
        : { members: open, known: others },
    members: open.map(member => member.at),
  }
}

const complement = ({ numerator, denominator }: Counts) => Math.max(0, (denominator ?? 0) - numerator)

type Group = { slots: number[]; held: Held[]; numbers: Map<number, number> }

/** Unknowns that no sum ties together are divided by themselves, so that where one fails the others don't. */
function groupsOf(unknown: readonly number[], held: readonly Held[]): Group[] {
  const of = new Map<number, Held[]>()
  for (const one of held) for (const at of one.members) of.set(at, [...(of.get(at) ?? []), one])
  const seen = new Set<number>()
  return unknown.flatMap((_, start) => {
    if (seen.has(start)) return []
    const own = new Set([start])
    for (const at of own) for (const one of of.get(at) ?? []) one.members.forEach(member => own.add(member))
    own.forEach(at => seen.add(at))
    const numbers = new Map([...own].map((at, index) => [at, index]))
    const slots = [...own].map(at => unknown[at] ?? 0)
    return [{ slots, held: [...new Set([...own].flatMap(at => of.get(at) ?? []))], numbers }]
  })
}

function countsFor({ slots, held, numbers }: Group): Counts[] | null {
  const renumbered = ({ members, known }: Balance): Balance => ({
    members: members.map(({ at, sign }) => ({ at: numbers.get(at) ?? 0, sign })),
    known,
  })
  const counted = sharesOf(
    slots.length,
    held.map(({ counts }) => renumbered(counts)),
  )
  const known = held.flatMap(({ others }) => others ?? [])
  const others = sharesOf(slots.length, known.map(renumbered))
  if (!counted || !others) return null
  const isBounded = new Set(known.flatMap(({ members }) => members.map(({ at }) => numbers.get(at))))
  return counted.map((numerator, index) => {
    // Where the known parts make up their whole, a group that only another year has holds nobody.
    if (!isBounded.has(index)) return { numerator, denominator: numerator === 0 ? 0 : null }
    return { numerator, denominator: numerator + (others[index] ?? 0) }
  })
}

function linesAt(axes: readonly Axis[], slot: number): [Axis, Line, number][] {
  return axes.flatMap(axis => {
    const coordinate = coordinateOf(axis, slot)
    return (axis.through[coordinate] ?? []).map((line): [Axis, Line, number] => [axis, line, coordinate])
  })
}

const membersOf = (axis: Axis, line: Line, slot: number, coordinate: number): number[] =>
  line.members.map(member => slot + (member - coordinate) * axis.stride)
