import { Draft, type Alteration, type Moved } from './alteration'
import { coordinateOf, type Axis } from './grid'
import { tiesOf } from './neighbours'
import { shiftsThrough, type Shift } from './shift'
import type { Table } from './table'

/** Of each axis only the shifts that look best by themselves are combined with those of the others. */
const MOST_PER_AXIS = 10

/** An axis with what is found out about it: the shifts through each coordinate. */
type Way = { axis: Axis; bit: number; shifts: Map<number, Shift[]> }

type Choice = { way: Way; shifts: readonly Shift[] }

export type Search = {
  /** The best alteration that raises (+1) or lowers (−1) the count at a slot by up to `need`; null if there's none. */
  best(slot: number, direction: 1 | -1, need: number, moved: Moved): Alteration | null
  /** The axes along which a sum ties the slot to others, as bits. */
  ties(slot: number): number
}

/** Finds alterations of a table; what doesn't change while it is protected is computed once. */
export function searchIn(table: Table): Search {
  const ties = tiesOf(table)
  const draft = new Draft(table)
  const ways = table.grid.axes.map((axis, index): Way => ({
    axis,
    bit: 1 << index,
    shifts: new Map(),
  }))

  function choose(way: Way, slot: number, need: number, most: number): Choice {
    const coordinate = coordinateOf(way.axis, slot)
    const known = way.shifts.get(coordinate) ?? shiftsThrough(way.axis, coordinate)
    way.shifts.set(coordinate, known)
    const before = draft.mark()
    const found: { shift: Shift; cost: number }[] = []
    for (const shift of known) {
      if (draft.repeat(way.axis.stride, shift, found[most - 1]?.cost ?? Infinity)) {
        insert(found, { shift, cost: draft.costWithin(need) }, most)
      }
      draft.goBack(before)
    }
    return { way, shifts: found.map(({ shift }) => shift) }
  }

  function combine(choices: readonly Choice[], bits: number, need: number) {
    let found: Alteration | null = null
    let lowest = Infinity
    let beyond = 0
    const visit = (depth: number): void => {
      const choice = choices[depth]
      if (choice) {
        const before = draft.mark()
        for (const shift of choice.shifts) {
          if (draft.repeat(choice.way.axis.stride, shift, lowest)) visit(depth + 1)
          draft.goBack(before)
          if (lowest === 0) return
        }
        return
      }
      const cost = draft.costWithin(need)
      if (cost >= lowest) return
      const further = draft.bits(ties) & ~bits
      beyond |= further
      if (further || draft.mixesRevisions()) return
      found = draft.finished()
      lowest = cost
    }
    visit(0)
    return { found: found as Alteration | null, beyond }
  }

  function bestAlong(bits: number, most: number, ...asked: Parameters<Search['best']>): Alteration | null {
    const [slot, direction, need, moved] = asked
    if (!draft.start(slot, direction, moved)) return null
    const choices = ways.filter(way => bits & way.bit).map(way => choose(way, slot, need, most))
    const { found, beyond } = combine(choices, bits, need)
    if (found) return found
    return beyond ? bestAlong(bits | beyond, most, ...asked) : null
  }

  return {
    best: (...asked) =>
      bestAlong(ties(asked[0]), MOST_PER_AXIS, ...asked) ?? bestAlong(ties(asked[0]), Infinity, ...asked),
    ties,
  }
}

function insert<T extends { cost: number }>(sorted: T[], item: T, most: number): void {
  let at = sorted.length
  while (at > 0 && (sorted[at - 1]?.cost ?? 0) > item.cost) at--
  sorted.splice(at, 0, item)
  if (sorted.length > most) sorted.pop()
}
