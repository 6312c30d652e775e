import { expect, it } from 'vitest'
import { storable } from './written-text'

it.each([
  ['a\u0000b', 'ab'],
  ['\ud800x', 'x'],
  ['x\udc00', 'x'],
  ['Borås 🙂 −1,2\u00a0%', 'Borås 🙂 −1,2\u00a0%'],
  ['rad\n\tannan', 'rad\n\tannan'],
])('what the database can’t hold is left out, and nothing else: %j', (typed, kept) => {
  expect(storable(typed)).toBe(kept)
})
