import { byRunningAgain } from '@/tests/support/disclosure-attack/rerun'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooFew } from './primary'

test('which group hides with a small one follows from its size alone, so that running the program again tells nothing', () => {
  const { possible } = byRunningAgain([10, 10, 4], [100, 100, 100], rule)
  expect([...(possible.get(2) ?? [])].sort()).toEqual([1, 2, 3, 4])
})

/** What is left to one who runs the program again: of how many small counts it is one number, of how many fewer than 1 to 4. */
function measured(tables: readonly (readonly [counts: number[], sizes: number[]])[]) {
  const found = { small: 0, exact: 0, narrower: 0 }
  for (const [counts, sizes] of tables) {
    const { possible, isTotalShown } = byRunningAgain(counts, sizes, rule)
    if (!isTotalShown || possible.size > 3) continue
    for (const [group, open] of possible) {
      if (!isTooFew(counts[group] ?? 0, rule.threshold)) continue
      found.small++
      if (open.size === 1) found.exact++
      if ([1, 2, 3, 4].some(count => !open.has(count))) found.narrower++
    }
  }
  return found
}

const sizes = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 5, maxLength: 5 })
const large = fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 2, maxLength: 4 })

test('a small count that is alone in its table stays open from 1 to 4 for one who runs the program again', () => {
  const tables = fc.sample(fc.tuple(large, fc.integer({ min: 1, max: 4 }), sizes), { seed: 1490, numRuns: 300 })
  const counted = tables.map(([others, small]) => [small, ...others])
  const divided = counted.map((counts, at) => [counts, (tables[at]?.[2] ?? []).slice(0, counts.length)] as const)
  expect(measured(divided)).toEqual({ small: 300, exact: 0, narrower: 0 })
  // The same where some people are in none of the groups.
  expect(measured(counted.map((counts, at) => [counts, tables[at]?.[2] ?? []]))).toMatchObject({
    exact: 0,
    narrower: 0,
  })
})

test('of small counts that stand beside other small ones some are narrowed so: as many as the decision tells', () => {
  const any = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 30 }))
  const table = fc.tuple(fc.array(any, { minLength: 3, maxLength: 5 }), sizes)
  const tables = fc.sample(table, { seed: 1490, numRuns: 300 })
  const { small, exact, narrower } = measured(tables.map(([counts, all]) => [counts, all.slice(0, counts.length)]))
  expect(small).toBeGreaterThan(250)
  expect(exact / small).toBeLessThan(0.03)
  expect(narrower / small).toBeLessThan(0.3)
})
