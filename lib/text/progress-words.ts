import type { TargetMet } from '@/lib/statistics/progress/met-in-time'
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

/** How a target stands, in a sentence or two; nothing while it is on its way. `number` prints a value. */
export function targetOutcome(locale: Locale, met: TargetMet, number: (value: number) => string): string {
  const say = OUTCOME[locale]
  if (met.status === 'reachedEarly') return say.early(met.reachedIn)
  if (met.status === 'met') return say.met(number(met.due.value), met.due.year)
  if (met.status !== 'missed') return ''
  const missed = say.missed(number(met.due.value), met.due.year)
  if (met.reachedIn === undefined) return missed
  return `${missed} ${met.reachedIn < met.due.year ? say.lost(met.reachedIn) : say.late(met.reachedIn)}`
}

const OUTCOME = {
  sv: {
    early: (year: number) => `Det nåddes redan ${year}.`,
    met: (value: string, year: number) => `Det nåddes i tid: värdet var ${value} år ${year}.`,
    missed: (value: string, year: number) => `Det nåddes inte i tid: värdet var ${value} år ${year}.`,
    late: (year: number) => `Det nåddes ${year}.`,
    lost: (year: number) => `Det hade nåtts ${year}, men höll inte.`,
  },
  en: {
    early: (year: number) => `It was reached already in ${year}.`,
    met: (value: string, year: number) => `It was reached in time: the value was ${value} in ${year}.`,
    missed: (value: string, year: number) => `It was not reached in time: the value was ${value} in ${year}.`,
    late: (year: number) => `It was reached in ${year}.`,
    lost: (year: number) => `It had been reached in ${year}, but did not hold.`,
  },
}
