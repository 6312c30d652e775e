import { describe, expect, it } from 'vitest'
import { shortPath } from './short-path'

describe('a short path', () => {
  it('goes from point to point in steps', () => expect(shortPath('M10,10L12.5,13L9,13Z')).toBe('M10 10l2.5 3-3.5 0z'))

  it('has no zero before a point, and each ring its own start', () =>
    expect(shortPath('M0,0L0.5,0.3L1,0Z' + 'M5,5L5.4,5L5,4.6Z')).toBe('M0 0l.5 .3 .5-.3zM5 5l.4 0-.4-.4z'))

  it('ends where it should after a thousand steps of a third', () => {
    const points = Array.from({ length: 1000 }, (_, i) => `${(i / 3).toFixed(1)},0`)
    const steps = shortPath(`M${points.join('L')}Z`)
      .slice(5, -1)
      .split(' ')
    const end = steps.reduce((sum, step, i) => (i % 2 === 0 ? sum + Number(step) : sum), 0)
    expect(end).toBeCloseTo(333, 6)
  })
})
