import { describe, expect, it } from 'vitest'
import { subjectOf } from './subject'

describe('the subject of a sentence, from a title as Kolada writes it', () => {
  it.each([
    ['Invånare 16-84 år som röker dagligen, andel (%)', '%', 'Andelen invånare 16–84 år som röker dagligen'],
    [
      'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
      '%',
      'Andelen elever i åk 9 som är behöriga till yrkesprogram (hemkommun)',
    ],
    [
      'Invånare, 65+ år, med låg ekonomisk standard, andel (%)',
      '%',
      'Andelen invånare 65+ år med låg ekonomisk standard',
    ],
    [
      'Unga vuxna med ekonomiskt bistånd, andel (%) av invånare 18-24 år',
      '%',
      'Andelen unga vuxna med ekonomiskt bistånd',
    ],
    [
      'Utrikes födda 18-64 år bland anställda, kommun, andel (%)',
      '%',
      'Andelen utrikes födda 18–64 år bland anställda (kommun)',
    ],
    ['Andel av befolkningen i områdestyp 1–2', '%', 'Andelen av befolkningen i områdestyp 1–2'],
    ['Valdeltagande i senaste kommunalvalet, andel (%)', '%', 'Valdeltagandet i senaste kommunalvalet'],
    ['Sysselsättningsgrad, utrikes födda 20-64 år, andel (%)', '%', 'Sysselsättningsgraden (utrikes födda 20–64 år)'],
    ['Trångboddhet i flerbostadshus, enligt norm 2, andel (%)', '%', 'Trångboddheten i flerbostadshus (enligt norm 2)'],
    ['Kvinnors andel av männens lönesumma, andel (%)', '%', 'Kvinnors andel av männens lönesumma'],
    ['Medellivslängd kvinnor, år', 'år', 'Medellivslängden för kvinnor'],
    ['Anställda utrikes födda, kommun, balanstal', 'kvot', 'Balanstalet för anställda utrikes födda (kommun)'],
    [
      'Förtida dödsfall 25-64 år, åldersstandardiserat, antal/100 000 inv',
      'antal/100 000 inv',
      'Antalet förtida dödsfall 25–64 år (åldersstandardiserat)',
    ],
    ['Anmälda brott totalt per 100 000 invånare', 'antal/100 000 inv', 'Antalet anmälda brott totalt'],
    [
      'Deltagartillfällen i idrottsföreningar, antal/inv 7-20 år',
      'antal/inv',
      'Antalet deltagartillfällen i idrottsföreningar',
    ],
    [
      'Elever i åk 8: Känner du dig trygg i skolan? Andel som svarat "Helt och hållet" eller "Till stor del", (%)',
      '%',
      'Andelen elever i åk 8 som svarat ”Helt och hållet” eller ”Till stor del” på frågan ”Känner du dig trygg i skolan?”',
    ],
  ])('%s', (title, unit, subject) => expect(subjectOf(title, unit)).toBe(subject))

  it('stands before a colon when it makes no noun phrase', () => {
    expect(subjectOf('Medborgarundersökningen - Man kan generellt lita på människor, andel (%)', '%')).toBe(
      'Medborgarundersökningen – Man kan generellt lita på människor: andelen',
    )
    expect(subjectOf('Nettokostnad fritidsgårdar, kr/inv', 'kr/inv')).toBe('Nettokostnad fritidsgårdar: beloppet')
  })
})
