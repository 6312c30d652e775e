import { expect, test } from 'vitest'
import { pupils } from '@/tests/support/reading'
import type { Shown } from './load'
import { withTyped } from './with-typed'

const value = (year: number, source?: string | null) =>
  ({
    when: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
    ...(source !== undefined && { entered: { source, publishedOn: '2026-11-29' } }),
  }) as unknown as Shown

test('what is typed is told by its source and day, from the first period to the last', () => {
  const { typed, isAllTyped } = withTyped(pupils, [
    value(2025, 'Registret'),
    value(2022),
    value(2023, 'Registret'),
    value(2024, null),
  ])
  expect(isAllTyped).toBeUndefined()
  expect(withTyped(pupils, [value(2023, 'Registret'), value(2024, null)]).isAllTyped).toBe(true)
  expect(typed).toEqual([
    { first: '2023', last: '2025', source: 'Registret', publishedOn: '2026-11-29' },
    { first: '2024', last: '2024', source: null, publishedOn: '2026-11-29' },
  ])
})

test("an indicator whose values are all its source's own says nothing of it", () =>
  expect(withTyped(pupils, [value(2022)])).toBe(pupils))
