import { afterEach, describe, expect, it, test } from 'vitest'
import { dayAfter, dayInSweden, startOfDay, yearInSweden, minuteInSweden, momentInSweden } from './days'

const { TZ } = process.env
afterEach(() => {
  process.env.TZ = TZ
})

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Stockholm'])(
  'a day begins at midnight in Sweden on a server in %s',
  zone => {
    process.env.TZ = zone
    expect(dayInSweden(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(dayInSweden(new Date('2026-06-30T21:30:00Z'))).toBe('2026-06-30')
    expect(dayInSweden(new Date('2026-01-15T22:59:59Z'))).toBe('2026-01-15')
  },
)

test('a year begins there too', () => {
  expect(yearInSweden(new Date('2026-12-31T22:59:00Z'))).toBe(2026)
  expect(yearInSweden(new Date('2026-12-31T23:00:00Z'))).toBe(2027)
})

test.each([
  ['2026-01-15', '2026-01-14T23:00:00.000Z'],
  ['2026-07-15', '2026-07-14T22:00:00.000Z'],
  // The clocks are turned at night, after the day has begun.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
])('%s begins at %s', (day, moment) => expect(startOfDay(day).toISOString()).toBe(moment))

test('a day is followed by the next, over months and leap years', () => {
  expect(['2026-12-31', '2028-02-28'].map(dayAfter)).toEqual(['2027-01-01', '2028-02-29'])
})

describe('a time on the clock in Sweden', () => {
  it.each([
    ['2026-12-03T09:00', '2026-12-03T08:00:00.000Z'],
    ['2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is a moment', (minute, iso) => {
    expect(momentInSweden(minute)?.toISOString()).toBe(iso)
    expect(minuteInSweden(new Date(iso))).toBe(minute)
  })

  it.each(['2026-03-29T02:30', '2026-02-30T09:00', '2026-12-03', '', 'i morgon', '2026-12-03T24:00'])(
    '%s is none',
    minute => expect(momentInSweden(minute)).toBeNull(),
  )
})
