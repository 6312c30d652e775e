import { describe, expect, it } from 'vitest'
import { queryOf, readFilter } from './log-filter'

describe('what is asked of the log', () => {
  it('comes back the same from the address', () => {
    const filter = {
      by: 7,
      entity: 'Person',
      entrance: 'job',
      from: '2026-01-01',
      to: '2026-11-29',
      before: 12345678901n,
    }
    const asked = Object.fromEntries(new URLSearchParams(queryOf(filter)))
    expect(readFilter(asked)).toEqual(filter)
  })
  it('is everything without an address', () => expect(queryOf(readFilter({}))).toBe(''))
  it.each([
    { vem: '1 OR 1=1', fran: '2026-02-30', till: 'igår', slag: "'; --", vag: 'Form 1', fore: '-1' },
    { vem: '99999999999', fore: '9'.repeat(30), slag: ['a', 'b'], fran: '' },
    { vem: '', slag: '', fore: '1.5' },
  ])('leaves out what cannot be read: %o', asked => expect(queryOf(readFilter(asked))).toBe(''))
})
