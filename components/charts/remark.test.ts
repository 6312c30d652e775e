import { expect, test } from 'vitest'
import { overlap } from './drawing'
import { placeRemark, type Polyline } from './remark'

const plot = { left: 0, top: 0, right: 300, bottom: 200 }
const bar = { x: 100, top: 60, bottom: 120 }

test('words stand inside the gap, midway, when no line is there', () => {
  const { box } = placeRemark('skillnad 6,2', bar, plot, [])
  expect((box.top + box.bottom) / 2).toBe(90)
  expect(box.left).toBe(106)
})

test('words move along the bar so that a line neither runs through them nor touches them', () => {
  const line: Polyline = [
    [100, 90],
    [300, 90],
  ]
  const toTheLeft: Polyline = [
    [0, 90],
    [100, 90],
  ]
  const { box } = placeRemark('skillnad 6,2', bar, plot, [line, toTheLeft])
  expect(overlap(box, { left: 0, right: 300, top: 87, bottom: 93 })).toBe(false)
  expect(box.top).toBeGreaterThan(bar.top - 30)
  expect(box.bottom).toBeLessThan(bar.bottom + 30)
})
