import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { knownCaller } from './known-caller.mjs'

/** The address that Next is told. */
function told(remoteAddress: string, headers: Record<string, string>, trusted = 0) {
  const request = { headers: { ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage
  let address: unknown
  void knownCaller(({ headers }) => (address = headers['x-malbild-caller']), trusted)(request, {} as ServerResponse)
  return address
}

describe('where a request comes from', () => {
  it('is the other end of the socket, whatever the caller says', () =>
    expect(told('192.0.2.1', { 'x-malbild-caller': '10.0.0.1', 'x-forwarded-for': '10.0.0.2' })).toBe('192.0.2.1'))
  it('is what the outermost trusted proxy saw', () => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 192.0.2.50, 10.0.0.3' }
    expect(told('10.0.0.4', headers, 1)).toBe('10.0.0.3')
    expect(told('10.0.0.4', headers, 2)).toBe('192.0.2.50')
  })
  it('is the first told where there are fewer proxies than trusted', () =>
    expect(told('192.0.2.1', {}, 2)).toBe('192.0.2.1'))
  it('says what it was called by only behind a proxy of ours', () => {
    const called = (trusted: number) => {
      const headers: Record<string, string> = { host: 'a', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil' }
      const request = { headers, socket: { remoteAddress: '192.0.2.1' } } as unknown as IncomingMessage
      void knownCaller(() => {}, trusted)(request, {} as ServerResponse)
      return headers['x-forwarded-host']
    }
    expect([called(0), called(1)]).toEqual([undefined, 'evil.example'])
  })
  it('has one spelling', () => expect(told('::ffff:192.0.2.1', {})).toBe('192.0.2.1'))
})
