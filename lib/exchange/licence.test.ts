import { describe, expect, it } from 'vitest'
import { pupils } from '@/tests/support/reading'
import { licenceOf, sourceLine } from './licence'

describe('the licence of a source', () => {
  it.each([
    ['Kolada', 'kolada'],
    ['Kolada (SCB)', 'kolada'],
    ['SCB TAB6586 / Segregationsbarometern', 'cc0'],
    ['SCB TAB824 (motsv. Kolada N07956)', 'cc0'],
    ['Borås Stad, hemlöshetskartläggning', 'municipality'],
    ['Polismyndigheten, Lägesbild över utsatta områden', 'unknown'],
    ['Brå, anmälda brott', 'unknown'],
  ])('%s: %s', (source, terms) => expect(licenceOf(source).terms).toBe(terms))
})

describe('the source line', () => {
  it('names the code where it is Kolada’s own', () => {
    expect(sourceLine(pupils, 'sv')).toBe('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
    expect(sourceLine({ ...pupils, code: 'BRA-VALD', source: 'Brå' }, 'sv')).toBe('Källa: Brå, hämtad 21 mars 2025.')
  })
  it('leaves out what is not known', () =>
    expect(sourceLine({ ...pupils, sourceUpdatedOn: null }, 'en')).toBe('Source: Kolada (SCB), N15428.'))
})
