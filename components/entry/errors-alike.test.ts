import { expect, it } from 'vitest'
import type { CellFinding } from '@/lib/values/check-typed'
import type { EntryLine } from './entry-lines'
import { errorsAlike, lacksCounts } from './errors-alike'

const line = (...findings: CellFinding[]) => ({ findings, row: { cell: { indicatorId: 1 } } }) as unknown as EntryLine
const lacking: CellFinding = { kind: 'error', what: 'countsAreMissing' }
const swapped: CellFinding = { kind: 'error', what: 'numeratorAboveDenominator' }
const warned: CellFinding = { kind: 'warning', what: 'sameAsBefore' }

it('equal errors are one, those that are typed wrong before those that are not filled in', () => {
  const many = Array.from({ length: 46 }, () => line(lacking))
  const alike = errorsAlike([...many, line(lacking, swapped), line(warned, lacking)])
  expect(alike.map(({ error, lines }) => [error.what, lines.length])).toEqual([
    ['numeratorAboveDenominator', 1],
    ['countsAreMissing', 47],
  ])
})

it('a row lacks counts when that alone is the matter with it', () => {
  expect([line(lacking), line(warned, lacking), line(lacking, swapped), line()].map(lacksCounts)).toEqual([
    ...[true, true, false, false],
  ])
})
