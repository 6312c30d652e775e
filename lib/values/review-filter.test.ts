import { expect, test } from 'vitest'
import { isOfAsked, readReviewFilter, saysAsked, type ReviewFilter } from './review-filter'

const isAskedFor = (filter: ReviewFilter) => isOfAsked(filter, one) && saysAsked(filter, one)
const one = { touches: ['Behöriga'], by: 'Karin Ek', questions: 0, changes: 2 }

test.each([
  [{}, true],
  [{ indikator: 'Behöriga', person: 'Karin Ek', fragor: 'nej', svar: 'ja' }, true],
  [{ indikator: 'Behör' }, false],
  [{ person: 'Olle Lind' }, false],
  [{ fragor: 'ja' }, false],
  [{ svar: 'nej' }, false],
])('%j: %s', (query, is) => expect(isAskedFor(readReviewFilter(query))).toBe(is))

test('what cannot be read is not asked', () => {
  const hostile = { indikator: ['a', 'b'], person: 'x'.repeat(5000), fragor: 'kanske', svar: { a: 1 } }
  expect(isAskedFor(readReviewFilter(hostile))).toBe(true)
})
