import { describe, expect, it } from 'vitest'
import { definitionOf, isDenied, withBreaks } from './breaks'
import type { Indicator } from './indicator'

const said = (version: number, from: string, isBreak = true) => ({ version, from, isBreak, why: 'nya frågor' })
const indicator = (...breaks: ReturnType<typeof said>[]) =>
  ({ breaks, versions: [1, 2].map(version => ({ version, note: `nr ${version}` })) }) as unknown as Indicator

describe('definitions with confirmed breaks', () => {
  it('are those of the measure itself where nobody has confirmed any', () => {
    const untouched = indicator(said(1, '2014-01-01', false))
    expect(definitionOf(untouched, { version: 2, start: '2020-01-01' })).toBe(2)
    expect(withBreaks(untouched)).toBe(untouched)
  })

  it('are asked about no more where a jump is answered for: of months, wherever within a year it is seen next', () => {
    const of = (periodicity: 'yearly' | 'monthly') => ({ ...indicator(said(1, '2018-03-01', false)), periodicity })
    const denied = (periodicity: 'yearly' | 'monthly', ...starts: string[]) =>
      starts.map(start => isDenied(of(periodicity), start))
    expect(denied('yearly', '2018-03-01', '2018-04-01')).toEqual([true, false])
    expect(denied('monthly', '2018-03-01', '2018-04-01', '2019-02-01', '2017-04-01')).toEqual([true, true, true, true])
    expect(denied('monthly', '2019-03-01', '2017-03-01')).toEqual([false, false])
  })

  it('are counted in the order of time, and never two under one number', () => {
    const broken = indicator(said(1, '2014-01-01'), said(2, '2022-01-01'))
    const number = (version: number, start: string) => definitionOf(broken, { version, start })
    expect(number(1, '2013-01-01')).toBe(1)
    expect([number(1, '2014-01-01'), number(1, '2024-01-01')]).toEqual([2, 2])
    expect([number(2, '2018-01-01'), number(2, '2022-01-01')]).toEqual([3, 4])
  })

  it('tell each what changed', () => {
    expect(withBreaks(indicator(said(1, '2014-01-01'))).versions).toEqual([
      { version: 1, note: 'nr 1' },
      { version: 2, note: 'Från 2014: nya frågor' },
      { version: 3, note: 'nr 2' },
    ])
  })
})
