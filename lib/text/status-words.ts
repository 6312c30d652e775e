import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { Locale } from './numbers'

const LEVEL: Record<Locale, Record<LevelVerdict, string>> = {
  sv: {
    better: 'bättre',
    worse: 'sämre',
    up: 'högre',
    down: 'lägre',
    equal: 'oförändrat',
    oneValue: 'inget att jämföra med',
    noValues: 'inga värden',
  },
  en: {
    better: 'better',
    worse: 'worse',
    up: 'higher',
    down: 'lower',
    equal: 'unchanged',
    oneValue: 'nothing to compare with',
    noValues: 'no values',
  },
}

const GAP: Record<Locale, Record<GapVerdict, string>> = {
  sv: {
    larger: 'större skillnad',
    smaller: 'mindre skillnad',
    equal: 'oförändrad skillnad',
    oneValue: 'inget att jämföra med',
    noValues: 'inga värden',
  },
  en: {
    larger: 'larger gap',
    smaller: 'smaller gap',
    equal: 'unchanged gap',
    oneValue: 'nothing to compare with',
    noValues: 'no values',
  },
}

/** What was seen of a level, in lower case: "bättre". */
export const levelWord = (locale: Locale, verdict: LevelVerdict): string => LEVEL[locale][verdict]

/** What was seen of a gap, in lower case: "större skillnad". */
export const gapWord = (locale: Locale, verdict: GapVerdict): string => GAP[locale][verdict]
