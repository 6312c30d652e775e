export type ValueStatus =
  'normal' | 'missing' | 'notApplicable' | 'confidential' | 'preliminary' | 'estimated' | 'break'

/** One number as it is known inside, before anything is hidden or rounded. */
export type Cell = {
  /** ISO start and end: '2022-01-01/2022-12-31'. */
  period: string
  /** 'municipality:1490', 'district:1490R025', 'rest:1490R025', 'reference:0000', 'peers:G176214', 'electoral:14900374', 'school:…'. */
  geography: string
  /** Canonical key: '' is the total, 'sex=women', 'age=0-19|sex=men' (dimension keys sorted, joined by '|'). */
  breakdown: string
  value: number | null
  status: ValueStatus
  numerator: number | null
  denominator: number | null
  /** 95 % limits in the value's unit, computed from counts or published. */
  lower: number | null
  upper: number | null
}

/** What tells one cell from another within an indicator. */
export type CellAddress = Pick<Cell, 'period' | 'geography' | 'breakdown'>
