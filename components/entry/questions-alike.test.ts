import { expect, it } from 'vitest'
import type { CellFinding } from '@/lib/values/check-typed'
import type { EntryLine } from './entry-lines'
import { questionsAlike } from './questions-alike'

const line = (...findings: CellFinding[]) => ({ findings }) as unknown as EntryLine
const step = (from: number): CellFinding => ({ kind: 'warning', what: 'largeStep', from, usualStep: 1 })
const same: CellFinding = { kind: 'warning', what: 'sameAsBefore' }

it('a question is the same whatever its figures are, and a row stands under what it asks first', () => {
  const alike = questionsAlike([line(step(3)), line(same), line(step(8), same), line()])
  expect(alike.map(({ what, lines }) => [what, lines.length])).toEqual([
    ['largeStep', 2],
    ['sameAsBefore', 1],
  ])
})
