import { genderOf, inMidSentence, pairSv } from './noun-phrase'
import type { Extreme, Sentences, Since, Span, TrendWay, Verb } from './sentence-grammar'

const verb: Record<Verb, string> = { rose: 'steg', fell: 'sjönk', grew: 'växte', shrank: 'krympte' }
const isRange = (label: string) => label.includes('–')

const between = ({ since, until }: Span) =>
  isRange(since) || isRange(until) ? `mellan perioderna ${since} och ${until}` : `mellan ${since} och ${until}`
const both = ({ since, until }: Span) => `både ${since} och ${until}`
const at = (period: string) => (isRange(period) ? `Perioden ${period}` : `År ${period}`)

const extremes: Record<Extreme, string> = {
  highest: 'högsta',
  lowest: 'lägsta',
  largest: 'största',
  smallest: 'minsta',
}
const sinceWhen: Record<Since['kind'], (period: string) => string> = {
  redefined: period => `sedan måttet ändrades ${period}`,
  first: period => `sedan mätningarna började ${period}`,
  jump: period => `sedan värdet hoppade ${period}`,
  asFar: period => `sedan ${period}`,
}

const goes: Record<TrendWay, (aim: string) => string> = {
  up: () => 'går det uppåt',
  down: () => 'går det nedåt',
  nearer: aim => `går det mot ${aim}`,
  farther: aim => `går det bort från ${aim}`,
  wider: () => 'växer skillnaden',
  narrower: () => 'krymper skillnaden',
}
const course: Record<TrendWay, (aim: string) => string> = {
  up: () => 'en uppgång',
  down: () => 'en nedgång',
  nearer: aim => `en väg mot ${aim}`,
  farther: aim => `en väg bort från ${aim}`,
  wider: () => 'en växande skillnad',
  narrower: () => 'en krympande skillnad',
}
const before: Record<TrendWay, (aim: string) => string> = {
  up: goes.down,
  down: goes.up,
  nearer: goes.farther,
  farther: goes.nearer,
  wider: goes.narrower,
  narrower: goes.wider,
}
const past = (words: string) => words.replace('går', 'gick').replace('växer', 'växte').replace('krymper', 'krympte')

/** Swedish. */
export const sentencesSv: Sentences = {
  measure: {
    share: 'Andelen',
    points: 'Skillnaden',
    money: 'Beloppet',
    rate: 'Antalet',
    count: 'Antalet',
    years: 'Värdet',
    index: 'Värdet',
  },
  moved: (subject, way, from, to, span) =>
    `${subject} ${verb[way]}${span ? '' : ' samtidigt'} från ${from} till ${to}${span ? ` ${between(span)}` : ''}`,
  aim: (isNearer, aim) => ` och kom ${isNearer ? 'närmare' : 'längre från'} ${aim}`,
  unchanged: (subject, value, span) =>
    `${subject} var oförändra${genderOf(subject) === 'den' ? 'd' : 't'}: ${value}${span ? ` ${both(span)}` : ''}`,
  only: (subject, value, period) => `${at(period)} var ${inMidSentence(subject)} ${value}`,
  onlyWhy: {
    oneValue: 'Det är det enda värde som finns',
    noLaterValue: 'Inget nyare värde finns',
    brokenSeries: 'Måttet ändrades då, så det finns inget att jämföra med',
    possibleBreak: 'Värdet hoppade då, så det finns inget att jämföra med',
    overlappingMeans: 'Tidigare perioder delar år med den och går inte att jämföra med',
    hidden: 'Andra värden är dolda för att skydda enskilda',
  },
  nothing: (subject, reason) => `${subject} går inte att se: ${reason}`,
  rank: (subject, extreme, { kind, period }) => {
    const gender = genderOf(subject)
    const value = gender ? `${gender} ${extremes[extreme]}` : `det ${extremes[extreme]} värdet`
    const isGap = extreme === 'largest' || extreme === 'smallest'
    return `${isGap ? ' och är' : ','} ${value} ${sinceWhen[kind](period)}`
  },
  gapSubject: (focus, reference, topic) => {
    const pair = `mellan ${pairSv(focus, reference)}`
    if (!topic) return `Skillnaden ${pair}`
    return topic.includes(' ') ? `Skillnaden ${pair} i ${topic}` : `Skillnaden i ${topic} ${pair}`
  },
  unrounded: ' (räknat på oavrundade värden)',
  unroundedNote: 'Skillnaden är räknad på oavrundade värden',
  against: group => `, till nackdel för ${group}`,
  crossed: ({ subject, focus, reference, from, to }) =>
    `${at(from.period)} var ${inMidSentence(subject)} ${from.by} ${from.isHigher ? 'högre' : 'lägre'} för ${focus} än för ` +
    `${reference}, men ${isRange(to.period) ? 'perioden ' : ''}${to.period} var ${genderOf(subject) ?? 'det'} ${to.by} ${from.isHigher ? 'lägre' : 'högre'}`,
  changedPlaces: (focus, reference) => `Det är ${pairSv(focus, reference)} som har bytt plats`,
  trend: (way, since, than, isOtherWay, aim) => `Sedan ${since} ${goes[way](aim)}${isOtherWay ? ' ändå' : ''}, ${than}`,
  partOfTrend: (way, since, word, aim) => `Det är en del av ${course[way](aim)} sedan ${since}, ${word}`,
  turned: (way, when, than, aim) =>
    `Utvecklingen vände ${when}: dessförinnan ${past(before[way](aim))}, sedan dess ${goes[way](aim)}, ${than}`,
  levellingDown: betterOff => `Det är utjämning nedåt: det gick sämre för ${betterOff}, som hade det bättre`,
  ratio: (isUnfavourable, way, from, to) => {
    const counted = `Räknad som kvot${isUnfavourable ? ' mellan de ogynnsamma andelarna' : ''}`
    return way === 'same'
      ? `${counted} var skillnaden däremot oförändrad: ${to}`
      : `${counted} ${verb[way]} skillnaden däremot, från ${from} till ${to}`
  },
  jump: (whose, from, to, { since, until }) =>
    `Mellan ${since} och ${until} hoppar värdet${whose ? ` för ${whose}` : ''} från ${from} till ${to}. ` +
    'Det kan vara ett ändrat sätt att mäta; kommunen får svara',
  oddYear: (period, value) => `Året ${period} sticker ut (${value})`,
}
