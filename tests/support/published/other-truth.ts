import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { countsOf } from '@/lib/disclosure/primary'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { knownSums } from '@/lib/disclosure/sums'
import { equationsOf, keyOf, type Equation } from '@/tests/support/disclosure-attack/seen'
import { solve, type Constraint } from 'yalps'

type Range = { low: number; high: number }

/**
 * Another table that looks the same from outside: what is shown stands as it is, every sum holds, and the same cells
 * are hidden for the same reasons. One hidden count after the other is changed where that can be done.
 */
export function otherTruth(cells: readonly Cell[], rule: DisclosureRule): Cell[] {
  const reasons = disclose(cells, rule).map(cell => cell.hidden)
  const equations = equationsOf(cells, knownSums(cells, []))
  let now = [...cells]
  for (const [at, cell] of cells.entries()) {
    if (!reasons[at] || now[at]!.value !== cell.value) continue
    for (const step of [1, -1]) {
      const other = moved(now, reasons, equations, rule, keyOf(cell), step)
      if (!other || disclose(other, rule).some(({ hidden }, i) => hidden !== reasons[i])) continue
      now = other
      break
    }
  }
  return now
}

/** One person more or fewer in one place, with the fewest others moved to even the sums out; null where it can't be. */
function moved(
  cells: readonly Cell[],
  reasons: readonly unknown[],
  equations: readonly Equation[],
  rule: DisclosureRule,
  wanted: string,
  step: number,
): Cell[] | null {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  const known = new Set(cells.map(keyOf))
  cells.forEach((cell, i) => {
    const key = keyOf(cell)
    const { low, high } = reasons[i] ? rangeOf(cell, rule) : { low: 0, high: 0 }
    const count = countsOf(cell, rule)?.numerator ?? 0
    for (const [name, room, sign] of [
      [`${key} up`, high - count, 1],
      [`${key} down`, count - low, -1],
    ] as const) {
      if (!reasons[i] || room <= 0) continue
      variables.set(name, new Map([['cost', 1], [name, 1], ...(key === wanted ? [['wanted', sign] as const] : [])]))
      if (room < Infinity) constraints.set(name, { max: room })
    }
  })
  equations.forEach(({ whole, parts }, i) => {
    if (![whole, ...parts].every(key => known.has(key))) return
    for (const [key, sign] of [[whole, -1] as const, ...parts.map(part => [part, 1] as const)]) {
      variables.get(`${key} up`)?.set(`sum ${i}`, sign)
      variables.get(`${key} down`)?.set(`sum ${i}`, -sign)
    }
    constraints.set(`sum ${i}`, { equal: 0 })
  })
  constraints.set('wanted', { equal: step })
  const { status, variables: solved } = solve({ direction: 'minimize', objective: 'cost', constraints, variables })
  if (status !== 'optimal' || solved.some(([, people]) => !Number.isInteger(people))) return null
  const people = new Map(solved)
  return cells.map(cell => {
    const change = (people.get(`${keyOf(cell)} up`) ?? 0) - (people.get(`${keyOf(cell)} down`) ?? 0)
    return change === 0 ? cell : withCount(cell, (countsOf(cell, rule)?.numerator ?? 0) + change, rule)
  })
}

/** As many as would be hidden for the same reason. */
function rangeOf(cell: Cell, rule: DisclosureRule): Range {
  const { numerator = 0, denominator = null } = countsOf(cell, rule) ?? {}
  const size = denominator ?? Infinity
  const { threshold } = rule
  if (size < rule.smallestGroup) return { low: 0, high: size }
  if (numerator === 0 || numerator === size) return { low: numerator, high: numerator }
  if (numerator < threshold) return { low: 1, high: threshold - 1 }
  if (size - numerator < threshold) return { low: size - threshold + 1, high: size - 1 }
  return { low: threshold, high: size - threshold }
}

function withCount(cell: Cell, count: number, { valueIsCount }: DisclosureRule): Cell {
  if (valueIsCount) return { ...cell, value: count }
  return { ...cell, numerator: count, value: cell.denominator ? (100 * count) / cell.denominator : null }
}
