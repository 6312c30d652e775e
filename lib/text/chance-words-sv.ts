import type { ChanceWords } from './chance-grammar'
import { inMidSentence } from './noun-phrase'

/** How far it can be chance, in Swedish. */
export const chanceSv: ChanceWords = {
  word: {
    veryLikely: 'mycket sannolikt mer än slump',
    likely: 'sannolikt mer än slump',
    mayBeChance: 'kan bero på slumpen',
    counted: 'räknat, inget urval',
    untold: 'går inte att avgöra',
  },
  sentence: (chance, reason, countsPeople) => {
    if (chance === 'mayBeChance') return 'Det kan bero på slumpen'
    if (chance === 'counted') return countsPeople ? 'Alla personer är räknade, inte ett urval' : 'Allt är räknat'
    if (chance === 'untold')
      return `Det går inte att avgöra om det är slump${reason ? `: ${chanceSv.reason[reason]}` : ''}`
    return `Det är ${chanceSv.word[chance]}`
  },
  tail: (chance, countsPeople) => `; ${inMidSentence(chanceSv.sentence(chance, undefined, countsPeople))}`,
  again: (chance, countsPeople) => {
    if (chance === 'mayBeChance') return 'Även det kan bero på slumpen'
    if (chance === 'counted') return countsPeople ? 'Även här är alla räknade' : 'Även här är allt räknat'
    return chance === 'untold'
      ? 'Inte heller här går det att avgöra om det är slump'
      : `Även det är ${chanceSv.word[chance]}`
  },
  both: (chance, countsPeople) => {
    if (chance === 'mayBeChance') return 'Båda kan bero på slumpen'
    if (chance === 'veryLikely' || chance === 'likely') return `Båda är ${chanceSv.word[chance]}`
    return chanceSv.sentence(chance, undefined, countsPeople)
  },
  than: chance => (chance === 'veryLikely' ? 'mycket sannolikt mer än av slump' : 'sannolikt mer än av slump'),
  reason: {
    noValues: 'inga värden',
    noTotal: 'inget värde för alla tillsammans',
    hidden: 'några värden är dolda för att skydda enskilda',
    oneValue: 'bara ett värde',
    noLaterValue: 'inget värde efter målbildens första år',
    brokenSeries: 'måttet har ändrats',
    possibleBreak: 'värdet hoppar, och det kan vara ett ändrat sätt att mäta',
    overlappingMeans: 'för få perioder som inte överlappar varandra',
    notYearly: 'det mäts inte varje år och osäkerheten är okänd',
    tooFewYears: 'för få årsvärden och okänd osäkerhet',
    trendOtherWay: 'på längre sikt går det åt andra hållet',
    ratioUndefined: 'kvoten går inte att räkna ut, eftersom ett värde är noll, negativt eller mycket litet',
  },
}
