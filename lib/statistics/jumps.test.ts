import { describe, expect, it } from 'vitest'
import { jumpsIn } from './jumps'
import { meanOf, years } from './series-fixtures'

const jumps = (values: number[], decimals = 1) =>
  jumpsIn(years(2009, values), decimals).map(({ from, to }) => `${from.label}–${to.label}`)

describe('a jump that may be a change in the measure', () => {
  it('is full-time employment in Borås 2013–2014: 78.9 became 92.3 (N6)', () => {
    expect(jumps([73.3, 74.3, 75.8, 77.5, 78.9, 92.3, 91.3, 90.9, 92.2, 92.2, 92.8, 92.8, 93.4, 94.2])).toEqual([
      '2013–2014',
    ])
  })
  it('is no step of whole numbers, however the others stand still (N12)', () => {
    expect(jumps([12, 12, 13, 13, 13, 12, 13, 12, 13, 13, 13, 13], 0)).toEqual([])
  })
  it('is no step of two printed units', () => expect(jumps([5, 5, 5, 5.2, 5.2, 5.2, 5.2, 5.2])).toEqual([]))
  it('needs six steps to stand out from', () => expect(jumps([1, 1, 1, 9, 9, 9])).toEqual([]))
  it('is not looked for in means that overlap', () => {
    const means = [1, 1, 1, 1, 9, 9, 9, 9].map((value, i) => meanOf(2008 + i, 2010 + i, value))
    expect(jumpsIn(means, 1)).toEqual([])
  })
  it('goes down as well as up', () => expect(jumps([9, 9.1, 9, 9.2, 9.1, 2, 2.1, 2])).toEqual(['2013–2014']))
})
