import { describe, expect, it } from 'vitest'
import { methodOf } from './assessment-method'

describe('how an answer was reached', () => {
  const window = { from: '2013', to: '2023' }
  it('names the intervals compared', () =>
    expect(methodOf('sv', { tier: 1, window })).toBe('jämförelse av 95-procentsintervall 2013–2023'))
  it('names the trend, its window and its p', () =>
    expect(methodOf('sv', { tier: 2, window, p: 0.016667 })).toBe(
      'trend i årsvärden 2013–2023 (Mann–Kendall, p\u00a0=\u00a00,017)',
    ))
  it('does not print a p of zero', () =>
    expect(methodOf('en', { tier: 2, window, p: 0.00001 })).toContain('p\u00a0<\u00a00.001'))
  it('names a school year whole, and of a mean its last year', () => {
    const told = (from: string, to: string) => methodOf('sv', { tier: 1, window: { from, to } })
    expect(told('2020/21', '2023/24')).toBe('jämförelse av 95-procentsintervall 2020/21–2023/24')
    expect(told('2012–2015', '2020–2023')).toBe('jämförelse av 95-procentsintervall 2015–2023')
  })
  it('says what is missing', () =>
    expect(methodOf('sv', { tier: 4, reason: 'oneValue' })).toBe('kan inte avgöras: bara ett värde'))
})
