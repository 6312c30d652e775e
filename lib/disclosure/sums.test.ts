import { describe, expect, test } from 'vitest'
import { knownSums } from './sums'

const cells = (...places: [geography: string, breakdown?: string][]) =>
  places.map(([geography, breakdown = '']) => ({ period: '2022', geography, breakdown }))

describe('sums that go without saying', () => {
  test("a dimension's total is the sum of its categories", () => {
    const known = knownSums(
      cells(['municipality:1490'], ['municipality:1490', 'age=0-19|sex=men'], ['municipality:1490', 'sex=women']),
      [],
    )
    expect(known).toContainEqual({ along: 'sex', whole: '', parts: ['men', 'women'] })
    expect(known).toContainEqual({ along: 'age', whole: '', parts: ['0-19', 'not 0-19'] })
  })

  test('a city is the sum of its RegSO, and again of its DeSO, and again of its electoral districts', () => {
    const known = knownSums(
      cells(
        ['municipality:1490'],
        ['district:1490R001'],
        ['district:1490R002'],
        ['district:1490A0010'],
        ['district:1490C1230'],
        ['electoral:14900101'],
        ['electoral:14900102'],
      ),
      [],
    )
    expect(known.map(sum => sum.parts)).toEqual([
      ['district:1490A0010', 'district:1490C1230'],
      ['district:1490R001', 'district:1490R002'],
      ['electoral:14900101', 'electoral:14900102'],
    ])
  })

  test('a city is the sum of a district and the rest', () => {
    const known = knownSums(
      cells(['municipality:1490'], ['district:1490R001'], ['district:1490R025'], ['rest:1490R025']),
      [],
    )
    expect(known).toContainEqual({
      along: 'geography',
      whole: 'municipality:1490',
      parts: ['district:1490R025', 'rest:1490R025'],
    })
  })

  test('districts belong to their own city; a reference is a part of nothing', () => {
    const known = knownSums(
      cells(
        ['municipality:1490'],
        ['municipality:2081'],
        ['reference:0000'],
        ['district:2081R014'],
        ['district:2081R015'],
      ),
      [],
    )
    expect(known).toEqual([
      { along: 'geography', whole: 'municipality:2081', parts: ['district:2081R014', 'district:2081R015'] },
    ])
  })

  test('what is declared replaces what would be taken for granted', () => {
    const declared = [
      { along: 'age', whole: '', parts: ['0-64', '65-'] },
      { along: 'age', whole: '0-64', parts: ['0-19', '20-64'] },
    ]
    expect(knownSums(cells(['municipality:1490', 'age=0-19']), declared)).toEqual(declared)
  })
})
