import { expect, test } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { wrongFinding, wrongWords } from '@/tests/support/honest-caption'
import { gapHeadlineOf, groupValues, headlineOf, statementOf } from './statement'

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
  const values = [{ year: 2021, value: 12.5 }]
  const reading = readingOf(values, { ...told, subject })
  expect(statementOf(reading, undefined, 'sv')).toMatch(/^Antalet brott per 100\u202f000 invånare var 12,5 \(2021\)\./)
  expect(statementOf(reading, undefined, 'en').match(/per 100,000/g)).toHaveLength(1)
  expect(statementOf(readingOf(values, told), undefined, 'en')).toMatch(/12\.5\sper\s100,000\sinhabitants\./)
})

test('years that lack a value between the two that are compared are named (case F1)', () => {
  const values = [2018, 2019, 2022].map(year => ({ year, value: year === 2022 ? 72.4 : 79.6 }))
  const yearly = readingOf(values, { periodicity: 'schoolYear' })
  expect(statementOf({ ...yearly, level: yearly.level }, undefined, 'sv')).toMatch(/Värden saknas för 2020 och 2021\./)
  const byElection = readingOf(values, { periodicity: 'election' })
  expect(statementOf(byElection, undefined, 'sv')).not.toContain('Värden saknas')
})

test('a jump that nobody has explained is told with both its ends, and asks the owner (case N6)', () => {
  const values = [74, 75, 75.5, 76, 77, 77.5, 78.9, 92.3, 92.5, 92.8, 93, 93.2, 93.4, 94.2]
  const reading = readingOf(values.map((value, i) => ({ year: 2009 + i, value })))
  expect(reading.jumps).toHaveLength(1)
  expect(statementOf(reading, undefined, 'sv')).toMatch(
    /Mellan 2015 och 2016 hoppar värdet från 78,9 till 92,3\sprocent/,
  )
})

test('a headline and a caption say the same of a gap, in both languages', () => {
  const told = [
    { year: 2021, value: 80 },
    { year: 2023, value: 81 },
    ...[
      { year: 2021, women: 85, men: 75 },
      { year: 2023, women: 88, men: 74 },
    ].flatMap(({ year, women, men }) => [
      { year, breakdown: 'sex=women', value: women },
      { year, breakdown: 'sex=men', value: men },
    ]),
  ]
  const reading = readingOf(told)
  const [gap] = reading.gaps
  for (const locale of ['sv', 'en'] as const) {
    expect(gapHeadlineOf(reading, gap!, locale)).toMatch(/10[.,]0 (till|to) 14[.,]0/)
    expect(wrongWords(statementOf(reading, gap, locale), reading.level, gap!.gap)).toEqual([])
    expect(wrongFinding(headlineOf(reading, gap, locale), reading.level, gap!.gap)).toEqual([])
  }
})
