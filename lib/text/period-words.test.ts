import { expect, it } from 'vitest'
import { periodInWords, shortPeriod } from './period-words'

it.each([
  ['2026-01', 'januari 2026', 'January 2026'],
  ['2026-Q1', 'kvartal 1 2026', 'Q1 2026'],
  ['2025-Q1–2025-Q4', 'kvartal 1–kvartal 4 2025', 'Q1–Q4 2025'],
  ['2025-02–2026-01', 'februari 2025–januari 2026', 'February 2025–January 2026'],
  ['2025-01–2025-12', 'januari–december 2025', 'January–December 2025'],
  ...['2024', '2024/25', '2019–2021', 'januari 2026'].map(label => [label, label, label]),
])('%s is read as %s', (label, sv, en) => {
  expect([periodInWords('sv', label), periodInWords('en', label)]).toEqual([sv, en])
})

it.each([
  ['september 2026', 'sep 2026'],
  ['oktober 2025–september 2026', 'sep 2026'],
  ['January–December 2025', 'Dec 2025'],
  ['kvartal 2 2025–kvartal 1 2026', 'kvartal 1 2026'],
  ...['2026', '2024/25', '2019–2021', 'kvartal 1 2026'].map(label => [label, label]),
])('%s is %s on an axis', (label, short) => expect(shortPeriod(label!)).toBe(short))
