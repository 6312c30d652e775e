import { sex } from '../dimensions'
import { kolada, share, type SeedIndicator } from '../indicator'
import { citizenSurvey } from './medborgarundersokningen'
import { valdeltagande } from './valdeltagande'

/** Trust and taking part. */
export const tillit: SeedIndicator[] = [
  kolada({
    ...citizenSurvey,
    code: 'N00666',
    title: 'Medborgarundersökningen – man kan lita på människor i allmänhet, andel (%)',
    name: { sv: 'Tillit till människor i allmänhet', en: 'Trust in people in general' },
    subject: 'Andelen invånare som tycker att man kan lita på människor',
    subjectEn: 'The share of inhabitants who think that people can be trusted',
    lifePhase: 'workingAge',
    serves: { boras: ['3.5'], borlange: ['2'] },
    dimensions: [sex('women')],
  }),
  kolada({
    ...share,
    code: 'U01413',
    title: 'Invånare 16–84 år som saknar tillit till andra, andel (%)',
    name: { sv: 'Saknar tillit till andra', en: 'Lacking trust in others' },
    subject: 'Andelen invånare som saknar tillit till andra',
    subjectEn: 'The share of inhabitants who lack trust in others',
    source: 'Folkhälsomyndigheten, HLV',
    direction: 'lower',
    periodicity: 'irregular',
    pooledYears: 4,
    lifePhase: 'workingAge',
    category: 'livingConditions',
    serves: { boras: ['3.5'], borlange: ['2'] },
    dimensions: [sex('women')],
    caution:
      'Medelvärde av fyra års enkäter: perioder som överlappar får inte jämföras som om de var oberoende. Vissa år ger källan hela procent, så små ändringar kan vara avrundning.',
  }),
  valdeltagande,
  kolada({
    ...citizenSurvey,
    code: 'N00651',
    title: 'Medborgarundersökningen – goda möjligheter att delta i arbetet med att utveckla kommunen, andel (%)',
    name: { sv: 'Möjlighet att delta i kommunens utveckling', en: 'Taking part in developing the municipality' },
    subject: 'Andelen invånare som tycker att möjligheten att delta i kommunens utveckling är god',
    subjectEn:
      'The share of inhabitants who think that there are good opportunities to take part in developing the municipality',
    lifePhase: 'workingAge',
    serves: { boras: ['3.5'] },
    dimensions: [sex('women')],
    caution:
      'En urvalsundersökning. Borås har värden endast för 2021 och Borlänge endast för 2022, så en utveckling kan inte visas; för Borås saknas värdet för kvinnor.',
  }),
]
