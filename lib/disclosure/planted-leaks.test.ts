import { audit } from '@/tests/support/disclosure-attack/audit'
import { CITY, share } from '@/tests/support/disclosure-attack/cells'
import { together } from '@/tests/support/disclosure-attack/earlier'
import { byDecimals, byGap, byLimits, byRatio } from '@/tests/support/disclosure-attack/print'
import { equationsOf, keyOf, type Seen } from '@/tests/support/disclosure-attack/seen'
import { bySubtraction } from '@/tests/support/disclosure-attack/subtraction'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { knownSums } from './sums'

const print = { per: 100, decimals: 1 }
const exactly = { per: 100, decimals: 8 }

/** A table as a careless publisher would print it: only the cells named are left out. */
const careless = (cells: readonly Cell[], hidden: readonly string[], decimals = 1): Seen[] =>
  cells.map(({ period, geography, breakdown, value, denominator }) => {
    const isHidden = hidden.includes(breakdown) || hidden.includes(`${geography} ${breakdown}`)
    return {
      period,
      geography,
      breakdown,
      value: isHidden ? null : Number(value?.toFixed(decimals)),
      count: null,
      size: denominator,
    }
  })

const total = share(CITY, '', 40, 400)
const women = share(CITY, 'sex=women', 3, 200)
const men = share(CITY, 'sex=men', 37, 200)
const table = [total, women, men]
const equations = equationsOf(table, knownSums(table, []))
const secret = keyOf(women)

describe('the attack finds a planted leak', () => {
  test('by subtraction: one group hidden alone beside its total', () => {
    expect(bySubtraction(careless(table, ['sex=women']), equations, print)).toEqual([
      { key: secret, low: 3, high: 3, by: 'subtraction' },
    ])
    expect(bySubtraction(careless(table, ['sex=women', 'sex=men']), equations, print)).toEqual([])
  })

  test('by subtraction in two steps: a district from the city, then a group from the district', () => {
    const places = ['district:1490R001', 'district:1490R002']
    const cells = [
      ...table,
      share('district:1490R001', '', 25, 250),
      share('district:1490R002', '', 15, 150),
      share('district:1490R001', 'sex=women', 2, 120),
      share('district:1490R001', 'sex=men', 23, 130),
    ]
    const seen = careless(cells, [`${places[0]} `, `${places[0]} sex=women`])
    const found = bySubtraction(seen, equationsOf(cells, knownSums(cells, [])), print)
    expect(found).toContainEqual({
      key: `2022-01-01/2022-12-31 ${places[0]} sex=women`,
      low: 2,
      high: 2,
      by: 'subtraction',
    })
  })

  test('by ratio × denominator: the count is blank, the share still there', () => {
    expect(byRatio(secret, 1.5, 200, print)).toMatchObject({ low: 3, high: 3 })
  })

  test('by the gap and one group', () => {
    expect(byGap(secret, -17, 18.5, 200, print)).toContainEqual({ key: secret, low: 3, high: 3, by: 'gap + one group' })
  })

  test('by rounding: decimals that the indicator does not have', () => {
    expect(byDecimals(secret, '7,22046698', print)).toMatchObject({ low: 937, by: 'decimals: 937/12977' })
    expect(byDecimals(secret, '7,2', print)).toBeNull()
  })

  test('by the limits left beside a hidden value', () => {
    expect(byLimits(secret, 1.5, 0.51, 4.32, { per: 100, decimals: 2 })).toMatchObject({ low: 3, high: 3 })
  })

  test('by an earlier publication: men were shown once, now only the total is', () => {
    const revisionOf = () => 0
    const before = careless([men], [])
    const now = careless(table, ['sex=women', 'sex=men'])
    const sums = knownSums(table, [])
    const all = together(
      [
        { cells: before, revisionOf },
        { cells: now, revisionOf },
      ],
      sums,
    )
    expect(bySubtraction(all.cells, all.equations, print)).toMatchObject([{ low: 3, high: 3 }])
  })

  test('by a linear programme: two groups hidden, but hardly anyone to hide behind', () => {
    const ages = (a: number, b: number) => [
      share(CITY, '', 57 + a + b, 600),
      share(CITY, 'age=a', a, 200),
      share(CITY, 'age=b', b, 200),
      share(CITY, 'age=c', 57, 200),
    ]
    const youngest = `${total.period} ${CITY} age=a`
    const possible = (cells: Cell[]) => {
      const known = equationsOf(cells, knownSums(cells, []))
      const seen = careless(cells, ['age=a', 'age=b'], 8)
      return [bySubtraction(seen, known, exactly), audit(seen, known, exactly, [youngest])]
    }
    expect(possible(ages(3, 1))).toMatchObject([[], [{ low: 0, high: 4 }]])
    expect(possible(ages(2, 1))).toMatchObject([[], [{ low: 0, high: 3 }]])
  })
})
