import { describe, expect, it } from 'vitest'
import { drawArrow, lengthOf, ownScale, scaleOf } from './arrow-row-geometry'

const row = (from: number | undefined, to: number) => ({
  ...(from !== undefined && { from }),
  to,
  isEqual: from === to,
})

describe('the scale of rows that share one', () => {
  it('begins at 0 and holds every end', () =>
    expect(scaleOf([row(25, 33), row(7, 6), row(undefined, 11.9)])).toEqual({ min: 0, max: 35 }))
  it('reaches below 0 where a gap crosses it', () =>
    expect(scaleOf([row(11, -4.9), row(25, 33)])).toEqual({ min: -5, max: 35 }))
  it('has a width even where nothing differs', () => expect(scaleOf([row(0, 0)])).toEqual({ min: 0, max: 1 }))
  it('keeps to round numbers for small units', () => expect(scaleOf([row(3.8, 4.1)])).toEqual({ min: 0, max: 4.5 }))
})

describe('the scale of a row in another unit', () => {
  const zeroOf = ({ min, max }: { min: number; max: number }) => -min / (max - min)
  it('has its own length', () => expect(ownScale(row(107.6, 115.5), { min: 0, max: 35 })).toEqual({ min: 0, max: 120 }))
  it('has its 0 where the list has', () => {
    const list = { min: -5, max: 35 }
    expect(zeroOf(ownScale(row(107.6, 115.5), list))).toBeCloseTo(zeroOf(list))
  })
})

describe('an arrow', () => {
  const scale = { min: 0, max: 40 }
  it('points from where it stood to where it is', () =>
    expect(drawArrow(row(25, 33), scale)).toEqual({ form: 'arrow', from: 62.5, to: 82.5, way: 1 }))
  it('points back where it has become less', () =>
    expect(drawArrow(row(14.9, 9.6), scale)).toMatchObject({ form: 'arrow', way: -1 }))
  it('has a head alone where there is no room for a shaft', () =>
    expect(drawArrow(row(0.8, 1.1), scale)).toMatchObject({ form: 'short', way: 1 }))
  it('is a ring with a dot where the printed values are equal', () =>
    expect(drawArrow({ from: 3.01, to: 3.04, isEqual: true }, scale)).toEqual({ form: 'equal', at: 7.6 }))
  it('is a dot where there is one value only', () =>
    expect(drawArrow(row(undefined, 10), scale)).toEqual({ form: 'dot', at: 25 }))
  it('goes past 0 where other people are worse off now', () => {
    const crossing = row(11, -4.9)
    const common = scaleOf([crossing])
    const zero = (-100 * common.min) / (common.max - common.min)
    const drawn = drawArrow(crossing, common)
    if (!('way' in drawn)) throw new Error('no arrow')
    expect(drawn.from).toBeGreaterThan(zero)
    expect(drawn.to).toBeLessThan(zero)
  })
})

describe('the length of an arrow', () => {
  it('sorts rows as they look', () => {
    const rows = [row(7, 12), row(25, 33), row(undefined, 40), row(3, 3)]
    const scale = scaleOf(rows)
    expect(lengthOf(rows[1]!, scale)).toBeGreaterThan(lengthOf(rows[0]!, scale))
    expect(lengthOf(rows[2]!, scale)).toBe(0)
    expect(lengthOf(rows[3]!, scale)).toBe(0)
  })
})
