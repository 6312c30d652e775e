import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber, formatPercent, formatRange, onOneLine, withWholeNumbers } from './numbers'

describe('Swedish number form', () => {
  it('has a decimal comma and fixed decimals', () => expect(formatNumber('sv', 71.25, 1)).toBe('71,3'))
  it('rounds halves away from zero as they are written', () => {
    expect(formatNumber('sv', 1.005, 2)).toBe('1,01')
    expect(formatNumber('sv', 85.1 - 83.05, 1)).toBe('2,1')
    expect(formatNumber('sv', 4e-7, 1)).toBe('0,0')
  })
  it('has a thin space in thousands from five digits', () => {
    expect(formatNumber('sv', 114445, 0)).toBe('114\u202f445')
    expect(formatNumber('sv', 3435.9, 1)).toBe('3435,9')
  })
  it('has a true minus, and none before zero', () => {
    expect(formatNumber('sv', -3.14, 1)).toBe('\u22123,1')
    expect(formatNumber('sv', -0.04, 1)).toBe('0,0')
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
