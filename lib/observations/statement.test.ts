import { expect, test } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { groupValues, statementOf } from './statement'

test('two groups are told with their last shown values, the focus group first', () => {
  const reading = readingOf(bySex)
  expect(groupValues(reading, reading.gaps[0]!, 'sv')).toBe('68,2\u00a0% för pojkar och 74,2\u00a0% för flickor (2021)')
  expect(groupValues(reading, reading.gaps[0]!, 'en')).toBe('68.2% for boys and 74.2% for girls (2021)')
})

test('a unit that the subject has said is not said again, in either language', () => {
  const subject = {
    sv: 'Antalet brott per 100\u202f000 invånare',
    en: 'The number of offences per 100,000 inhabitants',
  }
  const told = { isShare: false, unit: 'antal per 100 000 invånare', isCompleteCount: false }
  const reading = readingOf([{ year: 2021, value: 12.5 }], { ...told, subject })
  expect(statementOf(reading, undefined, 'sv')).toMatch(/^Antalet brott per 100\u202f000 invånare var 12,5 \(2021\);/)
  expect(statementOf(reading, undefined, 'en')).toMatch(
    /^The number of offences per 100,000 inhabitants was 12\.5 \(2021\);/,
  )
  const plain = readingOf([{ year: 2021, value: 12.5 }], told)
  expect(statementOf(plain, undefined, 'en')).toMatch(/^The number was 12\.5\sper\s100,000\sinhabitants \(2021\);/)
})
