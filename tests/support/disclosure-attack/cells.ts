import type { Cell } from '@/lib/disclosure/cell'
import type { Disclosed } from '@/lib/disclosure/gate'

/** A share in per cent: `share('district:1490R025', 'sex=women', 3, 200)`. */
export const share = (geography: string, breakdown: string, numerator: number, denominator: number): Cell => ({
  period: '2022-01-01/2022-12-31',
  geography,
  breakdown,
  value: denominator === 0 ? null : (100 * numerator) / denominator,
  status: 'normal',
  numerator,
  denominator,
  lower: null,
  upper: null,
})

export const CITY = 'municipality:1490'

/** What is printed, in the order of the cells: the number or '..'. */
export const printed = (cells: readonly Disclosed[]) => cells.map(cell => (cell.hidden ? '..' : cell.value))
