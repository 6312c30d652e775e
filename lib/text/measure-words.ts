import type { NotApplicable } from '@/lib/statistics/inequality/group'
import type { Measure, MeasureWords } from './measure'
import { measuresEn } from './measure-words-en'
import { measuresSv } from './measure-words-sv'
import type { Locale } from './numbers'

const WORDS: Record<Locale, Record<Measure, MeasureWords>> = { sv: measuresSv, en: measuresEn }

const NOT_APPLICABLE: Record<Locale, Record<NotApplicable, string>> = {
  sv: {
    tooFewGroups: 'för få grupper',
    missingGroup: 'för många grupper saknar värde',
    missingPopulation: 'gruppernas befolkning är okänd',
    missingError: 'gruppernas osäkerhet är okänd',
    notOrdered: 'grupperna har ingen ordning',
    isOrdered: 'grupperna har en ordning, och då säger lutningsindex mer',
    noReference: 'ingen jämförelsegrupp är vald',
    notOnScale: 'värdena ligger inte på en skala med ett tak',
    zeroMean: 'medelvärdet är noll',
    notPositive: 'ett värde är noll',
  },
  en: {
    tooFewGroups: 'too few groups',
    missingGroup: 'too many groups lack a value',
    missingPopulation: 'the groups’ population is unknown',
    missingError: 'the groups’ uncertainty is unknown',
    notOrdered: 'the groups have no order',
    isOrdered: 'the groups have an order, and the slope index says more',
    noReference: 'no reference group is chosen',
    notOnScale: 'the values do not lie on a scale with a ceiling',
    zeroMean: 'the mean is zero',
    notPositive: 'a value is zero',
  },
}

/** A measure's name and what it says, in plain words. */
export const measureWords = (locale: Locale, measure: Measure): MeasureWords => WORDS[locale][measure]

/** Why a measure does not apply, as it stands after "räknas inte:". */
export const notApplicableWords = (locale: Locale, reason: NotApplicable): string => NOT_APPLICABLE[locale][reason]
