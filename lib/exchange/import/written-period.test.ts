import { expect, it } from 'vitest'
import { periodIn, periodInColumn, periodWithin } from './written-period'

it.each([
  ['2024', '2024-01-01', '2024-12-31', '2024'],
  [2024, '2024-01-01', '2024-12-31', '2024'],
  ['2018/19', '2018-07-01', '2019-06-30', '2018/19'],
  ['läsåret 2018/2019', '2018-07-01', '2019-06-30', '2018/19'],
  ['2019–2021', '2019-01-01', '2021-12-31', '2019–2021'],
  ['2024Q1', '2024-01-01', '2024-03-31', '2024-Q1'],
  ['2024K 1', '2024-01-01', '2024-03-31', '2024-Q1'],
  ['kvartal 4 2023', '2023-10-01', '2023-12-31', '2023-Q4'],
  ['2024M07', '2024-07-01', '2024-07-31', '2024-07'],
  ['februari 2024', '2024-02-01', '2024-02-29', '2024-02'],
  ['jan-26', '2026-01-01', '2026-01-31', '2026-01'],
  ['May 2026', '2026-05-01', '2026-05-31', '2026-05'],
  ['2026 okt', '2026-10-01', '2026-10-31', '2026-10'],
  ['HT 2024', '2024-07-01', '2024-12-31', 'HT 2024'],
  ['2025vt', '2025-01-01', '2025-06-30', 'VT 2025'],
  ['vårterminen 2025', '2025-01-01', '2025-06-30', 'VT 2025'],
  ['31 dec 2024', '2024-12-31', '2024-12-31', '2024-12-31'],
  ['2024 (prel.)', '2024-01-01', '2024-12-31', '2024'],
  ['2010-09-07', '2010-09-07', '2010-09-07', '2010-09-07'],
])('%s is a period', (text, start, end, label) => {
  expect(periodIn(text)).toEqual({ start, end, label })
})

it.each([
  '1 234',
  '12',
  '0114',
  '2024-02-30',
  '2024M13',
  '2018/20',
  '2021–2019',
  'Borås',
  '',
  '20240',
  '202601',
  'maj 12',
])('%s is none', text => expect(periodIn(text)).toBeNull())

it('six digits are a month where a column tells of periods', () => {
  expect([202601, '202612', '202613', '2026'].map(cell => periodInColumn(cell)?.label)).toEqual([
    ...['2026-01', '2026-12', undefined, '2026'],
  ])
})

it.each([
  ['Antal 2024', '2024', 'Antal'],
  ['Läget i juli 2024', '2024-07', 'Läget i'],
  ['Antal kvartal 1 2024', '2024-Q1', 'Antal'],
  ['Kv. 1, 2024', '2024-Q1', ''],
  ['Antal 2024 1)', '2024', 'Antal'],
  ['Antal (2024) 2)', '2024', 'Antal'],
  ['Befolkning 2024, 2 vuxna', '2024', 'Befolkning 2 vuxna'],
  ['2023 och 2024', undefined, undefined],
])('among the words of "%s" stands %s', (text, label, rest) => {
  const found = periodWithin(text)
  expect([found?.period.label, found?.rest]).toEqual([label, rest])
})
