import { measureNamed } from '@/lib/text/level-caption'
import type { Locale } from '@/lib/text/numbers'
import type { Indicator } from '@/lib/indicators/indicator'

type Measure = Pick<Indicator, 'title' | 'subject' | 'unit'>

/** What sentences about a district need of a language. */
type DistrictLanguage = {
  notShown: (district: string, when: string) => string
  /** "55 % i Norrby" */
  at: (amount: string, place: string) => string
  and: string
  /** What is measured, to begin a sentence with; without a subject the title serves in Swedish, the unit in English. */
  measured: (measure: Measure) => string
  begun: (measure: Measure) => string
  difference: string
  mayBeChance: string
}

export const districtLanguages: Record<Locale, DistrictLanguage> = {
  sv: {
    notShown: (district, when) => `Värdet för ${district} (${when}) visas inte.`,
    at: (amount, place) => `${amount} i ${place}`,
    and: ' och ',
    measured: ({ subject, title }) => subject.sv ?? title,
    begun: ({ subject, title }) => (subject.sv ? `${subject.sv} är` : `${title}:`),
    difference: 'Skillnaden är',
    mayBeChance: ' och kan bero på slumpen',
  },
  en: {
    notShown: (district, when) => `The value for ${district} (${when}) is not shown.`,
    at: (amount, place) => `${amount} in ${place}`,
    and: ' and ',
    measured: ({ subject, unit }) => subject.en ?? measureNamed('en', unit),
    begun: ({ subject, unit }) => `${subject.en ?? measureNamed('en', unit)} is`,
    difference: 'The difference is',
    mayBeChance: ' and may be chance',
  },
}
