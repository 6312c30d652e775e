import { describe, expect, it } from 'vitest'
import { addressIn } from './caller'

const from = (address?: string) => addressIn(new Headers(address ? { 'x-malbild-caller': address } : {}))

describe('the address that tries are counted by', () => {
  it('is the caller’s own in IPv4', () => expect(from('192.0.2.7')).toBe('192.0.2.7'))
  it('is one for a home with many IPv6 addresses', () => {
    expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:db8:1:2:bbbb:1:2:3'))
    expect(from('2001:db8::1')).toBe(from('2001:db8:0:0:9::1'))
    expect(from('2001:db8:1:3::1')).not.toBe(from('2001:db8:1:2::1'))
  })
  it('is one for all who cannot be told apart', () => expect(from()).toBe(from()))
})
