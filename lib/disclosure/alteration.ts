import { coordinateOf } from './grid'
import { mostUnsaid, tiesOf } from './neighbours'
import { shiftsThrough, type Shift } from './shift'
import type { Table } from './table'

/**
 * Another table the public could just as well be looking at: steps of ±1 at some places that leave every sum as it
 * is, and the people they can move before a count breaks its bounds.
 */
export type Alteration = { places: readonly number[]; steps: readonly number[]; room: number }

/** People moved so far: an alteration starts from the table as they leave it. */
export type Moved = ReadonlyMap<number, number>

/** Of each axis only the shifts that look best by themselves are combined with those of the others. */
const MOST_PER_AXIS = 6

/** The order of preference: hide nothing more, else the fewest, far enough, never shown before, the smallest. */
const TO_HIDE = 1e12
const TOO_SHORT = 1e11
const SHOWN_BEFORE = 1e10
const LARGEST = 1e9

/** Finds alterations of a table; what doesn't change while the table is protected is computed once. */
export function alterationsOf(table: Table) {
  const { grid, entries } = table
  const ties = tiesOf(table)
  const shifts = grid.axes.map(axis => axis.coordinates.map((): readonly Shift[] | undefined => undefined))
  /** The partners a coordinate was altered with last: to take them again keeps hidden places together. */
  const latest = grid.axes.map(axis => axis.coordinates.map((): Shift | undefined => undefined))

  // One alteration is built at a time, a stretch of these for each axis: the search runs thousands of times.
  const places: number[] = []
  const steps: number[] = []
  let cost = 0
  let room = Infinity
  let length = 0

  /** Adds one place; false where the public knows its count or nobody can be moved. */
  function add(place: number, step: number, moved: Moved): boolean {
    const entry = entries[place]
    let own = Infinity
    if (entry) {
      if (entry.fixed) return false
      if (entry.counts) own = step < 0 ? entry.canFall : entry.canRise
      else if (step < 0) own = mostUnsaid(table, place)
      if (!entry.hidden) {
        cost += TO_HIDE + (entry.onceShown ? SHOWN_BEFORE : 0)
        cost += entry.counts ? Math.min(LARGEST, entry.counts.numerator) : 0
      }
    } else if (step < 0) own = mostUnsaid(table, place)
    if (moved.size > 0) own -= step * (moved.get(place) ?? 0)
    if (own < room) room = own
    places[length] = place
    steps[length] = step
    length++
    return room >= 1
  }

  /** Repeats what is built along another axis, so that what it disturbs there is evened out. */
  function repeat(stride: number, shift: Shift, moved: Moved, below: number): boolean {
    const built = length
    const start = shift[0]?.[0] ?? 0
    for (let member = 1; member < shift.length; member++) {
      const [coordinate, sign] = shift[member] ?? [start, 1]
      for (let index = 0; index < built; index++) {
        const place = (places[index] ?? 0) + (coordinate - start) * stride
        if (!add(place, (steps[index] ?? 0) * sign, moved) || cost >= below) return false
      }
    }
    return true
  }

  function goBack(to: { length: number; cost: number; room: number }): void {
    length = to.length
    cost = to.cost
    room = to.room
  }

  const costWithin = (need: number) => (cost > 0 && room < need ? cost + TOO_SHORT : cost)

  function mixesRevisions(): boolean {
    let onceShown = false
    let onceHidden = false
    for (let index = 0; index < length; index++) {
      const entry = entries[places[index] ?? 0]
      onceShown ||= entry?.onceShown === true
      onceHidden ||= entry?.onceHidden === true
    }
    return onceShown && onceHidden
  }

  type Choice = { axis: number; coordinate: number; stride: number; shifts: Shift[] }

  function chooseShifts(axis: number, place: number, need: number, moved: Moved): Choice {
    const theAxis = grid.axes[axis]!
    const coordinate = coordinateOf(theAxis, place)
    const known = (shifts[axis]![coordinate] ??= shiftsThrough(theAxis, coordinate))
    const before = { length, cost, room }
    const chosen: Shift[] = []
    const costs: number[] = []
    for (const shift of known) {
      const usable = repeat(
        theAxis.stride,
        shift,
        moved,
        costs.length < MOST_PER_AXIS ? Infinity : costs[costs.length - 1]!,
      )
      if (usable) {
        const own = costWithin(need) - (shift === latest[axis]![coordinate] ? TO_HIDE : 0)
        let at = costs.length
        while (at > 0 && costs[at - 1]! > own) at--
        costs.splice(at, 0, own)
        chosen.splice(at, 0, shift)
        if (costs.length > MOST_PER_AXIS) {
          costs.pop()
          chosen.pop()
        }
      }
      goBack(before)
    }
    return { axis, coordinate, stride: theAxis.stride, shifts: chosen }
  }

  /**
   * The best alteration that raises (+1) or lowers (−1) the count at a place by up to `need`; null when there's none.
   */
  function best(place: number, direction: 1 | -1, need: number, moved: Moved, bits = ties(place)): Alteration | null {
    goBack({ length: 0, cost: 0, room: Infinity })
    if (!add(place, direction, moved)) return null
    const choices: Choice[] = []
    grid.axes.forEach((_, axis) => {
      if (bits & (1 << axis)) choices.push(chooseShifts(axis, place, need, moved))
    })
    let found: Alteration | null = null
    let lowest = Infinity
    let beyond = 0
    const taken: Shift[] = []
    let winner: Shift[] = []
    const combine = (depth: number): void => {
      const choice = choices[depth]
      if (choice) {
        const before = { length, cost, room }
        for (const shift of choice.shifts) {
          taken[depth] = shift
          if (repeat(choice.stride, shift, moved, lowest)) combine(depth + 1)
          goBack(before)
          if (lowest === 0) return
        }
        return
      }
      const own = costWithin(need)
      if (own >= lowest) return
      let further = 0
      for (let index = 0; index < length; index++) further |= ties(places[index] ?? 0)
      further &= ~bits
      beyond |= further
      if (further || mixesRevisions()) return
      found = { places: places.slice(0, length), steps: steps.slice(0, length), room }
      lowest = own
      winner = taken.slice(0, depth)
    }
    combine(0)
    choices.forEach(({ axis, coordinate }, depth) => {
      if (winner[depth]) latest[axis]![coordinate] = winner[depth]
    })
    return found ?? (beyond ? best(place, direction, need, moved, bits | beyond) : null)
  }

  return { best, ties }
}
