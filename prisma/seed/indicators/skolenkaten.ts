import { pupilSex } from '../dimensions'
import { indicator, kolada, share, type SeedIndicator } from '../indicator'

const pupils = { ...share, lifePhase: 'schoolAge', category: 'livingConditions', periodicity: 'schoolYear' } as const
const SCHOOL_SURVEY =
  'Svar från elever i kommunala skolor; enkäten görs vartannat år i hälften av landets kommuner. Andelen bygger på svar och inte på alla elever.'

/** What pupils answer in the school survey. */
export const skolenkaten: SeedIndicator[] = [
  indicator({
    code: 'SKOLENKAT8-TRYGGHET',
    title: 'Trygghet i skolan, elever i åk 8, index 0–10',
    name: { sv: 'Trygghetsindex i årskurs 8', en: 'Safety index in Year 8' },
    subject: 'Trygghetsindexet bland elever i årskurs 8',
    subjectEn: 'The safety index among pupils in Year 8',
    unit: 'index 0–10',
    source: 'Skolinspektionen, Skolenkäten',
    decimals: 1,
    bounds: { min: 0, max: 10 },
    direction: 'higher',
    lifePhase: 'schoolAge',
    category: 'livingConditions',
    periodicity: 'biennial',
    serves: { boras: ['1.1'] },
    description: 'Medelvärde av svaren på Skolenkätens frågor om trygghet, per skolenhet; 10 är bäst.',
    methodNote: 'Kommunens värde är medelvärdet av 15 skolenheter, vägt med antalet svar, och är beräknat av oss.',
    caution: 'Enkätsvar från de elever som svarade; svarsfrekvensen skiljer sig mellan skolorna.',
  }),
  kolada({
    ...pupils,
    code: 'N15643',
    title: 'Elever i åk 8 som känner sig trygga i skolan, andel (%)',
    name: { sv: 'Trygga i skolan, årskurs 8', en: 'Feeling safe at school, Year 8' },
    subject: 'Andelen elever i årskurs 8 som känner sig trygga i skolan',
    subjectEn: 'The share of pupils in Year 8 who feel safe at school',
    source: 'Skolinspektionen',
    direction: 'higher',
    periodicity: 'biennial',
    serves: { boras: ['1.1'], borlange: ['2'] },
    dimensions: [pupilSex('women')],
    caution: SCHOOL_SURVEY,
  }),
  kolada({
    ...pupils,
    code: 'N15649',
    title: 'Elever i åk 8 som tycker att de vuxna i skolan lyssnar på elevernas förslag, andel (%)',
    name: { sv: 'Vuxna i skolan lyssnar, årskurs 8', en: 'Adults at school listen, Year 8' },
    subject: 'Andelen elever i årskurs 8 som tycker att de vuxna i skolan lyssnar på elevernas förslag',
    subjectEn: 'The share of pupils in Year 8 who think that the adults at school listen to pupils’ suggestions',
    source: 'Skolinspektionen',
    direction: 'higher',
    periodicity: 'biennial',
    serves: { boras: ['1.1'], borlange: ['3'] },
    dimensions: [pupilSex('women')],
    caution: SCHOOL_SURVEY,
  }),
  kolada({
    ...pupils,
    code: 'N15645',
    title: 'Elever i åk 8 som känner att någon vuxen i skolan bryr sig om hur de mår, andel (%)',
    name: { sv: 'Vuxna i skolan bryr sig, årskurs 8', en: 'Adults at school care, Year 8' },
    subject: 'Andelen elever i årskurs 8 som känner att någon vuxen i skolan bryr sig om hur de mår',
    subjectEn: 'The share of pupils in Year 8 who feel that an adult at school cares about how they are',
    source: 'Skolinspektionen',
    direction: 'higher',
    periodicity: 'biennial',
    category: 'health',
    serves: { boras: ['1.5'], borlange: ['1'] },
    dimensions: [pupilSex('women')],
    caution: SCHOOL_SURVEY,
  }),
]
