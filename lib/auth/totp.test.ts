import { describe, expect, it } from 'vitest'
import { appAddress, base32, codeOf, stepAt, stepOfCode } from './totp'

/** RFC 6238, appendix B, SHA-1. */
const SECRET = Buffer.from('12345678901234567890')
const RFC_6238: [seconds: number, code: string][] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
]
/** RFC 4226, appendix D: the codes of the first steps. */
const RFC_4226 = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
/** RFC 4648, section 10, without what fills up. */
const RFC_4648: [text: string, coded: string][] = [
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
]

describe('a code', () => {
  it.each(RFC_6238)('at %i seconds is the RFC’s', (seconds, code) => {
    expect(codeOf(SECRET, stepAt(1000 * seconds), 8)).toBe(code)
  })

  it('of each of the first ten steps is the RFC’s', () => {
    expect(RFC_4226.map((_, step) => codeOf(SECRET, step))).toEqual(RFC_4226)
  })

  it('holds in its own step and in the one before and after, and no longer', () => {
    const now = 1000 * 1111111111
    const [own, code] = [stepAt(now), codeOf(SECRET, stepAt(now))]
    const heldAt = [-2, -1, 0, 1, 2].map(steps => stepOfCode(SECRET, code, now + 30_000 * steps))
    expect(heldAt).toEqual([null, own, own, own, null])
  })
})

describe('the secret', () => {
  it.each(RFC_4648)('%j is written as the RFC says', (text, coded) => {
    expect(base32(Buffer.from(text))).toBe(coded)
  })

  it('stands in an address that holds any name', () => {
    const address = new URL(appAddress('Målbild', 'åsa+1@borås.se', SECRET))
    expect(decodeURIComponent(address.pathname)).toBe('/Målbild:åsa+1@borås.se')
    expect(Object.fromEntries(address.searchParams)).toEqual({ secret: base32(SECRET), issuer: 'Målbild' })
  })
})
