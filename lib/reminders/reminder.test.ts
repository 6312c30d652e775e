import { describe, expect, it } from 'vitest'
import { remindersSv } from '@/lib/text/reminders-sv'
import { daysAfter, dueKind, isTimeForLetters, letterOf, type Reminder, type ReminderKind } from './reminder'

const one = (kind: ReminderKind, key: string): Reminder => ({ kind, key, title: key, about: 'ord', path: '/' })
const [late, stale, approved] = [one('late', 'a'), one('stale', 'b'), one('approved', 'c')]
const today = '2026-12-03'
const keysOf = (standing: readonly Reminder[], told: { day: string; keys: string[] } | null) =>
  letterOf(standing, { told, today }).map(({ key }) => key)

describe('a letter of reminders', () => {
  it('tells all that stands the first time, what came back first and what was approved last', () => {
    const returned = one('returned', 'd')
    expect(keysOf([approved, stale, late, returned], null)).toEqual(['d', 'a', 'b', 'c'])
    expect(keysOf([], null)).toEqual([])
  })

  it('is not written while nothing is new, until a week has passed', () => {
    expect(keysOf([late, stale], { day: '2026-12-02', keys: ['a', 'b'] })).toEqual([])
    expect(keysOf([late, stale], { day: '2026-11-27', keys: ['a', 'b'] })).toEqual([])
    expect(keysOf([late, stale], { day: '2026-11-26', keys: ['a', 'b'] })).toEqual(['a', 'b'])
  })

  it('tells again of what stands as soon as something beside it is new', () => {
    expect(keysOf([late, stale], { day: '2026-12-02', keys: ['a'] })).toEqual(['a', 'b'])
  })

  it('tells once that something was approved, and no letter is written for that alone again', () => {
    expect(keysOf([approved], { day: '2026-11-20', keys: ['c'] })).toEqual([])
    expect(keysOf([approved, late], { day: '2026-12-02', keys: ['c'] })).toEqual(['a'])
    expect(keysOf([approved], { day: '2026-12-02', keys: [] })).toEqual(['c'])
  })

  it('holds ten of a kind, and says how many more there are', () => {
    const told = Array.from({ length: 12 }, (_, i) => ({ ...one('late', `nr ${i}`), address: 'https://exempel.se/a' }))
    const about = {
      name: 'Åsa',
      municipality: 'Borås Stad',
      list: 'https://exempel.se/l',
      account: 'https://exempel.se/k',
    }
    const { subject, body } = remindersSv.letter({ ...about, told })
    expect(subject).toBe('Påminnelse från Målbild för Borås Stad: 12 saker')
    expect(body).toContain('FÖRSENAT ELLER SAKNAS\n– nr 0: ord\n  https://exempel.se/a\n')
    expect(body).toContain('– nr 9: ord')
    expect(body).not.toContain('nr 10')
    expect(body).toContain('– och 2 till')
  })
})

describe('something with a day', () => {
  it.each([
    ['2026-12-02', 'late'],
    ['2026-12-03', 'dueSoon'],
    ['2026-12-17', 'dueSoon'],
    ['2026-12-18', null],
  ])('by %s is %s on the third of December', (day, kind) => expect(dueKind(day, today)).toBe(kind))

  it('counts days over the end of a month and of a year', () => {
    expect(daysAfter('2026-12-25', 7)).toBe('2027-01-01')
    expect(daysAfter('2024-03-01', -1)).toBe('2024-02-29')
  })
})

describe('letters are written', () => {
  it.each([
    ['2026-12-04T07:00', true],
    ['2026-12-04T06:59', false],
    ['2026-12-04T23:10', true],
    ['2026-12-05T09:00', false],
    ['2026-12-06T09:00', false],
    ['2026-12-07T09:00', true],
  ])('at %s: %s', (minute, isTime) => expect(isTimeForLetters(minute)).toBe(isTime))
})
