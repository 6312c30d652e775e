import { genderOf, inMidSentence, pairSv } from './noun-phrase'
import type { Extreme, Sentences, Since, Span, TrendWay, Verb, When } from './sentence-grammar'

const verb: Record<Verb, string> = { rose: 'steg', fell: 'sjönk', grew: 'ökade', shrank: 'minskade' }
/** A number alone would run into the year or the end of the subject. */
const isBare = (value: string) => !/\p{L}/u.test(value)
const isRange = (label: string) => label.includes('–')

const between = ({ since, until }: Span) =>
  isRange(since) || isRange(until) ? `mellan perioderna ${since} och ${until}` : `mellan ${since} och ${until}`
const whenIn = (when: When, told: (span: Span) => string) => (typeof when === 'string' ? '' : ` ${told(when)}`)
const both = ({ since, until }: Span) => `både ${since} och ${until}`
const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
/** "januari 2026", and no bare year. */
const isNamed = (label: string) => /^\p{L}/u.test(label)
const at = (period: string) =>
  isRange(period) ? `Perioden ${period}` : isNamed(period) ? `I ${period}` : `År ${period}`

const extremes: Record<Extreme, string> = {
  highest: 'högsta',
  lowest: 'lägsta',
  largest: 'största',
  smallest: 'minsta',
}
const sinceWhen: Record<Since['kind'], (period: string) => string> = {
  redefined: period => `sedan måttet ändrades ${period}`,
  first: period => `sedan mätningarna började ${period}`,
  jump: period => `sedan hoppet ${period}`,
  asFar: period => `sedan ${period}`,
}

/** "har det ändå gått nedåt" */
const went: Record<TrendWay, (still: string, aim: string) => string> = {
  up: still => `har det${still} gått uppåt`,
  down: still => `har det${still} gått nedåt`,
  nearer: (still, aim) => `har det${still} närmat sig ${aim}`,
  farther: (still, aim) => `har det${still} gått bort från ${aim}`,
  wider: still => `har skillnaden${still} ökat`,
  narrower: still => `har skillnaden${still} minskat`,
}
const course: Record<Exclude<TrendWay, 'wider' | 'narrower'>, (aim: string) => string> = {
  up: () => 'en uppgång',
  down: () => 'en nedgång',
  nearer: aim => `en väg mot ${aim}`,
  farther: aim => `en väg bort från ${aim}`,
}
/** What it did before it turned this way. */
const before: Record<TrendWay, (aim: string) => string> = {
  up: () => 'en nedgång har det gått uppåt',
  down: () => 'en uppgång har det gått nedåt',
  nearer: aim => `en väg bort från ${aim} har det närmat sig`,
  farther: aim => `en väg mot ${aim} har det gått åt andra hållet`,
  wider: () => 'att ha minskat har skillnaden ökat',
  narrower: () => 'att ha ökat har skillnaden minskat',
}

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
  moved: (subject, way, from, to, when) =>
    `${subject} ${verb[way]}${when === 'meanwhile' ? ' samtidigt' : ''} från ${from} till ${to}${whenIn(when, between)}`,
  aim: (isNearer, aim) => ` och kom ${isNearer ? 'närmare' : 'längre från'} ${aim}`,
  unchanged: (subject, value, when) =>
    `${subject} var oförändra${genderOf(subject) === 'det' ? 't' : 'd'}: ${value}${whenIn(when, both)}`,
  only: (subject, value, period) =>
    isBare(value) ? `${subject} var ${value} (${period})` : `${at(period)} var ${inMidSentence(subject)} ${value}`,
  onlyThen: (subject, value) => `${subject} var då ${value}`,
  onlyWhy: {
    oneValue: 'Det finns inget annat värde att jämföra med',
    noLaterValue: 'Inget nyare värde finns',
    brokenSeries: 'Måttet ändrades då, så det finns inget att jämföra med',
    possibleBreak:
      'Värdet skiljer sig då så mycket från tidigare att sättet att mäta kan ha ändrats, så det jämförs inte',
    overlappingMeans: 'Andra perioder delar år med den, så det finns inget att jämföra med',
    hidden: 'Andra värden är dolda för att skydda enskilda',
  },
  nothing: (subject, isHidden) =>
    isHidden
      ? `Värdena för ${inMidSentence(subject)} är dolda för att skydda enskilda`
      : `Det finns inga värden för ${inMidSentence(subject)}`,
  rank: (subject, extreme, { kind, period }, isBack) => {
    if (isBack && kind === 'asFar')
      return ` och är tillbaka på ${isNamed(period) ? `nivån i ${period}` : `${period} års nivå`}`
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
  crossed: ({ subject, focus, reference, from, to }) => {
    const [then, now] = from.isHigher ? ['högre', 'lägre'] : ['lägre', 'högre']
    return subject
      ? `${subject} var ${from.by} ${then} för ${focus} än för ${reference} ${from.period} men ${to.by} ${now} ${to.period}`
      : `För ${focus} var värdet ${from.by} ${then} än för ${reference} ${from.period} men ${to.by} ${now} ${to.period}`
  },
  joined: (first, second, isContrary) => `${first}, ${isContrary ? 'men' : 'och'} ${inMidSentence(second)}`,
  missingYears: years => `Värden saknas för ${listed(years)}`,
  changedPlaces: (focus, reference) => `Det är ${pairSv(focus, reference)} som har bytt plats`,
  trend: (way, since, than, isOtherWay, aim) => `Sedan ${since} ${went[way](isOtherWay ? ' ändå' : '', aim)}, ${than}`,
  partOfTrend: (way, since, word, than, aim) =>
    way === 'wider' || way === 'narrower'
      ? `Den har ${way === 'wider' ? 'ökat' : 'minskat'} sedan ${since}, ${than}`
      : `Det är en del av ${course[way](aim)} sedan ${since}, ${word}`,
  turned: (way, when, than, aim) => `Utvecklingen vände ${when}: efter ${before[way](aim)}, ${than}`,
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
  oddYear: (isGap, year, value, before, after) =>
    `Ett enskilt år sticker ut: ${year} var ${isGap ? 'skillnaden' : 'värdet'} ${value}, mot ${before} året före och ${after} året efter`,
}
