import { CITY, share } from '@/tests/support/disclosure-attack/cells'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { expect, test } from 'vitest'
import { derive } from './derive'
import { disclose } from './gate'

const gap = (...counts: [number, number][]) =>
  derive(
    disclose(
      counts.map(([count, size], index) => share(CITY, `group=${index}`, count, size)),
      rule,
    ),
    (a, b) => (a && b ? a.value - b.value : null),
  )

test('a gap is computed from what stands behind the rounded numbers', () => {
  expect(gap([561, 652], [561, 681])).toEqual({ hidden: null, value: (100 * 561) / 652 - (100 * 561) / 681 })
})

test('a gap with a hidden member is hidden', () => {
  expect(gap([3, 200], [80, 200])).toEqual({ hidden: 'secondary', value: null })
})

test('a gap with a missing member is empty', () => {
  expect(gap([0, 0], [80, 200])).toEqual({ hidden: null, value: null })
})
