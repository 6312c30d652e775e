import { describe, expect, it } from 'vitest'
import { rankOf } from './rank'
import { years } from './series-fixtures'

const rank = (values: number[], decimals = 1) => {
  const found = rankOf(years(2012, values), point => point.value, decimals)
  return found && [found.extreme, found.since.label, found.isFirst]
}

describe('where the latest value stands in its history', () => {
  it('is the lowest of all', () => expect(rank([84, 85, 83, 84, 82, 80])).toEqual(['lowest', '2012', true]))
  it('is the highest since a year that was as high in print', () => {
    expect(rank([19, 18.24, 12, 11, 14, 11.4, 18.2])).toEqual(['highest', '2013', false])
  })
  it('stands out from fewer than four earlier values: nothing is said', () => {
    expect(rank([5, 1, 2, 3, 4])).toBeUndefined()
    expect(rank([1, 2, 3])).toBeUndefined()
  })
  it('does not stand out in the middle', () => expect(rank([1, 9, 2, 8, 3, 7, 5])).toBeUndefined())
})
