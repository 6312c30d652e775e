import { isSame, type Fields } from './row'

export type Merged = {
  /** Not there, and never brought before. */
  add: Map<string, Fields>
  /** Only what is to be changed. */
  change: Map<string, Fields>
  /** Withdrawn by the pack, and as the pack wrote them. */
  remove: Set<string>
}

/**
 * What the pack may do to a table, row by row: `brought` is what it last wrote, `found` what stands there now, `pack`
 * what it says today. What differs from what was brought was changed by a person and stays; what isn't there any more
 * was removed by one and stays away; what nobody touched is renewed. A column that was not brought is younger than the
 * row, so nobody has touched it.
 */
export function merge(
  brought: ReadonlyMap<string, Fields>,
  found: ReadonlyMap<string, Fields>,
  pack: ReadonlyMap<string, Fields>,
  isWhole: boolean,
): Merged {
  const merged: Merged = { add: new Map(), change: new Map(), remove: new Set() }
  for (const [key, said] of pack) {
    const before = brought.get(key)
    const now = found.get(key)
    if (!now) {
      if (!before) merged.add.set(key, said)
      continue
    }
    // A row that a person made where the pack now has one of its own is the person's.
    if (!before || (isWhole && !isUntouched(before, now))) continue
    const renewed = Object.entries(said).filter(
      ([column, value]) => !isSame(value, now[column]) && (!(column in before) || isSame(before[column], now[column])),
    )
    if (renewed.length) merged.change.set(key, Object.fromEntries(renewed))
  }
  for (const [key, before] of brought) {
    const now = found.get(key)
    if (now && !pack.has(key) && isUntouched(before, now)) merged.remove.add(key)
  }
  return merged
}

export const isUntouched = (brought: Fields, found: Fields): boolean =>
  Object.entries(brought).every(([column, value]) => isSame(value, found[column]))
