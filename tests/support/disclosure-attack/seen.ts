import type { CellAddress } from '@/lib/disclosure/cell'
import type { DeclaredSum } from '@/lib/disclosure/sums'

/** What an outsider has of one cell: the printed number, or '..', and a group's size from public statistics. */
export type Seen = CellAddress & {
  /** As printed; null where it is hidden. */
  value: number | null
  /** The numerator, where something printed gives it away (an interval, a table of counts). */
  count: number | null
  /** Known to everyone: how many live there. Null where there's no such figure. */
  size: number | null
}

/** The scale and precision that the publication states. */
export type Print = { per: number; decimals: number }

/** A hidden count that an attack got hold of: it lies between low and high, both included. */
export type Finding = { key: string; low: number; high: number; by: string }

export const keyOf = ({ period, geography, breakdown }: CellAddress): string => `${period} ${geography} ${breakdown}`

export type Equation = { whole: string; parts: string[] }

/** Every sum written out, cell by cell; parts that nobody has seen are named too. */
export function equationsOf(cells: readonly CellAddress[], sums: readonly DeclaredSum[]): Equation[] {
  const found = new Map<string, Equation>()
  for (const cell of cells) {
    for (const sum of sums) {
      if (![sum.whole, ...sum.parts].includes(coordinate(cell, sum.along))) continue
      const at = (name: string) => keyOf(moved(cell, sum.along, name))
      const equation = { whole: at(sum.whole), parts: sum.parts.map(at) }
      found.set(`${equation.whole} = ${equation.parts.join(' + ')}`, equation)
    }
  }
  return [...found.values()]
}

const pairs = (breakdown: string) => breakdown.split('|').filter(pair => pair !== '')

function coordinate(cell: CellAddress, along: string): string {
  if (along === 'period' || along === 'geography') return cell[along]
  return (
    pairs(cell.breakdown)
      .find(pair => pair.startsWith(`${along}=`))
      ?.slice(along.length + 1) ?? ''
  )
}

function moved(cell: CellAddress, along: string, name: string): CellAddress {
  if (along === 'period' || along === 'geography') return { ...cell, [along]: name }
  const others = pairs(cell.breakdown).filter(pair => !pair.startsWith(`${along}=`))
  return { ...cell, breakdown: [...others, ...(name === '' ? [] : [`${along}=${name}`])].sort().join('|') }
}
