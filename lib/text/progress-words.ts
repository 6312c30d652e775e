import type { CanadaStatus } from '@/lib/statistics/progress/statistics-canada'
import type { Locale } from './numbers'

const WORDS: Record<Locale, Record<CanadaStatus, string>> = {
  sv: {
    targetAchieved: 'målet är nått',
    onTrack: 'i takt mot målet',
    accelerationNeeded: 'framsteg, men takten behöver öka',
    limitedProgress: 'små framsteg',
    deterioration: 'går åt fel håll',
    unableToAssess: 'kan inte avgöras',
  },
  en: {
    targetAchieved: 'target achieved',
    onTrack: 'on track',
    accelerationNeeded: 'progress, but acceleration needed',
    limitedProgress: 'limited progress',
    deterioration: 'deterioration',
    unableToAssess: 'cannot be determined',
  },
}

const METHOD: Record<Locale, string> = {
  sv: 'Statistics Canadas metod: årlig relativ förändring mellan första och senaste värdet, jämförd med den som krävs',
  en: 'Statistics Canada’s method: yearly relative change from first to latest value, against the change required',
}

/** Progress to a target in words, lower case. */
export const progressWord = (locale: Locale, status: CanadaStatus): string => WORDS[locale][status]

/** The method behind it, which is always named beside it. */
export const progressMethod = (locale: Locale): string => METHOD[locale]
