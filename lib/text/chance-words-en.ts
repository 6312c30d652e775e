import type { ChanceWords } from './chance-grammar'
import { inMidSentence } from './noun-phrase'

/** How far it can be chance, in English. */
export const chanceEn: ChanceWords = {
  word: {
    veryLikely: 'very likely more than chance',
    likely: 'likely more than chance',
    mayBeChance: 'may be chance',
    counted: 'counted, not sampled',
    untold: 'cannot be told',
  },
  sentence: (chance, reason, countsPeople) => {
    if (chance === 'mayBeChance') return 'That may be chance'
    if (chance === 'counted') return countsPeople ? 'Everyone is counted' : 'Everything is counted'
    if (chance === 'untold')
      return `Whether that is chance cannot be told${reason ? `: ${chanceEn.reason[reason]}` : ''}`
    return `That is ${chanceEn.word[chance]}`
  },
  tail: (chance, countsPeople) => `; ${inMidSentence(chanceEn.sentence(chance, undefined, countsPeople))}`,
  again: (chance, countsPeople) => {
    if (chance === 'mayBeChance') return 'That too may be chance'
    if (chance === 'counted') return countsPeople ? 'Here too everyone is counted' : 'Here too everything is counted'
    return chance === 'untold' ? 'Whether that is chance cannot be told either' : `That too is ${chanceEn.word[chance]}`
  },
  both: (chance, countsPeople) => {
    if (chance === 'mayBeChance') return 'Both may be chance'
    if (chance === 'veryLikely' || chance === 'likely') return `Both are ${chanceEn.word[chance]}`
    return chanceEn.sentence(chance, undefined, countsPeople)
  },
  than: chance => chanceEn.word[chance],
  reason: {
    noValues: 'no values',
    noTotal: 'no value for everyone together',
    hidden: 'some values are hidden to protect individuals',
    oneValue: 'only one value',
    noLaterValue: 'no value after the first year of the goals',
    brokenSeries: 'the measure was changed',
    possibleBreak: 'the value jumps, and the way of measuring may have changed',
    overlappingMeans: 'too few periods that do not overlap',
    notYearly: 'it is not measured every year and its uncertainty is unknown',
    tooFewYears: 'too few yearly values and unknown uncertainty',
    trendOtherWay: 'in the longer run it goes the other way',
    ratioUndefined: 'there is no ratio, since a value is zero',
  },
}
