import { describe, expect, it } from 'vitest'
import { regionalKendall } from './regional-kendall'

const series = (family: string, values: number[]) => ({
  family,
  values: values.map((value, i) => ({ year: 2010 + i, value })),
})

/** All orders of the years, jointly: the test's own definition, for a few years. */
function enumerated(all: number[][]): number {
  const n = all[0]!.length
  const orders = (left: number[]): number[][] =>
    left.length === 0 ? [[]] : left.flatMap(one => orders(left.filter(o => o !== one)).map(rest => [one, ...rest]))
  const sOf = (order: number[]) =>
    all.reduce(
      (sum, values) =>
        sum +
        order.reduce((s, j, b) => s + order.slice(0, b).reduce((t, i) => t + Math.sign(values[j]! - values[i]!), 0), 0),
      0,
    )
  const seen = Math.abs(sOf(Array.from({ length: n }, (_, i) => i)))
  const every = orders(Array.from({ length: n }, (_, i) => i)).map(sOf)
  return every.filter(s => Math.abs(s) >= seen).length / every.length
}

describe('all gaps at once', () => {
  it('has the p of a full enumeration of the years’ orders', () => {
    const [a, b] = [
      [1, 2, 3, 5, 4],
      [2, 1, 4, 3, 5],
    ]
    const { s, p } = regionalKendall([series('a', a!), series('b', b!)])
    expect(s).toBe(8 + 6)
    expect(p).toBeCloseTo(enumerated([a!, b!]), 2)
  })
  it('goes one way where every family does, whichever is left out', () => {
    const falling = ['a', 'b', 'c'].map(family => series(family, [9, 8, 7, 6, 5, 4, 3, 2]))
    expect(regionalKendall(falling)).toMatchObject({ way: 'down', chance: 'veryLikely', families: 3 })
  })
  it('is not carried by one family', () => {
    const one = series('sport', [9, 8, 7, 6, 5, 4, 3, 2])
    expect(regionalKendall([one, series('school', [1, 1, 1, 1, 1, 1, 1, 1])])).toMatchObject({
      way: 'none',
      chance: 'mayBeChance',
    })
  })
  it('takes one series of a family, the longest', () => {
    const found = regionalKendall([series('sport', [3, 2, 1]), series('sport', [1, 2, 3, 4])])
    expect(found).toMatchObject({ families: 1, s: 6 })
  })
  it('says the same every time', () => {
    const two = [series('a', [3, 1, 4, 1, 5, 9, 2, 6]), series('b', [2, 7, 1, 8, 2, 8, 1, 8])]
    expect(regionalKendall(two)).toEqual(regionalKendall(two))
  })
})
