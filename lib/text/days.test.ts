import { afterEach, expect, test } from 'vitest'
import { dayInSweden, yearInSweden } from './days'

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
