import { describe, expect, it } from 'vitest'
import { isTooEarly, refusalOf } from './refusal'

const fine = {
  host: 'malbild.boras.se',
  origin: 'https://malbild.boras.se',
  'sec-fetch-site': 'same-origin',
  'next-action': '40' + 'a'.repeat(40),
  'content-type': 'multipart/form-data; boundary=----WebKitFormBoundaryx1',
  'content-length': '500',
}
const refused = (changes: Record<string, string | null> = {}, method = 'POST') => {
  const told = Object.entries({ ...fine, ...changes }).filter((told): told is [string, string] => told[1] !== null)
  return refusalOf({ method, headers: new Headers(told) })?.status
}

describe('what the work area is sent', () => {
  it('is let through from its own pages', () => {
    expect(refused()).toBeUndefined()
    expect(refused({ 'content-type': 'text/plain;charset=UTF-8' })).toBeUndefined()
    expect(refused({}, 'GET')).toBeUndefined()
  })
  it.each(['https://evil.example', 'null', 'http://', null])('is refused from elsewhere: %s', origin =>
    expect(refused({ origin })).toBe(403),
  )
  it.each(['cross-site', 'same-site', 'none'])('is refused where the browser says that it comes from %s', site =>
    expect(refused({ 'sec-fetch-site': site })).toBe(403),
  )
  it('is no cached question, whose id has its highest bit set', () => {
    expect(refused({ 'next-action': 'c0' + 'a'.repeat(40) })).toBe(404)
    expect(refused({ 'next-action': 'x' })).toBe(404)
    expect(refused({ 'next-action': null })).toBe(404)
  })
  it('is drawn anew when a form was sent before its scripts had come', () => {
    const byItself = Object.entries(fine).filter(([name]) => name !== 'next-action')
    expect(isTooEarly({ method: 'POST', headers: new Headers(byItself) })).toBe(true)
    expect(isTooEarly({ method: 'POST', headers: new Headers(fine) })).toBe(false)
    expect(isTooEarly({ method: 'GET', headers: new Headers(byItself) })).toBe(false)
  })
  it('can be read', () => {
    expect(refused({ 'content-type': 'multipart/form-data' })).toBe(415)
    expect(refused({ 'content-type': 'application/json' })).toBe(415)
    expect(refused({ 'content-type': 'text/plain; charset=utf-16' })).toBe(415)
    expect(refused({ 'content-type': null })).toBe(415)
  })
  it('is of a size to be filled in by hand', () => expect(refused({ 'content-length': '1000001' })).toBe(413))
  it.each(['PUT', 'DELETE', 'PATCH'])('is never %s', method => expect(refused({}, method)).toBe(405))
})
