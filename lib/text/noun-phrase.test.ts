import { describe, expect, it } from 'vitest'
import { genderOf, inMidSentence, pairEn, pairSv } from './noun-phrase'

describe('noun phrases', () => {
  it.each([
    ['Andelen invånare som röker dagligen', 'den'],
    ['Medellivslängden', 'den'],
    ['Männens andel av dagarna', 'den'],
    ['Antalet barnbokslån per barn', 'det'],
    ['Valdeltagandet i det valdistrikt som hade lägst', 'det'],
    ['Det socioekonomiska indexet', 'det'],
  ])('%s is %s', (subject, gender) => expect(genderOf(subject)).toBe(gender))
  it('have no gender where no rule tells', () => expect(genderOf('Nettokostnad fritidsgårdar: beloppet')).toBeNull())

  it('keep the capitals of abbreviations inside a sentence', () => {
    expect(inMidSentence('Andelen elever')).toBe('andelen elever')
    expect(inMidSentence('SFI-elever')).toBe('SFI-elever')
  })
})

describe('two groups', () => {
  it.each([
    ['utrikes födda', 'inrikes födda', 'utrikes och inrikes födda'],
    ['flickor', 'pojkar', 'flickor och pojkar'],
    ['förgymnasialt utbildade', 'eftergymnasialt utbildade', 'förgymnasialt och eftergymnasialt utbildade'],
    ['femtedelen med lägst inkomst', 'femtedelen med högst inkomst', 'femtedelen med lägst inkomst och den med högst'],
    ['18–29-åringar', '50–64-åringar', '18–29-åringar och 50–64-åringar'],
  ])('say once what both have: %s, %s', (a, b, told) => expect(pairSv(a, b)).toBe(told))
  it.each([
    ['people born abroad', 'people born in Sweden', 'people born abroad and in Sweden'],
    ['people aged 18–29', 'people aged 50–64', 'people aged 18–29 and 50–64'],
    ['first-time voters', 'other voters', 'first-time and other voters'],
    [
      'the fifth with the lowest income',
      'the fifth with the highest income',
      'the fifth with the lowest income and the fifth with the highest',
    ],
  ])('in English too: %s, %s', (a, b, told) => expect(pairEn(a, b)).toBe(told))
})
