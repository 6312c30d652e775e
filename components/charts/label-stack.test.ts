import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackHeight, stackLabels } from './label-stack'

const tall = (...wishes: number[]) => wishes.map(want => ({ want, height: 18 }))

test('labels with room stand where they want', () => {
  expect(stackLabels(tall(50, 100), 0, 200)).toEqual([50, 100])
})

test('two labels that would collide give way by as much each', () => {
  expect(stackLabels(tall(100, 104), 0, 200)).toEqual([93, 111])
})

test('a label at the edge stays inside', () => {
  expect(stackLabels(tall(2, 199), 0, 200)).toEqual([9, 191])
})

const labels = fc.array(
  fc.record({ want: fc.double({ min: -50, max: 400, noNaN: true }), height: fc.integer({ min: 10, max: 60 }) }),
  { minLength: 1, maxLength: 12 },
)

test('no labels overlap, none change order, and all stand inside when they can', () => {
  fc.assert(
    fc.property(labels, stack => {
      const bottom = Math.max(250, stackHeight(stack))
      const middles = stackLabels(stack, 0, bottom)
      const order = stack.map((_, i) => i).sort((a, b) => stack[a]!.want - stack[b]!.want || a - b)
      let above = 0
      for (const i of order) {
        expect(middles[i]! - stack[i]!.height / 2).toBeGreaterThanOrEqual(above - 1e-6)
        above = middles[i]! + stack[i]!.height / 2
      }
      expect(above).toBeLessThanOrEqual(bottom + 1e-6)
    }),
  )
})
