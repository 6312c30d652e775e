import { pupilSex } from '../dimensions'
import { kolada, share, type SeedIndicator } from '../indicator'

const pupils = { ...share, lifePhase: 'schoolAge', category: 'livingConditions', periodicity: 'schoolYear' } as const
const register = { isCompleteCount: true, direction: 'higher' } as const
const WITHOUT_IB = { from: 2021, note: 'Från 2021 ingår inte elever på International Baccalaureate (IB).' }

/** Results of school and preschool. */
export const skola: SeedIndicator[] = [
  kolada({
    ...pupils,
    ...register,
    code: 'N15428',
    title: 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
    subject: 'Andelen elever i årskurs 9 som är behöriga till yrkesprogram',
    subjectEn: 'The share of pupils in Year 9 who are eligible for vocational programmes',
    source: 'SCB och Skolverket',
    serves: { boras: ['1.2'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    versions: [
      { from: 1998, note: 'Till och med 2011: godkänt i svenska, engelska och matematik.' },
      { from: 2012, note: 'Från 2012: godkänt i svenska, engelska, matematik och minst fem andra ämnen.' },
    ],
  }),
  kolada({
    ...pupils,
    ...register,
    code: 'N17461',
    title: 'Gymnasieelever med examen inom 4 år, hemkommun, andel (%)',
    subject: 'Andelen gymnasieelever med examen inom fyra år',
    subjectEn: 'The share of upper secondary pupils who graduate within four years',
    source: 'SCB',
    serves: { boras: ['1.2'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    versions: [{ from: 2015, note: 'Till och med 2020 ingår elever på IB.' }, WITHOUT_IB],
    caution: 'Kolada anger ingen nästa publicering; nyckeltalet kan vara pausat.',
  }),
  kolada({
    ...pupils,
    ...register,
    code: 'N17538',
    title: 'Gymnasieelever med grundläggande högskolebehörighet inom 4 år, hemkommun, andel (%)',
    subject: 'Andelen gymnasieelever som fått grundläggande högskolebehörighet inom fyra år',
    subjectEn: 'The share of upper secondary pupils who qualify for higher education within four years',
    source: 'SCB',
    serves: { boras: ['1.2'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    versions: [
      { from: 2015, note: '2015 ingår elever med examen från svenska utlandsskolor.' },
      { from: 2016, note: 'Från 2016 ingår inte elever med examen från svenska utlandsskolor.' },
      WITHOUT_IB,
    ],
  }),
  kolada({
    ...pupils,
    ...register,
    code: 'N15472',
    title: 'Elever i åk 3 som klarat alla delar av nationella provet i svenska, hemkommun, andel (%)',
    subject: 'Andelen elever i årskurs 3 som klarat alla delar av nationella provet i svenska',
    subjectEn: 'The share of pupils in Year 3 who pass every part of the national test in Swedish',
    source: 'Skolverket och SCB',
    serves: { boras: ['1.4'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    methodNote: 'Svenska och svenska som andraspråk, av dem som deltagit i alla delprov.',
    caution: 'Inga prov genomfördes 2020 och 2021.',
  }),
  kolada({
    code: 'N11821',
    title: 'Barn 3–5 år inskrivna i förskola, andel (%)',
    subject: 'Andelen barn 3–5 år som är inskrivna i förskola',
    subjectEn: 'The share of children aged 3–5 enrolled in preschool',
    // Children of other municipalities count in the numerator, so there is no complement and no upper bound.
    unit: 'procent',
    source: 'Skolverket och SCB',
    direction: 'higher',
    isCompleteCount: true,
    lifePhase: 'earlyYears',
    category: 'livingConditions',
    serves: { boras: ['1.4'], borlange: ['3'] },
    caution: 'Inskrivna barn kan bo i en annan kommun, så värden över 100 % kan förekomma.',
  }),
  kolada({
    ...pupils,
    ...register,
    code: 'N15516',
    title: 'Elever i åk 6 med lägst betyget E i svenska som andraspråk, kommunala skolor, andel (%)',
    subject: 'Andelen elever i årskurs 6 med lägst betyget E i svenska som andraspråk',
    subjectEn: 'The share of pupils in Year 6 with at least grade E in Swedish as a second language',
    source: 'Skolverket',
    serves: { boras: ['1.4'], borlange: ['3'] },
    dimensions: [pupilSex('men')],
    caution: 'Avser elever i kommunala skolor i kommunen, oavsett var de bor, och bara dem som läser ämnet.',
  }),
]
