import { sex } from '../dimensions'
import { indicator, kolada, share, type SeedIndicator } from '../indicator'
import { citizenSurvey } from './medborgarundersokningen'

const living = { lifePhase: 'wholeLife', category: 'livingConditions' } as const

/** Safety and meeting places near home. */
export const trygghet: SeedIndicator[] = [
  kolada({
    ...living,
    ...citizenSurvey,
    code: 'N00610',
    title: 'Medborgarundersökningen – trygg utomhus där du bor när det är mörkt, andel (%)',
    subject: 'Andelen invånare som känner sig trygga utomhus där de bor när det är mörkt',
    subjectEn: 'The share of inhabitants who feel safe outdoors in their neighbourhood after dark',
    serves: { boras: ['3.4'], borlange: ['2'] },
    dimensions: [sex('women')],
  }),
  kolada({
    ...living,
    ...share,
    code: 'N07609',
    title: 'NTU – otrygg vid utevistelse sen kväll i det egna bostadsområdet, andel (%)',
    subject: 'Andelen invånare som är otrygga ute sen kväll i sitt bostadsområde',
    subjectEn: 'The share of inhabitants who feel unsafe outdoors in their neighbourhood late in the evening',
    source: 'Brå, Nationella trygghetsundersökningen',
    direction: 'lower',
    periodicity: 'biennial',
    lifePhase: 'workingAge',
    serves: { boras: ['3.4'], borlange: ['2'] },
    caution:
      'En urvalsundersökning. Koladas beskrivning talar om andelen trygga, men titeln och nivån avser andelen otrygga.',
  }),
  kolada({
    ...share,
    code: 'U01420',
    title: 'Invånare 16–84 år som avstår från att gå ut ensamma, andel (%)',
    subject: 'Andelen invånare som avstår från att gå ut ensamma',
    subjectEn: 'The share of inhabitants who avoid going out alone',
    source: 'Folkhälsomyndigheten, HLV',
    direction: 'lower',
    periodicity: 'irregular',
    pooledYears: 4,
    lifePhase: 'workingAge',
    category: 'health',
    serves: { boras: ['3.4'], borlange: ['2'] },
    dimensions: [sex('women')],
    caution:
      'Medelvärde av fyra års enkäter: perioder som överlappar får inte jämföras som om de var oberoende. Vissa år ger källan hela procent, så små ändringar kan vara avrundning.',
  }),
  kolada({
    ...living,
    ...citizenSurvey,
    code: 'N00605',
    title: 'Medborgarundersökningen – skötseln av allmänna platser fungerar bra, andel (%)',
    subject: 'Andelen invånare som tycker att skötseln av allmänna platser fungerar bra',
    subjectEn: 'The share of inhabitants who think that public places are well looked after',
    serves: { boras: ['3.4'] },
    dimensions: [sex('women')],
  }),
  indicator({
    ...living,
    code: 'BRA-ANMALDA',
    title: 'Anmälda brott, antal per 100 000 invånare',
    subject: 'Antalet anmälda brott per 100\u202f000 invånare',
    subjectEn: 'The number of reported offences per 100,000 inhabitants',
    unit: 'antal per 100 000 invånare',
    source: 'Brå, anmälda brott',
    decimals: 0,
    direction: 'lower',
    isCompleteCount: true,
    countsPeople: false,
    serves: { boras: ['3.4'], borlange: ['2'] },
    // Offences are kinds, not groups of people: there is no gap between them.
    dimensions: [{ key: 'crimeType', focus: null, reference: null }],
    description: 'Alla brott som anmälts under året, delat med medelfolkmängden.',
    methodNote: 'Inbrottsstöld ingår i tillgreppsbrott, och brottstyperna summerar inte till totalen.',
    caution: 'Anmälda brott är inte detsamma som begångna: hur benägna människor är att anmäla påverkar talet.',
  }),
  kolada({
    ...citizenSurvey,
    code: 'N00592',
    title: 'Medborgarundersökningen – bra utbud av ställen för äldre att träffas på, andel (%)',
    subject: 'Andelen invånare som tycker att utbudet av ställen för äldre att träffas på är bra',
    subjectEn: 'The share of inhabitants who think that the choice of meeting places for older people is good',
    lifePhase: 'older',
    serves: { boras: ['3.4'] },
    dimensions: [sex('women')],
  }),
]
