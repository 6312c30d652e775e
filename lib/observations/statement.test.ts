import { expect, test } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { groupValues } from './statement'

test('two groups are told with their last shown values, the focus group first', () => {
  const reading = readingOf(bySex)
  expect(groupValues(reading, reading.gaps[0]!, 'sv')).toBe('68,2\u00a0% för pojkar och 74,2\u00a0% för flickor (2021)')
  expect(groupValues(reading, reading.gaps[0]!, 'en')).toBe('68.2% for boys and 74.2% for girls (2021)')
})
