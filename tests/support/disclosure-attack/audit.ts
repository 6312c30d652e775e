import { solve, type Constraint } from 'yalps'
import { boundsOf, type Bounds } from './bounds'
import type { Equation, Finding, Print, Seen } from './seen'

/**
 * The best that anyone can do with sums: for each wanted cell the lowest and the highest count that a linear
 * programme finds possible, given all that is printed. For tables of some 200 cells.
 */
export function audit(
  cells: readonly Seen[],
  equations: readonly Equation[],
  print: Print,
  wanted: readonly string[],
): Finding[] {
  const bounds = boundsOf(cells, print)
  const { constraints, variables } = programme(bounds, equations)
  const extreme = (direction: 'minimize' | 'maximize', key: string): number => {
    const own = variables.get(key)
    // A cell in no sum is bounded by itself alone.
    const { low, high } = bounds.get(key) ?? { low: 0, high: Infinity }
    if (!own) return direction === 'minimize' ? low : high
    own.set('wanted', 1)
    const { status, result } = solve({ direction, objective: 'wanted', constraints, variables })
    own.delete('wanted')
    if (status === 'unbounded') return direction === 'minimize' ? 0 : Infinity
    if (status !== 'optimal') throw new Error(`The printed numbers of ${key} contradict each other: ${status}`)
    return result
  }
  // Counts are whole: a bound of 1.2 from below is 2.
  return wanted.map(key => ({
    key,
    low: Math.max(0, Math.ceil(extreme('minimize', key) - 1e-6)),
    high: Math.floor(extreme('maximize', key) + 1e-6),
    by: 'audit',
  }))
}

function programme(bounds: ReadonlyMap<string, Bounds>, equations: readonly Equation[]) {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  equations.forEach(({ whole, parts }, index) => {
    // Of a sum with only one member ever mentioned nothing follows.
    if ([whole, ...parts].filter(key => bounds.has(key)).length < 2) return
    const name = `sum ${index}`
    let constant = 0
    for (const [key, sign] of [[whole, -1] as const, ...parts.map(part => [part, 1] as const)]) {
      const { low, high } = bounds.get(key) ?? { low: 0, high: Infinity }
      if (low === high) {
        constant += sign * low
        continue
      }
      const variable = variables.get(key) ?? new Map<string, number>()
      variables.set(key, variable.set(name, sign).set(`within ${key}`, 1))
      constraints.set(`within ${key}`, high === Infinity ? { min: low } : { min: low, max: high })
    }
    constraints.set(name, { equal: -constant })
  })
  return { constraints, variables }
}
