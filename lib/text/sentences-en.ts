import { inMidSentence, pairEn } from './noun-phrase'
import type { Sentences, Since, Span, TrendWay, Verb, When } from './sentence-grammar'

const verb: Record<Verb, string> = { rose: 'rose', fell: 'fell', grew: 'grew', shrank: 'shrank' }
const isRange = (label: string) => label.includes('–')

const between = ({ since, until }: Span) =>
  isRange(since) || isRange(until) ? `between the periods ${since} and ${until}` : `between ${since} and ${until}`
const whenIn = (when: When, told: (span: Span) => string) =>
  when === 'meanwhile' ? ' over the same time' : when === 'same' ? '' : ` ${told(when)}`
const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
const both = ({ since, until }: Span) => `in both ${since} and ${until}`

const sinceWhen: Record<Since['kind'], (period: string) => string> = {
  redefined: period => `since the measure was changed in ${period}`,
  first: period => `since measurements began in ${period}`,
  jump: period => `since the jump in ${period}`,
  asFar: period => `since ${period}`,
}

/** "it has nevertheless fallen" */
const went: Record<TrendWay, (still: string, aim: string) => string> = {
  up: still => `it has${still} risen`,
  down: still => `it has${still} fallen`,
  nearer: (still, aim) => `it has${still} moved towards ${aim}`,
  farther: (still, aim) => `it has${still} moved away from ${aim}`,
  wider: still => `the gap has${still} grown`,
  narrower: still => `the gap has${still} shrunk`,
}
const course: Record<Exclude<TrendWay, 'wider' | 'narrower'>, (aim: string) => string> = {
  up: () => 'a rise',
  down: () => 'a fall',
  nearer: aim => `a move towards ${aim}`,
  farther: aim => `a move away from ${aim}`,
}
/** What it did before it turned this way. */
const before: Record<TrendWay, (aim: string) => string> = {
  up: () => 'a fall it has risen',
  down: () => 'a rise it has fallen',
  nearer: aim => `a move away from ${aim} it has come nearer`,
  farther: aim => `a move towards ${aim} it has gone the other way`,
  wider: () => 'shrinking, the gap has grown',
  narrower: () => 'growing, the gap has shrunk',
}

/** English. */
export const sentencesEn: Sentences = {
  measure: {
    share: 'The share',
    points: 'The difference',
    money: 'The amount',
    rate: 'The number',
    count: 'The number',
    years: 'The value',
    index: 'The value',
  },
  moved: (subject, way, from, to, when) => `${subject} ${verb[way]} from ${from} to ${to}${whenIn(when, between)}`,
  aim: (isNearer, aim) => ` and moved ${isNearer ? 'nearer to' : 'farther from'} ${aim}`,
  unchanged: (subject, value, when) =>
    `${subject} was unchanged: ${value}${typeof when === 'string' ? '' : ` ${both(when)}`}`,
  only: (subject, value, period) => `In ${period}, ${inMidSentence(subject)} was ${value}`,
  onlyThen: (subject, value) => `${subject} was ${value} then`,
  onlyWhy: {
    oneValue: 'There is no other value to compare with',
    noLaterValue: 'There is no later value',
    brokenSeries: 'The measure was changed then, so there is nothing to compare with',
    possibleBreak:
      'The value differs so much from earlier ones that the way of measuring may have changed, so it is not compared',
    overlappingMeans: 'Other periods share years with it, so there is nothing to compare with',
    hidden: 'Other values are hidden to protect individuals',
  },
  nothing: (subject, isHidden) =>
    isHidden
      ? `The values for ${inMidSentence(subject)} are hidden to protect individuals`
      : `There are no values for ${inMidSentence(subject)}`,
  rank: (_subject, extreme, { kind, period }, isBack) => {
    if (isBack && kind === 'asFar') return ` and is back at the level of ${period}`
    const isGap = extreme === 'largest' || extreme === 'smallest'
    return `${isGap ? ' and is' : ','} the ${extreme} ${sinceWhen[kind](period)}`
  },
  gapSubject: (focus, reference, topic) => {
    const pair = `between ${pairEn(focus, reference)}`
    if (!topic) return `The gap ${pair}`
    return topic.startsWith('the ') ? `The gap ${pair} in ${topic}` : `The gap in ${topic} ${pair}`
  },
  unrounded: ' (computed from unrounded values)',
  unroundedNote: 'The gap is computed from unrounded values',
  against: group => `, to the disadvantage of ${group}`,
  crossed: ({ subject, focus, reference, from, to }) => {
    const [then, now] = from.isHigher ? ['higher', 'lower'] : ['lower', 'higher']
    return subject
      ? `${subject} was ${from.by} ${then} for ${focus} than for ${reference} in ${from.period} but ${to.by} ${now} in ${to.period}`
      : `For ${focus} the value was ${from.by} ${then} than for ${reference} in ${from.period} but ${to.by} ${now} in ${to.period}`
  },
  joined: (first, second, isContrary) => `${first}, ${isContrary ? 'but' : 'and'} ${inMidSentence(second)}`,
  missingYears: years => `There are no values for ${listed(years)}`,
  changedPlaces: (focus, reference) =>
    `${pairEn(focus, reference)} have changed places`.replace(/^./, c => c.toUpperCase()),
  trend: (way, since, than, isOtherWay, aim) =>
    `Since ${since} ${went[way](isOtherWay ? ' nevertheless' : '', aim)}, ${than}`,
  partOfTrend: (way, since, word, than, aim) =>
    way === 'wider' || way === 'narrower'
      ? `It has ${way === 'wider' ? 'grown' : 'shrunk'} since ${since}, ${than}`
      : `That is part of ${course[way](aim)} since ${since}, ${word}`,
  turned: (way, when, than, aim) => `The trend turned in ${when}: after ${before[way](aim)}, ${than}`,
  levellingDown: betterOff => `This is levelling down: things got worse for ${betterOff}, who were better off`,
  ratio: (isUnfavourable, way, from, to) => {
    const ratio = `The ratio${isUnfavourable ? ' of the unfavourable shares' : ''}, however,`
    return way === 'same' ? `${ratio} was unchanged: ${to}` : `${ratio} ${verb[way]} from ${from} to ${to}`
  },
  jump: (whose, from, to, { since, until }) =>
    `Between ${since} and ${until} the value${whose ? ` for ${whose}` : ''} jumps from ${from} to ${to}. ` +
    'The way of measuring may have changed; the municipality has to answer',
  oddYear: (isGap, year, value, before, after) =>
    `A single year stands out: in ${year} the ${isGap ? 'gap' : 'value'} was ${value}, against ${before} the year before and ${after} the year after`,
}
