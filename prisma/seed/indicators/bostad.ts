import { sex } from '../dimensions'
import { indicator, kolada, share, type SeedIndicator } from '../indicator'

const living = { lifePhase: 'wholeLife', category: 'livingConditions' } as const
const SMALL_COUNTS = 'Få händelser: talet kan svänga mycket mellan år utan att något har ändrats.'

/** Housing, homelessness and evictions. */
export const bostad: SeedIndicator[] = [
  kolada({
    ...living,
    ...share,
    code: 'N07907',
    title: 'Trångboddhet i flerbostadshus, enligt norm 2, andel (%)',
    subject: 'Andelen trångbodda i flerbostadshus',
    source: 'SCB',
    direction: 'lower',
    isCompleteCount: true,
    serves: { boras: ['3.2'], borlange: ['2'] },
    dimensions: [sex('men')],
    methodNote: 'Norm 2: fler än två personer per rum, kök och vardagsrum oräknade.',
  }),
  kolada({
    ...living,
    code: 'N07917',
    title: 'Färdigställda bostäder i nybyggda hus, antal per 1 000 invånare',
    subject: 'Antalet färdigställda bostäder per 1 000 invånare',
    unit: 'antal per 1 000 invånare',
    source: 'SCB',
    direction: 'higher',
    isCompleteCount: true,
    countsPeople: false,
    serves: { boras: ['3.2'] },
  }),
  indicator({
    code: 'BORAS-HEMLOSHET',
    title: 'Personer i hemlöshet, antal',
    subject: 'Antalet personer i hemlöshet',
    unit: 'antal',
    source: 'Borås Stad, hemlöshetskartläggning',
    decimals: 0,
    direction: 'lower',
    valueIsCount: true,
    publishedByAuthority: false,
    periodicity: 'irregular',
    lifePhase: 'workingAge',
    category: 'livingConditions',
    serves: { boras: ['3.3'] },
    // The situations are kinds of homelessness, not groups that are better or worse off than each other.
    dimensions: [{ key: 'situation', focus: null, reference: null }],
    series: { 'BORAS-HEMLOSHET': [''], 'BORAS-HEMLOSHET-AKUT': ['situation=acute'] },
    description: 'Vuxna i hemlöshet enligt Socialstyrelsens definition. Situationerna 3 och 4 redovisas inte här.',
    caution:
      'Stadens sida kallar 2022 års antal (361) det högsta sedan 2005, men anger 377 för 2019. Total saknas för 2018, och inget finns efter 2022.',
  }),
  kolada({
    ...living,
    code: 'U00958',
    title: 'Verkställda vräkningar, antal per 100 000 invånare',
    subject: 'Antalet verkställda vräkningar per 100 000 invånare',
    unit: 'antal per 100 000 invånare',
    source: 'Kronofogden och SCB',
    direction: 'lower',
    isCompleteCount: true,
    lifePhase: 'workingAge',
    serves: { boras: ['3.3'], borlange: ['2'] },
    caution: SMALL_COUNTS,
  }),
  kolada({
    ...living,
    code: 'U00915',
    title: 'Barn som berörs av verkställda vräkningar, antal per 100 000 invånare',
    subject: 'Antalet barn som berörs av verkställda vräkningar per 100 000 invånare',
    unit: 'antal per 100 000 invånare',
    source: 'Kronofogden och SCB',
    direction: 'lower',
    isCompleteCount: true,
    lifePhase: 'schoolAge',
    serves: { boras: ['3.3'], borlange: ['2'] },
    caution: SMALL_COUNTS,
  }),
]
