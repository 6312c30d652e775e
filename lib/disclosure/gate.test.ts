import { CITY, printed, share } from '@/tests/support/disclosure-attack/cells'
import { keyOf } from '@/tests/support/disclosure-attack/seen'
import { districtRule as rule, smallTable } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose, exact } from './gate'

const NORRBY = 'district:1490R025'
const reasons = (cells: readonly Cell[]) => disclose(cells, rule).map(cell => cell.hidden)

describe('what comes out of the gate', () => {
  test('is rounded, limits too, and carries no counts, nor does anything that copies it', () => {
    const cell = { ...share(CITY, '', 561, 652), lower: 83.1713, upper: 88.4924, id: 17, source: 'Kolada' }
    const [shown] = disclose([cell], rule)
    expect(shown).toEqual({
      period: '2022-01-01/2022-12-31',
      geography: CITY,
      breakdown: '',
      status: 'normal',
      id: 17,
      source: 'Kolada',
      value: 86,
      lower: 83.2,
      upper: 88.5,
      hidden: null,
    })
    expect(shown && exact(shown)).toMatchObject({ value: (100 * 561) / 652, numerator: 561, denominator: 652 })
    expect(shown && exact({ ...shown })).toBeNull()
  })

  test('of a hidden cell nothing is left, not even its limits', () => {
    const [cell] = disclose([{ ...share(NORRBY, '', 3, 200), lower: 0.5, upper: 4.3 }], rule)
    expect(cell).toMatchObject({ value: null, lower: null, upper: null, hidden: 'tooFew' })
    expect(JSON.stringify(cell)).not.toMatch(/4\.3|200|1\.5/)
    expect(cell && exact(cell)).toBeNull()
  })

  test('what is missing stays missing and is not called hidden', () => {
    const missing: Cell = { ...share(CITY, '', 0, 0), status: 'missing', numerator: null, denominator: null }
    expect(disclose([missing], rule)[0]).toMatchObject({ value: null, hidden: null, status: 'missing' })
  })

  test('an authority has its own rule: its secrets stay, its other numbers are rounded and not hidden again', () => {
    const published = { ...rule, publishedByAuthority: true }
    const secret: Cell = { ...share(NORRBY, '', 3, 200), status: 'confidential', value: null }
    const cells = disclose([share(CITY, '', 3, 200), secret], published)
    expect(cells.map(cell => [cell.value, cell.hidden])).toEqual([
      [1.5, null],
      [null, 'confidentialAtSource'],
    ])
  })

  test('what does not count people is only rounded', () => {
    expect(printed(disclose([share(NORRBY, '', 3, 9)], { ...rule, countsPeople: false }))).toEqual([33.3])
  })

  test("our own value whose people aren't known can't be judged, be its area small or wide", () => {
    const bare = { numerator: null, denominator: null }
    expect(reasons([{ ...share(NORRBY, '', 30, 200), ...bare }])).toEqual(['countsUnknown'])
    expect(reasons([{ ...share(CITY, '', 30, 200), ...bare }])).toEqual(['countsUnknown'])
    expect(reasons([{ ...share(CITY, 'age=16-19|birthCountry=foreignBorn', 5, 10), ...bare }])).toEqual([
      'countsUnknown',
    ])
  })

  test("the whole country's number is another publisher's and can stand beside ours, its small groups can't", () => {
    const bare = { numerator: null, denominator: null }
    const country = 'reference:0000'
    expect(reasons([{ ...share(country, '', 30, 200), ...bare }])).toEqual([null])
    expect(reasons([{ ...share(country, 'sex=women', 30, 200), ...bare }])).toEqual(['countsUnknown'])
  })

  test('a rate of which nobody has said what it is per is hidden: 2.5 of 1,200 can be three people', () => {
    const promille = { ...share(CITY, '', 0, 1200), value: 2.5, numerator: null }
    expect(reasons([promille])).toEqual(['countsUnknown'])
    expect(disclose([promille], { ...rule, per: 1000 })[0]?.hidden).toBe('tooFew')
    expect(disclose([{ ...promille, value: 25 }], { ...rule, per: 1000 })[0]?.value).toBe(25)
  })
})

describe('hidden besides', () => {
  test('the smallest group beside it, so that the total does not give the hidden group away', () => {
    const ages = [
      share(CITY, '', 100, 900),
      share(CITY, 'age=a', 3, 300),
      share(CITY, 'age=b', 37, 300),
      share(CITY, 'age=c', 60, 300),
    ]
    expect(printed(disclose(ages, rule))).toEqual([11.1, '..', '..', 20])
  })

  test('a group that only another year has is nothing to hide behind', () => {
    const inYear = (period: string, groups: Record<string, number>) =>
      Object.entries(groups).map(([breakdown, count]) => ({ ...share(CITY, breakdown, count, 200), period }))
    const first = inYear('2021', { '': 84, 'age=a': 4, 'age=b': 40, 'age=c': 40 })
    const later = inYear('2022', { '': 100, 'age=a': 20, 'age=b': 40, 'age=d': 40, 'age=e': 0 })
    const counts = { ...rule, valueIsCount: true }
    const asCounts = (cells: readonly Cell[]) => cells.map(cell => ({ ...cell, value: cell.numerator }))
    expect(printed(disclose([...first, ...later], rule)).slice(0, 4)).toEqual([42, '..', '..', 20])
    for (const beside of [later, later.slice(0, 4)]) {
      const shown = disclose(asCounts([...first, ...beside]), counts)
      expect(printed(shown).slice(0, 4)).toEqual([84, '..', '..', 40])
    }
  })

  test('a sibling that is too small to hide behind is not enough', () => {
    const ages = [
      share(CITY, '', 63, 900),
      share(CITY, 'age=a', 3, 300),
      share(CITY, 'age=b', 0, 300),
      share(CITY, 'age=c', 60, 300),
    ]
    expect(printed(disclose(ages, rule))).toEqual([7, '..', 0, '..'])
  })

  test('both sexes in two places, where districts and sexes both add up', () => {
    const table = [
      [CITY, '', 91, 900],
      [CITY, 'sex=women', 43, 450],
      [CITY, 'sex=men', 48, 450],
      ['district:1490R001', '', 30, 300],
      ['district:1490R001', 'sex=women', 3, 150],
      ['district:1490R001', 'sex=men', 27, 150],
      ['district:1490R002', '', 30, 300],
      ['district:1490R002', 'sex=women', 18, 150],
      ['district:1490R002', 'sex=men', 12, 150],
      ['district:1490R003', '', 31, 300],
      ['district:1490R003', 'sex=women', 22, 150],
      ['district:1490R003', 'sex=men', 9, 150],
    ].map(row => share(...(row as [string, string, number, number])))
    const hidden = disclose(table, rule).flatMap(cell => (cell.hidden ? [`${cell.geography} ${cell.breakdown}`] : []))
    expect(hidden).toEqual([
      'district:1490R001 sex=women',
      'district:1490R001 sex=men',
      'district:1490R002 sex=women',
      'district:1490R002 sex=men',
    ])
  })

  test('a district whose rest of the city would be a handful', () => {
    const cells = [
      share(CITY, '', 104, 900),
      share('district:1490R001', '', 100, 800),
      share('district:1490R002', '', 2, 50),
      share('district:1490R003', '', 2, 50),
    ]
    expect(printed(disclose(cells, rule))).toEqual([11.6, '..', '..', '..'])
  })

  test('one group alone beside its total, when the group not shown is small', () => {
    expect(printed(disclose([share(CITY, '', 40, 100), share(CITY, 'sex=women', 37, 60)], rule))).toEqual([40, '..'])
    expect(printed(disclose([share(CITY, '', 40, 100), share(CITY, 'sex=women', 20, 60)], rule))).toEqual([40, 33.3])
  })

  test('a district that is not in the table, when it is small', () => {
    const cells = (left: number) => [
      share(CITY, '', 100 + left, 900),
      share('district:1490R001', '', 60, 500),
      share('district:1490R002', '', 40, 380),
    ]
    expect(printed(disclose(cells(3), rule))).toEqual([11.4, 12, '..'])
    expect(printed(disclose(cells(9), rule))).toEqual([12.1, 12, 10.5])
  })

  test('nothing, where districts exceed the city somewhere: the source has perturbed its counts', () => {
    const year = (period: string, city: number) =>
      [
        share(CITY, '', city, 900),
        share('district:1490R001', '', 60, 500),
        share('district:1490R002', '', 40, 400),
      ].map(cell => ({ ...cell, period }))
    const cells = [...year('2021', 102), ...year('2022', 99)]
    expect(reasons(cells).filter(reason => reason !== null)).toEqual([])
  })

  test('a sibling, where a total that is not printed follows from the others', () => {
    // The city has 123 of 600, so the second district 23 of 300, and its age b 3 of 150: none of these is printed.
    const cells = [
      share(CITY, 'age=a', 60, 300),
      share(CITY, 'age=b', 63, 300),
      share('district:1490R001', '', 100, 300),
      share('district:1490R002', 'age=a', 20, 150),
    ]
    expect(printed(disclose(cells, rule))).toEqual([20, 21, 33.3, '..'])
  })

  test('a third tenure, where the shares of all who live there add up to everybody', () => {
    const tenures = [
      share(NORRBY, 'tenure=rented', 120, 200),
      share(NORRBY, 'tenure=owned', 3, 200),
      share(NORRBY, 'tenure=coop', 77, 200),
    ]
    expect(printed(disclose(tenures, rule))).toEqual([60, '..', '..'])
  })

  test('a sibling of what the source withholds', () => {
    const withheld: Cell = {
      ...share(CITY, 'sex=men', 3, 200),
      status: 'confidential',
      value: null,
      numerator: null,
      denominator: null,
    }
    const cells = disclose([share(CITY, '', 60, 400), share(CITY, 'sex=women', 57, 200), withheld], rule)
    expect(cells.map(cell => cell.hidden)).toEqual([null, 'secondary', 'confidentialAtSource'])
  })

  test('in a declared sum over periods as in any other', () => {
    const year = (period: string, count: number) => ({ ...share(CITY, '', count, 500), period })
    const sums = [{ along: 'period', whole: '2021/2023', parts: ['2021', '2022', '2023'] }]
    const cells = [year('2021/2023', 33), year('2021', 3), year('2022', 14), year('2023', 16)]
    expect(printed(disclose(cells, rule, { sums }))).toEqual([6.6, '..', '..', 3.2])
  })
})

describe('the reason that is said', () => {
  test('in a sum is the same for the small count and for those that protect it', () => {
    expect(
      reasons([share(CITY, '', 40, 400), share(CITY, 'sex=women', 3, 200), share(CITY, 'sex=men', 37, 200)]),
    ).toEqual([null, 'secondary', 'secondary'])
  })

  test('of a group known to be small is that', () => {
    expect(
      reasons([share(CITY, '', 40, 400), share(CITY, 'sex=women', 3, 9), share(CITY, 'sex=men', 37, 391)]),
    ).toEqual([null, 'smallGroup', 'secondary'])
  })
})

test('the same cells give the same answer in any order', () => {
  const property = fc.property(smallTable(), fc.infiniteStream(fc.nat()), (cells, luck) => {
    const shuffled = cells
      .map(cell => ({ cell, at: luck.next().value ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ cell }) => cell)
    const answer = (given: Cell[]) => new Map(disclose(given, rule).map(cell => [keyOf(cell), cell.hidden]))
    expect([...answer(shuffled)].sort()).toEqual([...answer(cells)].sort())
  })
  fc.assert(property, { seed: 2081, numRuns: 40 })
})
