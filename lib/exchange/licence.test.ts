import { describe, expect, it } from 'vitest'
import { pupils } from '@/tests/support/reading'
import { creditOf, creditOfEntered, licenceOf, sourceLine } from './licence'

describe('the licence of a source', () => {
  it.each([
    ['Kolada', 'kolada'],
    ['Kolada (SCB)', 'kolada'],
    ['SCB TAB6586 / Segregationsbarometern', 'cc0'],
    ['SCB TAB824 (motsv. Kolada N07956)', 'cc0'],
    ['Borås Stad, hemlöshetskartläggning', 'municipality'],
    ['Polismyndigheten, Lägesbild över utsatta områden', 'unknown'],
    ['Brå, anmälda brott', 'unknown'],
  ])('%s: %s', (source, terms) => expect(licenceOf({ source }).terms).toBe(terms))

  it('is the municipality’s own where it has typed all the figures', () =>
    expect(licenceOf({ source: 'Kolada', isAllTyped: true })).toEqual({ terms: 'municipality', url: null }))
})

describe('the source line', () => {
  it('names the code where it is Kolada’s own', () => {
    expect(sourceLine(pupils, 'sv')).toBe('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
    expect(sourceLine({ ...pupils, code: 'BRA-VALD', source: 'Brå' }, 'sv')).toBe('Källa: Brå, hämtad 21 mars 2025.')
  })
  it('says plainly that the day of fetching is not known', () =>
    expect(sourceLine({ ...pupils, sourceUpdatedOn: null }, 'en')).toBe(
      'Source: Kolada (SCB), N15428, date of fetching unknown.',
    ))
})

describe('whom a value is credited to', () => {
  const credited = (source: string, from: string) =>
    creditOf({ ...pupils, source }, { source: from, fetchedOn: '2024-08' }).source

  it.each([
    ['Kolada (SCB)', 'Kolada (RKA)', 'Kolada (SCB)'],
    ['SCB TAB6680', 'SCB', 'SCB TAB6680'],
    ['SCB TAB6680', 'SCB TAB6260', 'SCB TAB6260'],
    ['Kolada (SCB och Valmyndigheten)', 'Valmyndigheten', 'Valmyndigheten'],
  ])('%s, brought by an import from %s, is %s', (source, from, told) => expect(credited(source, from)).toBe(told))

  it('was fetched when its import was, and the indicator tells where that is all that is known', () => {
    expect(creditOf(pupils, { source: 'Kolada', fetchedOn: null }).sourceUpdatedOn).toBeNull()
    expect(creditOf(pupils).sourceUpdatedOn).toBe('2025-03-21')
  })

  it('was typed by the municipality, from the source that its writer names or else the indicator’s', () => {
    const line = (source: string | null) =>
      sourceLine(creditOfEntered(pupils, { source, publishedOn: '2026-11-29' }), 'sv')
    expect(line('Elevregistret')).toBe('Källa: Elevregistret, inmatat av kommunen, publicerat 29 november 2026.')
    expect(line(null)).toBe('Källa: Kolada (SCB), N15428, inmatat av kommunen, publicerat 29 november 2026.')
  })
})
