import { expect, it } from 'vitest'
import { timelineOf } from './timeline-geometry'

const period = (startYear: number | null, endYear: number | null) => ({ startYear, endYear })

it('a bar spans its years whole, and one year is as wide as any other', () => {
  const timeline = timelineOf([period(2021, 2024), period(2022, 2022)], 2026)!
  expect([timeline.from, timeline.to, timeline.now]).toEqual([2021, 2024, null])
  expect(timeline.barOf(period(2021, 2024))).toEqual({ x: 0, width: 100, isOpen: false })
  expect(timeline.barOf(period(2022, 2022))).toEqual({ x: 25, width: 25, isOpen: false })
})

it('a bar without an end says no more than its first year, and one without a beginning is its last year alone', () => {
  const timeline = timelineOf([period(2025, null), period(null, 2026), period(2028, 2028)], 2027)!
  expect(timeline.barOf(period(2025, null))).toEqual({ x: 0, width: 25, isOpen: true })
  expect(timeline.barOf(period(null, 2026))).toEqual({ x: 25, width: 25, isOpen: false })
  expect(timeline.now).toEqual({ x: 50, width: 25, isOpen: false })
})

it('without years there is nothing to draw', () => {
  expect(timelineOf([period(null, null)], 2026)).toBeNull()
  expect(timelineOf([period(2026, 2026)], 2026)!.barOf(period(null, null))).toBeNull()
})
