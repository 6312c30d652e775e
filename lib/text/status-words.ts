import type { RatioReason, GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import type { Locale } from './numbers'

const LEVEL: Record<Locale, Record<LevelStatus, string>> = {
  sv: {
    improving: 'förbättras',
    worsening: 'försämras',
    increasing: 'ökar',
    decreasing: 'minskar',
    turned: 'har vänt',
    noCertainChange: 'ingen säker förändring',
    shownWithoutUncertainty: 'visas utan osäkerhet',
    cannotTell: 'kan inte avgöras',
  },
  en: {
    improving: 'improving',
    worsening: 'worsening',
    increasing: 'increasing',
    decreasing: 'decreasing',
    turned: 'has turned',
    noCertainChange: 'no certain change',
    shownWithoutUncertainty: 'shown without uncertainty',
    cannotTell: 'cannot be determined',
  },
}

const GAP: Record<Locale, Record<GapStatus, string>> = {
  sv: {
    closing: 'skillnaden minskar',
    widening: 'skillnaden ökar',
    changedPlace: 'grupperna har bytt plats',
    turned: 'har vänt',
    noCertainChange: 'ingen säker förändring',
    shownWithoutUncertainty: 'visas utan osäkerhet',
    cannotTell: 'kan inte avgöras',
  },
  en: {
    closing: 'gap closing',
    widening: 'gap widening',
    changedPlace: 'groups have changed places',
    turned: 'has turned',
    noCertainChange: 'no certain change',
    shownWithoutUncertainty: 'shown without uncertainty',
    cannotTell: 'cannot be determined',
  },
}

/** What can be missing. `noTotal`: the groups have values, but not everyone together. */
export type MissingPart = RatioReason | 'noTotal'

/** What is missing, as it stands after "kan inte avgöras:". */
const REASONS: Record<Locale, Record<MissingPart, string>> = {
  sv: {
    noValues: 'inga värden',
    noTotal: 'inget värde för alla tillsammans',
    hidden: 'värden är dolda (röjandeskydd)',
    oneValue: 'bara ett värde',
    brokenSeries: 'tidsseriebrott',
    overlappingMeans: 'flerårsmedelvärdena överlappar varandra',
    noBaseline: 'värde för utgångsläget saknas',
    noLaterValue: 'inget värde efter utgångsläget',
    tooFewYears: 'färre än fem årsvärden och okänd osäkerhet',
    ratioUndefined: 'kvoten går inte att räkna ut, eftersom ett värde är noll, negativt eller mycket litet',
  },
  en: {
    noValues: 'no values',
    noTotal: 'no value for everyone together',
    hidden: 'values are hidden (disclosure control)',
    oneValue: 'only one value',
    brokenSeries: 'a break in the series',
    overlappingMeans: 'the multi-year means overlap',
    noBaseline: 'no value for the baseline',
    noLaterValue: 'no value after the baseline',
    tooFewYears: 'fewer than five yearly values and unknown uncertainty',
    ratioUndefined: 'there is no ratio, since a value is zero, negative or very small',
  },
}

/** The status of a level in lower case: "förbättras". */
export const levelWord = (locale: Locale, status: LevelStatus): string => LEVEL[locale][status]

/** The status of a gap in lower case: "skillnaden minskar". */
export const gapWord = (locale: Locale, status: GapStatus): string => GAP[locale][status]

export const reasonWords = (locale: Locale, reason: MissingPart): string => REASONS[locale][reason]
