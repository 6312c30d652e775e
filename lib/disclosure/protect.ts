import type { Alteration } from './alteration'
import { addImplied, tellingParts, type TellingPart } from './implied'
import { NO_LEEWAY } from './leeway'
import { neighboursOf } from './neighbours'
import { searchIn, type Search } from './search'
import type { Table } from './table'

/**
 * Hides what must be hidden besides, so that no hidden count can be narrowed to less than 1 … threshold − 1.
 *
 * A count is safe when two other tables can be written down that look the same from outside: one where it is as
 * low, one where it is as high as its leeway asks. They are found by moving people between hidden slots so that
 * every sum stays as it is; where hidden slots don't suffice, the smallest that help are hidden too. To hide more
 * never makes a table found earlier impossible, so one pass is enough. Sound, not minimal.
 */
export function protect(table: Table): { isTied(slot: number): boolean } {
  const sums = addImplied(table)
  const { best, ties } = searchIn(table)
  const hidden = table.occupied.filter(slot => table.entries[slot]?.hidden && !table.entries[slot]?.fixed)
  for (const slot of hidden.sort((a, b) => a - b)) {
    const { up, down } = table.entries[slot]?.leeway ?? NO_LEEWAY
    if (!give(table, best, slot, 1, up) || !give(table, best, slot, -1, down)) hideAround(table, slot)
    // What helps both ways is hidden with the highest and the lowest small count too, or it would tell them apart.
    else if (up + down > 0)
      [up, down].forEach((need, at) => need === 0 && give(table, best, slot, at === 0 ? 1 : -1, 1))
  }
  for (const telling of sums.flatMap(sum => tellingParts(table, sum))) protectRest(table, best, telling)
  return { isTied: slot => ties(slot) !== 0 }
}

/** Where a whole and its part would both be shown, one is hidden: within a whole that stands, rests fall as parts rise. */
function protectRest(table: Table, best: Best, { part, whole, rest }: TellingPart): void {
  const own = table.entries[part]
  const all = table.entries[whole]
  if (!own || !all || own.hidden || all.hidden) return
  if (!own.fixed) {
    own.hidden = true
    if (give(table, best, part, 1, rest.down) && give(table, best, part, -1, rest.up)) return
  }
  if (all.fixed) return
  all.hidden = true
  if (!give(table, best, whole, 1, rest.up) || !give(table, best, whole, -1, rest.down)) hideAround(table, whole)
}

type Best = Search['best']

/** Moves people to or from a slot until its leeway is met, hiding on the way; false where that can't be done. */
function give(table: Table, best: Best, slot: number, direction: 1 | -1, need: number): boolean {
  const moved = new Map<number, number>()
  let left = need
  while (left > 0) {
    const alteration = best(slot, direction, left, moved)
    if (!alteration) return false
    const people = Math.min(left, alteration.room)
    hideAndMove(table, alteration, people, moved)
    left -= people
  }
  return true
}

function hideAndMove(table: Table, { slots, steps }: Alteration, people: number, moved: Map<number, number>): void {
  slots.forEach((slot, index) => {
    const entry = table.entries[slot]
    if (entry) entry.hidden = true
    moved.set(slot, (moved.get(slot) ?? 0) + people * (steps[index] ?? 0))
  })
}

/**
 * Where nothing else helps, nothing new is shown of all that sums tie to the slot: what was published before is
 * then all there is.
 */
function hideAround(table: Table, slot: number): void {
  const reached = new Set([slot])
  for (const at of reached) {
    const entry = table.entries[at]
    if (entry && !entry.fixed) entry.hidden = true
    for (const neighbour of neighboursOf(table, at)) if (table.entries[neighbour]) reached.add(neighbour)
  }
}
