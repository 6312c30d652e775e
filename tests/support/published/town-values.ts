import type { Cell } from '@/lib/disclosure/cell'
import { tableOf } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { periodOf } from './told'
import { town, type TownValues } from './town'

const SHAPE = { districts: 3, sexes: 2, ages: 3, periods: 3 }
const AGES = ['0-19', '20-64', '65+']

/**
 * Values of the town: 3 districts × sex × age × 3 years with all totals, 144 cells for each indicator, many of them
 * small. The two tables are chosen so that the town shows some of everything, and hides one sex beside the other.
 */
export function townValues(): TownValues {
  const tables = fc.sample(tableOf(SHAPE), { seed: 1490, numRuns: 250 }).map(cells => cells.map(inTown))
  const [shares, counts] = [tables[7]!, tables[33]!]
  return {
    // Of a group with no one in it there is no share to keep.
    'PROV-ANDEL': [...shares.filter(cell => cell.denominator !== 0), ...sweden()],
    'PROV-ANTAL': counts.map(cell => ({ ...cell, value: cell.numerator, numerator: null, denominator: null })),
  }
}

function inTown(cell: Cell): Cell {
  const year = 2021 + Number(cell.period.slice(3))
  return {
    ...cell,
    period: periodOf(String(year)),
    geography: cell.geography.replace('1490', town.code),
    breakdown: cell.breakdown
      .replace(/age=(\d)/, (_, age: string) => `age=${AGES[Number(age)]}`)
      .replace(/sex=(\d)/, (_, sex: string) => `sex=${sex === '0' ? 'women' : 'men'}`),
  }
}

const sweden = (): Cell[] =>
  [2021, 2022, 2023].map(year => ({
    ...{
      period: periodOf(String(year)),
      geography: 'reference:0000',
      breakdown: '',
      status: 'normal',
      lower: null,
      upper: null,
    },
    ...{ value: year - 2000 + 0.04, numerator: null, denominator: null },
  }))
