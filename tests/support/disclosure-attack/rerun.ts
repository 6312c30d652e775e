import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { share } from './cells'

const CITY = 'municipality:1490'

/** A city's total and its groups, the total last: counts and sizes. */
const tableOf = (counts: readonly number[], sizes: readonly number[]): Cell[] => [
  ...counts.map((count, group) => share(CITY, `group=${group}`, count, sizes[group] ?? 0)),
  share(
    CITY,
    '',
    counts.reduce((sum, count) => sum + count, 0),
    sizes.reduce((sum, size) => sum + size, 0),
  ),
]

/**
 * One who has this program runs it again for every table that fits what is printed, and keeps those that come out
 * with the same cells hidden: the counts that each hidden group can then have. For a city's few groups.
 */
export function byRunningAgain(counts: readonly number[], sizes: readonly number[], rule: DisclosureRule) {
  const print = (table: readonly number[]) => disclose(tableOf(table, sizes), rule).map(cell => cell.hidden)
  const seen = print(counts)
  const hidden = counts.flatMap((_, group) => (seen[group] ? [group] : []))
  const isTotalShown = seen.at(-1) === null
  const total = hidden.reduce((sum, group) => sum + (counts[group] ?? 0), 0)
  const possible = new Map(hidden.map(group => [group, new Set<number>()]))
  const visit = (table: readonly number[], at: number, left: number): void => {
    const group = hidden[at]
    if (group === undefined || !isTotalShown) return
    const isLast = at === hidden.length - 1
    const most = Math.min(left, sizes[group] ?? 0)
    for (let count = isLast ? left : 0; count <= most; count++) {
      const next = table.with(group, count)
      if (!isLast) visit(next, at + 1, left - count)
      else if (print(next).join() === seen.join()) hidden.forEach(one => possible.get(one)?.add(next[one] ?? 0))
    }
  }
  visit(counts, 0, total)
  return { isTotalShown, possible }
}
