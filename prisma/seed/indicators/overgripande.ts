import { sex } from '../dimensions'
import { kolada, share, type SeedIndicator } from '../indicator'

const healthSurvey = {
  ...share,
  source: 'Folkhälsomyndigheten, HLV',
  periodicity: 'irregular',
  pooledYears: 4,
  lifePhase: 'workingAge',
  category: 'health',
  serves: { boras: [''], borlange: ['1'] },
  caution:
    'Medelvärde av fyra års enkäter: perioder som överlappar får inte jämföras som om de var oberoende. Vissa år ger källan hela procent, så små ändringar kan vara avrundning.',
} as const satisfies Partial<SeedIndicator>
const health = { category: 'health', serves: { boras: [''], borlange: ['1'] } as SeedIndicator['serves'] } as const

/** Det övergripande målet: jämlika livsvillkor och god hälsa. */
export const overgripande: SeedIndicator[] = [
  kolada({
    ...healthSurvey,
    ...health,
    code: 'U01405',
    title: 'Invånare med bra självskattat hälsotillstånd, andel (%)',
    subject: 'Andelen invånare som bedömer sitt hälsotillstånd som bra',
    direction: 'higher',
    dimensions: [sex('women')],
  }),
  kolada({
    ...healthSurvey,
    ...health,
    code: 'U01429',
    title: 'Invånare 16–84 år som är fysiskt aktiva minst 150 minuter i veckan, andel (%)',
    subject: 'Andelen invånare som är fysiskt aktiva minst 150 minuter i veckan',
    direction: 'higher',
    category: 'lifestyle',
    dimensions: [sex('women')],
  }),
  kolada({
    ...healthSurvey,
    ...health,
    code: 'U01402',
    title: 'Invånare 16–84 år som röker dagligen, andel (%)',
    subject: 'Andelen invånare som röker dagligen',
    direction: 'lower',
    category: 'lifestyle',
    dimensions: [sex('women')],
    caution: `${healthSurvey.caution} Nivåskiftet mellan 2016 och 2018 förklaras inte i källan.`,
  }),
  kolada({
    ...healthSurvey,
    ...health,
    code: 'N01452',
    title: 'Invånare 16–84 år med allvarlig psykisk påfrestning, andel (%)',
    subject: 'Andelen invånare med allvarlig psykisk påfrestning',
    direction: 'lower',
    // In Borlänge men were worse off in the only year there is.
    dimensions: [sex('women', 'borlange')],
    methodNote:
      'Beskrivningen hos Kolada nämner inte perioden; som enkätens övriga kommunvärden läses det som fyra år.',
  }),
  kolada({
    ...health,
    code: 'N00925',
    title: 'Medellivslängd, år',
    subject: 'Medellivslängden',
    unit: 'år',
    source: 'SCB',
    decimals: 1,
    direction: 'higher',
    isCompleteCount: true,
    pooledYears: 5,
    lifePhase: 'wholeLife',
    dimensions: [sex('men')],
    series: { N00925: ['sex=women'], N00923: ['sex=men'] },
    methodNote: 'Medelvärde av fem år. Källan har inget värde för kvinnor och män tillsammans.',
  }),
  kolada({
    ...healthSurvey,
    ...health,
    code: 'U01411',
    title: 'Invånare med fetma, andel (%)',
    subject: 'Andelen invånare med fetma',
    direction: 'lower',
    // In Borlänge men were worse off in 2018.
    dimensions: [sex('women', 'borlange')],
  }),
  kolada({
    ...health,
    code: 'N01451',
    title: 'Förtida dödsfall 25–64 år, åldersstandardiserat, antal per 100 000 invånare',
    subject: 'Antalet förtida dödsfall per 100 000 invånare 25–64 år',
    unit: 'antal per 100 000 invånare',
    source: 'Folkhälsomyndigheten',
    direction: 'lower',
    isCompleteCount: true,
    lifePhase: 'workingAge',
    dimensions: [sex('men')],
  }),
  kolada({
    ...health,
    code: 'U20462',
    title: 'Fallskador bland personer 65 år och äldre, vårdtillfällen per 100 000 invånare, treårsmedelvärde',
    subject: 'Antalet vårdtillfällen för fallskador per 100 000 invånare 65 år och äldre',
    unit: 'antal per 100 000 invånare 65 år och äldre',
    source: 'Socialstyrelsen',
    direction: 'lower',
    isCompleteCount: true,
    pooledYears: 3,
    lifePhase: 'older',
    dimensions: [sex('women')],
  }),
]
