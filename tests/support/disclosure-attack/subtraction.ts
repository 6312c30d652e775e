import { boundsOf, type Bounds } from './bounds'
import { keyOf, type Equation, type Finding, type Print, type Seen } from './seen'

/**
 * Takes known parts from known wholes until nothing more comes out: the hidden counts that are pinned to one number.
 * Numbers found on the way are used for the next.
 */
export function bySubtraction(cells: readonly Seen[], equations: readonly Equation[], print: Print): Finding[] {
  const known = new Map([...boundsOf(cells, print)].filter(([, { low, high }]) => low === high))
  const shown = new Set(cells.filter(cell => cell.value !== null || cell.count !== null).map(keyOf))
  const found = new Map<string, Bounds>()
  for (let more = true; more;) {
    more = false
    for (const equation of equations) {
      const [key, count] = solved(equation, known) ?? []
      if (key === undefined || count === undefined) continue
      known.set(key, { low: count, high: count })
      if (!shown.has(key)) found.set(key, { low: count, high: count })
      more = true
    }
  }
  return [...found].map(([key, bounds]) => ({ key, ...bounds, by: 'subtraction' }))
}

/** The one unknown of an equation and its count. */
function solved({ whole, parts }: Equation, known: ReadonlyMap<string, Bounds>): [string, number] | null {
  const members = [whole, ...parts]
  const unknown = members.filter(member => !known.has(member))
  const key = unknown[0]
  if (unknown.length !== 1 || key === undefined) return null
  const sum = parts.reduce((total, part) => total + (known.get(part)?.low ?? 0), 0)
  return [key, key === whole ? sum : (known.get(whole)?.low ?? 0) - sum]
}
