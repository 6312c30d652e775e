import { expect, test } from 'vitest'
import { dictionary } from '@/lib/text/dictionary'
import { readingOf, type Told } from '@/tests/support/reading'
import { figureOf } from './figure-of'

const pointOf = (told: Omit<Told, 'year'>) => {
  const view = { dimension: 'alla', comparison: 'ingen' }
  const setting = { view, ownCode: '1490', locale: 'sv', t: dictionary('sv'), validFrom: 2021 } as const
  return figureOf(readingOf([{ year: 2021, count: 712, of: 1000, ...told }]), setting).series[0]?.points[0]
}

test('what the source publishes has no word for its origin', () => {
  expect(pointOf({ lower: 68.3, upper: 73.9, limitsOrigin: 'published' })).toEqual({
    ...{ x: expect.closeTo(2021.5, 2) as number, label: '2021', value: 71.2, lower: 68.3, upper: 73.9 },
  })
})

test('our own arithmetic has', () => expect(pointOf({ origin: 'computed' })).toMatchObject({ origin: 'computed' }))

test('an interval computed from counts that are recovered says so', () => {
  const limits = { lower: 68.3, upper: 73.9, limitsOrigin: 'computed' } as const
  expect(pointOf({ ...limits, countsOrigin: 'published' })).toMatchObject({ limits: 'computed' })
  expect(pointOf({ ...limits, countsOrigin: 'recovered' })).toMatchObject({ limits: 'recovered' })
})

test('a value that is hidden tells nothing of whose it is', () =>
  expect(pointOf({ count: 3, of: 12, origin: 'computed', lower: 8.9, upper: 53.2, limitsOrigin: 'computed' })).toEqual({
    ...{ x: expect.closeTo(2021.5, 2) as number, label: '2021', value: null, mark: '..' },
  }))
