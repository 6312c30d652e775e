import { weightOf } from './grid'
import type { Shift } from './shift'
import type { Table } from './table'

/**
 * Another table the public could just as well be looking at: steps of ±1 at some slots that leave every sum as it
 * is, and the people they can move before a count breaks its bounds.
 */
export type Alteration = { slots: readonly number[]; steps: readonly number[]; room: number }

/** People moved so far, by slot: an alteration starts from the table as they leave it. */
export type Moved = ReadonlyMap<number, number>

/** The order of preference: hide nothing more, else the fewest, far enough, never shown before, the smallest. */
const TO_HIDE = 1e12
const TOO_SHORT = 1e11
const SHOWN_BEFORE = 1e10
const LARGEST = 1e9

/** An alteration in the making, slot by slot; built in one piece of memory, since thousands are tried. */
export class Draft {
  private readonly slots: number[] = []
  private readonly steps: number[] = []
  private length = 0
  private cost = 0
  private room = Infinity
  private moved: Moved = new Map()

  constructor(private readonly table: Table) {}

  /** Begins at one slot; false where nobody can be moved there. */
  start(slot: number, step: 1 | -1, moved: Moved): boolean {
    this.goBack({ length: 0, cost: 0, room: Infinity })
    this.moved = moved
    return this.add(slot, step)
  }

  /** Repeats what is built along another axis, so that what it disturbs there is evened out. */
  repeat(stride: number, shift: Shift, below: number): boolean {
    const built = this.length
    const start = shift[0]?.[0] ?? 0
    for (let member = 1; member < shift.length; member++) {
      const [coordinate, sign] = shift[member] ?? [start, 1]
      for (let index = 0; index < built; index++) {
        const slot = (this.slots[index] ?? 0) + (coordinate - start) * stride
        if (!this.add(slot, (this.steps[index] ?? 0) * sign) || this.cost >= below) return false
      }
    }
    return true
  }

  /** Adds one slot; false where its count is known to the public, or to nobody, or nobody can be moved. */
  private add(slot: number, step: number): boolean {
    const entry = this.table.entries[slot]
    if (!entry?.counts || entry.fixed) return false
    let own = step < 0 ? entry.canFall : entry.canRise
    if (!entry.hidden) {
      this.cost += TO_HIDE + (entry.onceShown ? SHOWN_BEFORE : 0)
      this.cost += Math.min(LARGEST, entry.counts.denominator ?? weightOf(this.table.grid, slot))
    }
    if (this.moved.size > 0) own -= step * (this.moved.get(slot) ?? 0)
    if (own < this.room) this.room = own
    this.slots[this.length] = slot
    this.steps[this.length] = step
    this.length++
    return this.room >= 1
  }

  mark(): Mark {
    return { length: this.length, cost: this.cost, room: this.room }
  }

  goBack({ length, cost, room }: Mark): void {
    this.length = length
    this.cost = cost
    this.room = room
  }

  costWithin(need: number): number {
    return this.cost > 0 && this.room < need ? this.cost + TOO_SHORT : this.cost
  }

  /** An earlier number that was shown, against an earlier count that was hidden, would give the latter away. */
  mixesRevisions(): boolean {
    let onceShown = false
    let onceHidden = false
    for (let index = 0; index < this.length; index++) {
      const entry = this.table.entries[this.slots[index] ?? 0]
      onceShown ||= entry?.onceShown === true
      onceHidden ||= entry?.onceHidden === true
    }
    return onceShown && onceHidden
  }

  /** All bits that `bitsOf` gives for the slots. */
  bits(bitsOf: (slot: number) => number): number {
    let all = 0
    for (let index = 0; index < this.length; index++) all |= bitsOf(this.slots[index] ?? 0)
    return all
  }

  finished(): Alteration {
    return { slots: this.slots.slice(0, this.length), steps: this.steps.slice(0, this.length), room: this.room }
  }
}

type Mark = { length: number; cost: number; room: number }
