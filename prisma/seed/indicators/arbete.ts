import { pupilSex, sex } from '../dimensions'
import { kolada, share, type SeedIndicator } from '../indicator'

const adults = { ...share, lifePhase: 'workingAge', category: 'livingConditions', isCompleteCount: true } as const

/** Education of adults, work and income support. */
export const arbete: SeedIndicator[] = [
  kolada({
    ...adults,
    code: 'N01984',
    title: 'Invånare 25–64 år med förgymnasial utbildning, andel (%)',
    subject: 'Andelen invånare 25–64 år som har förgymnasial utbildning som högsta utbildning',
    source: 'SCB',
    direction: 'lower',
    serves: { boras: ['2.1'], borlange: ['3'] },
    dimensions: [sex('men')],
  }),
  kolada({
    ...adults,
    code: 'N18500',
    title: 'Kursdeltagare i gymnasial vuxenutbildning som slutfört kurs, hemkommun, andel (%)',
    subject: 'Andelen kursdeltagare i gymnasial vuxenutbildning som slutfört sin kurs',
    source: 'SCB och Skolverket',
    direction: 'higher',
    serves: { boras: ['2.1'], borlange: ['3'] },
    dimensions: [sex('men')],
    versions: [
      { from: 1997, note: 'Till och med 2008: läsår, mätt den 15 oktober.' },
      { from: 2009, note: 'Från 2009: kalenderår.' },
    ],
  }),
  kolada({
    ...adults,
    code: 'N18409',
    title: 'Elever på SFI som klarat minst två kurser, av nybörjare två år tidigare, andel (%)',
    subject: 'Andelen SFI-elever som klarat minst två kurser inom två år',
    source: 'SCB',
    direction: 'higher',
    serves: { boras: ['2.1'], borlange: ['3'] },
    // In Borlänge women were worse off in 2018, in Borås men in 2021.
    dimensions: [sex('men', 'borlange')],
  }),
  kolada({
    ...adults,
    code: 'N17457',
    title: 'Gymnasieelever med examen eller studiebevis inom 4 år, hemkommun, andel (%)',
    subject: 'Andelen gymnasieelever med examen eller studiebevis inom fyra år',
    source: 'SCB',
    direction: 'higher',
    lifePhase: 'youngAdult',
    periodicity: 'schoolYear',
    serves: { boras: ['2.1'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    versions: [
      { from: 2015, note: 'Till och med 2020 ingår elever på IB.' },
      { from: 2021, note: 'Från 2021 ingår inte elever på International Baccalaureate (IB).' },
    ],
  }),
  kolada({
    ...adults,
    code: 'N02267',
    title: 'Sysselsättningsgrad 20–64 år, andel (%)',
    subject: 'Andelen invånare 20–64 år som är sysselsatta',
    source: 'SCB, BAS',
    direction: 'higher',
    serves: { boras: ['2.2'], borlange: ['2'] },
    dimensions: [sex('women')],
    caution: 'Statistiken (BAS) börjar 2020 och kan inte jämföras med den äldre (RAMS).',
  }),
  kolada({
    ...adults,
    code: 'N02268',
    title: 'Sysselsättningsgrad bland utrikes födda 20–64 år, andel (%)',
    subject: 'Andelen utrikes födda 20–64 år som är sysselsatta',
    source: 'SCB, BAS',
    direction: 'higher',
    serves: { boras: ['2.2'], borlange: ['2'] },
    dimensions: [sex('women')],
    caution:
      'Utrikes födda är en del av alla i N02267, så skillnaden mellan de två talen är inte skillnaden mellan två grupper. Värden för inrikes födda finns inte här.',
  }),
  kolada({
    ...adults,
    code: 'N31816',
    title: 'Vuxna med långvarigt ekonomiskt bistånd, andel (%) av befolkningen',
    subject: 'Andelen vuxna med långvarigt ekonomiskt bistånd',
    source: 'Socialstyrelsen',
    decimals: 2,
    direction: 'lower',
    serves: { boras: ['2.2'], borlange: ['2'] },
    dimensions: [sex('women')],
    versions: [
      { from: 2010, note: 'Till och med 2016: månader räknades inom en och samma kommun.' },
      { from: 2017, note: 'Från 2017: månader räknas oavsett kommun (ny metod).' },
    ],
  }),
  kolada({
    ...adults,
    code: 'U31804',
    title: 'Unga vuxna 18–24 år med ekonomiskt bistånd, andel (%)',
    subject: 'Andelen unga vuxna 18–24 år med ekonomiskt bistånd',
    source: 'Socialstyrelsen',
    direction: 'lower',
    lifePhase: 'youngAdult',
    serves: { boras: ['2.2'], borlange: ['2'] },
    dimensions: [sex('men')],
  }),
]
