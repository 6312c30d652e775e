import { expect, test } from 'vitest'
import { isQuestioned, type ReviewedValue } from '@/lib/values/proposal'
import { namedValues } from './named-values'

const plain: ReviewedValue = {
  ...{ number: 1, indicatorId: 1, breakdown: '', label: '2024', note: null, source: null, hidden: null },
  ...{
    place: { name: 'Borås' } as ReviewedValue['place'],
    findings: [],
    comments: [],
    seenRevisionId: null,
    hasMoved: false,
  },
  ...{ seen: null, held: null, former: null },
  proposed: { value: 1, status: 'normal', numerator: null, denominator: null },
}
const indicator = { dimensions: [] }

test('what is the same of all values is said once, and each keeps what tells it apart', () => {
  const values = ['2023', '2024'].map(label => ({ ...plain, label }))
  const { shared, nameOf } = namedValues(indicator, values)
  expect([shared, ...values.map(nameOf)]).toEqual(['Borås', '2023', '2024'])
})

test('a value by itself has its whole name', () => {
  const { shared, nameOf } = namedValues(indicator, [plain])
  expect([shared, nameOf(plain)]).toEqual(['', 'Borås, 2024'])
})

test('a value is folded only where nothing was found, said, hidden or published since', () => {
  expect(isQuestioned(plain)).toBe(false)
  const more: Partial<ReviewedValue>[] = [
    { note: 'Ny mätning' },
    { hasMoved: true },
    { hidden: 'small' as never },
    { findings: [{ kind: 'question', what: 'sameAsBefore' } as never] },
  ]
  for (const one of more) expect(isQuestioned({ ...plain, ...one })).toBe(true)
})
