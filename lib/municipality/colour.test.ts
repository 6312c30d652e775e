import { expect, it } from 'vitest'
import { contrast, inDark, isSeen, LEAST_CONTRAST } from './colour'

it('black on white is 21 to 1, and grey #767676 the least that text needs', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it('a pale colour is not seen on white, a strong one is', () => {
  expect(isSeen('#ffd500')).toBe(false)
  expect(isSeen('#005aa0')).toBe(true)
})

it.each(['#00204a', '#000000', '#7a1020', '#ffd500'])('%s is seen in the dark, lighter if it has to be', colour => {
  expect(contrast(inDark(colour), '#1a1f26')).toBeGreaterThanOrEqual(LEAST_CONTRAST)
})

it('what is seen in the dark as it is stays as it is', () => expect(inDark('#ffd500')).toBe('#ffd500'))
