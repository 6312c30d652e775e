import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatInterval,
  formatNumber,
  formatPercent,
  formatRange,
  onOneLine,
  plainNumber,
  withWholeNumbers,
} from './numbers'

describe('Swedish number form', () => {
  it('has a decimal comma and fixed decimals', () => expect(formatNumber('sv', 71.25, 1)).toBe('71,3'))
  it('rounds halves away from zero as they are written', () => {
    expect(formatNumber('sv', 1.005, 2)).toBe('1,01')
    expect(formatNumber('sv', 85.1 - 83.05, 1)).toBe('2,1')
  })
  it('has a thin space in thousands from five digits', () => {
    expect(formatNumber('sv', 114445, 0)).toBe('114\u202f445')
    expect(formatNumber('sv', 3435.9, 1)).toBe('3435,9')
  })
  it('has a true minus, and none before zero', () => {
    expect(formatNumber('sv', -3.14, 1)).toBe('\u22123,1')
    expect(formatNumber('sv', -0, 1)).toBe('0,0')
  })
  it('never rounds to a zero that is none', () => {
    expect(formatNumber('sv', 0.02, 1)).toBe('under\u00a00,05')
    expect(formatNumber('sv', -0.02, 1)).toBe('över\u00a0\u22120,05')
    expect(formatNumber('sv', 0.3, 0)).toBe('under\u00a00,5')
    expect(formatNumber('sv', 4e-7, 1)).toBe('under\u00a00,05')
    expect(formatPercent('sv', 0.02, 1)).toBe('under\u00a00,05\u00a0%')
    expect(formatNumber('sv', 0.05, 1)).toBe('0,1')
  })
  it('writes zero as zero, also when binary fractions leave dust', () => {
    expect(formatNumber('sv', 0, 1)).toBe('0,0')
    expect(formatNumber('sv', 85.1 - 83.1 - 2, 1)).toBe('0,0')
  })
  it('writes an interval as a range, and in words where a limit is nearly zero', () => {
    expect(formatInterval('sv', 7, 8.74, 1)).toBe('7,0–8,7')
    expect(formatInterval('sv', 0.02, 0.3, 1)).toBe('under\u00a00,05 till 0,3')
    expect(formatInterval('sv', 0, 0.3, 1)).toBe('0,0–0,3')
  })
  it('puts the percent sign after a no-break space', () => expect(formatPercent('sv', 5, 0)).toBe('5\u00a0%'))
  it('writes ranges with an en dash', () => expect(formatRange(2021, 2024)).toBe('2021–2024'))
  it('keeps a number whole in a heading, and its years with it', () => {
    expect(withWholeNumbers('Examen inom 4 år, per 100 000 invånare, åk 9 som är')).toBe(
      'Examen inom 4\u00a0år, per 100\u00a0000 invånare, åk 9 som är',
    )
    expect(onOneLine('22 mars 2021')).toBe('22\u00a0mars\u00a02021')
  })
  it('writes dates in words, also partial ones', () => {
    expect(formatDate('sv', '2021-03-22')).toBe('22 mars 2021')
    expect(formatDate('sv', '2020-09')).toBe('september 2020')
    expect(formatDate('sv', '2023')).toBe('2023')
  })
})

describe('English number form', () => {
  it('has a decimal point and commas in thousands', () => {
    expect(formatNumber('en', 114445.5, 1)).toBe('114,445.5')
    expect(formatPercent('en', 71.2, 1)).toBe('71.2%')
  })
})

describe('numbers for programs', () => {
  it('have a point and a plain minus', () => {
    expect(plainNumber(1234.56, 1)).toBe('1234.6')
    expect(plainNumber(-3.14, 1)).toBe('-3.1')
    expect(plainNumber(0, 1)).toBe('0.0')
    expect(plainNumber(-0, 2)).toBe('0.00')
  })
  it('tell the bound of what is nearly zero', () => {
    expect(plainNumber(0.02, 1)).toBe('<0.05')
    expect(plainNumber(-0.3, 0)).toBe('>-0.5')
  })
})
