import { describe, expect, it } from 'vitest'
import { differenceInWords, unitNamed, valueInWords } from './units'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a value with its unit', () => {
  it.each([
    ['%', 71.25, 1, '71,3 %', '71.3%'],
    ['kr/inv', 51234, 0, '51 234 kr per invånare', '51,234 SEK per inhabitant'],
    ['tkr', 12.5, 1, '12,5 tkr', '12.5 thousand SEK'],
    ['tusen kronor', 307.4, 1, '307,4 tusen kronor', '307.4 thousand SEK'],
    ['antal/100 000 inv', 13.98, 1, '14,0 per 100 000 invånare', '14.0 per 100,000 inhabitants'],
    ['antal barn/100 000 inv', 6.12, 1, '6,1 per 100 000 invånare', '6.1 per 100,000 inhabitants'],
    ['antal per 1 000 invånare', 4.48, 1, '4,5 per 1000 invånare', '4.5 per 1000 inhabitants'],
    ['antal/inv 7-20 år', 33.03, 1, '33,0 per invånare 7–20 år', '33.0 per inhabitant aged 7–20'],
    ['antal/barn', 15.19, 1, '15,2 per barn', '15.2 per child'],
    ['antal', 361, 0, '361', '361'],
    ['år', 84.23, 1, '84,2 år', '84.2 years'],
    ['index 0–10', 8.04, 2, '8,04', '8.04'],
    ['kvot', 1.02, 2, '1,02', '1.02'],
    ['procentenheter', 53, 0, '53 procentenheter', '53 percentage points'],
  ])('in %s', (unit, value, decimals, sv, en) => {
    expect(plain(valueInWords('sv', value, unit, decimals))).toBe(sv)
    expect(plain(valueInWords('en', value, unit, decimals))).toBe(en)
  })
})

describe('a difference', () => {
  it('between shares is in percentage points', () => {
    expect(plain(differenceInWords('sv', 5.24, '%', 1))).toBe('5,2 procentenheter')
    expect(plain(differenceInWords('en', 5.24, '%', 1))).toBe('5.2 percentage points')
  })
  it('of one is one percentage point', () => {
    expect(plain(differenceInWords('sv', 1.2, '%', 0))).toBe('1 procentenhet')
    expect(plain(differenceInWords('sv', 1, '%', 1))).toBe('1,0 procentenheter')
  })
  it('between rates keeps their unit', () => {
    expect(plain(differenceInWords('sv', 12, 'antal/1000 inv', 0))).toBe('12 per 1000 invånare')
  })
})

describe('a unit by itself', () => {
  it.each([
    ['procent', 'per cent'],
    ['antal per 100 000 invånare 65 år och äldre', 'number per 100,000 inhabitants aged 65 and over'],
    ['antal per invånare 7–20 år', 'number per inhabitant aged 7–20'],
    ['tusen kronor', 'thousand SEK'],
    ['index 0–10', 'index 0–10'],
  ])('%s is named in both languages', (unit, en) => {
    expect(unitNamed('sv', unit)).toBe(unit)
    expect(plain(unitNamed('en', unit))).toBe(en)
  })
})
