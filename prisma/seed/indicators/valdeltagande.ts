import { ages, birthCountry, sex } from '../dimensions'
import { kolada, share } from '../indicator'

/** Turnout: Kolada has one id for each group of voters; here they are one measure with its dimensions. */
export const valdeltagande = kolada({
  ...share,
  code: 'N05401',
  title: 'Valdeltagande i kommunvalet, andel (%)',
  name: { sv: 'Valdeltagande i kommunvalet', en: 'Turnout in the municipal election' },
  subject: 'Andelen röstberättigade som röstade i kommunvalet',
  subjectEn: 'Turnout in the municipal election',
  source: 'SCB, valdeltagandeundersökningen, och Valmyndigheten',
  decimals: 0,
  direction: 'higher',
  // Votes are counted, and since 2018 the electoral rolls are read whole for the groups too: before, SCB drew a sample.
  isCompleteCount: true,
  lifePhase: 'workingAge',
  category: 'livingConditions',
  periodicity: 'election',
  serves: { boras: ['3.5'], borlange: [''] },
  dimensions: [
    sex('men'),
    birthCountry,
    { key: 'education', focus: 'lowerSecondary', reference: 'postSecondary' },
    // The youngest voted least in both municipalities; those aged 50–64 voted most.
    ages(['18-29', '30-49', '50-64', '65+'], '18-29', '50-64'),
    { key: 'income', focus: 'quintile1', reference: 'quintile5' },
  ],
  series: {
    N05401: [''],
    U65860: ['birthCountry=swedenBorn'],
    U65861: ['birthCountry=foreignBorn'],
    U65862: ['education=lowerSecondary'],
    U65863: ['education=upperSecondary'],
    U65864: ['education=postSecondary'],
    U65865: ['age=18-29'],
    U65866: ['age=30-49'],
    U65867: ['age=50-64'],
    U65868: ['age=65+'],
    N65870: ['income=quintile1'],
    N65871: ['income=quintile2'],
    N65872: ['income=quintile3'],
    N65873: ['income=quintile4'],
    N65874: ['income=quintile5'],
  },
  methodNote:
    'Endast valår. Från 2018 räknas alla röstberättigade efter grupp, och källan publicerar hela procent; röster från utlandssvenskar ingår inte. Kort utbildning är högst grundskola och lång är eftergymnasial; efter inkomst delas de röstberättigade i femtedelar. Valdistrikten visar 2022 års kommunval, utan förtidsröster som inte fördelats på distrikt.',
  caution: 'Källan publicerar hela procent: en förändring på en procentenhet kan vara avrundning.',
})
